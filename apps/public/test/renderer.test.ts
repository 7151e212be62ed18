import { afterEach, describe, expect, it } from 'vitest'
import { BusyError, Renderer } from '../src/rendering/renderer.ts'

const renderers: Renderer[] = []
const open = () => {
  const renderer = new Renderer()
  renderers.push(renderer)
  return renderer
}
afterEach(async () => {
  for (const renderer of renderers.splice(0)) await renderer.close()
})

const text = (markdown: string) => ({ markdown, spoken: 'en' as const })

describe('rendering in a thread of its own', () => {
  it('answers each who asked, in order', async () => {
    const renderer = open()
    const asked = ['# One', '# Two', '# Three'].map((markdown) => renderer.run('text', text(markdown)))
    expect((await Promise.all(asked)).map(({ contents }) => contents[0]?.id)).toEqual(['one', 'two', 'three'])
  })

  it('does not hold up the thread that asks', async () => {
    const renderer = open()
    await renderer.run('text', text('# warm'))
    let turns = 0
    const ticking = setInterval(() => turns++, 1)
    await renderer.run('text', text('We keep **your** data, for a [year](https://x.example).\n\n'.repeat(3000)))
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(5)
  })

  it('tells who comes after sixty-five to come back, and serves the others', async () => {
    const renderer = open()
    const asked = Array.from({ length: 80 }, (_, index) => renderer.run('text', text(`# ${index}`)))
    const answers = await Promise.allSettled(asked)
    const refused = answers.filter((answer) => answer.status === 'rejected')
    expect(refused.length).toBe(80 - 65)
    for (const { reason } of refused) expect(reason).toBeInstanceOf(BusyError)
    expect(answers.slice(0, 65).every(({ status }) => status === 'fulfilled')).toBe(true)
  })

  it('lets whoever reads a text go before whoever compares', async () => {
    const renderer = open()
    const order: string[] = []
    const [one, two] = ['We keep it a year.', 'We keep it two years.'] as const
    const comparison = {
      old: one,
      new: two,
      spoken: 'en',
      textLanguage: 'en',
      comparison: null,
      frame: 'en',
      sideBySide: false,
    } as const
    const asked = [
      renderer.run('text', text('# now')).then(() => order.push('now')),
      renderer.run('comparison', comparison).then(() => order.push('comparison')),
      renderer.run('text', text('# text')).then(() => order.push('text')),
    ]
    await Promise.all(asked)
    expect(order).toEqual(['now', 'text', 'comparison'])
  })

  it('lets down one page, not all, when a task fails', async () => {
    const renderer = open()
    const broken = renderer.run('clause', { clause: 'x', texts: null as never, frame: 'en' })
    const whole = renderer.run('text', text('# Still here'))
    await expect(broken).rejects.toThrow(/null/)
    expect((await whole).contents[0]?.id).toBe('still-here')
  })

  it('refuses what still waits when it closes', async () => {
    const renderer = open()
    const asked = [renderer.run('text', text('# a')), renderer.run('text', text('# b'))]
    const settled = Promise.allSettled(asked)
    await renderer.close()
    expect((await settled).every(({ status }) => status === 'rejected')).toBe(true)
  })
})
