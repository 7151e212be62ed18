import { afterEach } from 'vitest'
import {
  type ClaimedNotice,
  compileNotice,
  type DeliverPorts,
  type Delivery,
  fillNotice,
  messageIdFor,
  openRelay,
} from '../../src/index.ts'
import { content, recipient } from '../example.ts'
import { type Act, type Stage, scriptedServer } from '../server.ts'

const compiled = compileNotice(content({ attach: 'link' }))
export const NOW = new Date('2026-11-20T10:00:00Z')
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

/** Claimed notices `n0`, `n1` … to `m0@`, `m1@` …, or to whom `address` says. */
export function notices(count: number, address = (at: number) => `m${at}@post.example`): ClaimedNotice[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    attempt: 1,
    fill: (room) =>
      fillNotice(
        compiled,
        recipient({
          address: address(at),
          messageId: messageIdFor(`n${at}`, address(at), 'tarnfell.example', 's'.repeat(16)),
        }),
        room,
      ),
  }))
}

/** Ports that keep what is recorded and released; `onRecord` sees each delivery first, and may throw. */
export function ports(onRecord: (delivery: Delivery) => void = () => {}) {
  const recorded: Delivery[] = []
  const released: { ids: string[]; reason: string }[] = []
  const made: DeliverPorts = {
    async record(delivery) {
      onRecord(delivery)
      recorded.push(delivery)
    },
    async release(ids, reason) {
      released.push({ ids, reason })
    },
    now: () => NOW,
    random: () => 0.5,
  }
  return { recorded, released, ...made }
}

/** As a broken template would. */
export function fail(why: string): never {
  throw new RangeError(why)
}

/** A server that does as `act` says of each stage and address, and a relay to it; both end with the test. */
export async function relayTo(act: (stage: Stage, to: string) => Act, settings = {}) {
  const server = await scriptedServer((stage, session) => act(stage, session.envelope.rcptTo[0]?.address ?? ''))
  const relay = openRelay({ url: server.url, stallTimeout: 500, ...settings })
  open.push(server, relay)
  return { server, relay }
}
