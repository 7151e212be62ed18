import type { Rows } from '../client.ts'

/** A message without anyone's own parts (packages/notifier, message/frame). */
export interface Frame {
  sha256: string
  body: Uint8Array
  holes: number[]
}

/** Keeps a frame under its name, once: every message of an announcement in one language, with the same changes, shares it. */
export async function keepFrame(rows: Rows, { sha256, body, holes }: Frame): Promise<void> {
  await rows.$executeRaw`
    insert into compiled_message (sha256, body, holes) values (${sha256}, ${new Uint8Array(body)}, ${holes}::int[]) on conflict do nothing`
}
