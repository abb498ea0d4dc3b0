// Express with its stock parsers; answers every call with the object it read from standard input.
import { json } from 'node:stream/consumers'
import express from 'express'

const answer = await json(process.stdin)
const app = express()
app.use(express.json(), express.urlencoded({ extended: true }))
app.post('/topapi/v2/user/list', (_request, response) => response.json(answer))
const server = app.listen(0, '127.0.0.1', () =>
  process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`),
)
