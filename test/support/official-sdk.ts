import { createRequire } from 'node:module'

// The SDK is CommonJS; required, its classes are where its types say.
const require = createRequire(import.meta.url)
type Contact = typeof import(
  '@alicloud/dingtalk/dist/contact_1_0/client.js',
  { with: { 'resolution-mode': 'require' } }
)
type OAuth2 = typeof import(
  '@alicloud/dingtalk/dist/oauth2_1_0/client.js',
  { with: { 'resolution-mode': 'require' } }
)
export const contact = require('@alicloud/dingtalk/dist/contact_1_0/client.js') as Contact
export const oauth2 = require('@alicloud/dingtalk/dist/oauth2_1_0/client.js') as OAuth2
