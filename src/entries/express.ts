export { expressHandlers } from '../../mock/transports/express.js'
