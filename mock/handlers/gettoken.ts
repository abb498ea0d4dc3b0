import { refuse, reply, type Handler } from '../core/handler.js'

/** `corpid` and `corpsecret` stand for `appkey` and `appsecret`, as older clients send them. */
export const getToken: Handler<'gettoken'> = ({ parameters, findApp, grantToken }) => {
  const key = parameters.appkey ?? parameters.corpid
  if (key === undefined) return refuse('keys-missing')
  const app = findApp(key)
  const secret = parameters.appsecret ?? parameters.corpsecret
  if (app?.type !== 'internal' || app.secret !== secret) return refuse('credentials-invalid')
  const { token, expiresInSeconds } = grantToken(app)
  return reply({ access_token: token, expires_in: expiresInSeconds })
}
