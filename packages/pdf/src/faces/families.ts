import type { Face } from '../fonts.ts'

/** A family of faces for scripts that DejaVu doesn't have: one face, or a bold one beside it. */
export interface Family {
  name: string
  package: string
  /** Files, as seen from the package's entry. */
  regular: string
  bold?: string
  /** Characters that it may have a sign for: nothing else makes its file be read. */
  writes: RegExp
  /** Written without spaces: a line may break between any two of its characters (`letters`) or words. */
  breaks?: 'letters' | 'words'
}

const HAN =
  /[\p{sc=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Bopo}\u3000-\u303f\u31c0-\u31ef\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u

const cjk = (name: string, file: string, writes: RegExp): Family => ({
  name,
  package: `@embedpdf/fonts-${name}`,
  regular: `../fonts/${file}-Regular.otf`,
  bold: `../fonts/${file}-Bold.otf`,
  writes,
})

const noto = (name: string, writes: RegExp): Family => ({
  name,
  package: `@fontsource/noto-sans-${name}`,
  regular: `files/noto-sans-${name}-${name}-400-normal.woff`,
  bold: `files/noto-sans-${name}-${name}-700-normal.woff`,
  writes,
})

const CHINESE: Family = { ...cjk('sc', 'NotoSansHans', HAN), breaks: 'letters' }
const JAPANESE: Family = { ...cjk('jp', 'NotoSansJP', HAN), breaks: 'letters' }
/** Korean has spaces. */
const KOREAN = cjk('kr', 'NotoSansKR', /[\p{scx=Hang}\p{sc=Han}]/u)

const OTHERS: Family[] = [
  noto('devanagari', /\p{scx=Deva}/u),
  noto('bengali', /\p{scx=Beng}/u),
  noto('gurmukhi', /\p{scx=Guru}/u),
  noto('gujarati', /\p{scx=Gujr}/u),
  noto('oriya', /\p{scx=Orya}/u),
  noto('tamil', /\p{scx=Taml}/u),
  noto('telugu', /\p{scx=Telu}/u),
  noto('kannada', /\p{scx=Knda}/u),
  noto('malayalam', /\p{scx=Mlym}/u),
  noto('sinhala', /\p{scx=Sinh}/u),
  { ...noto('thai', /\p{scx=Thai}/u), breaks: 'words' },
  { ...noto('khmer', /\p{scx=Khmr}/u), breaks: 'words' },
  { ...noto('myanmar', /\p{scx=Mymr}/u), breaks: 'words' },
  noto('ethiopic', /\p{scx=Ethi}/u),
  noto('thaana', /\p{scx=Thaa}/u),
  {
    name: 'emoji',
    package: '@fontsource/noto-emoji',
    regular: 'files/noto-emoji-emoji-400-normal.woff',
    writes: /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Component}]/u,
  },
]

/**
 * The families in the order in which they are asked. Chinese, Japanese and Korean share characters that each draws in
 * its own way; the Chinese face has all of them.
 */
export function familiesFor(language: string): Family[] {
  const spoken = language.split('-')[0]
  const east =
    spoken === 'ja'
      ? [JAPANESE, CHINESE, KOREAN]
      : spoken === 'ko'
        ? [KOREAN, CHINESE, JAPANESE]
        : [CHINESE, KOREAN, JAPANESE]
  return [...east, ...OTHERS]
}

const ALL = new Map(familiesFor('zh').map((family) => [family.name, family]))

/** DejaVu has Lao, which is written without spaces too. */
const LAO = /\p{sc=Lao}/u

/** How a line may break within a text that has no spaces; undefined where only at spaces. */
export const breaksOf = (face: Face, text: string): Family['breaks'] =>
  familyOf(face)?.breaks ?? (LAO.test(text) ? 'words' : undefined)

/** The family of a face that isn't one of DejaVu's. */
export const familyOf = (face: Face): Family | undefined => ALL.get(face.replace(/-bold$/, ''))
