export { alertLanguage, type CompiledAlert, compileAlert, fillAlert } from './compile.ts'
export type { AlertContent, AlertKind, AlertRecipient } from './content.ts'
