export type { Asked, Reply } from './answer.ts'
export { exportSite } from './export.ts'
export { createSite, type Site, type SiteOptions } from './site.ts'
