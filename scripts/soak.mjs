// npm run soak [-- STEPS [SEED]]: the model of a policy's life, for a million steps. npm run soak -- notifier [MEMBERS
// [KILLS]]: 20,000 notices while their sender is killed 200 times.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [first, ...rest] = process.argv.slice(2)
const [file, words] =
  first === 'notifier'
    ? ['../apps/worker/bench/soak.ts', rest]
    : ['../packages/db/test/model/soak.ts', process.argv.slice(2)]
const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...words], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
