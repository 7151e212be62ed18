import { DOMParser } from '@xmldom/xmldom'
import { unzipped } from './unzip.ts'

/**
 * Which elements may stand in which, in this order: the part of ECMA-376 (transitional) that redlines use, written down
 * here since no package on npm ships its schemas. `*`: any number, in any order among their neighbours of the same group.
 */
const RUNS = ['ins*', 'del*', 'moveFrom*', 'moveTo*', 'r*', 'hyperlink*']
const RANGES = [
  ...['commentRangeStart*', 'commentRangeEnd*'],
  ...['moveFrom', 'moveTo'].flatMap((name) => [`${name}RangeStart*`, `${name}RangeEnd*`]),
]
const CONTENT: Record<string, (string | string[])[]> = {
  document: ['body'],
  body: [['p*', 'tbl*'], 'sectPr'],
  p: ['pPr', [...RUNS, ...RANGES]],
  hyperlink: [RUNS],
  ins: [['r*']],
  del: [['r*']],
  moveFrom: [['r*']],
  moveTo: [['r*']],
  r: ['rPr', ['t*', 'delText*', 'tab*', 'br*', 'commentReference*', 'annotationRef*']],
  pPr: ['pStyle', 'keepNext', 'numPr', 'pBdr', 'tabs', 'bidi', 'spacing', 'ind', 'outlineLvl', 'rPr', 'pPrChange'],
  pPrChange: ['pPr'],
  numPr: ['ilvl', 'numId'],
  pBdr: ['bottom'],
  tabs: [['tab*']],
  rPr: [
    ...[
      'ins',
      'del',
      'moveFrom',
      'moveTo',
      'rStyle',
      'rFonts',
      'b',
      'bCs',
      'i',
      'iCs',
      'strike',
      'color',
      'sz',
      'szCs',
    ],
    ...['u', 'rtl', 'lang', 'rPrChange'],
  ],
  rPrChange: ['rPr'],
  tbl: ['tblPr', 'tblGrid', ['tr*']],
  tblPr: ['tblW', 'tblBorders', 'tblLook'],
  tblBorders: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  tblGrid: [['gridCol*']],
  tr: ['trPr', ['tc*']],
  trPr: ['tblHeader', 'ins', 'del'],
  tc: ['tcPr', ['p*']],
  tcPr: ['tcW', 'cellIns', 'cellDel'],
  sectPr: ['pgSz', 'pgMar'],
  comments: [['comment*']],
  comment: [['p*']],
  styles: ['docDefaults', ['style*']],
  docDefaults: ['rPrDefault'],
  rPrDefault: ['rPr'],
  style: ['name', 'basedOn', 'next', 'qFormat', 'pPr', 'rPr'],
  numbering: [['abstractNum*'], ['num*']],
  abstractNum: ['multiLevelType', ['lvl*']],
  lvl: ['start', 'numFmt', 'lvlText', 'lvlJc', 'pPr'],
  num: ['abstractNumId'],
  settings: ['trackRevisions', 'defaultTabStop', 'compat'],
  compat: ['compatSetting'],
}
const TRACKED = new Set(
  ['ins', 'del', 'moveFrom', 'moveTo', 'moveFromRangeStart', 'moveToRangeStart', 'rPrChange', 'pPrChange'].concat([
    'cellIns',
    'cellDel',
    'comment',
  ]),
)

type Found = { name: string; element: Element; parents: string[] }

/** Everything that Word might refuse in a redline, as one list; [] for a sound document. */
export function faultsOf(docx: Uint8Array): string[] {
  const faults: string[] = []
  const files = unzipped(docx)
  const parts = new Map([...files].map(([name, xml]) => [name, parsed(name, xml, faults)]))
  const named = (part: string) => [...elements(parts.get(`word/${part}.xml`) as Document)]
  for (const [name, part] of parts) if (name.startsWith('word/') && !name.endsWith('.rels')) order(name, part, faults)

  const body = named('document')
  const comments = named('comments')
  tracked([...body, ...comments], faults)
  moves(body, faults)
  commentsIn(body, comments, faults)
  texts(body, faults)
  references(body, { styles: named('styles'), numbering: named('numbering') }, files, faults)
  for (const { element } of body.filter(({ name }) => name === 'tc'))
    if (last(element)?.localName !== 'p') faults.push('a cell does not end with a paragraph')
  declared(files, faults)
  return faults
}

function parsed(name: string, xml: string, faults: string[]): Document {
  const complain = (message: string) => faults.push(`${name} is not well-formed: ${message}`)
  return new DOMParser({
    errorHandler: { warning: complain, error: complain, fatalError: complain },
  }).parseFromString(xml, 'text/xml')
}

function* elements(node: Node, parents: string[] = []): Generator<Found> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue
    const element = child as Element
    yield { name: element.localName, element, parents }
    yield* elements(element, [...parents, element.localName])
  }
}

const last = (element: Element) => element.lastChild as Element | null
const attribute = (element: Element, name: string) => element.getAttribute(`w:${name}`) ?? ''

function order(file: string, part: Document, faults: string[]): void {
  for (const { name, element } of elements(part)) {
    const children = [...elements(element)].filter(({ parents }) => parents.length === 0).map((child) => child.name)
    const groups = CONTENT[name]
    if (!groups) {
      if (children.length > 0) faults.push(`${file}: <w:${name}> holds ${children.join(', ')}, and should hold nothing`)
      continue
    }
    const pattern = groups.map((group) => (Array.isArray(group) ? group.map((one) => one.slice(0, -1)) : group))
    let at = 0
    for (const child of children) {
      const found = pattern.findIndex(
        (group, k) => k >= at && (Array.isArray(group) ? group.includes(child) : group === child),
      )
      if (found < 0) faults.push(`${file}: <w:${child}> may not stand in <w:${name}> there (${children.join(', ')})`)
      else at = Array.isArray(pattern[found]) ? found : found + 1
    }
  }
}

/** Each tracked change says who and when, and has a number that no other has. */
function tracked(all: readonly Found[], faults: string[]): void {
  const seen = new Set<string>()
  for (const { name, element } of all.filter((each) => TRACKED.has(each.name))) {
    const id = attribute(element, 'id')
    if (!/^\d+$/.test(id)) faults.push(`<w:${name}> has no number`)
    if (seen.has(id)) faults.push(`two tracked changes have the number ${id}`)
    seen.add(id)
    if (attribute(element, 'author') === '') faults.push(`<w:${name}> ${id} has no author`)
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(attribute(element, 'date')))
      faults.push(`<w:${name}> ${id} has no date`)
  }
}

/** Both ends of a move bear one name, once each; each range is closed after it was opened, and only ranges hold moves. */
function moves(body: readonly Found[], faults: string[]): void {
  const names = { moveFrom: [] as string[], moveTo: [] as string[] }
  const open = new Map<string, string>()
  for (const { name, element } of body) {
    const id = attribute(element, 'id')
    const kind = name.startsWith('moveFrom') ? 'moveFrom' : 'moveTo'
    if (/^move(?:From|To)RangeStart$/.test(name)) {
      names[kind].push(attribute(element, 'name'))
      open.set(id, kind)
    } else if (/^move(?:From|To)RangeEnd$/.test(name)) {
      if (open.get(id) !== kind) faults.push(`<w:${name}> ${id} ends no range`)
      open.delete(id)
    } else if ((name === 'moveFrom' || name === 'moveTo') && ![...open.values()].includes(name))
      faults.push(`<w:${name}> ${id} lies in no range`)
  }
  if (open.size > 0) faults.push(`ranges of moves are left open: ${[...open.keys()].join(', ')}`)
  for (const list of Object.values(names))
    if (new Set(list).size !== list.length) faults.push(`a move's name is used twice: ${list.join(', ')}`)
  if (names.moveFrom.toSorted().join() !== names.moveTo.toSorted().join())
    faults.push(`moves without another end: from ${names.moveFrom.join(', ')}, to ${names.moveTo.join(', ')}`)
}

function commentsIn(body: readonly Found[], comments: readonly Found[], faults: string[]): void {
  const ids = (list: readonly Found[], name: string) =>
    list.filter((each) => each.name === name).map(({ element }) => attribute(element, 'id'))
  const written = ids(comments, 'comment').toSorted().join()
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    if (ids(body, name).toSorted().join() !== written) faults.push(`comments and <w:${name}> don't match`)
}

function texts(body: readonly Found[], faults: string[]): void {
  for (const { name, parents, element } of body) {
    const deleted = parents.includes('del')
    if (name === 'delText' && !deleted) faults.push('deleted text stands outside of a deletion')
    if (name === 't' && deleted) faults.push('a deletion holds text that is not deleted')
    if ((name === 't' || name === 'delText') && element.getAttribute('xml:space') !== 'preserve')
      faults.push('white space would be lost')
  }
}

/** Styles, lists and links that are used exist. */
function references(
  body: readonly Found[],
  parts: { styles: Found[]; numbering: Found[] },
  files: ReadonlyMap<string, string>,
  faults: string[],
): void {
  const styles = new Set(parts.styles.map(({ element }) => attribute(element, 'styleId')))
  const lists = new Set(
    parts.numbering.filter(({ name }) => name === 'num').map(({ element }) => attribute(element, 'numId')),
  )
  const links = new Map(
    [...(files.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="([^"]+)"[^>]*Target="([^"]*)"/g)].map(
      ([, id, target]) => [id, target] as const,
    ),
  )
  for (const { name, element } of body) {
    const value = attribute(element, 'val')
    if ((name === 'pStyle' || name === 'rStyle') && !styles.has(value)) faults.push(`there is no style ${value}`)
    if (name === 'numId' && !lists.has(value)) faults.push(`there is no list ${value}`)
    if (name !== 'hyperlink') continue
    const target = links.get(element.getAttribute('r:id') ?? '')
    if (!target || !/^(?:https?|mailto):/.test(target)) faults.push(`a link leads nowhere: ${target}`)
  }
}

/** Every part is declared, and every declared part is there. */
function declared(files: ReadonlyMap<string, string>, faults: string[]): void {
  const types = files.get('[Content_Types].xml') ?? ''
  const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name as string)
  for (const name of listed) if (!files.has(name)) faults.push(`${name} is declared, and not there`)
  for (const name of files.keys())
    if (name.endsWith('.xml') && !name.startsWith('[') && !listed.includes(name)) faults.push(`${name} is not declared`)
}
