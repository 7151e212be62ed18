import {
  after,
  ancestors,
  askedFor,
  earlier,
  give,
  headingOf,
  inPlace,
  isOff,
  isOpen,
  placeOf,
  type Trace,
} from './focus-place.ts'

/** As many places as a person can have been led through: a list, its form, a dialog, a second one. */
const KEPT = 8
/** So often between two keys: what goes away as soon as it has the focus would have it for ever. */
const MOST = 20

/**
 * Keeps the focus on the page for whoever works by keyboard. What had it may be switched off while a request runs, or go
 * with its row, its form or its dialog; the browser then puts the focus on nothing, and the next Tab begins at the top.
 *
 * One place for every screen, since each of them would have to think of it for every button: the focus goes back to what
 * is switched on again, else to what came in its place (what asks for it by `data-autofocus`, a heading, the first control),
 * else to its neighbour, else to the heading of its part. Answers what ends it.
 */
export function keepFocus(page: Document): () => void {
  const trail: Trace[] = []
  let path = ''
  let given = 0
  const put = (element: HTMLElement) => given++ < MOST && give(element)
  const remember = (element: Element | null) => {
    if (!(element instanceof HTMLElement) || element === page.body) return
    path = location.pathname
    if (element === trail.at(-1)?.element) return
    trail.push({ element, within: ancestors(element) })
    if (trail.length > KEPT) trail.shift()
  }
  const onFocus = ({ target }: FocusEvent) => remember(target as Element)
  // Whoever presses on nothing wants the focus nowhere; what is pressed and had it already tells of no new focus.
  const onDown = () => {
    given = 0
    trail.splice(0)
  }
  const onKey = () => {
    given = 0
  }
  const onUp = () => remember(page.activeElement)
  const observer = new MutationObserver((records) => {
    const now = page.activeElement
    const asked = askedFor(records)
    if (asked && !now?.closest('[role=dialog]')) return put(asked)
    const had = trail.at(-1)
    // Another page begins where it does: the shell's own affair.
    if (!had || path !== location.pathname) return
    const { element } = had
    if (now !== page.body && !(now === element && isOff(element))) return
    if (isOpen(element)) return put(element)
    // It comes back when the request is through.
    if (element.isConnected && element.hasAttribute('data-loading')) return
    const place = placeOf(element, records)
    const next = place ? inPlace(element, place) : element.isConnected ? after(element) : null
    put(next ?? earlier(trail) ?? headingOf(place?.parent ?? element))
  })
  page.addEventListener('focusin', onFocus, true)
  page.addEventListener('pointerdown', onDown, true)
  page.addEventListener('pointerup', onUp, true)
  page.addEventListener('keydown', onKey, true)
  observer.observe(page.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'data-loading'],
  })
  return () => {
    observer.disconnect()
    page.removeEventListener('focusin', onFocus, true)
    page.removeEventListener('pointerdown', onDown, true)
    page.removeEventListener('pointerup', onUp, true)
    page.removeEventListener('keydown', onKey, true)
  }
}
