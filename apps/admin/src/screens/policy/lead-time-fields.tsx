'use client'
import { KINDS, type LeadTime } from '@fairnotice/policy'
import { ActionIcon, Button, Fieldset, Group, MultiSelect, NumberInput, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { useAudiences } from '../data/use-api.ts'
import { idOfField } from '../frame/go-to-field.ts'
import styles from './policy.module.css'

interface Props {
  leadTimes: readonly LeadTime[]
  usual: readonly { days: number; source: string }[]
  errors: Record<string, unknown>
  onChange(leadTimes: LeadTime[]): void
}

/** Those who are owed another lead time, and the kinds of change that take another. */
export function LeadTimeFields({ leadTimes, usual, errors, onChange }: Props) {
  const { t, find, language } = useLanguage()
  const audiences = useAudiences().data ?? []
  const put = (index: number, part: Partial<LeadTime>) =>
    onChange(leadTimes.map((lead, at) => (at === index ? withoutEmpty({ ...lead, ...part }) : lead)))
  return (
    <Fieldset legend={t('policy.leadTimes')} variant="unstyled">
      <Text size="sm" c="dimmed" mb="xs">
        {t('policy.leadTimesHelp')}
      </Text>
      <Stack>
        {leadTimes.map((lead, index) => {
          const source = usual.find(({ days }) => days === lead.days)?.source
          return (
            <div key={index} className={styles.lead} id={idOfField(`noticeRule.leadTimes.${index}`)}>
              <NumberInput
                label={t('policy.leadTimeDays')}
                min={0}
                max={366}
                allowDecimal={false}
                value={lead.days}
                onChange={(days) => put(index, { days: typeof days === 'number' ? days : 0 })}
              />
              <MultiSelect
                className={styles.leadPick}
                label={t('policy.leadTimeAudiences')}
                placeholder={lead.audiences ? '' : t('policy.leadTimeAll')}
                data={audiences.map(({ slug, names }) => ({ value: slug, label: names[language] ?? names.en ?? slug }))}
                value={lead.audiences ?? []}
                error={errors[`noticeRule.leadTimes.${index}`] as string | undefined}
                onChange={(slugs) => put(index, { audiences: slugs })}
              />
              <MultiSelect
                className={styles.leadPick}
                label={t('policy.leadTimeKinds')}
                placeholder={lead.kinds ? '' : t('policy.leadTimeAll')}
                data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                value={lead.kinds ?? []}
                onChange={(kinds) => put(index, { kinds: kinds as never })}
                searchable
              />
              <ActionIcon
                className={styles.leadRemove}
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('policy.leadTimeRemove', { days: lead.days })}
                onClick={() => onChange(leadTimes.filter((_, at) => at !== index))}
              >
                ×
              </ActionIcon>
              {source && (
                <Text size="sm" c="dimmed" className={styles.leadSource}>
                  {find(`leadTime.${lead.days}`) ?? source}
                </Text>
              )}
            </div>
          )
        })}
        <Group gap="xs">
          {usual.map(({ days }) => (
            <Button
              key={days}
              variant="default"
              size="compact-md"
              onClick={() => onChange([...leadTimes, { days }])}
              aria-label={t('policy.leadTimeAddDays', { days })}
            >
              {t('policy.leadTimeAdd', { days })}
            </Button>
          ))}
        </Group>
      </Stack>
    </Fieldset>
  )
}

/** Nothing chosen means everything: the field is absent then. */
const withoutEmpty = ({ days, audiences, kinds }: LeadTime): LeadTime => ({
  days,
  ...(audiences?.length ? { audiences } : {}),
  ...(kinds?.length ? { kinds } : {}),
})
