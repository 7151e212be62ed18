export { MigrateError, type MigrateErrorCode } from './error.ts'
export { type Migrated, type MigrateOptions, migrate } from './migrate.ts'
export { type Role, roleName, rolePassword, roles, roleUrl } from './roles.ts'
