/** What had the focus, and what it stood in, innermost first. */
export interface Trace {
  element: HTMLElement
  within: HTMLElement[]
}

/** Where something was taken out, and what came there in the same turn. */
interface Place {
  parent: HTMLElement
  came: HTMLElement[]
  before: Element | null
  after: Element | null
}

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, [contenteditable=true], [tabindex]:not([tabindex="-1"])'
const HEADINGS = 'h1, h2, h3, h4'
const PARTS = '[role=tabpanel], section, aside, article'
const ASKS = '[data-autofocus]'

export const isOff = (element: HTMLElement): boolean => element.matches(':disabled')
export const isOpen = (element: HTMLElement): boolean =>
  element.isConnected && !isOff(element) && element.checkVisibility()

export const ancestors = (element: HTMLElement): HTMLElement[] =>
  element.parentElement ? [element.parentElement, ...ancestors(element.parentElement)] : []

/** What came and wants the focus. Dialogs and menus look after what is in them. */
export const askedFor = (records: readonly MutationRecord[]): HTMLElement | undefined =>
  records
    .flatMap(({ addedNodes }) => elements(addedNodes))
    .flatMap((each) => [each, ...each.querySelectorAll<HTMLElement>(ASKS)])
    .find((each) => each.matches(ASKS) && isOpen(each) && !each.closest('[role=dialog], [data-portal]'))

const elements = (nodes: NodeList): HTMLElement[] => [...nodes].filter((node) => node instanceof HTMLElement)

export function give(element: HTMLElement): void {
  if (!element.matches(CONTROLS)) element.tabIndex = -1
  element.focus({ preventScroll: isInView(element) })
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

/** The place that something had, or what it stood in when that went too. */
export function placeOf(node: Node, records: readonly MutationRecord[]): Place | null {
  const record = records.find(({ removedNodes }) => [...removedNodes].some((each) => each.contains(node)))
  if (!record) return null
  const parent = record.target as HTMLElement
  if (!parent.isConnected) return placeOf(parent, records)
  const came = records.filter(({ target }) => target === parent).flatMap(({ addedNodes }) => elements(addedNodes))
  return {
    parent,
    came: came.filter((each) => each.isConnected),
    before: sibling(record.previousSibling, 'previousElementSibling'),
    after: sibling(record.nextSibling, 'nextElementSibling'),
  }
}

function sibling(node: Node | null, way: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  if (node instanceof Element || !node) return node as Element | null
  return (node as Text)[way] ?? null
}

/** The same thing made anew, else what came instead, else the neighbour after it, else the one before. */
export function inPlace(gone: HTMLElement, { parent, came, before, after }: Place): HTMLElement | null {
  if (isOutside(parent)) return null
  const again = came.flatMap(controls).find((each) => isOpen(each) && isAlike(each, gone))
  if (again) return again
  for (const each of came) {
    const found = headingIn(each) ?? first(each)
    if (found?.checkVisibility()) return found
  }
  for (let next = after; next; next = next.nextElementSibling) {
    const found = first(next)
    if (found) return found
  }
  for (let previous = before; previous; previous = previous.previousElementSibling) {
    const found = first(previous)
    if (found) return found
  }
  return null
}

/** Beside the page, where dialogs and menus come and go: nothing there is a neighbour. */
const isOutside = (element: Element): boolean =>
  element === document.body || (element.closest('[data-portal]') !== null && element.closest('[role=dialog]') === null)

/** What can have the focus in it, itself included. */
const controls = (root: Element): HTMLElement[] =>
  [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => each.matches(CONTROLS))

/** The first of them that can have it now; of radio buttons the chosen one. */
export function first(root: Element): HTMLElement | null {
  const found = controls(root).find(isOpen)
  return found?.matches('[type=radio]')
    ? (root.querySelector<HTMLElement>('[type=radio]:checked') ?? found)
    : (found ?? null)
}

const isAlike = (one: HTMLElement, other: HTMLElement): boolean =>
  one.tagName === other.tagName && nameOf(one) !== '' && nameOf(one) === nameOf(other)

const nameOf = (element: HTMLElement): string => element.ariaLabel ?? (element.textContent.trim() || element.title)

/** The control that follows one which is switched off, within its part of the screen. */
export function after(element: HTMLElement): HTMLElement | null {
  const part = element.closest<HTMLElement>('[role=dialog], form, section, article, main') ?? document.body
  const open = controls(part).filter(isOpen)
  const follows = (each: HTMLElement) =>
    (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return open.find(follows) ?? open.at(-1) ?? null
}

/** Where the focus was before, if that is still there, or what it stood in: after a dialog whose opener went with it. */
export function earlier(trail: readonly Trace[]): HTMLElement | null {
  for (const { element, within } of [...trail].reverse()) {
    if (isOpen(element)) return element
    const left = within.find((each) => each.isConnected)
    if (left && !isOutside(left)) return headingOf(left)
  }
  return null
}

/** What names the part of the screen in which something stood, else what can be done there, else the part itself. */
export function headingOf(element: Element): HTMLElement {
  for (let part: Element | null = element; part; part = part.parentElement) {
    const heading = headingIn(part) ?? (part.matches(PARTS) ? (first(part) ?? (part as HTMLElement)) : null)
    if (heading?.checkVisibility()) return heading
  }
  return document.getElementById('main') ?? document.body
}

/** Not one of a text that is being written: the editor would make it anew at once, and the focus with it. */
const headingIn = (part: Element): HTMLElement | null =>
  [part as HTMLElement, ...part.querySelectorAll<HTMLElement>(HEADINGS)].find(
    (each) => each.matches(HEADINGS) && !each.closest('[contenteditable=true]'),
  ) ?? null
