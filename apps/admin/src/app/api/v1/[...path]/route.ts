import { instance } from '../../../../api/instance.ts'

export const dynamic = 'force-dynamic'

const handle = (request: Request) => instance().api.fetch(request)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
