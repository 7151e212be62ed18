export { type ComparisonFile, comparisonPdf } from './comparison.ts'
export type { FileFacts, Publisher } from './document.ts'
export { type Outline, outlineOf } from './outline.ts'
export { type VersionFile, versionPdf } from './version.ts'
