import type { Arbitrary, FastCheck } from './choice.js'

/** How often may be asked, until a defect shows and to make it small. */
export interface Budget {
  draws: number
  shrinks: number
}

/** For as many draws, a small defect is worth as many again. */
export function makeBudget(draws: number): Budget {
  return { draws, shrinks: shrinksOf(draws) }
}

export function shrinksOf(draws: number): number {
  return Math.max(draws, 100)
}

export interface Search<Drawn, Defect> {
  readonly draw: Arbitrary<Drawn>
  readonly seed: number
  /** Counted down. */
  readonly budget: Budget
  /** Defects that a drawn thing shows. */
  judge(drawn: Drawn): Promise<readonly Defect[]>
  /** The same for the same defect, which is what is shrunk: another one met on the way is not. */
  keyOf(defect: Defect): string
}

/**
 * Draws until a defect shows, and shrinks what showed it. Gives that defect as the smallest one
 * shows it, or nothing.
 *
 * @throws whatever `judge` throws: fast-check would take it for a counterexample
 */
export async function search<Drawn, Defect>(
  fc: FastCheck,
  { draw, seed, budget, judge, keyOf }: Search<Drawn, Defect>,
): Promise<readonly Defect[]> {
  let smallest: Defect | undefined
  let trouble: { readonly error: unknown } | undefined
  const property = fc.asyncProperty(draw, async (drawn) => {
    const purse = smallest === undefined ? 'draws' : 'shrinks'
    if (trouble !== undefined || budget[purse] <= 0) return true
    budget[purse] -= 1
    try {
      const defects = await judge(drawn)
      const same = defects.find(
        (defect) => smallest === undefined || keyOf(defect) === keyOf(smallest),
      )
      smallest = same ?? smallest
      return same === undefined
    } catch (error) {
      trouble = { error }
      return true
    }
  })
  await fc.check(property, { seed, numRuns: Math.max(1, budget.draws), ignoreEqualValues: true })
  if (trouble !== undefined) throw trouble.error
  return smallest === undefined ? [] : [smallest]
}
