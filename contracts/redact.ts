/**
 * Blots secrets out of a text, also as they look inside a URL, a JSON text or base64. The last
 * guard: a server may echo a token in an error, and a network error may quote the URL.
 */
export function makeRedactor(secrets: Iterable<string>): (text: string) => string {
  const forms = [...new Set([...secrets].flatMap(toForms))].toSorted((a, b) => b.length - a.length)
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text)
}

/** Anything shorter guards nothing, and would blot out the words of a report. */
const minimumLength = 6

/** A secret as it looks raw, in a URL, in a JSON text and in base64; none of a short one. */
export function toForms(secret: string): readonly string[] {
  if (secret.length < minimumLength) return []
  const inUrl = [encodeURIComponent(secret), new URLSearchParams({ _: secret }).toString().slice(2)]
  const base64 = toBase64(secret)
  return [
    secret,
    ...inUrl,
    ...inUrl.map((text) => text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
  ]
}

/** Without padding, so that it is found with it too. */
function toBase64(secret: string): string {
  const bytes = new TextEncoder().encode(secret)
  return btoa(String.fromCodePoint(...bytes)).replace(/=+$/, '')
}
