/**
 * A law cannot be judged, since an answer that it needs did not come. Thrown by readers and caught
 * where laws are held; what is wrong with the answer is for the checks to tell.
 */
export class Unread extends Error {
  override readonly name = 'Unread'
}
