import { compileNotice, fillNotice } from './compile.ts'
import type { Filled, NoticeContent } from './content.ts'

/**
 * A notice as a member of its language will get it, to one of the legal team: marked as a test in its subject and above
 * everything else. `whom`: whether others get it, too. It has no notice's page to lead to, for there is no notice.
 *
 * @param revisedPolicy makes the file, where the policy travels as one; null: there is none yet
 * @throws AddressError when no server could be asked to deliver to the address
 */
export function composeTestNotice(
  content: NoticeContent,
  to: { name: string | null; address: string; messageId: string; date: Date },
  revisedPolicy: (() => Uint8Array) | null = null,
  whom: 'me' | 'team' = 'me',
): Filled {
  return fillNotice(compileNotice({ ...content, test: whom, revisedPolicy }), { ...to, noticeUrl: null })
}
