import { DOMParser, XMLSerializer } from '@xmldom/xmldom'

/** The main document's parts that numbering and headings are read from, parsed. ECMA-376 part 1, §11.3. */
export interface Parts {
  document: Document
  styles: Document | null
  numbering: Document | null
}

/** Throws where a part is no XML. */
export function parseXml(xml: string): Document {
  const fail = (message: string) => {
    throw new Error(message.split('\n')[0])
  }
  return new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } }).parseFromString(xml)
}

export const writeXml = (document: Document): string => new XMLSerializer().serializeToString(document)

/** Child elements by their local names: Word writes one namespace, "strict" documents another. */
export function children(of: Node | null | undefined, name?: string): Element[] {
  const found: Element[] = []
  for (let child = of?.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1 && (!name || local(child as Element) === name)) found.push(child as Element)
  return found
}

export const child = (of: Node | null | undefined, name: string): Element | null => children(of, name)[0] ?? null

export const local = (element: Element): string => element.localName ?? element.nodeName

/** An attribute of the element's own namespace, as `w:val`. */
export function attribute(of: Element | null | undefined, name = 'val'): string | null {
  for (let k = 0; of && k < of.attributes.length; k++) {
    const each = of.attributes[k] as Attr
    if ((each.localName ?? each.nodeName) === name) return each.value
  }
  return null
}

/** Whether an on/off property stands there and is on (§17.17.4). */
export const isOn = (element: Element | null): boolean =>
  element !== null && !['0', 'false', 'off'].includes(attribute(element) ?? '1')

/** All elements below, in document order; those that a reader of the document does not see are passed by. */
export function* below(of: Node): Generator<Element> {
  for (const each of children(of)) {
    // The same text box for newer and for older programs: one of both is read.
    if (local(each) === 'Choice' && local(of as Element) === 'AlternateContent') continue
    yield each
    yield* below(each)
  }
}

/** A new element beside others of a document, in their namespace. */
export function make(like: Element, name: string, attributes: Record<string, string> = {}): Element {
  const prefix = like.prefix ? `${like.prefix}:` : ''
  const made = (like.ownerDocument as Document).createElementNS(like.namespaceURI, prefix + name)
  for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(like.namespaceURI, prefix + key, value)
  return made
}
