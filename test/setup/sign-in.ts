import { createHmac } from 'node:crypto'
import { createSignInToken } from '@fairnotice/db'
import type { Browser, Page } from 'playwright-core'
import type { House } from './house.ts'
import type { Product } from './product.ts'

export interface SigningIn {
  /** Where to; the desk without it. */
  path?: string
  /** The browser's language. */
  locale?: string
  width?: number
}

/** A browser of a person's own, signed in by a link as the mail carries it. */
export async function signIn(
  { browser, product, house }: { browser: Browser; product: Product; house: House },
  name: string,
  { path = '/', locale = 'en', width = 1280 }: SigningIn = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await openLink(page, product, house, name, path)
  return page
}

/** Opens a sign-in link in a browser that is there. */
export async function openLink(page: Page, product: Product, house: House, name: string, path = '/'): Promise<void> {
  const token = await createSignInToken(house.database, `${name}@quietoars.example`, 60)
  await page.goto(
    `${product.adminUrl}/api/auth/magic-link/verify?token=${token}&callbackURL=${encodeURIComponent(path)}`,
  )
  await page.locator('h1').first().waitFor()
}

/** The person's sessions look as old as if they had signed in an hour ago. */
export const ageSessions = (house: House, userId: string) =>
  house.database.$executeRaw`update session set fresh_at = now() - interval '1 hour' where user_id = ${userId}`

/** The code that an authenticator app shows now for a key in Base32 (RFC 6238), worked out apart from the product. */
export function codeNow(key: string, at = new Date()): string {
  const bits = Array.from(key.replace(/\s/g, ''), (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const number = mac.readUInt32BE((mac.at(-1) as number) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
