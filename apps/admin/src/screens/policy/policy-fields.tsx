'use client'
import {
  Checkbox,
  Fieldset,
  NativeSelect,
  NumberInput,
  Select,
  Stack,
  Switch,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLanguage } from '../../language/provider.tsx'
import type { PolicySettings } from '../data/shapes.ts'
import { useAudiences, useMe } from '../data/use-api.ts'
import { OptionFields } from './option-fields.tsx'
import { languageName, timeZones } from './time-zones.ts'

const KNOWN = ['en', 'nl', 'fr', 'de']

/** What a policy is, who reads it and where: everything of its settings but the notice rule. */
export function PolicyFields({ form }: { form: UseFormReturnType<PolicySettings> }) {
  const { t, language } = useLanguage()
  const me = useMe()
  const audiences = useAudiences().data ?? me.data?.audiences ?? []
  const { sourceLanguage, languages } = form.values
  const others = languages.filter((each) => each !== sourceLanguage)
  return (
    <Stack>
      <NativeSelect
        id="field-sourceLanguage"
        label={t('policy.sourceLanguage')}
        description={t('policy.sourceLanguageHelp')}
        data={[...new Set([...KNOWN, sourceLanguage])].map((tag) => ({
          value: tag,
          label: `${languageName(tag, language)} (${tag})`,
        }))}
        value={sourceLanguage}
        error={form.errors.sourceLanguage}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          form.setValues({ sourceLanguage: chosen, languages: [chosen, ...others.filter((each) => each !== chosen)] })
        }}
      />
      <TagsInput
        id="field-languages"
        label={t('policy.otherLanguages')}
        description={t('policy.otherLanguagesHelp')}
        placeholder={others.length === 0 ? 'nl, fr …' : ''}
        data={KNOWN.filter((tag) => tag !== sourceLanguage)}
        value={others}
        error={form.errors.languages}
        onChange={(tags) =>
          form.setFieldValue('languages', [
            sourceLanguage,
            ...tags.map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== sourceLanguage),
          ])
        }
      />
      {others.length > 0 && (
        <Switch
          label={t('policy.allowStale')}
          description={t('policy.allowStaleHelp')}
          {...form.getInputProps('allowStale', { type: 'checkbox' })}
        />
      )}
      {others.map((tag) => (
        <TextInput
          key={tag}
          label={t('policy.titleIn', { language: languageName(tag, language) })}
          value={form.values.titles[tag] ?? ''}
          onChange={(event) =>
            form.setFieldValue('titles', { ...form.values.titles, [tag]: event.currentTarget.value })
          }
        />
      ))}
      <Select
        id="field-timeZone"
        label={t('policy.timeZone')}
        description={t('policy.timeZoneHelp')}
        data={timeZones(form.values.timeZone)}
        searchable
        // Whoever looks for one types its place. They stay in the page while the list is shut: all of them, some 430, were
        // drawn anew at each key of the form.
        limit={60}
        allowDeselect={false}
        {...form.getInputProps('timeZone')}
      />
      <Fieldset legend={t('policy.audiences')} id="field-audiences" variant="unstyled">
        <Text size="sm" c="dimmed" mb="xs">
          {t('policy.audiencesHelp')}
        </Text>
        {audiences.length === 0 && <Text size="sm">{t('policy.noAudiences')}</Text>}
        <Checkbox.Group {...form.getInputProps('audiences')}>
          <Stack gap="xs">
            {audiences.map(({ slug, names }) => (
              <Checkbox key={slug} value={slug} label={names[language] ?? names.en ?? slug} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Fieldset>
      <Switch
        label={t('policy.membersAreVisitors')}
        description={t('policy.membersAreVisitorsHelp')}
        {...form.getInputProps('membersAreVisitors', { type: 'checkbox' })}
      />
      <NumberInput
        id="field-reviewMonths"
        label={t('reviews.months')}
        description={t('reviews.monthsHelp')}
        min={1}
        max={60}
        allowDecimal={false}
        maw="18rem"
        {...form.getInputProps('reviewMonths')}
      />
      <OptionFields form={form} />
    </Stack>
  )
}
