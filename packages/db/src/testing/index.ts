export { type FreshDatabase, freshDatabase } from './fresh.ts'
export { type Clone, cloneDatabase, prepareTemplate, TEST_SECRET } from './template.ts'
