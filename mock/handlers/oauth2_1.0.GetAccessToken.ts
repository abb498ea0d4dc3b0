import { refuse, reply, type Handler } from '../core/handler.js'

export const getAccessToken: Handler<'oauth2_1.0.GetAccessToken'> = (call) => {
  const app = call.findApp(call.parameters.appKey)
  if (app?.type !== 'internal' || app.secret !== call.parameters.appSecret) {
    return refuse('credentials-invalid')
  }
  const { token, expiresInSeconds } = call.grantToken(app)
  return reply({ expireIn: expiresInSeconds, accessToken: token })
}
