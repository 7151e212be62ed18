import { comments, history } from './comments.ts'
import { detail } from './detail.ts'
import { editor } from './editor.ts'
import { bounces, findings } from './findings.ts'
import { desk, frame, setUp, signIn, text } from './frame.ts'
import { github } from './github.ts'
import { account, audiences, log, look, mail, members, organisation, people, settings, tokens } from './house.ts'
import { noticeHow, settledHow, unreachable } from './ladder.ts'
import { late } from './late.ts'
import { past } from './past.ts'
import { pictures } from './pictures.ts'
import { changes, draft, policy, review } from './policy.ts'
import { requests } from './requests.ts'
import { restoration } from './restoration.ts'
import { retention } from './retention.ts'
import { reviews } from './reviews.ts'
import { search } from './search.ts'
import { sender, tests } from './sender.ts'
import { sending } from './sending.ts'
import { code, personSignIn, scopes, secondFactor, sessions, stepUp, strength } from './sign-in.ts'
import { announce, change, gate, heldBy, messages, notices, progress, told } from './told.ts'
import { translate } from './translate.ts'
import { words } from './words.ts'

/** English: every text of the screens. Other languages have the same keys. */
export const en = {
  ...words,
  frame,
  signIn,
  code,
  stepUp,
  secondFactor,
  sessions,
  strength,
  scopes,
  personSignIn,
  setUp,
  desk,
  text,
  policy,
  draft,
  editor,
  comments,
  history,
  changes,
  review,
  announce,
  progress,
  gate,
  heldBy,
  unreachable,
  settledHow,
  noticeHow,
  late,
  change,
  told,
  messages,
  notices,
  members,
  requests,
  retention,
  settings,
  organisation,
  audiences,
  people,
  tokens,
  mail,
  sending,
  github,
  log,
  detail,
  look,
  account,
  findings,
  bounces,
  past,
  pictures,
  restoration,
  reviews,
  search,
  sender,
  tests,
  translate,
}
