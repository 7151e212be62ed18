import type { Language } from '@fairnotice/policy'
import type { Comparison } from '../../types.ts'
import { FRAMES } from '../frame.ts'
import { gridsIn } from '../grid.ts'
import { type Texts, walk } from '../walk.ts'
import { Comments } from './comments.ts'
import { Links } from './links.ts'
import { pairedMoves } from './moves.ts'
import { joined, type Part, shiftMarks } from './paragraph.ts'
import { partsOf } from './parts.ts'
import { tableOf } from './table.ts'
import { Tracker } from './tracker.ts'
import { ParagraphWriter } from './writer.ts'
import { zip } from './zip.ts'

export interface DocxOptions {
  /** Who made the changes, as Word shows it. */
  author?: string
  /** When, as an ISO 8601 date and time. Fixed by default, so that the same comparison gives the same bytes. */
  date?: string
  /** Of the comments and of the document's title; the text's own language is the comparison's. */
  language?: Language
  /** What the document is called in its properties. */
  title?: string
  /** Whether each change carries a comment with its weight and the reason for it. Default: true. */
  comments?: boolean
}

/**
 * The new text as a Word document with tracked changes: accepting all gives the new text, rejecting all the old one.
 * Headings, lists, tables, bold, italics and links are Word's own; what moved is a pair of moves; where only the look
 * changed, that is tracked. The XML is written here: the one maintained library that writes tracked changes (`docx`) has
 * no moves, and names its parts at random, so that the same comparison would give other bytes each time.
 */
export async function toDocx(comparison: Comparison, texts: Texts, options: DocxOptions = {}): Promise<Uint8Array> {
  const own = comparison.new.language as Language
  const frame = FRAMES[options.language ?? (own in FRAMES ? own : 'en')]
  const tracker = new Tracker(options.author ?? 'Fair Notice', options.date ?? '2000-01-01T00:00:00Z')
  const links = new Links()
  const comments = new Comments(options.comments === false ? [] : comparison.changes, frame, tracker)
  const writer = new ParagraphWriter(tracker, links, comments)
  const body: Part[] = []
  for (const part of gridsIn(walk(comparison, texts, { departures: true }))) {
    if ('rows' in part) body.push(tableOf(part, writer, tracker))
    else writer.add(part, body)
  }
  shiftMarks(body)
  return zip(
    partsOf({
      body: pairedMoves(joined(body, tracker)),
      comments: comments.xml(),
      links: links.relations(),
      language: comparison.new.language,
      title: options.title ?? frame.changes,
      author: tracker.author,
      date: tracker.date,
    }),
  )
}
