import type { Rows } from '../client.ts'

/** How many notices of an announcement are owed, and how many of them are settled, at this moment. */
export async function countNotices(rows: Rows, announcementId: string): Promise<{ notices: number; settled: number }> {
  const [row] = await rows.$queryRaw<{ notices: number; settled: number }[]>`
    select count(*) filter (where state <> 'void')::int as notices,
      count(*) filter (where state = 'resolved' or (state = 'sent' and settled_at <= clock()))::int as settled
    from notice where announcement_id = ${announcementId}::uuid`
  return row ?? { notices: 0, settled: 0 }
}
