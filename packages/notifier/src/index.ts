export * from './compose/index.ts'
export * from './deliver/index.ts'
export * from './plan/content.ts'
export * from './smtp/index.ts'
