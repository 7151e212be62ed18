import { Policy } from '../../../../screens/policy/policy.tsx'

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return <Policy slug={(await params).slug} />
}
