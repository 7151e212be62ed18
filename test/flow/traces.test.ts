import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { bounceOf } from '../fixtures/reports.ts'
import { announcedTo } from '../setup/announced.ts'
import { openHouse, until } from '../setup/house.ts'
import { handOver } from '../setup/lmtp.ts'
import { freePort } from '../setup/product.ts'

interface Span {
  traceId: string
  name: string
}

it('each notice is one trace from plan to receipt, and no address is told', async () => {
  const bodies: string[] = []
  const receiver = createServer(async (request, response) => {
    bodies.push(await text(request))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const house = await openHouse()
  const port = await freePort()
  try {
    Object.assign(house.worker.settings, {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`,
      RECEIPTS_LISTEN: `lmtp://127.0.0.1:${port}`,
    })
    await announcedTo(house, 2)
    await house.worker.start()
    const [first] = await house.smtp.received(2)
    await until('both are sent', async () => (await house.database.notice.count({ where: { state: 'sent' } })) === 2)
    const told = { messageId: first?.mail.messageId as string, to: first?.to[0] as string }
    expect(await handOver(port, bounceOf(told))).toMatch(/^250/)
    // Closing hands over what is not handed over yet.
    await house.worker.stop()
    const spans: Span[] = bodies.flatMap((body) =>
      JSON.parse(body).resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: Span[] }[] }) =>
        scopeSpans.flatMap((scope) => scope.spans),
      ),
    )
    for (const { id, state } of await house.database.notice.findMany())
      expect(spans.filter(({ traceId }) => traceId === id.replaceAll('-', '')).map(({ name }) => name)).toEqual([
        'plan',
        'compose',
        'deliver',
        ...(state === 'bounced' ? ['receipt'] : []),
      ])
    expect(spans).toHaveLength(7)
    expect(bodies.join('')).not.toMatch(/@|Member \d/)
  } finally {
    await house.close()
    receiver.close()
  }
})
