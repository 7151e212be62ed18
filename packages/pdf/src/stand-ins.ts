import type { Run } from './content.ts'
import { covers, type Face, faceFor, faceOf, isUnseen } from './fonts.ts'
import { lettersOf } from './units.ts'

/** Where joiners decide how letters stand. */
const JOINED = /\p{sc=Arab}/u

/** The face that a run is set in. */
export const faceIn = (run: Run): Face => run.face ?? faceOf(run)

/**
 * A run cut where another face takes over, and where no face has a sign: □ is shown there, and the character itself is
 * said.
 */
export function withStandIns(runs: readonly Run[], missing: Set<string>, language: string): Run[] {
  return runs.flatMap((run) => {
    const text = run.text.toWellFormed().replace(/\s/g, ' ')
    const own = faceOf(run)
    if (text === '') return []
    if ([...text].every((character) => covers(own, character) && !isUnseen(character))) return [{ ...run, text }]
    return cut({ ...run, text }, missing, language)
  })
}

function cut(run: Run, missing: Set<string>, language: string): Run[] {
  const own = faceOf(run)
  const out: Run[] = []
  const add = (text: string, face: Face, said = run.said) => {
    const last = out.at(-1)
    if (last && faceIn(last) === face && last.said === said) last.text += text
    else out.push({ ...run, text, ...(face === own ? {} : { face }), ...(said === undefined ? {} : { said }) })
  }
  for (const letter of lettersOf(run.text)) {
    const seen = [...letter].filter((character) => !isUnseen(character))
    const before = out.at(-1)?.face
    // A space between words of another face is that face's: what is read and copied stays in one piece.
    if (letter === ' ' && before && covers(before, ' ')) add(letter, before)
    // Joiners and variation selectors matter to other faces alone, and to Arabic.
    else if (seen.every((character) => covers(own, character))) add(JOINED.test(letter) ? letter : seen.join(''), own)
    else {
      const face = faceFor(letter, run.bold === true, language)
      if (face) add(letter, face)
      else for (const character of seen) byItself(character)
    }
  }
  return out.filter(({ text }) => text !== '')

  /** Marks of one script on a letter of another stand beside it. */
  function byItself(character: string): void {
    const face = covers(own, character) ? own : faceFor(character, run.bold === true, language)
    if (face) add(character, face)
    else {
      missing.add(character)
      out.push({ ...run, text: '□', said: character })
    }
  }
}
