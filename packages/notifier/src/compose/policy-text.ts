import { escapeHtml } from './escape.ts'

/** The revised policy as HTML for a message. */
export function policyInMail(markdown: string): string {
  return `<div style="white-space:pre-wrap;overflow-wrap:anywhere">${escapeHtml(markdown)}</div>\n`
}
