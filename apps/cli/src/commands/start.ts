import type { Command } from 'commander'
import { start } from '../start/start.ts'

export function configure(command: Command): void {
  command.action(start)
}
