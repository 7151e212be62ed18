import { Search } from '../../../screens/search/search.tsx'

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { q } = await searchParams
  return <Search first={typeof q === 'string' ? q : ''} />
}
