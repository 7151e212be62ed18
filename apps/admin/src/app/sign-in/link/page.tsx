import { Suspense } from 'react'
import { OpenLink } from '../../../screens/sign-in/open-link.tsx'

export default function Page() {
  return (
    <Suspense>
      <OpenLink />
    </Suspense>
  )
}
