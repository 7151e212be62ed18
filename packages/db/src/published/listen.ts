import pg from 'pg'

/**
 * Calls `changed` with a policy's id whenever one of its published versions changes. A notification can be lost (the
 * connection breaks, the server restarts), so whoever keeps pages must poll as well; on every reconnection `changed`
 * is called with null: anything may have changed.
 */
export async function listenToPublications(
  url: string,
  changed: (policyId: string | null) => void,
): Promise<{ close(): Promise<void> }> {
  let open = true
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  const connect = async () => {
    const next = new pg.Client({ connectionString: url })
    next.on('notification', ({ payload }) => changed(payload ?? null))
    next.on('error', () => {})
    next.on('end', () => {
      if (open) timer = setTimeout(() => connect().catch(() => {}), 1000)
    })
    try {
      await next.connect()
      await next.query('listen publication')
      client = next
      changed(null)
    } catch {
      await next.end().catch(() => {})
    }
  }
  await connect()
  return {
    async close() {
      open = false
      clearTimeout(timer)
      await client?.end()
    },
  }
}
