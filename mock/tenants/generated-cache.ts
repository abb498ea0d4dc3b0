import { makeGenerated, type DirectorySource } from '../world/make-directory.js'
import type { Generated } from '../world/overlay/generated.js'

/**
 * Tenants of the same organisation, size, seed and day share what is generated, for nothing of it is
 * theirs: changes are laid over it. It is kept as long as one of them is.
 */
export function makeGeneratedCache(): (source: DirectorySource) => Generated {
  const made = new Map<string, WeakRef<Generated>>()
  return (source) => {
    const { organization, people, seed, epochMs } = source
    const key = [organization.name, people, seed, epochMs].join()
    const known = made.get(key)?.deref()
    if (known !== undefined) return known
    for (const [other, reference] of made) {
      if (reference.deref() === undefined) made.delete(other)
    }
    const generated = makeGenerated(source)
    made.set(key, new WeakRef(generated))
    return generated
  }
}
