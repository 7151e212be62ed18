import { ImportMembers } from '../../../../screens/members/import.tsx'

export default function Page() {
  return <ImportMembers />
}
