/**
 * Writes what comes in while a write is under way in one go after it: `record` resolves when its item is written. Two
 * groups may be under way, so that one is made while the other is waited for.
 */
export function inGroups<T>(write: (items: T[]) => Promise<void>): (item: T) => Promise<void> {
  let waiting: { item: T; written: () => void; failed: (fault: unknown) => void }[] = []
  let writing = 0

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        await write(group.map(({ item }) => item))
        for (const { written } of group) written()
      } catch (fault) {
        for (const { failed } of group) failed(fault)
      }
    }
    writing--
  }

  return (item) =>
    new Promise((written, failed) => {
      waiting.push({ item, written, failed })
      if (writing >= 2) return
      writing++
      // What ends in the same moment belongs together.
      setImmediate(() => void flush())
    })
}
