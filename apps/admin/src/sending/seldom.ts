import type { Database } from '@fairnotice/db'

/** From so many notices on, reading all of them takes too long to be done at each look. */
const LARGE = 50_000
/** Of the time, a tenth is spent on reading at most. */
const REST = 9
/** An older answer is not shown while a new one is read: whoever asks waits. */
const OLD_MS = 120_000
/** More questions than screens are open at once. */
const KEPT = 100

interface Known<T> {
  answer: T
  /** When it was asked, and how long that took; by this process's clock. */
  at: number
  took: number
}

interface Question<T> {
  known: Known<T> | null
  asking: Promise<T> | null
}

const questions = new WeakMap<Database, Map<string, Question<unknown>>>()

/**
 * What reads every notice of an announcement, for screens and monitoring that look every few seconds, however many look
 * on: with many notices it is read anew for a tenth of the time at most, and who looks meanwhile gets the answer before,
 * some seconds old. With few it is always read.
 *
 * @param key the same question has the same key
 * @param notices how many notices there are to read
 */
export async function seldom<T>(
  database: Database,
  key: string,
  notices: number,
  ask: () => Promise<T>,
  clock: () => number = () => performance.now(),
): Promise<T> {
  if (notices < LARGE) return ask()
  const asked = questionsOf(database)
  const question: Question<T> = (asked.get(key) as Question<T> | undefined) ?? { known: null, asking: null }
  asked.delete(key)
  asked.set(key, question)
  if (asked.size > KEPT) asked.delete(asked.keys().next().value as string)
  const { known } = question
  const age = known ? clock() - known.at : Number.POSITIVE_INFINITY
  if (known && age < REST * known.took) return known.answer
  if (!question.asking) {
    const at = clock()
    question.asking = ask()
      .then((answer) => {
        const ended = clock()
        question.known = { answer, at: ended, took: ended - at }
        return answer
      })
      .finally(() => {
        question.asking = null
      })
    // Whoever gets the answer before hears of no fault; the next who asks does.
    question.asking.catch(() => {})
  }
  return known && age < OLD_MS ? known.answer : question.asking
}

function questionsOf(database: Database): Map<string, Question<unknown>> {
  let asked = questions.get(database)
  if (!asked) {
    asked = new Map()
    questions.set(database, asked)
  }
  return asked
}
