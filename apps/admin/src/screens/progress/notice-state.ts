import type { useLanguage } from '../../language/provider.tsx'
import type { Notice } from '../data/shapes.ts'

/** A notice's state in words; of one that was settled otherwise, or is owed no more, how it came to that. */
export function noticeState(
  { state, how }: Pick<Notice, 'state' | 'how'>,
  { t, find }: Pick<ReturnType<typeof useLanguage>, 't' | 'find'>,
): string {
  const otherwise = state === 'resolved' || state === 'void'
  return (otherwise && how && find(`noticeHow.${how}`)) || t(`notice.${state}`)
}
