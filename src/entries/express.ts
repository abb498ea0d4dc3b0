export {
  expressHandlers,
  type ExpressErrorHandler,
  type ExpressHandler,
} from '../../mock/transports/express.js'
