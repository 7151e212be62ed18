import { myAddressChange, myMessages, myNotices, myRequests, mySubscriptions } from '@fairnotice/db'
import { download, type PersonalReply } from '../personal/asking.ts'
import type { Visit } from './visit.ts'

/** Everything that is held here on a member, as JSON (GDPR 15 and 20): their row, notices, deliveries, choices, requests. */
export async function heldData({ rows, member }: Visit): Promise<PersonalReply> {
  const { visitEndsAt, ...held } = member
  const messages = await myMessages(rows, null)
  const body = {
    schema: 'fairnotice.member/1',
    member: held,
    notices: (await myNotices(rows)).map((notice) => ({
      ...notice,
      deliveries: messages
        .filter(({ noticeId }) => noticeId === notice.id)
        .map(({ noticeId: _, made, ...message }) => ({ ...message, bytesKept: made !== null })),
    })),
    subscriptions: await mySubscriptions(rows),
    addressChange: await myAddressChange(rows),
    requests: await myRequests(rows),
    visits: [{ endsAt: visitEndsAt }],
  }
  return download('my-data.json', 'application/json; charset=utf-8', `${JSON.stringify(body, null, 2)}\n`)
}
