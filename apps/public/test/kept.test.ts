import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, type Reply } from '../src/answer.ts'
import { bestEncoding, bodyIn, etagOf, finish, isHeld } from '../src/kept/finished.ts'
import { Shelf } from '../src/kept/shelf.ts'

describe('what is kept', () => {
  it('never grows beyond its size, and gives back only what stands', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const step = fc.record({ key, stamp: fc.constantFrom('1', '2'), size: fc.nat(600), put: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const shelf = new Shelf<{ key: string; stamp: string; size: number }>(1000, ({ size }) => size)
        for (const one of steps) {
          if (one.put) shelf.put(one.key, one.stamp, one)
          const found = shelf.get(one.key, new Set(['2']))
          if (found) expect([found.key, found.stamp]).toEqual([one.key, '2'])
          expect(shelf.size).toBeLessThanOrEqual(1000)
        }
      }),
    )
  })

  it('drops what was used least recently', () => {
    const shelf = new Shelf<string>(450, () => 40)
    const standing = new Set(['s'])
    for (const key of ['a', 'b', 'c']) shelf.put(key, 's', key)
    expect(shelf.get('a', standing)).toBe('a')
    shelf.put('d', 's', 'd')
    expect(shelf.get('b', standing)).toBeUndefined()
    expect(shelf.get('a', standing)).toBe('a')
  })
})

describe('compressing', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['deflate', 'identity'],
    ['bread, gzipper', 'identity'],
  ])('%s gets %s', (accepted, expected) => {
    expect(bestEncoding(accepted)).toBe(expected)
  })

  it('loses nothing', () => {
    const body = 'Wij bewaren uw gegevens 30 dagen – niet langer. '.repeat(50)
    const finished = finish({ type: 'text/plain', body })
    expect(brotliDecompressSync(bodyIn(finished, 'br')).toString()).toBe(body)
    expect(gunzipSync(bodyIn(finished, 'gzip')).toString()).toBe(body)
    expect(bodyIn(finished, 'identity').toString()).toBe(body)
  })
})

describe('asking again', () => {
  const finished = finish({
    type: 'text/plain',
    body: 'x'.repeat(1000),
    modifiedAt: new Date('2026-01-02T03:04:05.678Z'),
  })

  it('knows its own tag in whatever encoding it was sent', () => {
    for (const encoding of ['br', 'gzip', 'identity'] as const) {
      expect(isHeld(finished, etagOf(finished, encoding), undefined)).toBe(true)
      expect(isHeld(finished, `"other", W/${etagOf(finished, encoding)}`, undefined)).toBe(true)
    }
    expect(isHeld(finished, '"other"', 'Fri, 02 Jan 2026 03:04:05 GMT')).toBe(false)
    expect(isHeld(finished, '*', undefined)).toBe(true)
  })

  it('goes by the date only where there is no tag', () => {
    expect(isHeld(finished, undefined, 'Fri, 02 Jan 2026 03:04:05 GMT')).toBe(true)
    expect(isHeld(finished, undefined, 'Fri, 02 Jan 2026 03:04:04 GMT')).toBe(false)
    expect(isHeld(finished, undefined, 'yesterday')).toBe(false)
  })
})

describe('a long page', () => {
  const body = Array.from(
    { length: 6000 },
    (_, at) => `<p>Clause ${at}: we keep number ${(at * 7919) % 9973}.</p>`,
  ).join('\n')
  const ask = (finished: ReturnType<typeof finish>, noneMatch?: string) =>
    answer(
      { find: () => finished },
      { method: 'GET', path: '/long', query: new URLSearchParams(), acceptEncoding: 'br', noneMatch },
    ) as Reply

  it('is compressed in a hurry for whoever asks first, and better for all others', async () => {
    const finished = finish({ type: 'text/html; charset=utf-8', body })
    const first = ask(finished)
    expect(brotliDecompressSync(first.body as Buffer).toString()).toBe(body)
    for (let k = 0; finished.hasty && k < 1e6; k++) await new Promise((resolve) => setImmediate(resolve))
    const second = ask(finished)
    expect(brotliDecompressSync(second.body as Buffer).toString()).toBe(body)
    expect((second.body as Buffer).length).toBeLessThan((first.body as Buffer).length)
    expect(second.headers['content-length']).toBe(String((second.body as Buffer).length))
    // Other bytes, another tag; who holds either holds the page.
    expect(second.headers.etag).not.toBe(first.headers.etag)
    expect([first, second].map(({ headers }) => ask(finished, headers.etag).status)).toEqual([304, 304])
    expect(ask(finished)).toBe(ask(finished))
  })
})
