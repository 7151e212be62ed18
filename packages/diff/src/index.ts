export * from './tree/types.ts'
export * from './types.ts'
