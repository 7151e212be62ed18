import { addDays } from '@fairnotice/policy'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Installation, openInstallation } from '../installation.ts'

let house: Installation
beforeAll(async () => {
  house = await openInstallation()
})
afterAll(() => house.close())

const ZONES = [
  'Europe/Brussels',
  'Europe/Lisbon',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tehran',
].concat(['Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia', 'UTC'])

it('counts days in SQL as the pure code does, in every zone, at every instant', async () => {
  const instant = fc.date({ min: new Date('2015-01-01Z'), max: new Date('2035-01-01Z'), noInvalidDate: true })
  // Around the switches, where two readings could differ, every quarter of an hour.
  const switches = ['2027-03-28T01:00:00Z', '2027-10-31T01:00:00Z', '2027-03-14T07:00:00Z', '2027-11-07T06:00:00Z']
  const near = fc
    .tuple(fc.constantFrom(...switches), fc.integer({ min: -12, max: 12 }), fc.nat({ max: 60 }))
    .map(([at, quarters, days]) => ({ at: new Date(Date.parse(at) + quarters * 900_000 - days * 86_400_000), days }))
  const any = fc.record({ at: instant, days: fc.nat({ max: 400 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.oneof(any, near), fc.constantFrom(...ZONES)), { minLength: 100, maxLength: 200 }),
      async (cases) => {
        const { rows } = await house.sql.query<{ later: Date }>(
          `select add_days(at, days, zone) as later
           from unnest($1::timestamptz[], $2::int[], $3::text[]) with ordinality as c(at, days, zone, n) order by n`,
          [cases.map(([{ at }]) => at), cases.map(([{ days }]) => days), cases.map(([, zone]) => zone)],
        )
        for (const [index, [{ at, days }, zone]] of cases.entries())
          expect([at, days, zone, rows[index]?.later]).toEqual([at, days, zone, addDays(at, days, zone)])
      },
    ),
    { numRuns: 15 },
  )
})
