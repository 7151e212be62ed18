import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Trouble } from '../trouble.ts'
import type { Settings } from './env.ts'

const LET_GO_WITHIN_MS = 5_000

/**
 * Makes sure that every port is free, and names all that are not. The apps of a start that was killed a moment ago
 * need a moment to notice: a taken port is asked for a few times.
 */
export async function checkPorts(settings: Settings): Promise<void> {
  const wanted = {
    ADMIN_PORT: settings.ADMIN_PORT,
    PUBLIC_PORT: settings.PUBLIC_PORT,
    INBOX_PORT: settings.INBOX_PORT,
    ...(settings.SMTP_URL ? {} : { CATCHER_PORT: settings.CATCHER_PORT }),
  }
  let taken: string[] = []
  for (const end = Date.now() + LET_GO_WITHIN_MS; Date.now() < end; await wait(200)) {
    const tried = await Promise.all(
      Object.entries(wanted).map(async ([name, port]) => {
        const why = await whyNot(port, settings.HOST)
        return why ? [`port ${port} (${name}) ${why}`] : []
      }),
    )
    taken = tried.flat()
    if (taken.length === 0) return
  }
  throw new Trouble('port-in-use', `${taken.join('; ')}. End what uses it, or set another port in .env.`)
}

function whyNot(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(
        code === 'EADDRINUSE'
          ? 'is in use'
          : code === 'EACCES'
            ? 'is not allowed for this user (below 1024)'
            : `can't be used on ${host} (${code})`,
      ),
    )
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
