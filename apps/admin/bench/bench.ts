// npm run bench -- admin [--members=N] [--only=pages,writing,members]: the legal team's app as it is built for production,
// with the example organisation: how soon each page shows and answers with the processor slowed four times, how soon a key
// shows in a draft of 25,000 words, and how soon lists of a million members page and search. Exit code 1 if a bound is missed.
import { openBrowser } from './browser.ts'
import { measureMembers } from './members.ts'
import { measurePages } from './pages.ts'
import { startProduct } from './product.ts'
import { report } from './say.ts'
import { measureWriting } from './writing.ts'

const flag = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const parts = flag('only')?.split(',') ?? ['pages', 'writing', 'members']

console.log('Building, starting and loading the example: a few minutes …')
const product = await startProduct()
const browser = await openBrowser()
try {
  if (parts.includes('pages')) await measurePages(product, browser)
  if (parts.includes('writing')) await measureWriting(product, browser)
  if (parts.includes('members')) await measureMembers(product, Number(flag('members') ?? 1_000_000))
} finally {
  await browser.close()
  await product.close()
}
report()
