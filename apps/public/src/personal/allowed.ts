import type { PersonalReply } from './asking.ts'
import { type Room, saying } from './room.ts'

/** What the forms that may have a message sent are allowed. */
export interface Allowed {
  client(client: string): boolean
  address(address: string): boolean
}

/** The page for whoever asked for more. */
export const tooMany = (room: Room): PersonalReply => {
  const reply = saying(room, room.words.error.tooMany, [room.words.error.tooManyText], [], { status: 429 })
  return { ...reply, headers: { ...reply.headers, 'retry-after': '120' } }
}
