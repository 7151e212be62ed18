import JSZip from 'jszip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A paragraph as Word keeps it: its style and its place in a list are no part of its text. */
export interface Written {
  text?: string
  /** Runs in WordprocessingML, instead of `text`. */
  runs?: string
  style?: string
  /** `w:ilvl` and `w:numId`. */
  list?: [level: number, num: number]
  outline?: number
  /** Of the mark at its end: `<w:del/>`. */
  mark?: string
}

/** A level of a list: its format and what is shown of it, as "lowerLetter (%3)". */
export type LevelOf = { shown: string; start?: number; restart?: number; style?: string }

export interface WordFile {
  body: (Written | string)[]
  /** Definitions of lists by `w:abstractNumId`, each a row of levels. */
  definitions?: LevelOf[][]
  /** Which definition each list follows, by `w:numId` from 1, and what it begins anew with. */
  lists?: { definition: number; anew?: Record<number, number> }[]
  /** Further styles, by id. */
  styles?: Record<string, { name: string; pPr?: string; basedOn?: string }>
  footnotes?: string[]
  comments?: string[]
}

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

export function paragraph({ text = '', runs = run(text), style, list, outline, mark }: Written): string {
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    list && `<w:numPr><w:ilvl w:val="${list[0]}"/><w:numId w:val="${list[1]}"/></w:numPr>`,
    outline !== undefined && `<w:outlineLvl w:val="${outline}"/>`,
    mark && `<w:rPr>${mark}</w:rPr>`,
  ]
  return `<w:p><w:pPr>${properties.filter(Boolean).join('')}</w:pPr>${runs}</w:p>`
}

/** A row of cells, each of paragraphs. */
export const table = (rows: string[][][], look = ''): string =>
  `<w:tbl><w:tblPr>${look}</w:tblPr>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.join('')}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

export async function wordFile(file: WordFile): Promise<Uint8Array> {
  const zip = new JSZip()
  const parts: Record<string, string> = {
    styles: `<w:styles ${W}>${stylesOf(file.styles)}</w:styles>`,
    numbering: `<w:numbering ${W}>${(file.definitions ?? []).map(definitionOf).join('')}${(file.lists ?? []).map(listOf).join('')}</w:numbering>`,
  }
  if (file.footnotes) parts.footnotes = notes('footnotes', 'footnote', file.footnotes)
  if (file.comments) parts.comments = notes('comments', 'comment', file.comments)
  const names = Object.keys(parts)
  const body = file.body.map((each) => (typeof each === 'string' ? each : paragraph(each))).join('')
  zip.file('word/document.xml', `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`)
  for (const name of names) zip.file(`word/${name}.xml`, parts[name] as string)
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${name}+xml"/>`).join('')}</Types>`,
  )
  zip.file('_rels/.rels', relations([['officeDocument', 'word/document.xml']]))
  zip.file('word/_rels/document.xml.rels', relations(names.map((name) => [name, `${name}.xml`])))
  return zip.generateAsync({ type: 'uint8array' })
}

const relations = (all: [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([type, target], k) => `<Relationship Id="rId${k + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const stylesOf = (styles: WordFile['styles']): string =>
  [
    '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>',
    ...Object.entries(styles ?? {}).map(
      ([id, { name, pPr = '', basedOn }]) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}<w:pPr>${pPr}</w:pPr></w:style>`,
    ),
  ].join('')

const definitionOf = (levels: LevelOf[], id: number): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels
    .map(({ shown, start = 1, restart, style }, k) => {
      const [format, ...text] = shown.split(' ')
      const again = restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`
      const linked = style ? `<w:pStyle w:val="${style}"/>` : ''
      return `<w:lvl w:ilvl="${k}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${again}${linked}<w:lvlText w:val="${text.join(' ')}"/></w:lvl>`
    })
    .join('')}</w:abstractNum>`

const listOf = ({ definition, anew = {} }: { definition: number; anew?: Record<number, number> }, k: number): string =>
  `<w:num w:numId="${k + 1}"><w:abstractNumId w:val="${definition}"/>${Object.entries(anew)
    .map(([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`)
    .join('')}</w:num>`

const notes = (root: string, name: string, texts: string[]): string =>
  `<w:${root} ${W}>${texts
    .map((text, k) => `<w:${name} w:id="${k + 1}" w:author="Eva">${paragraph({ text })}</w:${name}>`)
    .join('')}</w:${root}>`
