'use client'
import { Broken } from '../../screens/frame/broken.tsx'

export default function ErrorPage({ reset }: { reset(): void }) {
  return <Broken reset={reset} />
}
