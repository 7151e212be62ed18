export const dynamic = 'force-dynamic'

/** The process lives. */
export const GET = () => new Response('ok\n')
