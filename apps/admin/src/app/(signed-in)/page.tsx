import { Desk } from '../../screens/desk/desk.tsx'

export default function Page() {
  return <Desk />
}
