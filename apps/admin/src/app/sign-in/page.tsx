import { Suspense } from 'react'
import { SignIn } from '../../screens/sign-in/sign-in.tsx'

export default function Page() {
  return (
    <Suspense>
      <SignIn />
    </Suspense>
  )
}
