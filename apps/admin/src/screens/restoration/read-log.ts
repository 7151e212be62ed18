/** As the notifier makes them: 40 hex digits at the organisation's domain. */
const MESSAGE_ID = /<[0-9a-f]{40}@[^<>\s]+>/g
/** Longer than any Message-ID: what may be cut in two at the end of a piece. */
const OVERLAP = 400

/** The Message-IDs of ours in a log of any size, read piece by piece. */
export async function messageIdsOf(file: Blob): Promise<string[]> {
  const found = new Set<string>()
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    const text = rest + (value ?? '')
    for (const [id] of text.matchAll(MESSAGE_ID)) found.add(id)
    if (done) return [...found]
    rest = text.slice(-OVERLAP)
  }
}
