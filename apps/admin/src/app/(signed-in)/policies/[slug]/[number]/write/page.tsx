import { notFound } from 'next/navigation'
import { Translations } from '../../../../../../screens/draft/translations.tsx'

export default async function Page({ params }: { params: Promise<{ slug: string; number: string }> }) {
  const { slug, number } = await params
  if (!/^\d{1,9}$/.test(number)) notFound()
  return <Translations slug={slug} number={Number(number)} />
}
