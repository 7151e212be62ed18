import { defineConfig } from 'prisma/config'

/** No datasource URL: nothing here lets Prisma's CLI touch a database; `src/migrate` applies the migrations. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
