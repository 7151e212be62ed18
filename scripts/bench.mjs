// npm run bench [-- NAME…] [-- --full]: every `bench/bench.ts` of the repository, one after the other, or those of the
// packages and apps that are named. Exit code 1 if a bound is missed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const node = join(root, 'node_modules', '.bin', 'node')
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const all = ['packages', 'apps']
  .flatMap((place) =>
    readdirSync(join(root, place)).map((name) => ({ name, file: join(root, place, name, 'bench', 'bench.ts') })),
  )
  .filter(({ file }) => existsSync(file))
const unknown = names.filter((name) => !all.some((one) => one.name === name))
if (unknown.length > 0) {
  console.error(`Nothing is measured in ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
for (const { name, file } of all) {
  if (names.length > 0 && !names.includes(name)) continue
  console.log(`\n── ${name} ──`)
  const { status } = spawnSync(node, [file, ...flags], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
