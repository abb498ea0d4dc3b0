/** What holds where an option is not given; `schemas/config.schema.json` tells editors the same. */
export const defaults = {
  organization: 'company',
  seed: 1,
  freezeClock: false,
  appKey: 'dingmock',
  appSecret: 'mock-secret',
  corpId: 'dingmockcorp',
  logLimit: 10_000,
  tenantIdleMinutes: 60,
} as const
