import { notFound } from 'next/navigation'
import { Settings } from '../../../../screens/settings/settings.tsx'
import { TABS } from '../../../../screens/settings/tabs.ts'

export default async function Page({ params }: { params: Promise<{ tab: string }> }) {
  const { tab } = await params
  const found = TABS.find((each) => each === tab)
  if (!found) notFound()
  return <Settings tab={found} />
}
