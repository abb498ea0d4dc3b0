import type {
  Change,
  OwnDepartment,
  OwnLeaver,
  OwnMembership,
  OwnUser,
  UnsettableDepartmentField,
  UnsettableUserField,
} from '../../mock/changes/change.js'
import type { ConfigFile } from '../../mock/config/config.js'
import type { AppOptions, ContactScope } from '../../mock/core/app.js'
import type { Settings } from '../../mock/core/tenant.js'
import type { FaultRule } from '../../mock/faults/fault-rule.js'
import type { TenantOptions } from '../../mock/tenants/tenant-options.js'
import type { LeaveReason, Name } from '../../mock/world/directory.js'
import type { AppType } from '../../src/catalog/operation.js'

/** The JSON type of each property. The compiler holds each table to its TypeScript, both ways. */
type Types<Options> = { readonly [Property in keyof Required<Options>]: string }

/** Names of a union; the compiler holds each table complete. */
type Names<Choice extends string> = { readonly [Each in Choice]: true }

const time = 'string,number'
export const tenant: Types<TenantOptions> = {
  organization: 'string',
  people: 'integer',
  seed: 'integer',
  clock: time,
  freezeClock: 'boolean',
  appKey: 'string',
  appSecret: 'string',
  corpId: 'string',
  apps: 'array',
  settings: 'object',
  departments: 'array',
  users: 'array',
  leavers: 'array',
  changes: 'array',
  faults: 'array',
  callsPerMonth: 'integer',
}
export const config: Types<ConfigFile> = {
  ...tenant,
  $schema: 'string',
  tenants: 'array',
  logLimit: 'integer',
  tenantIdleMinutes: 'integer,string',
  schemas: 'string',
  host: 'string',
  port: 'integer',
  log: 'string',
}
export const app: Types<AppOptions> = {
  key: 'string',
  secret: 'string',
  type: 'string',
  permissions: 'array',
  withoutPermissions: 'array',
  contactScope: 'object',
  allowedIps: 'array',
  callsPerSecond: 'integer',
}
export const contactScope: Types<ContactScope> = { departments: 'array', users: 'array' }
export const settings: Types<Settings> = {
  lastNextToken: 'string',
  cursors: 'string',
  gatewayArguments: 'boolean',
  ruleHeader: 'boolean',
}
export const name: Types<Name> = { zh: 'string', en: 'string' }
export const membership: Types<OwnMembership> = {
  id: 'integer',
  order: 'integer,string',
  leader: 'boolean',
}
export const changedUser: Types<NonNullable<Extract<Change, { kind: 'change-user' }>['set']>> = {
  name: 'string,object',
  departments: 'array',
  avatar: 'string',
  stateCode: 'string',
  mobile: 'string',
  hideMobile: 'boolean',
  telephone: 'string',
  jobNumber: 'string',
  title: 'string',
  email: 'string',
  orgEmail: 'string',
  workPlace: 'string',
  remark: 'string',
  extension: 'string',
  hired: time,
  active: 'boolean',
  admin: 'boolean',
  boss: 'boolean',
  senior: 'boolean',
  realAuthed: 'boolean',
  restricted: 'boolean',
  managerUserId: 'string',
}
export const user: Types<OwnUser> = {
  ...changedUser,
  userId: 'string',
  unionId: 'string',
  joined: time,
}
export const changedDepartment: Types<
  NonNullable<Extract<Change, { kind: 'change-department' }>['set']>
> = {
  name: 'string,object',
  parentId: 'integer',
  order: 'integer',
  createGroup: 'boolean',
  autoAddUser: 'boolean',
  sourceIdentifier: 'string',
  code: 'string',
  brief: 'string',
  telephone: 'string',
  extension: 'string',
}
export const department: Types<OwnDepartment> = { ...changedDepartment, id: 'integer' }
export const leaver: Types<OwnLeaver> = {
  userId: 'string',
  name: 'string,object',
  left: time,
  stateCode: 'string',
  mobile: 'string',
  reason: 'string',
}
export const faultRule: Types<FaultRule> = {
  fault: 'string,integer',
  operation: 'string',
  when: 'object',
  after: 'integer',
  every: 'integer',
  times: 'integer,string',
  probability: 'number',
  seed: 'integer',
  ms: 'integer',
}
/** Of each kind, besides the kind. */
export const changes: {
  readonly [Kind in Change['kind']]: Types<Omit<Extract<Change, { kind: Kind }>, 'kind'>>
} = {
  'add-user': { user: 'object', at: time },
  'change-user': { userId: 'string', set: 'object', unset: 'array', at: time },
  'remove-user': { userId: 'string', reason: 'string', at: time },
  'add-department': { department: 'object', at: time },
  'change-department': { id: 'integer', set: 'object', unset: 'array', at: time },
  'remove-department': { id: 'integer', at: time },
  'add-leaver': { leaver: 'object', at: time },
}

export const appTypes: Names<AppType> = { internal: true, 'third-party': true }
export const lastNextTokens: Names<Settings['lastNextToken']> = {
  absent: true,
  empty: true,
  zero: true,
}
export const cursors: Names<Settings['cursors']> = { offsets: true, uneven: true }
export const reasons: Names<LeaveReason> = {
  oapi: true,
  cancel: true,
  leave: true,
  unknown: true,
  delete: true,
}
export const unsettable: Names<UnsettableUserField> = {
  stateCode: true,
  mobile: true,
  telephone: true,
  jobNumber: true,
  title: true,
  email: true,
  orgEmail: true,
  workPlace: true,
  remark: true,
  extension: true,
  hired: true,
  managerUserId: true,
}
export const unsettableOfDepartments: Names<UnsettableDepartmentField> = {
  sourceIdentifier: true,
  code: true,
  brief: true,
  telephone: true,
  extension: true,
}
