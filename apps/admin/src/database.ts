import { type Database, openDatabase } from '@fairnotice/db'
import { env } from './env.ts'

const kept = globalThis as { fairnoticeDatabase?: Database }

/** The app's one pool; kept on `globalThis`, since Next may load a module more than once. */
export function database(): Database {
  kept.fairnoticeDatabase ??= openDatabase(env().DATABASE_URL)
  return kept.fairnoticeDatabase
}
