import type { MarginMark, Run } from './content.ts'
import { type Line, linesOf } from './lines.ts'
import { INK, LEFT } from './page.ts'
import type { Element, Paper } from './paper.ts'
import type { Setting } from './setting.ts'

/** Draws lines with what stands beside them, going on to the next page where one is full. */
export function writeLines(
  paper: Paper,
  element: Element,
  lines: readonly Line[],
  { x, bar: at, marked = 0 }: Setting,
  style: { size: number; leading: number; ink?: string },
  marks: readonly MarginMark[] = [],
): void {
  const elements = elementsIn(paper, element)
  let top = paper.y
  const bar = () => {
    const [from, to] = [top, paper.y]
    if (marks.length === 0 || to - from < 1) return
    const strong = marks.some((mark) => mark.strong)
    paper.artifact((doc) => doc.rect(at - (strong ? 2 : 1), from + 1, strong ? 2 : 1, to - from - 2).fill(INK))
  }
  lines.forEach((line, index) => {
    if (paper.room < style.leading) {
      bar()
      paper.newPage()
      top = paper.y
    }
    if (index === 0) for (const mark of marks) paper.place(mark.place)
    if (index === 0) writeMarks(paper, element, marks, style, marked)
    paper.line(line, x, style, elements.of)
  })
  elements.end()
  bar()
}

/** The numbers of changes, small in the margin, said in words before the text that they are about. */
function writeMarks(
  paper: Paper,
  element: Element,
  marks: readonly MarginMark[],
  { leading }: { leading: number },
  before: number,
): void {
  const { y } = paper
  marks.forEach((mark, index) => {
    const span = paper.element(element, 'Span', { actual: `${mark.said} ` })
    const [line] = linesOf(
      [{ text: `${mark.seen} `, bold: mark.strong }],
      7.4,
      Number.POSITIVE_INFINITY,
      paper.measure,
      false,
    )
    paper.y = y + (before + index) * 9
    if (line) paper.line(line, LEFT - 14 - line.width, { size: 7.4, leading }, () => span)
    span.end()
  })
  paper.y = y
}

/** The element of each run: the block's own, or a span or link of the run's that stays open while the run goes on. */
function elementsIn(paper: Paper, element: Element) {
  let last: { run: Run; element: Element } | null = null
  const end = () => {
    if (last && last.element !== element) {
      paper.close()
      last.element.end()
    }
    last = null
  }
  const of = (run: Run): Element => {
    if (last?.run === run) return last.element
    end()
    const own = run.href
      ? paper.element(element, 'Link')
      : run.said !== undefined
        ? paper.element(element, 'Span', { actual: run.said })
        : run.sign
          ? paper.element(element, 'Span')
          : element
    last = { run, element: own }
    return own
  }
  return { of, end }
}
