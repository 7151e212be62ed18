/** A database of its own for each test file. It lives in the db package, whose own tests need it too. */
export { type FreshDatabase, freshDatabase } from '@fairnotice/db/testing'
