export { expressHandlers, type ExpressHandler } from '../../mock/transports/express.js'
