import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const VERSION = '23.0.2'
const CACHE = fileURLToPath(new URL('../../../../.cache/', import.meta.url))
const FILE = `${CACHE}github-openapi-${VERSION}.json`

/** As much of an OpenAPI 3.0 document as the tests read. */
export interface Description {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, unknown>>
}

export interface Operation {
  operationId: string
  parameters?: unknown[]
  requestBody?: { content: Record<string, { schema: unknown }> }
  responses: Record<string, unknown>
}

/**
 * GitHub's own description of its REST API. The package unpacks to 385 MB, so it is no dependency: the one file is
 * taken out of its tarball, once, into a folder that git ignores.
 * @returns null, with a word on stderr, if the package registry can't be reached
 */
export async function githubDescription(): Promise<Description | null> {
  const cached = await readFile(FILE, 'utf8').catch(() => null)
  if (cached !== null) return JSON.parse(cached)
  await mkdir(CACHE, { recursive: true })
  const folder = await mkdtemp(`${CACHE}openapi-`)
  try {
    await run(
      'npm',
      ['pack', `@octokit/openapi@${VERSION}`, '--silent', '--fetch-retries=1', '--pack-destination', folder],
      {
        timeout: 120_000,
      },
    )
    const entry = 'package/generated/api.github.com.json'
    const tar = ['-xzOf', `${folder}/octokit-openapi-${VERSION}.tgz`, entry]
    const { stdout } = await run('tar', tar, { maxBuffer: 64 * 1024 * 1024 })
    await writeFile(`${folder}/whole.json`, stdout)
    // Test files run side by side: whoever is last replaces the file by the same one.
    await rename(`${folder}/whole.json`, FILE)
    return JSON.parse(stdout)
  } catch (error) {
    console.warn(`Skipped: GitHub's description could not be fetched from the package registry. ${error}`)
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
