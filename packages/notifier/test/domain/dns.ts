import DNS from 'dns2'

/** Records by name and type: `{'example.org TXT': ['v=spf1 -all']}`. */
export type Zone = Record<string, string[]>

const { Packet } = DNS

/** A real DNS server on 127.0.0.1 and a free port; what is not in the zone does not exist. */
export async function startDns(zone: Zone): Promise<{ address: string; stop(): Promise<void> }> {
  const server = DNS.createServer({
    udp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request)
      for (const { name, type } of request.questions) {
        const word =
          type === Packet.TYPE.TXT ? 'TXT' : type === Packet.TYPE.A ? 'A' : type === Packet.TYPE.AAAA ? 'AAAA' : '?'
        for (const value of zone[`${name.toLowerCase()} ${word}`] ?? [])
          response.answers.push({
            name,
            type,
            class: Packet.CLASS.IN,
            ttl: 60,
            // A string of a TXT record has at most 255 bytes.
            ...(word === 'TXT' ? { data: value.match(/.{1,200}/g) ?? [''] } : { address: value }),
          } as never)
        const known = Object.keys(zone).some((each) => each.startsWith(`${name.toLowerCase()} `))
        if (!known) response.header.rcode = Packet.RCODE.NXDOMAIN
      }
      send(response)
    },
  })
  await server.listen({ udp: { port: 0, address: '127.0.0.1' } })
  const { udp } = server.addresses() as { udp: { port: number } }
  return { address: `127.0.0.1:${udp.port}`, stop: async () => void (await server.close()) }
}
