'use client'
import { type ChangePromise, type LeadTime, type NoticeRule as PolicyRule, policyTravels } from '@fairnotice/policy'
import { Alert, NativeSelect, NumberInput, Radio, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLanguage } from '../../language/provider.tsx'
import type { NoticeRule, PolicySettings } from '../data/shapes.ts'
import { useApi } from '../data/use-api.ts'
import { LeadTimeFields } from './lead-time-fields.tsx'

const TRAVELS = ['enclosed', 'attached', 'link'] as const

interface Presets {
  presets: { name: string; title: string; rule: NoticeRule }[]
  leadTimes: { days: number; source: string }[]
}

const usePresets = () => useApi<Presets>('/presets', { revalidateOnFocus: false })

/** What the policy itself promises about its changes, and the clause that says so. */
export function NoticeRuleFields({ form }: { form: UseFormReturnType<PolicySettings> }) {
  const { t, find } = useLanguage()
  const { data } = usePresets()
  const rule = form.values.noticeRule
  const set = (part: Partial<NoticeRule>) => form.setFieldValue('noticeRule', { ...rule, ...part })
  const clause = rule.clause ?? { quote: '', section: '' }
  const setClause = (part: Partial<typeof clause>) => {
    const next = { ...clause, ...part }
    set({ clause: next.quote || next.section ? next : null })
  }
  const lead = data?.leadTimes.find(({ days }) => days === rule.leadDays)
  return (
    <Stack id="field-noticeRule">
      <Radio.Group
        label={t('policy.promise')}
        description={t('policy.promiseHelp')}
        value={rule.preset}
        onChange={(name) => {
          const chosen = data?.presets.find((preset) => preset.name === name)
          if (chosen) set({ ...rule, ...chosen.rule, clause: rule.clause, leadDays: rule.leadDays })
        }}
      >
        <Stack gap="xs" mt="xs">
          {data?.presets.map(({ name, title }) => (
            <Radio key={name} value={name} label={find(`preset.${name}`) ?? title} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('policy.clause')}
        description={t('policy.clauseHelp')}
        autosize
        minRows={2}
        maxRows={8}
        value={clause.quote}
        error={form.errors['noticeRule.clause']}
        onChange={(event) => setClause({ quote: event.currentTarget.value })}
      />
      <TextInput
        label={t('policy.clauseSection')}
        value={clause.section}
        onChange={(event) => setClause({ section: event.currentTarget.value })}
      />
      {rule.promises.some(({ channel }) => channel === 'email') && (
        <NativeSelect
          label={t('policy.travels')}
          description={t('policy.travelsHelp')}
          data={TRAVELS.map((value) => ({ value, label: t(`policy.travelsBy.${value}`) }))}
          value={policyTravels(rule as PolicyRule)}
          onChange={(event) => {
            const policy = event.currentTarget.value as ChangePromise['policy']
            set({ promises: rule.promises.map((one) => (one.channel === 'email' ? { ...one, policy } : one)) })
          }}
        />
      )}
      <NumberInput
        label={t('policy.leadDays')}
        description={t('policy.leadDaysHelp')}
        min={0}
        max={366}
        allowDecimal={false}
        value={rule.leadDays}
        error={form.errors['noticeRule.leadDays']}
        onChange={(days) => set({ leadDays: typeof days === 'number' ? days : 0 })}
        w={220}
      />
      {lead && (
        <Text size="sm" c="dimmed">
          {find(`leadTime.${lead.days}`) ?? lead.source}
        </Text>
      )}
      {data && !lead && (
        <NativeSelect
          label={t('policy.leadUsual')}
          data={[
            { value: '', label: '…' },
            ...data.leadTimes.map(({ days, source }) => ({
              value: String(days),
              label: `${days}: ${find(`leadTime.${days}`) ?? source}`,
            })),
          ]}
          value=""
          onChange={(event) => set({ leadDays: Number(event.currentTarget.value) })}
        />
      )}
      <LeadTimeFields
        leadTimes={(rule.leadTimes ?? []) as LeadTime[]}
        usual={data?.leadTimes ?? []}
        errors={form.errors}
        onChange={(leadTimes) => {
          const { leadTimes: _, ...rest } = rule
          form.setFieldValue('noticeRule', leadTimes.length > 0 ? { ...rest, leadTimes } : rest)
        }}
      />
      <Switch
        label={t('policy.legalFloor')}
        description={t('policy.legalFloorHelp')}
        checked={rule.legalFloor}
        onChange={(event) => set({ legalFloor: event.currentTarget.checked })}
      />
      {!rule.legalFloor && (
        <Alert variant="outline" color="red">
          {t('policy.legalFloorOff')}
        </Alert>
      )}
    </Stack>
  )
}
