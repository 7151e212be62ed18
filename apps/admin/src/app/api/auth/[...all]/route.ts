import { instance } from '../../../../api/instance.ts'

export const dynamic = 'force-dynamic'

const handle = (request: Request) => instance().auth.handler(request)

export { handle as GET, handle as POST }
