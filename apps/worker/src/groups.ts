/** Writes under way at once: a second one has the time that the first one's answer takes. */
const AT_ONCE = 2

/**
 * Writes what comes in while a write is under way in one go after it: `record` resolves when its item is written. Each
 * write has its price, whatever it writes, so that a second one begins beside the first only for `size` items. None takes
 * more than those: whoever comes in together would else be let go together, to come in together the next time.
 */
export function inGroups<T>(write: (items: T[]) => Promise<void>, size: number): (item: T) => Promise<void> {
  const waiting: { item: T; written: () => void; failed: (fault: unknown) => void }[] = []
  let writing = 0
  const worth = () => waiting.length > 0 && (writing === 0 || (writing < AT_ONCE && waiting.length >= size))

  async function flush(): Promise<void> {
    while (worth()) {
      const group = waiting.splice(0, size)
      writing++
      try {
        const ends = write(group.map(({ item }) => item))
        if (worth()) void flush()
        await ends
        for (const { written } of group) written()
      } catch (fault) {
        for (const { failed } of group) failed(fault)
      } finally {
        writing--
      }
    }
  }

  return (item) =>
    new Promise((written, failed) => {
      waiting.push({ item, written, failed })
      // What ends in the same moment belongs together.
      if (waiting.length === 1 || worth()) setImmediate(() => void flush())
    })
}
