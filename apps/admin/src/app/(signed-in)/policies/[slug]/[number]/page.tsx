import { notFound } from 'next/navigation'
import { Version } from '../../../../../screens/policy/version.tsx'

export default async function Page({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { slug, number } = await params
  if (!/^\d{1,9}$/.test(number)) notFound()
  return <Version slug={slug} number={Number(number)} />
}
