/**
 * An IPv4 or IPv6 address in the one form that sockets give: `10.0.0.1`, `fd00::1`. An IPv4 address
 * inside IPv6 (`::ffff:10.0.0.1`) becomes the plain one. `undefined` for what is no address.
 */
export function readAddress(text: string): string | undefined {
  if (isIpv4(text)) return text
  const [address = '', zone, ...rest] = text.split('%')
  if (rest.length > 0 || zone === '') return undefined
  const groups = readGroups(address)
  if (groups === undefined) return undefined
  if (groups.slice(0, 6).join() === '0,0,0,0,0,65535') return writeIpv4(groups)
  return zone === undefined ? writeGroups(groups) : `${writeGroups(groups)}%${zone}`
}

function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return (
    parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
  )
}

/** Eight groups of 16 bits. */
function readGroups(text: string): readonly number[] | undefined {
  const halves = withoutIpv4(text)?.split('::') ?? []
  if (halves.length === 0 || halves.length > 2) return undefined
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const gap = 8 - head.length - tail.length
  if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined
  const groups = [...head, ...Array.from({ length: gap }, () => '0'), ...tail]
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined
  return groups.map((group) => Number.parseInt(group, 16))
}

/** Dotted numbers at the end stand for two groups. */
function withoutIpv4(text: string): string | undefined {
  const start = text.lastIndexOf(':') + 1
  const last = text.slice(start)
  if (!last.includes('.')) return text
  if (start === 0 || !isIpv4(last)) return undefined
  const [a = 0, b = 0, c = 0, d = 0] = last.split('.').map(Number)
  return `${text.slice(0, start)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

function writeIpv4(groups: readonly number[]): string {
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')
}

/** The first of the longest runs of zeros becomes `::`. */
function writeGroups(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(':')
  const [longest] = Array.from(text.matchAll(/\b0(?::0)+\b/g)).toSorted(
    (a, b) => b[0].length - a[0].length,
  )
  if (longest === undefined) return text
  const head = text.slice(0, longest.index).replace(/:$/, '')
  const tail = text.slice(longest.index + longest[0].length).replace(/^:/, '')
  return `${head}::${tail}`
}
