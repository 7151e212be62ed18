import { notFound } from 'next/navigation'
import { Announce } from '../../../../../../screens/announce/announce.tsx'

export default async function Page({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { slug, number } = await params
  if (!/^\d{1,9}$/.test(number)) notFound()
  return <Announce slug={slug} number={Number(number)} />
}
