export { handlers, vendorHosts } from '../../mock/transports/msw.js'
