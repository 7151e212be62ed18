import { Fragment } from 'react'

/** An e-mail address that is broken, where it must be, behind its dots and its @ rather than within a word. */
export function Address({ email }: { email: string }) {
  const parts = email.split(/(?<=[@.])/)
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
