/** Fills a vendor text: each `%s` by the next detail, `%%` by a percent sign. */
export function fillMessage(template: string, details: readonly string[]): string {
  let next = 0
  return template.replaceAll(/%[s%]/g, (mark) => (mark === '%%' ? '%' : (details[next++] ?? '')))
}
