import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_LOGO, type Logo, readLogo } from '../src/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (given: Uint8Array): Promise<Logo> => {
  const logo = await readLogo(given)
  if ('problem' in logo) throw new Error(logo.problem)
  return logo
}
const textOf = ({ bytes }: Logo) => new TextDecoder().decode(bytes)
const svg = (inside: string) =>
  bytes(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 40">${inside}<rect width="50" height="40" fill="#c8102e"/></svg>`,
  )

/** A page in miniature. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAAAAAAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCAAIAAYDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwD3xMgkYIHbJzRRRQB//9k=',
  'base64',
)

/** Six by eight points, every second one transparent. */
const WEBP = {
  transparent: Buffer.from(
    'UklGRl4AAABXRUJQVlA4WAoAAAAQAAAABQAABwAAQUxQSAsAAAABDzD/ERGiKhH9DwBWUDggLAAAAHABAJ0BKgYACAACgEIloAJ0AUAAAP7vvVa4ubIij/64D//lof/8tD+AAAAA',
    'base64',
  ),
  lossless: Buffer.from('UklGRiAAAABXRUJQVlA4TBMAAAAvBcABEA8wEIM8LvMf8KhKRP8DAA==', 'base64'),
}

function png(width: number, height: number): Buffer {
  const crc = (data: Buffer) => {
    let sum = ~0
    for (const byte of data) {
      sum ^= byte
      for (let k = 0; k < 8; k++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
    }
    return ~sum >>> 0
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (1 + width * 3), 120)
  for (let y = 0; y < height; y++) rows[y * (1 + width * 3)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from('Comment\0made in the kitchen of 12 Oar Lane')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<script xlink:href="https://evil.example/x.js"/>',
  '<a xlink:href="javascript:alert(1)"><rect width="10" height="10"/></a>',
  '<rect width="10" height="10" onclick="alert(1)" onload="alert(1)"/>',
  '<image href="https://evil.example/pixel.png" width="9" height="9"/>',
  '<image href="file:///etc/passwd" width="9" height="9"/>',
  '<image href="data:image/svg+xml,%3Csvg onload=alert(1)%3E" width="9" height="9"/>',
  '<use href="https://evil.example/x.svg#a"/>',
  '<style>@import url(https://evil.example/x.css); rect { background: url(https://evil.example/y) }</style>',
  '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<set attributeName="onmouseover" to="alert(1)"/>',
  '<filter id="f"><feImage href="https://evil.example/z"/></filter>',
]

describe('a logo', { timeout: 60_000 }, () => {
  test.each(HOSTILE)('keeps its shapes and nothing of %s', async (inside) => {
    const logo = await read(svg(inside))
    const text = textOf(logo)
    expect(text).toContain('<path')
    expect(text).not.toMatch(/script|javascript|evil|etc\/passwd|foreignObject|\son\w+=|<style|<a[\s>]|<animate|<set/i)
    expect(text.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:/)
  })

  test('as a drawing is kept as one, and as points for what takes no drawing', async () => {
    const logo = await read(svg('<circle cx="70" cy="20" r="9"/>'))
    expect(logo).toMatchObject({ type: 'image/svg+xml', hasWords: false })
    expect(logo.width / logo.height).toBeCloseTo(2.5, 1)
    expect(Buffer.from(logo.png.subarray(1, 4)).toString()).toBe('PNG')
  })

  test('says that its words are set in another face', async () => {
    expect((await read(svg('<text y="20">Oars</text>'))).hasWords).toBe(true)
  })

  test('of points is encoded anew: what is written beside its points goes', async () => {
    const logo = await read(png(40, 20))
    expect(logo).toMatchObject({ type: 'image/png', width: 40, height: 20 })
    expect(Buffer.from(logo.bytes).includes('Oar Lane')).toBe(false)
  })

  test('may be JPEG, and is kept as PNG', async () => {
    expect(await read(JPEG)).toMatchObject({ type: 'image/png', width: 6, height: 8 })
  })

  test.each(Object.entries(WEBP))('may be WebP (%s), and is kept as PNG', async (_, webp) => {
    const logo = await read(webp)
    expect(logo).toMatchObject({ type: 'image/png', width: 6, height: 8 })
    expect([...logo.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    expect(await read(logo.bytes)).toMatchObject({ width: 6, height: 8 })
  })

  test('is kept at a size that pages need', async () => {
    const logo = await read(png(3000, 300))
    expect(logo).toMatchObject({ width: 800, height: 80 })
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['too much', new Uint8Array(LARGEST_LOGO + 1), 'too-large'],
    ['half a WebP', WEBP.lossless.subarray(0, 34), 'not-a-picture'],
    [
      'a WebP that says it is enormous',
      Buffer.concat([WEBP.transparent.subarray(0, 24), Buffer.alloc(6, 0xff), WEBP.transparent.subarray(30)]),
      'not-a-picture',
    ],
    ['words', bytes('a logo, honestly'), 'not-a-picture'],
    ['a page', bytes('<!doctype html><html><svg></svg></html>'), 'not-a-picture'],
    ['a drawing that doesn’t end', bytes('<svg xmlns="http://www.w3.org/2000/svg"><rect'), 'not-a-picture'],
    ['a drawing of no size', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'), 'not-a-picture'],
    ['half a PNG', new Uint8Array(png(40, 20).subarray(0, 30)), 'not-a-picture'],
    [
      'a PNG that says it is enormous',
      (() => {
        const made = png(4, 4)
        made.writeUInt32BE(1_000_000, 16)
        return made
      })(),
      'not-a-picture',
    ],
    [
      'entities that unfold without end',
      bytes(
        '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>',
      ),
      'not-a-picture',
    ],
  ])('%s is none', async (_, given, problem) => {
    expect(await readLogo(given)).toEqual({ problem })
  })

  test('whatever is given, it answers', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', '<svg xmlns="http://www.w3.org/2000/svg">', 'RIFF0000WEBPVP8 '),
        async (tail, head) => {
          expect(await readLogo(new Uint8Array([...bytes(head), ...tail]))).toBeTypeOf('object')
        },
      ),
      { numRuns: 100 },
    )
  })
})
