import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: [
    '@fairnotice/db',
    '@fairnotice/diff',
    '@fairnotice/mirror',
    '@fairnotice/notifier',
    '@fairnotice/picture',
    '@fairnotice/policy',
  ],
  // One reads its WebAssembly from beside itself, the other is loaded by its name.
  serverExternalPackages: ['@resvg/resvg-wasm', 'mailauth'],
  // Next's own check wants the compiler API of TypeScript 5; `tsc --noEmit` of version 7 checks instead.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
  allowedDevOrigins: ['127.0.0.1'],
  // What is marked 'use memo' draws anew only what changed: a key in a list of notices, and a language of a text, answered
  // after 220 ms on a slow machine. Marked one by one, since an editor's state is not React's. The compiler that the
  // bundler brings; its Babel plugin would be a dependency more, and is slower.
  reactCompiler: { compilationMode: 'annotation' },
  experimental: {
    turbopackRustReactCompiler: true,
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'],
  },
  // Its form for browsers asks the page's document what "&eacute;" is. The comparison runs in a worker, which has none, and
  // must read the same there as on the server.
  turbopack: {
    resolveAlias: {
      'decode-named-character-reference': '../../node_modules/decode-named-character-reference/index.js',
    },
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
}

export default config
