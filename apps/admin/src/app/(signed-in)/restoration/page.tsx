import { Restoration } from '../../../screens/restoration/restoration.tsx'

export default function Page() {
  return <Restoration />
}
