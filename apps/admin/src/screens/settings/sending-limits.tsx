'use client'
import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { hasRole } from '../data/may.ts'
import { request } from '../data/request.ts'
import type { SendingLimits as Limits, Sending } from '../data/shapes.ts'
import { useAct } from '../data/use-act.ts'
import { useApi, useMe } from '../data/use-api.ts'
import { HeldUntil } from '../frame/held.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { ownZone } from '../frame/time.tsx'
import { timeZones } from '../policy/time-zones.ts'
import { DomainRates, type Rate } from './domain-rates.tsx'
import { zoneProposed } from './zone-proposed.ts'

/** How fast and when mail leaves: by rate, by receiving domain, by day, by hour. */
export function SendingLimits() {
  const { t } = useLanguage()
  const sending = useApi<Sending>('/sending', { refreshInterval: 10_000 })
  return (
    <section aria-labelledby="sending-limits">
      <Title order={2} id="sending-limits" mb="sm">
        {t('sending.title')}
      </Title>
      <Loaded answer={sending} lines={5}>
        {(standing) => (
          <Stack align="flex-start">
            <Standing standing={standing} />
            <Form limits={standing.limits} onSaved={() => sending.mutate()} />
          </Stack>
        )}
      </Loaded>
    </section>
  )
}

function Standing({ standing: { limits, sentToday, held } }: { standing: Sending }) {
  const { t, locale } = useLanguage()
  const number = new Intl.NumberFormat(locale)
  return (
    <>
      {limits.perDay !== null && (
        <Text>{t('sending.today', { sent: number.format(sentToday), most: number.format(limits.perDay) })}</Text>
      )}
      {held && (
        <Text role="status" fw={600}>
          <HeldUntil held={held} zone={limits.timeZone} />
        </Text>
      )}
    </>
  )
}

/** What a field for a number holds: empty is no limit. */
const orNone = (value: string | number): number | null => (value === '' ? null : Number(value))

function Form({ limits, onSaved }: { limits: Limits; onSaved(): Promise<unknown> }) {
  const { t } = useLanguage()
  const readOnly = !hasRole(useMe().data?.user, 'administrator')
  const { act, busy, refusal } = useAct()
  const [now, setNow] = useState(() => ({ ...limits, timeZone: zoneProposed(limits, ownZone()) }))
  const [rates, setRates] = useState<Rate[]>(() =>
    Object.entries(limits.domains).map(([domain, perMinute]) => ({ key: domain, domain, perMinute })),
  )
  const set = (part: Partial<Limits>) => setNow({ ...now, ...part })
  const domains = Object.fromEntries(
    rates.filter(({ domain }) => domain.trim()).map((rate) => [rate.domain.trim(), Number(rate.perMinute)]),
  )
  const twice = Object.keys(domains).length < rates.filter(({ domain }) => domain.trim()).length
  async function save(event: FormEvent) {
    event.preventDefault()
    if (twice) return
    const body = { ...now, domains }
    if (await act(() => request('/sending/limits', { method: 'PUT', body }), t('frame.saved'))) await onSaved()
  }
  return (
    <form onSubmit={save}>
      <Stack maw="36rem">
        <Text>{t('sending.help')}</Text>
        {(['perMinute', 'perDomain', 'perDay'] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`sending.${name}`)}
            description={t(`sending.${name}Help`)}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            maw="18rem"
            readOnly={readOnly}
            value={now[name] ?? ''}
            onChange={(value) => set({ [name]: orNone(value) })}
          />
        ))}
        <DomainRates
          rates={rates}
          onRates={setRates}
          readOnly={readOnly}
          problem={twice ? t('sending.noDomainTwice') : null}
        />
        <NativeSelect
          label={t('sending.zone')}
          description={t('sending.zoneHelp')}
          maw="18rem"
          disabled={readOnly}
          data={timeZones(now.timeZone)}
          value={now.timeZone}
          onChange={(event) => set({ timeZone: event.currentTarget.value })}
        />
        <Checkbox
          label={t('sending.hours')}
          description={t('sending.hoursHelp')}
          disabled={readOnly}
          checked={now.window !== null}
          onChange={(event) => set({ window: event.currentTarget.checked ? { from: '09:00', to: '18:00' } : null })}
        />
        {now.window && (
          <Group>
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                type="time"
                required
                label={t(`sending.${end}`)}
                readOnly={readOnly}
                value={now.window?.[end] ?? ''}
                onChange={(event) =>
                  set({ window: { from: '', to: '', ...now.window, [end]: event.currentTarget.value } })
                }
              />
            ))}
          </Group>
        )}
        <NumberInput
          label={t('sending.confirmations')}
          description={t('sending.confirmationsHelp')}
          min={0}
          max={1_000_000}
          required
          allowDecimal={false}
          maw="18rem"
          readOnly={readOnly}
          value={now.confirmationsPerHour}
          onChange={(value) => set({ confirmationsPerHour: Number(value) })}
        />
        <Refusal problem={refusal} />
        {!readOnly && (
          <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
            {t('sending.save')}
          </Button>
        )}
      </Stack>
    </form>
  )
}
