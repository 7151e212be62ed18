import { typedOffset } from './keep-line-ends.ts'

/** Selects a passage in the text area and brings it to a third of its height. */
export function goTo(area: HTMLTextAreaElement, stored: string, start: number, end: number): void {
  const [from, to] = [typedOffset(stored, start), typedOffset(stored, end)]
  area.focus({ preventScroll: true })
  area.setSelectionRange(from, to)
  const mirror = document.createElement('div')
  const look = getComputedStyle(area)
  for (const name of ['font', 'lineHeight', 'padding', 'letterSpacing', 'tabSize'] as const)
    mirror.style[name] = look[name]
  Object.assign(mirror.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    width: `${area.clientWidth}px`,
    boxSizing: 'border-box',
  })
  mirror.textContent = area.value.slice(0, from)
  document.body.append(mirror)
  area.scrollTop = Math.max(0, mirror.scrollHeight - area.clientHeight / 3)
  mirror.remove()
}
