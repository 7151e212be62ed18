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
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'] },
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
