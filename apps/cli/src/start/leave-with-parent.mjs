// Preloaded into every app that `start` runs: when `start` is gone, in whatever way, the app ends in its usual way, so
// that nothing holds the ports at the next start. Plain JavaScript, since each app brings its own way of loading.
const GRACE_MS = 10_000

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref()
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0)
})
process.channel?.unref()
