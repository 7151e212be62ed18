'use client'
import { Button, Group, Input, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useLanguage } from '../../language/provider.tsx'

export interface Rate {
  key: string
  domain: string
  perMinute: string | number
}

/** Receiving domains with a rate of their own, a line each. */
export function DomainRates({
  rates,
  onRates,
  readOnly,
  problem,
}: {
  rates: readonly Rate[]
  onRates(rates: Rate[]): void
  readOnly: boolean
  problem: string | null
}) {
  const { t } = useLanguage()
  const id = useId()
  const change = (key: string, part: Partial<Rate>) =>
    onRates(rates.map((rate) => (rate.key === key ? { ...rate, ...part } : rate)))
  return (
    <Stack gap="xs" role="group" aria-labelledby={id} align="flex-start">
      <Input.Label id={id} component="div">
        {t('sending.domains')}
      </Input.Label>
      {rates.map(({ key, domain, perMinute }) => (
        <Group key={key} gap="xs" align="flex-end">
          <TextInput
            aria-label={t('sending.domain')}
            placeholder="example.org"
            required
            w="13rem"
            readOnly={readOnly}
            value={domain}
            onChange={(event) => change(key, { domain: event.currentTarget.value })}
          />
          <NumberInput
            aria-label={t('sending.domainRate')}
            placeholder={t('sending.domainRate')}
            required
            min={1}
            max={1_000_000}
            allowDecimal={false}
            w="8rem"
            readOnly={readOnly}
            value={perMinute}
            onChange={(value) => change(key, { perMinute: value })}
          />
          {!readOnly && (
            <Button
              variant="subtle"
              aria-label={t('sending.removeDomain', { domain: domain || t('sending.domain') })}
              onClick={() => onRates(rates.filter((rate) => rate.key !== key))}
            >
              ×
            </Button>
          )}
        </Group>
      ))}
      {problem && (
        <Text c="var(--mantine-color-error)" size="sm" role="alert">
          {problem}
        </Text>
      )}
      {!readOnly && (
        <Button
          variant="default"
          size="xs"
          onClick={() => onRates([...rates, { key: crypto.randomUUID(), domain: '', perMinute: '' }])}
        >
          {t('sending.addDomain')}
        </Button>
      )}
    </Stack>
  )
}
