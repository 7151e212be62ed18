import { Past } from '../../../../../screens/past/past.tsx'

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return <Past slug={(await params).slug} />
}
