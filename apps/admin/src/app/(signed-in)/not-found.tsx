import { Nowhere } from '../../screens/frame/broken.tsx'

export default function NotFound() {
  return <Nowhere />
}
