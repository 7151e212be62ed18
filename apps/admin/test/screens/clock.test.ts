import { afterEach, expect, it } from 'vitest'
import { setClock, timeNow } from '../../src/screens/data/clock.ts'

const DAY = 86_400_000
const said = (ms: number) => new Date(Date.now() + ms).toISOString()
afterEach(() => setClock(said(0)))

/** How far ahead of this machine's clock the time is told, in whole days. */
const daysAhead = () => Math.round((timeNow() - Date.now()) / DAY)

it('tells the time as the server does, whatever this machine thinks', () => {
  expect(daysAhead()).toBe(0)
  setClock(said(380 * DAY))
  expect(daysAhead()).toBe(380)
  setClock(said(-2 * DAY))
  expect(daysAhead()).toBe(-2)
})

it('keeps to this machine’s clock where the two agree but for an answer’s way, and where nothing was said', () => {
  setClock(said(-500))
  expect(timeNow() - Date.now()).toBe(0)
  setClock('soon')
  expect(timeNow() - Date.now()).toBe(0)
})
