import { instance } from '../../../../api/instance.ts'
import { signInDoor } from '../../../../auth/door.ts'
import { env } from '../../../../env.ts'

export const dynamic = 'force-dynamic'

const handle = (request: Request) => signInDoor(instance().auth, request, env().TRUSTED_PROXIES)

export { handle as GET, handle as POST }
