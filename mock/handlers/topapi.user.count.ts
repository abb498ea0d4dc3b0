import { reply, type Handler } from '../core/handler.js'

export const countUsers: Handler<'topapi.user.count'> = ({ parameters, directory }) =>
  reply({ count: directory.countPeople({ activeOnly: parameters.only_active }) })
