import { createServer } from 'node:net'
import { EmbeddedError, systemCode } from './error.ts'

/** Returns `asked` when it can be bound on 127.0.0.1 now, or a free port when none was asked for. */
export function findPort(asked?: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const reason = systemCode(error) === 'EADDRINUSE' ? 'is in use' : `can't be used (${systemCode(error)})`
      reject(
        new EmbeddedError(
          'port-in-use',
          `Port ${asked} for PostgreSQL ${reason}: end what uses it, or ask for another.`,
          {
            cause: error,
          },
        ),
      )
    })
    probe.listen({ port: asked ?? 0, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
