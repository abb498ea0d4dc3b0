import type { Department, Directory, Person } from '../../mock/world/directory.js'

/** An edge case as one directory holds it. */
export interface Scene {
  readonly directory: Directory
  /** Those who carry the edge case. */
  readonly people: readonly Person[]
  readonly departments: readonly Department[]
}

/** What must be true of each edge case, by its number. */
export type Truths = Readonly<Record<number, (scene: Scene) => boolean>>
