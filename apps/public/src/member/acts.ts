import { changeAddress, chooseLanguage, chooseTopics, closeVisit, fileRequest, type Topic } from '@fairnotice/db'
import { readAddress } from '../personal/address.ts'
import { type PersonalReply, seeOther } from '../personal/asking.ts'
import { sessionCookies } from '../personal/cookie.ts'
import type { Room } from '../personal/room.ts'
import { TOPICS } from '../subscribe/topics.ts'
import type { Visit } from './visit.ts'

/** What a page says after a form; the words are `me.saved`. */
export const SAID = ['language', 'topics', 'request', 'open', 'too-many', 'address', 'same', 'wrong'] as const
export type Said = (typeof SAID)[number]

/** Does what a form on a member's page asks for; null where there is no such form. */
export async function act(
  room: Room,
  visit: Visit,
  form: string,
  fields: URLSearchParams,
): Promise<PersonalReply | null> {
  if (form === 'leave') {
    await closeVisit(visit.rows)
    return seeOther(room.path('me', 'left'), sessionCookies(null, room.publicUrl))
  }
  const done = await saidOf(visit, form, fields)
  return done && seeOther(`${room.path('me')}?said=${done}#said`)
}

async function saidOf({ rows }: Visit, form: string, fields: URLSearchParams): Promise<Said | null> {
  switch (form) {
    case 'language':
      return (await chooseLanguage(rows, fields.get('language') ?? '')) ? 'language' : 'wrong'
    case 'topics': {
      const topics = fields.getAll('topics').filter((topic): topic is Topic => TOPICS.includes(topic as Topic))
      const policy = fields.get('policy') || null
      if (policy !== null && !/^[0-9a-f-]{36}$/.test(policy)) return 'wrong'
      return (await chooseTopics(rows, policy, topics)) ? 'topics' : 'wrong'
    }
    case 'correction':
    case 'erasure': {
      const said = await fileRequest(rows, form, (fields.get('text') ?? '').replace(/\r\n/g, '\n').slice(0, 4000))
      return said === 'done' ? 'request' : said === 'refused' ? 'wrong' : said
    }
    case 'address': {
      const address = readAddress(fields.get('email'))
      if (address === null) return 'wrong'
      const said = await changeAddress(rows, address)
      return said === 'done' ? 'address' : said === 'refused' ? 'wrong' : said
    }
    default:
      return null
  }
}
