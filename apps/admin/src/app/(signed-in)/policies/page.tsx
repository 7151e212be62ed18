import { Policies } from '../../../screens/desk/policies.tsx'

export default function Page() {
  return <Policies />
}
