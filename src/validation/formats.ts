import { readIsoTime } from '../protocol/time.js'

/** The formats that schemas may name, each as the test of a text. */
export const formats = {
  /** ISO 8601 as we read it: seconds, fractions and zone may be absent, the date must exist. */
  'date-time': (text: string): boolean => readIsoTime(text) !== undefined,
}
