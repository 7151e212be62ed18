import { createConnection } from 'node:net'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './setup/browser.ts'
import { type SmtpInbox, SmtpReply, startSmtp } from './setup/smtp.ts'

let inbox: SmtpInbox
beforeAll(async () => {
  inbox = await startSmtp()
})
afterAll(() => inbox.stop())

/** Says the lines one after the other, and returns the last reply of the server. */
async function talk(...lines: string[]): Promise<string> {
  const socket = createConnection(inbox.port, '127.0.0.1')
  const replies = createInterface({ input: socket })
  let last = ''
  try {
    for await (const reply of replies) {
      last = reply
      if (/^\d{3} /.test(reply)) {
        const line = lines.shift()
        if (line === undefined) break
        socket.write(`${line}\r\n`)
      }
    }
    return last
  } finally {
    socket.destroy()
  }
}

const greeting = ['HELO here', 'MAIL FROM:<legal@brill.example>']
const body = ['DATA', 'Subject: Change\r\n\r\nFrom Monday on.\r\n.']

test('the SMTP server of the tests keeps what it accepts, refuses what it is told to, and comes back on its port', async () => {
  expect(await talk(...greeting, 'RCPT TO:<ann@there.example>', ...body)).toMatch(/^250/)
  expect((await inbox.received(1)).map(({ to, mail }) => [to, mail.subject])).toEqual([
    [['ann@there.example'], 'Change'],
  ])

  inbox.answer = () => {
    throw new SmtpReply(550, 'no such mailbox')
  }
  expect(await talk(...greeting, 'RCPT TO:<bob@there.example>')).toMatch(/^550/)
  inbox.answer = () => {}

  await inbox.stop()
  await expect(talk(...greeting)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await inbox.start()
  await talk(...greeting, 'RCPT TO:<cem@there.example>', ...body)
  expect((await inbox.received(2)).at(-1)?.to).toEqual(['cem@there.example'])
})

test('the browser of the tests renders a page', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent(
      '<h1>Privacy policy</h1><script>document.title = document.querySelector("h1").innerText</script>',
    )
    expect(await page.title()).toBe('Privacy policy')
  } finally {
    await browser.close()
  }
})
