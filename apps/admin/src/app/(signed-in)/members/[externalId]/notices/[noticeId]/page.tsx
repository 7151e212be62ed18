import { MessagesScreen } from '../../../../../../screens/members/messages.tsx'

export default async function Page({ params }: { params: Promise<{ externalId: string; noticeId: string }> }) {
  const { externalId, noticeId } = await params
  return <MessagesScreen externalId={decodeURIComponent(externalId)} noticeId={noticeId} />
}
