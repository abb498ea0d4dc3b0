import type { Changes } from './request.js'

/** A request, and what a rule makes of it. */
export interface Trial {
  /** Full name, as in the header: `topapi.user.count/required-missing`. */
  readonly rule: string
  /** How the request differs from the happy one. */
  readonly title: string
  readonly changes: Changes
  /**
   * `refused`: by this rule, and the whole answer is as it says. `answered`: with success.
   * `passed`: with success, or refused by a later stage, since a value that fits its schema may
   * still name nothing.
   */
  readonly expected: 'refused' | 'answered' | 'passed'
  /** What the texts of the refusal name. */
  readonly named?: string
}

/** A trial before it is said of which rule. */
export type Attempt = Omit<Trial, 'rule'>

export function refused(title: string, changes: Changes): Attempt {
  return { title, changes, expected: 'refused' }
}

export function answered(title: string, changes: Changes): Attempt {
  return { title, changes, expected: 'answered' }
}

export function passed(title: string, changes: Changes): Attempt {
  return { title, changes, expected: 'passed' }
}

export const happy = answered('the happy call', {})

/** An attempt, said of a rule; `named` is what the rule's texts then name. */
export function toTrial(rule: string, attempt: Attempt, named = attempt.named): Trial {
  return { ...attempt, rule, ...(named === undefined ? {} : { named }) }
}
