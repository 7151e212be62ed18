import { NewPolicy } from '../../../screens/policy/new-policy.tsx'

export default function Page() {
  return <NewPolicy />
}
