import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export interface Peer {
  url: string
  pid?: number | undefined
  close(): void
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  )
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Asks until it is answered. */
export async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${url}: the server ended`)
    const found = await fetch(url).catch(() => null)
    if (found?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** nginx with one worker, as ours is one process, serving these bytes as a file, and compressed as a file beside it. */
export async function nginx(directory: string, page: Buffer): Promise<Peer> {
  const port = await freePort()
  const folder = join(directory, 'nginx')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'page.html'), page)
  await writeFile(join(folder, 'page.html.gz'), gzipSync(page, { level: 6 }))
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1; user root;
events { worker_connections 512; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=10;
  default_type text/html; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}; gzip_static on; } }`,
  )
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/page.html`
  await answers(url, child)
  return { url, close: () => child.kill('SIGTERM') }
}

/** The same page as a static page of Next, built here: its elements are React's, as they would be in a site made with it. */
export async function next(directory: string, body: string, title: string): Promise<Peer> {
  const folder = join(directory, 'next')
  await mkdir(join(folder, 'app'), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'peer', private: true, type: 'module' }))
  await writeFile(
    join(folder, 'next.config.mjs'),
    "export default { poweredByHeader: false, turbopack: { root: '/' } }\n",
  )
  await writeFile(
    join(folder, 'app', 'layout.js'),
    `import { createElement as e } from 'react'
export const metadata = { title: ${JSON.stringify(title)} }
export default function Layout({ children }) { return e('html', { lang: 'en' }, e('body', null, children)) }\n`,
  )
  await writeFile(
    join(folder, 'app', 'page.js'),
    `import { createElement as e } from 'react'\nexport const dynamic = 'force-static'\nexport default function Page() { return e('main', null, ${elements(body)}) }\n`,
  )
  const program = join(ROOT, 'node_modules', '.bin', 'next')
  // biome-ignore lint/style/noProcessEnv: a program started here finds its tools as this one does
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
  execFileSync(program, ['build'], { cwd: folder, env: environment, stdio: 'pipe' })
  const port = await freePort()
  const child = spawn(program, ['start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: folder,
    env: environment,
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}/`
  await answers(url, child)
  return { url, close: () => child.kill('SIGTERM') }
}

/** HTML of our own pages as calls of createElement; what React writes otherwise (class, tabindex) is left as it is read. */
function elements(html: string): string {
  const words = (text: string) =>
    JSON.stringify(
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&'),
    )
  let out = ''
  let depth = 0
  for (const [, close, name, attributes = '', text] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>|([^<]+)/g,
  )) {
    if (text !== undefined) out += text.trim() === '' ? '' : `,${words(text)}`
    else if (close) {
      if (depth > 0) out += ')'
      depth = Math.max(0, depth - 1)
    } else {
      const props = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
        .filter(([, key]) => key !== 'style')
        .map(([, key = '', value = '']) => `${JSON.stringify(key === 'class' ? 'className' : key)}:${words(value)}`)
      out += `,e(${JSON.stringify(name)},{${props.join(',')}}`
      if (/^(?:br|hr|img|input|link|meta)$/.test(name as string)) out += ')'
      else depth++
    }
  }
  return out.replace(/^,/, '') + ')'.repeat(depth)
}
