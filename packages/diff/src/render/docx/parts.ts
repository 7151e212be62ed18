import { escapeXml as x } from '../escape.ts'

/** What a document is made of, each ready for XML. */
export interface Contents {
  body: string
  comments: string
  links: [id: string, target: string][]
  language: string
  title: string
  author: string
  date: string
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PARTS = ['styles', 'numbering', 'settings', 'comments'] as const
/** Word checks spelling in a country's language only. */
const LOCALES: Record<string, string> = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR', de: 'de-DE' }

/** Every file of the package, by its name. */
export function partsOf(contents: Contents): [name: string, text: string][] {
  return [
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relationships([
        ['r1', `${OFFICE}/officeDocument`, 'word/document.xml'],
        ['r2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', properties(contents)],
    ['word/document.xml', document(contents.body)],
    ['word/_rels/document.xml.rels', documentRelationships(contents.links)],
    ['word/styles.xml', styles(LOCALES[contents.language] ?? contents.language)],
    ['word/numbering.xml', numbering()],
    ['word/settings.xml', settings()],
    ['word/comments.xml', `${HEAD}<w:comments ${WORD}>${contents.comments}</w:comments>`],
  ]
}

function contentTypes(): string {
  const override = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`
  const own = PARTS.map((part) => override(`/word/${part}.xml`, `${TYPE}.${part}+xml`)).join('')
  const core = 'application/vnd.openxmlformats-package.core-properties+xml'
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/word/document.xml', `${TYPE}.document.main+xml`)}${own}${override('/docProps/core.xml', core)}</Types>`
}

function relationships(list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const one = ([id, type, target, mode]: (typeof list)[number]) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(one).join('')}</Relationships>`
}

function documentRelationships(links: Contents['links']): string {
  return relationships([
    ...PARTS.map((part) => [part, `${OFFICE}/${part}`, `${part}.xml`] as const),
    ...links.map(([id, target]) => [id, `${OFFICE}/hyperlink`, target, 'External'] as const),
  ])
}

function properties({ title, author, date, language }: Contents): string {
  const dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${dublin} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${x(title)}</dc:title><dc:creator>${author}</dc:creator><dc:language>${x(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created></cp:coreProperties>`
}

function document(body: string): string {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
  return `${HEAD}<w:document ${WORD}><w:body>${body}${page}</w:body></w:document>`
}

/** What a lawyer edits in the document is tracked as well. */
function settings(): string {
  return `${HEAD}<w:settings ${WORD}><w:trackRevisions/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
}

function numbering(): string {
  const level = (n: number) =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${'•◦▪'[n % 3]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (n + 1) + 120}" w:hanging="360"/></w:pPr></w:lvl>`
  const levels = Array.from({ length: 9 }, (_, n) => level(n)).join('')
  return `${HEAD}<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
}

function styles(language: string): string {
  const paragraph = (id: string, name: string, properties: string, run = '', next = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}<w:qFormat/><w:pPr>${properties}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  const character = (id: string, name: string, run: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`
  const heading = (n: number) =>
    paragraph(
      `Heading${n}`,
      `heading ${n}`,
      `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${n - 1}"/>`,
      `<w:b/><w:bCs/><w:sz w:val="${Math.max(22, 36 - 4 * n)}"/>`,
      '<w:next w:val="Normal"/>',
    )
  const mono = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'
  return `${HEAD}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${x(language)}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>${[1, 2, 3, 4, 5, 6].map(heading).join('')}${paragraph('ListParagraph', 'List Paragraph', '<w:spacing w:after="40"/>')}${paragraph('Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>')}${paragraph('Code', 'Code', '<w:spacing w:after="0"/>', mono)}${paragraph('CommentText', 'annotation text', '<w:spacing w:after="0"/>', '<w:sz w:val="20"/><w:szCs w:val="20"/>')}${character('Hyperlink', 'Hyperlink', '<w:color w:val="0B57A4"/><w:u w:val="single"/>')}${character('CodeText', 'Code Text', mono)}${character('CommentReference', 'annotation reference', '<w:sz w:val="16"/><w:szCs w:val="16"/>')}</w:styles>`
}
