// node:http that looks at nothing and sends the bytes it read from standard input: what transport
// and load generator can do at most.
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

const answer = await buffer(process.stdin)
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.setHeader('content-type', 'application/json')
    response.end(answer)
  })
})
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`),
)
