/** What `test` of every Vitest can do. */
interface Extendable {
  extend(fixtures: object): Extendable
}

/**
 * Before Vitest 4.1 a fixture kept to those that it was made with: `dingtalk` would not see the
 * `dingtalkOptions` of a later `extend`. There, such an `extend` makes all of them anew.
 *
 * @param base that all of them are made from
 * @param given what `made` was made with
 */
export function seeOptions<Test extends object>(
  base: Extendable,
  made: Test & Extendable,
  given: object,
): Test {
  if ('override' in made) return made
  const { extend: extendFurther } = made
  const extend = (more: object): object => {
    const all = { ...given, ...more }
    const isAnew = 'dingtalkOptions' in more
    return seeOptions(base, isAnew ? base.extend(all) : extendFurther(more), all)
  }
  return Object.assign(made, { extend })
}
