'use client'
import { Skeleton, Stack } from '@mantine/core'
import dynamic from 'next/dynamic'

/** The whole text with its changes in it. What reads Markdown is fetched when it is first shown. */
export const InlineText = dynamic(() => import('./whole-text.tsx'), {
  ssr: false,
  loading: () => (
    <Stack gap="sm">
      {[92, 100, 84, 96].map((width) => (
        <Skeleton key={width} height={18} width={`${width}%`} />
      ))}
    </Stack>
  ),
})
