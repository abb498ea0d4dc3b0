/**
 * The pages' samples show a comma list wrapped in quotes and backslashes, and clients send arrays;
 * all are read as the same list. Gives `undefined` when there is nothing to repair.
 */
export function repairIdList(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(String).join(',')
  if (typeof value !== 'string') return undefined
  const repaired = value.replaceAll(/[\s"'\\[\]]/g, '')
  return repaired === value ? undefined : repaired
}
