import type { Topic } from '@fairnotice/db'
import { type Html, html } from '../html.ts'
import type { Room } from '../personal/room.ts'
import { TOPICS } from './topics.ts'

/** A box to tick for each kind of occasion. */
export const topicBoxes = (room: Pick<Room, 'words'>, ticked: readonly Topic[]): Html =>
  html`${TOPICS.map(
    (topic) =>
      html`<label class="box"><input type="checkbox" name="topics" value="${topic}"${ticked.includes(topic) ? html` checked` : null}> ${room.words.choices[topic]}</label>
`,
  )}`

/** The same as a list to read. */
export const topicList = (room: Pick<Room, 'words'>, topics: readonly Topic[]): Html =>
  html`<ul>${topics.map((topic) => html`<li>${room.words.choices[topic]}</li>`)}</ul>`
