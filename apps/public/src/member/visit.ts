import type { Rows, VisitingMember } from '@fairnotice/db'
import { type Html, html } from '../html.ts'
import { formToken } from '../personal/origin.ts'

/** A member on their page: what the database shows is theirs alone. */
export interface Visit {
  /** In the transaction that presents the session. */
  rows: Rows
  member: VisitingMember & { visitEndsAt: Date }
  session: string
}

/** The field by which a form proves that it comes from this visit's page. */
export const tokenField = ({ session }: Visit): Html =>
  html`<input type="hidden" name="token" value="${formToken(session)}">`
