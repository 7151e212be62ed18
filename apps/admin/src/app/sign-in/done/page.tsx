import { SignedInAfresh } from '../../../screens/sign-in/done.tsx'

export default function Page() {
  return <SignedInAfresh />
}
