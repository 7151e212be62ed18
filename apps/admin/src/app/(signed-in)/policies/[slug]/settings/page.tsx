import { PolicySettings } from '../../../../../screens/policy/settings.tsx'

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return <PolicySettings slug={(await params).slug} />
}
