export const reporterNames = ['pretty', 'json', 'junit', 'github'] as const

export type ReporterName = (typeof reporterNames)[number]
