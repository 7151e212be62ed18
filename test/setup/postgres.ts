import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@fairnotice/db/embedded'
import { prepareTemplate } from '@fairnotice/db/testing'
import type { TestProject } from 'vitest/node'

type Shared = { url: Promise<string>; users: number; close(): Promise<void> }

/** Vitest runs this file once for each project, in a module of its own: the server is kept where all of them find it. */
const place = globalThis as { fairNoticeTestServer?: Shared }

/** One PostgreSQL for the whole run, in a folder that goes away with it; tests clone its template (`freshDatabase`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  place.fairNoticeTestServer ??= open()
  const server = place.fairNoticeTestServer
  server.users += 1
  const leave = async () => {
    server.users -= 1
    if (server.users === 0) await server.close()
  }
  try {
    project.provide('postgres', await server.url)
  } catch (error) {
    await leave()
    throw error
  }
  return leave
}

function open(): Shared {
  const directory = mkdtemp(join(tmpdir(), 'fairnotice-test-'))
  const server = directory.then((folder) => startEmbedded({ directory: folder, durable: false }))
  const url = server.then(async (running) => {
    await prepareTemplate(running.url)
    return running.url
  })
  const close = async () => {
    await server.then((running) => running.stop()).catch(() => {})
    await rm(await directory, { recursive: true, force: true })
    delete place.fairNoticeTestServer
  }
  return { url, users: 0, close }
}
