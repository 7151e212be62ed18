import { openDatabase } from '@fairnotice/db'
import { createSite } from '@fairnotice/public'
import { createPersonal, publicServer } from '@fairnotice/public/serve'
import type { House } from './house.ts'
import { freePort } from './product.ts'

/** The public site with its pages for one person, over a house's database, as its two narrow roles. */
export async function servePublic(house: House): Promise<{ url: string; faults: unknown[]; close(): Promise<void> }> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const faults: unknown[] = []
  const report = (fault: unknown) => void faults.push(fault)
  const database = openDatabase(String(house.urls.public), 3)
  const members = openDatabase(String(house.urls.member), 4)
  const site = await createSite(database, {
    publicUrl: url,
    listenUrl: String(house.urls.public),
    pollEvery: 300,
    personal: true,
    report,
  })
  const pages = createPersonal({ ...site, database: members, publicUrl: url, report })
  const server = publicServer(site, { pages, proxies: 0 })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url,
    faults,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await site.close()
      await members.$disconnect()
      await database.$disconnect()
    },
  }
}
