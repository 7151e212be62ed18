/**
 * Writes what comes in while a write is under way in one go after it: `record` resolves when its item is written. Each
 * write has its price, whatever it writes, so that a second one begins beside the first only for so many items as are
 * `enough`.
 */
export function inGroups<T>(write: (items: T[]) => Promise<void>, enough: number): (item: T) => Promise<void> {
  let waiting: { item: T; written: () => void; failed: (fault: unknown) => void }[] = []
  let writing = 0
  const worth = () => waiting.length > 0 && (writing === 0 || (writing === 1 && waiting.length >= enough))

  async function flush(): Promise<void> {
    while (worth()) {
      const group = waiting
      waiting = []
      writing++
      try {
        await write(group.map(({ item }) => item))
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
