import { MemberScreen } from '../../../../screens/members/member.tsx'

export default async function Page({ params }: { params: Promise<{ externalId: string }> }) {
  return <MemberScreen externalId={decodeURIComponent((await params).externalId)} />
}
