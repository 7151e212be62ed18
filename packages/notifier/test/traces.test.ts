import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTraces } from '../src/traces/index.ts'

interface Told {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  startTimeUnixNano: string
  endTimeUnixNano: string
  attributes: { key: string; value: Record<string, unknown> }[]
  status: { code: number }
}

const spans: Told[] = []
const paths: string[] = []
const server = createServer(async (request, response) => {
  paths.push(`${request.method} ${request.url} ${request.headers['content-type']}`)
  const body = (await json(request)) as { resourceSpans: { scopeSpans: { spans: Told[] }[] }[] }
  for (const { scopeSpans } of body.resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans)
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
})
let endpoint: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 6, 0, second))

describe('traces', () => {
  it('tell one notice as one trace, whichever process and day each step belongs to', async () => {
    spans.length = 0
    const noticeId = randomUUID()
    const announcementId = randomUUID()
    const worker = openTraces({ endpoint, service: 'fairnotice-worker' })
    worker.planned(noticeId, { planned: at(0), taken: at(5), announcementId })
    worker.composed(noticeId, { began: at(5), ended: at(6), language: 'nl', attempt: 1 })
    worker.delivered(noticeId, {
      began: at(6),
      ended: at(9),
      result: 'accepted',
      code: 250,
      server: 'relay.example',
      attempt: 1,
    })
    await worker.close()
    const another = openTraces({ endpoint, service: 'fairnotice-admin' })
    another.receipt(noticeId, { began: new Date(), outcome: 'bounced', via: 'api' })
    await another.close()

    expect(spans.map(({ name }) => name)).toEqual(['plan', 'compose', 'deliver', 'receipt'])
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([noticeId.replaceAll('-', '')]))
    const [plan, ...steps] = spans
    expect(plan?.parentSpanId ?? '').toBe('')
    expect(new Set(steps.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([plan?.spanId]))
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(4)
    expect(Number(plan?.endTimeUnixNano) - Number(plan?.startTimeUnixNano)).toBe(5e9)
    // 2 is an error, by the protocol.
    expect(spans.map(({ status }) => status.code)).toEqual([0, 0, 0, 2])
    for (const span of spans)
      expect(span.attributes).toContainEqual({ key: 'fairnotice.notice', value: { stringValue: noticeId } })
    expect(paths.every((path) => path === 'POST /v1/traces application/json')).toBe(true)
  })

  it('take a part of all notices, each whole or not at all', async () => {
    spans.length = 0
    const traces = openTraces({ endpoint, service: 'fairnotice-worker', ratio: 0.5 })
    const ids = Array.from({ length: 400 }, () => randomUUID())
    for (const id of ids) {
      traces.planned(id, { planned: at(0), taken: at(1), announcementId: id })
      traces.composed(id, { began: at(1), ended: at(2), language: 'en', attempt: 1 })
    }
    await traces.close()
    const counts = new Map<string, number>()
    for (const { traceId } of spans) counts.set(traceId, (counts.get(traceId) ?? 0) + 1)
    expect([...counts.values()].every((count) => count === 2)).toBe(true)
    expect(counts.size).toBeGreaterThan(50)
    expect(counts.size).toBeLessThan(350)
  })

  it('say nothing without an endpoint', async () => {
    spans.length = 0
    const traces = openTraces({ endpoint: '', service: 'fairnotice-worker' })
    traces.receipt(randomUUID(), { began: at(0), outcome: 'bounced', via: 'api' })
    await traces.close()
    expect(spans).toEqual([])
  })
})
