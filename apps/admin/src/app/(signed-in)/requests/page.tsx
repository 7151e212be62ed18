import { Requests } from '../../../screens/requests/requests.tsx'

export default function Page() {
  return <Requests />
}
