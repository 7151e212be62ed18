import { Members } from '../../../screens/members/members.tsx'

export default function Page() {
  return <Members />
}
