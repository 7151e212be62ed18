export { listener } from './listener.ts'
export { createPersonal, type Personal } from './personal/index.ts'
