// The least that Express can be: one route, no parser.
import express from 'express'

const app = express()
app.get('/gettoken', (_request, response) => response.json({ errcode: 0 }))
const server = app.listen(0, '127.0.0.1', () =>
  process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`),
)
