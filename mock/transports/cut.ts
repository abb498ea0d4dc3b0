/** What arrives of a body that is cut: at least a byte, if it has two, and never all of it. */
export function cutBody(body: Uint8Array): Uint8Array {
  return body.subarray(0, Math.floor(body.length / 2))
}
