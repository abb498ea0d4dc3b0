import { refuse, reply, type Handler } from '../core/handler.js'

/** For apps of all types. The organisation is looked at before the app. */
export const getOrganizationToken: Handler<'oauth2_1.0.GetToken'> = (call) => {
  const { corpId, client_id: key, client_secret: secret } = call.parameters
  if (corpId !== call.corpId) return refuse('unknown-organization')
  const app = call.findApp(key)
  if (app?.secret !== secret) return refuse('credentials-invalid')
  const { token, expiresInSeconds } = call.grantToken(app)
  return reply({ access_token: token, expires_in: expiresInSeconds })
}
