/**
 * Keeps whoever is offline on the page that they have. A link would end at the browser's own error page, and what was typed
 * and not yet saved would go with this one. Calls `onStay` for each link that was not followed; answers what ends it.
 */
export function stayWhileOffline(page: Document, onStay: () => void): () => void {
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.('a[href]') as HTMLAnchorElement | null
    if (navigator.onLine || !link || link.origin !== location.origin) return
    // A place on this page, and what a browser opens beside it.
    if (link.target === '_blank' || (link.pathname === location.pathname && link.hash !== '')) return
    event.preventDefault()
    event.stopPropagation()
    onStay()
  }
  page.addEventListener('click', onClick, true)
  return () => page.removeEventListener('click', onClick, true)
}
