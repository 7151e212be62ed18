import type { useLanguage } from '../../language/provider.tsx'
import type { Notice } from '../data/shapes.ts'
import { relayTrouble } from '../frame/health.ts'

type Speaking = Pick<ReturnType<typeof useLanguage>, 't' | 'find'>

/** A notice's state in words, with what stands in its way; of one that was settled otherwise, how it came to that. */
export function noticeState({ state, how, problem }: Pick<Notice, 'state' | 'how' | 'problem'>, speaking: Speaking) {
  const { t, find } = speaking
  const otherwise = state === 'resolved' || state === 'void'
  const said = (otherwise && how && find(`noticeHow.${how}`)) || t(`notice.${state}`)
  const why = noticeProblem(problem, speaking)
  return why === null ? said : `${said} · ${why}`
}

/** What the worker writes beside a notice (`NOTICE_PROBLEM` in packages/db, and what it says when it gives one back). */
const KNOWN: Record<string, string | null> = {
  'refused by the mail server': 'refused',
  'to be tried again': 'later',
  'no mail server can be asked about this address': 'address',
  'no message could be made; to be tried again': 'not-made',
  'what became of it could not be written down; to be tried again': 'not-recorded',
  'tried for five days in vain': 'given-up',
  // The state says it.
  'the message came back': null,
  stopped: 'stopped',
}

/** What stands in a notice's way, with the mail server's code; null: nothing, or its state says it. */
export function noticeProblem(problem: string | null, { find }: Speaking): string | null {
  if (problem === null) return null
  const [, code, text] = /^(?:(\d{3}): )?(.*)$/s.exec(problem) ?? []
  const known = KNOWN[text ?? '']
  if (known === undefined) {
    const said = relayTrouble(problem, { find })
    // A server's own words, or a fault's, stay as they are.
    return said === problem ? problem : `${find('health.relay')}: ${said}`
  }
  const said = known && find(`noticeProblem.${known}`)
  return [said, code && `(${code})`].filter(Boolean).join(' ') || null
}
