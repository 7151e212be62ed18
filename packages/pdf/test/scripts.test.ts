import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { outlineOf, versionPdf } from '../src/index.ts'
import { linesOf } from '../src/lines.ts'
import { withStandIns } from '../src/stand-ins.ts'
import { fileOf } from './facts.ts'
import { copied, readPdf } from './read.ts'

// Fonts of megabytes are read on whatever machine this is.
vi.setConfig({ testTimeout: 120_000 })

const TEXTS: Record<string, string> = {
  zh: '我们如何使用您的个人数据，以及您的权利。',
  'zh-Hant': '我們如何使用您的個人資料，以及您的權利。',
  ja: '当社は、お客様の個人情報を「本サービス」のために利用します。',
  ko: '당사는 이용자의 개인정보를 2년 동안 보관합니다.',
  hi: 'हम आपका व्यक्तिगत डेटा क्षेत्र में क्यों एकत्र करते हैं।',
  bn: 'আমরা ব্যক্তিগত তথ্য ব্যবহার করি ক্ষেত্রে',
  pa: 'ਅਸੀਂ ਤੁਹਾਡੀ ਨਿੱਜੀ ਜਾਣਕਾਰੀ ਦੀ ਵਰਤੋਂ ਕਿਵੇਂ ਕਰਦੇ ਹਾਂ',
  gu: 'અમે તમારી વ્યક્તિગત માહિતીનો ઉપયોગ કરીએ છીએ',
  or: 'ଆମେ ଆପଣଙ୍କ ବ୍ୟକ୍ତିଗତ ତଥ୍ୟ ବ୍ୟବହାର କରୁ',
  ta: 'தனிப்பட்ட தரவை நாங்கள் பயன்படுத்துகிறோம்',
  te: 'మేము మీ వ్యక్తిగత సమాచారాన్ని ఉపయోగిస్తాము',
  kn: 'ನಾವು ನಿಮ್ಮ ವೈಯಕ್ತಿಕ ಮಾಹಿತಿಯನ್ನು ಬಳಸುತ್ತೇವೆ',
  ml: 'നിങ്ങളുടെ വ്യക്തിഗത വിവരങ്ങൾ ഉപയോഗിക്കുന്നു',
  si: 'අපි ඔබේ පුද්ගලික දත්ත ක්‍රියා කරන්නේ',
  th: 'เราเก็บข้อมูลส่วนบุคคลของคุณไว้ที่นี่ตามที่กำหนด',
  km: 'យើងរក្សាទុកទិន្នន័យផ្ទាល់ខ្លួនរបស់អ្នករយៈពេលពីរឆ្នាំ។',
  my: 'ကျွန်ုပ်တို့သည်သင်၏ကိုယ်ရေးအချက်အလက်များကိုနှစ်နှစ်သိမ်းဆည်းပါသည်။',
  am: 'የግል መረጃዎን ለሁለት ዓመታት እናስቀምጣለን።',
  dv: 'އަޅުގަނޑުމެން ތިޔަބޭފުޅުންގެ މަޢުލޫމާތު ރައްކާކުރަން',
  en: 'All is well 🙂👍🏽👨‍👩‍👧🇧🇪',
}

describe('a text in any of these scripts', () => {
  test.each(Object.entries(TEXTS))('%s is shown, and copied as it was written', async (language, text) => {
    const bytes = versionPdf(fileOf(`# P\n\n${text}`, { language }))
    const { spoken } = await readPdf(bytes)
    expect(spoken).not.toContain('□')
    const words = copied(bytes).join('').replace(/\s/g, '')
    // What DejaVu has is drawn as it is written: digits, stops, Latin letters.
    expect(words).toBe(text.replace(/[\s\d.A-Za-z]/g, ''))
  })

  test('Chinese reads in order to whoever reads without that', async () => {
    const { spoken } = await readPdf(versionPdf(fileOf(`# P\n\n${TEXTS.zh}`, { language: 'zh' })))
    expect(spoken).toContain(TEXTS.zh)
  })

  test('the title may be in it, on every page', async () => {
    const { artifacts } = await readPdf(
      versionPdf(fileOf(`# 隐私政策\n\n${'很长。\n\n'.repeat(60)}`, { language: 'zh' })),
    )
    expect(artifacts.join(' ')).toContain('隐私政策')
  })
})

const each = (text: string, width: number, rightToLeft = false) =>
  linesOf(withStandIns([{ text }], new Set(), 'zh'), 1, width, (_, part) => [...part].length, rightToLeft)
const wordsOf = (line: ReturnType<typeof each>[number]) => line.pieces.map(({ text }) => text).join('')

test('Chinese breaks anywhere but before a stop and after an opening bracket', () => {
  expect(each('我们保存，以后删除', 4).map(wordsOf)).toEqual(['我们保', '存，以后', '删除'])
  expect(each('我们保存两年（最多）', 7).map(wordsOf)).toEqual(['我们保存两年', '（最多）'])
})

test('Thai breaks between words, which have no spaces', () => {
  const lines = each('เราเก็บข้อมูลส่วนบุคคลของคุณ', 14).map(wordsOf)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines[0]).toMatch(/^เราเก็บ/)
  expect(lines.every((line) => !/^[\u0e30-\u0e3a\u0e47-\u0e4e]/.test(line))).toBe(true)
})

test.each([
  ['Khmer', 'យើងរក្សាទុកទិន្នន័យផ្ទាល់ខ្លួនរបស់អ្នករយៈពេលពីរឆ្នាំ។', /^[\u17b6-\u17d3។]/],
  ['Burmese', 'ကျွန်ုပ်တို့သည်သင်၏ကိုယ်ရေးအချက်အလက်များကိုသိမ်းဆည်းပါသည်။', /^[\u102b-\u103e။]/],
  ['Lao', 'ພວກເຮົາເກັບຮັກສາຂໍ້ມູນສ່ວນຕົວຂອງທ່ານໄວ້ສອງປີ', /^[\u0eb0-\u0ebc\u0ec8-\u0ecd]/],
])('%s breaks between words, and never before a mark or a stop', (_, text, mark) => {
  const lines = each(text, 16).map(wordsOf)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(text)
  expect(lines.filter((line) => mark.test(line))).toEqual([])
})

test('Amharic breaks at spaces, and after the old mark between words', () => {
  expect(each('የግል መረጃዎን', 6).map(wordsOf)).toEqual(['የግል ', 'መረጃዎን'])
  expect(each('የግል፡መረጃዎን', 7).map(wordsOf)).toEqual(['የግል፡', 'መረጃዎን'])
})

test('nothing is lost between lines, in whatever scripts', () => {
  const letters = fc.constantFrom(
    '中',
    '。',
    '漢',
    'a',
    ' ',
    '-',
    'ก',
    'ำ',
    'क',
    '्',
    'ष',
    '🙂',
    '한',
    'ש',
    '1',
    'ក',
    '្',
    'မ',
    'ြ',
    'ລ',
    'ໍ',
    'ት',
    '፡',
    'ދ',
    'ި',
  )
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (made, width) => {
      const text = made.join('')
      expect(each(text, width).map(wordsOf).join('')).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('Persian digits run from left to right among words that don’t', () => {
  const [line] = each('برای ۱۸۰ روز', 100, true)
  const digits = line?.pieces.filter(({ text }) => /[۰-۹]/.test(text)) ?? []
  expect(digits.map(({ text }) => text).join('')).toBe('۱۸۰')
  expect(digits.map(({ x }) => x)).toEqual(digits.map(({ x }) => x).sort((a, b) => a - b))
})

test.each([
  ['Hebrew', 'אנו (GDPR) שומרים. עד 180 ימים'],
  ['Thaana', 'އަޅުގަނޑުމެން (GDPR) ރައްކާކުރަން. ދެން 180 ދުވަސް'],
])('%s: stops and brackets stand by their words, from right to left', (_, text) => {
  const [line] = each(text, 100, true)
  const pieces = line?.pieces ?? []
  const from = (start: number) => pieces.slice(start, start + 4).map((piece) => piece.text)
  const opening = pieces.findIndex((piece) => piece.text === ')')
  // Mirrored, as its letters are turned: what opens is shown closing, at the right of what it holds.
  expect(from(opening)).toEqual([')', 'GDPR', '(', ' '])
  const places = pieces.slice(opening, opening + 4).map(({ x }) => x)
  expect(places).toEqual([...places].sort((a, b) => b - a))
})

test('words are drawn as shapes for whoever has none of these faces', () => {
  const { width, path } = outlineOf('गोपनीयता 漢字 policy', true, 'hi')
  expect(width).toBeGreaterThan(5)
  expect(path(10, 20, 30)).toMatch(/^M[-\d.,\sMLQCZ]+$/)
  expect(path(10, 20, 30)).not.toBe(path(11, 20, 30))
  expect(outlineOf('', false, 'en').path(0, 0, 1)).toBe('')
})
