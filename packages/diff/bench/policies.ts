import { below, pick, type Random } from './random.ts'

/**
 * Policies modelled on real ones: numbered sections, paragraphs of two to six sentences, lists, a table now and then.
 * Words are drawn as in real text (a few very often, most hardly ever). `repeating` builds sentences from a small stock,
 * as boilerplate does: comparisons that lean on rare words must survive both kinds.
 */
export interface PolicyShape {
  words: number
  repeating: boolean
}

export interface GeneratedSection {
  title: string
  blocks: string[]
}

const STOCK =
  'the we of your data to and personal you our or information in with for that may by are is on as this any use services not about will can be from which process when have purposes their consent website such cookies rights law access third parties provide account legal period request service security if share other contact under collect necessary e-mail interest address'.split(
    ' ',
  )
const PARTS = 'con ver da per mi no ra te lo gis pro tec li mun sa fer vol tri ent ma'.split(' ')

function word(random: Random): string {
  if (random() < 0.62) return STOCK[Math.floor(STOCK.length * random() ** 1.8)] as string
  // Some 8,000 rarer words, the rarest rarely.
  let rank = Math.floor(8000 * random() ** 2.2)
  let made = ''
  do {
    made += PARTS[rank % PARTS.length]
    rank = Math.floor(rank / PARTS.length)
  } while (rank > 0)
  return made
}

export function sentence(random: Random): string {
  const count = 7 + below(random, 22)
  const words = Array.from({ length: count }, () => word(random))
  if (random() < 0.18) words[below(random, count)] = `${1 + below(random, 90)} days`
  if (random() < 0.3) words[Math.floor(count / 2)] += ','
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

export function sections(random: Random, { words, repeating }: PolicyShape): GeneratedSection[] {
  const stock = Array.from({ length: 120 }, () => sentence(random))
  const next = () => (repeating && random() < 0.7 ? pick(random, stock) : sentence(random))
  const list: GeneratedSection[] = []
  for (let left = words; left > 0; ) {
    const blocks: string[] = []
    for (let n = 1 + below(random, 5); n > 0; n--) {
      blocks.push(
        random() < 0.22
          ? Array.from(
              { length: 2 + below(random, 5) },
              () => `- ${next().slice(0, -1).split(' ').slice(0, 9).join(' ')}`,
            ).join('\n')
          : Array.from({ length: 2 + below(random, 5) }, next).join(' '),
      )
    }
    if (random() < 0.06)
      blocks.push(
        `| Data | Kept |\n|---|---|\n| ${word(random)} | ${below(random, 90)} days |\n| ${word(random)} | 1 year |`,
      )
    list.push({ title: Array.from({ length: 2 + below(random, 4) }, () => word(random)).join(' '), blocks })
    left -= blocks.reduce((sum, block) => sum + block.split(/\s+/).length, 0) + 4
  }
  return list
}

/** As Markdown, the sections numbered in their order. */
export function policy(list: readonly GeneratedSection[]): string {
  const parts = list.map((section, index) => `## ${index + 1}. ${section.title}\n\n${section.blocks.join('\n\n')}`)
  return `# Privacy policy\n\n${parts.join('\n\n')}\n`
}

/** A share of all words replaced, dropped or doubled, one by one. */
export function edited(random: Random, list: readonly GeneratedSection[], share: number): GeneratedSection[] {
  const change = (text: string) =>
    text
      .split(' ')
      .flatMap((each) => {
        if (random() >= share || /^[-|#]/.test(each)) return [each]
        const kind = random()
        return kind < 0.6 ? [word(random)] : kind < 0.8 ? [each, word(random)] : []
      })
      .join(' ')
  return list.map((section) => ({
    title: section.title,
    blocks: section.blocks.map((block) => (block.startsWith('|') ? block : change(block))),
  }))
}

/** A share of all words rewritten, in phrases of four to sixteen words: what a lawyer does to a clause. */
export function rewritten(random: Random, list: readonly GeneratedSection[], share: number): GeneratedSection[] {
  const change = (text: string) => {
    const words = text.split(' ')
    for (let at = 0; at < words.length; at++) {
      const length = 4 + below(random, 13)
      if (random() >= share / (1 - share) / 10) continue
      const to = Math.min(words.length, at + length)
      words.splice(
        at,
        to - at,
        ...Array.from({ length: Math.max(1, to - at - 2 + below(random, 5)) }, () => word(random)),
      )
      at = to
    }
    return words.join(' ')
  }
  return list.map((section) => ({
    title: section.title,
    blocks: section.blocks.map((block) => (/^[-|]/.test(block) ? block : change(block))),
  }))
}

/** Sections in another order: `moves` of them taken out and put elsewhere. */
export function reordered(
  random: Random,
  list: readonly GeneratedSection[],
  moves: number,
): { list: GeneratedSection[]; moved: Set<string> } {
  const result = [...list]
  const moved = new Set<string>()
  for (let n = 0; n < moves; n++) {
    const [taken] = result.splice(below(random, result.length), 1) as [GeneratedSection]
    moved.add(taken.title)
    result.splice(below(random, result.length + 1), 0, taken)
  }
  return { list: result, moved }
}
