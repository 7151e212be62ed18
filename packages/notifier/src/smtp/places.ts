/** A number of places; whoever finds none waits in line. */
export function placesOf(count: number) {
  let taken = 0
  const line: (() => void)[] = []
  let onEmpty: (() => void)[] = []
  return {
    /** Whether somebody waits. */
    get awaited(): boolean {
      return line.length > 0
    },
    async take(): Promise<void> {
      if (taken < count) {
        taken++
        return
      }
      await new Promise<void>((resolve) => line.push(resolve))
    },
    leave(): void {
      const next = line.shift()
      if (next !== undefined) {
        next()
        return
      }
      taken--
      if (taken > 0) return
      for (const done of onEmpty) done()
      onEmpty = []
    },
    async empty(): Promise<void> {
      if (taken > 0) await new Promise<void>((resolve) => onEmpty.push(resolve))
    },
  }
}
