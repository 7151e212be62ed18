'use client'
import { Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** A part of the settings under its heading. */
export function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Stack gap="sm" align="stretch">
        <div>
          <Title order={2} id={id}>
            {title}
          </Title>
          {help && (
            <Text size="sm" c="dimmed">
              {help}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </section>
  )
}
