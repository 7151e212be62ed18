export { MigrateError, type MigrateErrorCode } from './error.ts'
export { knownMigrations, type Migrated, type MigrateOptions, migrate, migrateTo } from './migrate.ts'
export { type Role, roleName, rolePassword, roles, roleUrl } from './roles.ts'
