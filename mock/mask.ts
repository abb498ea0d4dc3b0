/** Longer request lines are cut in a log. */
const maximumLength = 2000

/**
 * A request line for a log: values whose names speak of a secret are masked, also where the name
 * is percent-encoded. What is no pair is kept, for typos are what the log is read for.
 */
export function maskTarget(target: string): string {
  const [path = '', ...query] = target.split('?')
  if (query.length === 0) return cut(path)
  return cut(`${path}?${query.join('?').split('&').map(maskPair).join('&')}`)
}

function maskPair(pair: string): string {
  const equals = pair.indexOf('=')
  if (equals === -1) return pair
  const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)]
  return value !== '' && isSecretName(decode(name)) ? `${name}=***` : pair
}

/** Positions of pages are called tokens too. */
export function isSecretName(name: string): boolean {
  return /token|secret|password/i.test(name) && !/^next_?token$/i.test(name)
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function cut(text: string): string {
  return text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text
}
