export { composeBounceTest } from './bounce-test.ts'
export { type Compiled, type CompiledNotice, compileNotice, envidOf, fillNotice } from './compile.ts'
export type {
  Envelope,
  Filled,
  NoticeContent,
  NoticeKind,
  NoticeRecipient,
  Organisation,
  PolicyCarriage,
} from './content.ts'
export { composeLink, type LinkContent, type LinkKind } from './link.ts'
export { messageIdFor, messageIdsIn } from './message-id.ts'
export { AddressError, isAddress, type Mailbox } from './mime/headers.ts'
export { composeTestNotice } from './test-notice.ts'
