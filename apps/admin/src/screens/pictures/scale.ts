/** A value's place on a line: linear, and in the middle where there is but one value. */
export const scale =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start)

/** Round numbers from zero that a count's axis is marked with, about `wanted` of them. */
export function marks(most: number, wanted = 4): number[] {
  const rough = Math.max(1, most / wanted)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
}

/** Where along a line of so many pixels times are told: fewer where four would run into each other. */
export const timeParts = (width: number): number[] => (width < 420 ? [0, 1 / 2, 1] : [0, 1 / 3, 2 / 3, 1])

/** The first instants of calendar years (or months, in a span below two years) within a span, in UTC. */
export function calendarMarks(from: Date, to: Date): { at: Date; month: boolean }[] {
  const month = to.getTime() - from.getTime() < 2 * 366 * 86_400_000
  const found: { at: Date; month: boolean }[] = []
  const every = month ? 3 : 12
  for (let index = from.getUTCFullYear() * 12; ; index += every) {
    const at = new Date(Date.UTC(Math.floor(index / 12), index % 12, 1))
    if (at > to) return found
    if (at >= from) found.push({ at, month })
  }
}
