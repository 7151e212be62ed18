import { createHmac } from 'node:crypto'

/**
 * Tokens in links follow from what they are for by a keyed hash: a message that is composed again has the same link, and
 * the tokens themselves are stored nowhere. The database knows their SHA-256 alone.
 */
const derived = (secret: string, ...parts: string[]): string =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')

/** Of a link that works once. */
export const linkToken = (secret: string, linkId: string): string => derived(secret, 'link', linkId)

/** Of the link in a notice: it shows that notice. One for each address, as the Message-ID. */
export const noticeToken = (secret: string, noticeId: string, address: string): string =>
  derived(secret, 'notice', noticeId, address.trim().toLowerCase())

/** Stops a subscription. */
export const stopToken = (secret: string, subscriberId: string): string => derived(secret, 'stop', subscriberId)
