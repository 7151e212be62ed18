import { Command, CommanderError } from 'commander'
import { registry } from './registry.ts'
import { Trouble } from './trouble.ts'

const program = new Command('fairnotice')
  .description(
    'Privacy policies that change only after the people affected have been told.\nExit codes: 0 nothing to report, 1 something to report, 2 trouble.',
  )
  .exitOverride()

// Whoever reads may stop before the end: `fairnotice status | head -3`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await register()
  await program.parseAsync()
} catch (error) {
  process.exitCode = report(error)
}

async function register(): Promise<void> {
  const asked = process.argv.slice(2).find((word) => !word.startsWith('-'))
  for (const [name, { summary, load }] of Object.entries(registry)) {
    const command = program.command(name).description(summary).exitOverride()
    if (name === asked || (asked === 'help' && process.argv.includes(name))) (await load()).configure(command)
  }
}

function report(error: unknown): number {
  // Commander has already printed its own line, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Trouble) console.error(`fairnotice: ${error.message}`)
  else console.error(error)
  return 2
}
