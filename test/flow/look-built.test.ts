import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from '../setup/house.ts'
import { type Product, startProduct } from '../setup/product.ts'

let house: House
let product: Product

beforeAll(async () => {
  house = await openHouse()
  product = await startProduct(house)
}, 300_000)
afterAll(async () => {
  await product?.close()
  await house?.close()
})

const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 2"><rect width="6" height="2"/></svg>',
).toString('base64')
/** Six by eight points. */
const WEBP = 'UklGRiAAAABXRUJQVlA4TBMAAAAvBcABEA8wEIM8LvMf8KhKRP8DAA=='

it.each([
  ['an SVG', SVG, 'svg+xml'],
  ['a WebP', WEBP, 'png'],
])('reads %s as logo in the built app too', async (_, logo, kept) => {
  const admin = await house.person(`adele-${kept.slice(0, 3)}`, ['administrator'])
  const answer = await fetch(`${product.adminUrl}/api/v1/organisation/look`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ logo, colour: '#c8102e' }),
  })
  const body = await answer.text()
  expect(answer.status, body).toBe(200)
  expect(JSON.parse(body).logo).toContain(`data:image/${kept};base64,`)
})
