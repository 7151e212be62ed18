export { createPersonal, type Personal } from './personal/index.ts'
export { publicServer } from './server.ts'
