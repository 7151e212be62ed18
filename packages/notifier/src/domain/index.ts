export * from './check.ts'
export { type LookUp, lookUp } from './look-up.ts'
