import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type House, openHouse } from '../setup/house.ts'

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><script>alert(1)</script><rect width="60" height="20" fill="#c8102e"/></svg>'
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('the organisation’s look, by API', () => {
  let house: House
  let admin: House['ana']

  beforeAll(async () => {
    house = await openHouse()
    admin = await house.person('adele', ['administrator'])
  })
  afterAll(() => house.close())

  const change = (body: unknown, by = admin) => by.call('PATCH', '/organisation/look', body)

  it('is the product’s own at first', async () => {
    expect((await admin.call('GET', '/organisation/look')).body).toEqual({ colour: null, accents: null, logo: null })
  })

  it('keeps a colour as it was chosen, and says how it is used so that it can be read', async () => {
    const { body } = await change({ colour: '#ffd500' })
    expect(body.colour).toBe('#ffd500')
    expect(body.accents.light).toMatchObject({ on: '#ffffff', adjusted: true })
    expect(body.accents.dark).toEqual({ colour: '#ffd500', on: '#0b0f16', adjusted: false })
  })

  it('keeps a logo without what could run in it, and the colour beside it', async () => {
    const { body } = await change({ logo: base64(SVG) })
    const drawing = Buffer.from(body.logo.split(',')[1], 'base64').toString()
    expect(body.logo).toMatch(/^data:image\/svg\+xml;base64,/)
    expect(drawing).toContain('<path')
    expect(drawing).not.toContain('script')
    expect(body.colour).toBe('#ffd500')
  })

  it('can be taken away again', async () => {
    expect((await change({ logo: null, colour: null })).body).toEqual({ colour: null, accents: null, logo: null })
  })

  it.each([
    [{ logo: base64('not a picture') }, 'logo-not-a-picture'],
    [{ logo: base64('x'.repeat(310_000)) }, 'logo-too-large'],
  ])('refuses what is no logo', async (body, code) => {
    const answer = await change(body)
    expect([answer.status, answer.body.code]).toEqual([422, code])
  })

  it('refuses what is no colour, and whoever isn’t administrator', async () => {
    expect((await change({ colour: 'red;}' })).status).toBe(422)
    expect((await change({ colour: '#123456' }, house.bram)).status).toBe(403)
  })
})
