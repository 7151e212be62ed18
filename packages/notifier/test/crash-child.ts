/** A process that sends what a file does not list as sent: `node crash-child.ts URL FILE COUNT CONNECTIONS`. */
import { appendFileSync, readFileSync } from 'node:fs'
import { compileNotice, deliverBatch, fillNotice, messageIdFor, openRelay } from '../src/index.ts'
import { content, recipient } from './example.ts'

const [url = '', file = '', count = '0', connections = '1'] = process.argv.slice(2)
const recorded = new Set(readFileSync(file, 'utf8').split('\n'))
const compiled = compileNotice(content({ attach: 'link' }))
const relay = openRelay({ url, maxConnections: Number(connections) })

const notices = Array.from({ length: Number(count) }, (_, at) => `n${at}`)
  .filter((id) => !recorded.has(id))
  .map((id) => {
    const address = `${id}@post.example`
    const messageId = messageIdFor(id, address, 'tarnfell.example', 'a secret for this test')
    return { id, attempt: 1, fill: () => fillNotice(compiled, recipient({ address, messageId })) }
  })

await deliverBatch(
  notices,
  relay,
  {
    record: async ({ id, outcome }) => {
      if (outcome.result === 'accepted') appendFileSync(file, `${id}\n`)
    },
    release: async () => undefined,
    now: () => new Date(),
    random: Math.random,
  },
  { concurrency: Number(connections) },
)
await relay.close()
