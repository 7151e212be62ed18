import { createHash } from 'node:crypto'

/** Who made a commit or a tag, and when: seconds since 1970, and the offset from UTC in minutes. */
export interface Stamp {
  name: string
  email: string
  seconds: number
  offsetMinutes: number
}

/** The name that git gives an object: SHA-1 over its type, length and bytes. GitHub's answers are checked against it. */
export function objectName(type: 'blob' | 'commit' | 'tag', content: string): string {
  const bytes = Buffer.from(content, 'utf8')
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** A commit as git stores it, unsigned: what is signed. The message ends with a line break. */
export function commitText(commit: {
  tree: string
  parents: readonly string[]
  stamp: Stamp
  message: string
}): string {
  const stamp = stampText(commit.stamp)
  return [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${stamp}`,
    `committer ${stamp}`,
    '',
    commit.message,
  ].join('\n')
}

/** The signed commit: the signature as a header whose further lines begin with a space. */
export function signedCommitText(text: string, signature: string): string {
  const end = text.indexOf('\n\n')
  return `${text.slice(0, end)}\ngpgsig ${signature.trimEnd().replaceAll('\n', '\n ')}${text.slice(end)}`
}

/** An annotated tag as git stores it; a signature, if any, is appended to the message. */
export function tagText(tag: { object: string; name: string; stamp: Stamp; message: string }): string {
  return `object ${tag.object}\ntype commit\ntag ${tag.name}\ntagger ${stampText(tag.stamp)}\n\n${tag.message}`
}

function stampText({ name, email, seconds, offsetMinutes }: Stamp): string {
  return `${name} <${email}> ${seconds} ${offset(offsetMinutes, '')}`
}

/** The same moment as the REST API wants it: ISO 8601 with the offset, which GitHub keeps in the object. */
export function isoStamp({ seconds, offsetMinutes }: Stamp): string {
  const local = new Date((seconds + offsetMinutes * 60) * 1000).toISOString().slice(0, 19)
  return `${local}${offset(offsetMinutes, ':')}`
}

function offset(minutes: number, colon: ':' | ''): string {
  const size = Math.abs(minutes)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`
}
