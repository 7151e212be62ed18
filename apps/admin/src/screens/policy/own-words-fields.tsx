'use client'
import { Button, CloseButton, Fieldset, Group, Stack, TagsInput, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLanguage } from '../../language/provider.tsx'
import type { PolicySettings } from '../data/shapes.ts'

interface Props {
  form: UseFormReturnType<PolicySettings>
  errors: Record<string, string>
}

/** The words that the rules are to know in this policy's texts: who receives data, and which words say the same. */
export function OwnWordsFields({ form, errors }: Props) {
  const { t } = useLanguage()
  const { recipients, vocabulary } = form.values
  const put = (groups: string[][]): void => form.setFieldValue('vocabulary', groups)
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t('policy.ownWordsHelp')}
      </Text>
      <TagsInput
        id="field-recipients"
        label={t('policy.recipients')}
        description={t('policy.recipientsHelp')}
        placeholder={recipients.length === 0 ? t('policy.recipientsNone') : ''}
        splitChars={[',', ';', '\n']}
        value={recipients}
        error={errors.recipients}
        onChange={(names) => form.setFieldValue('recipients', names)}
      />
      <Fieldset legend={t('policy.vocabulary')} id="field-vocabulary" variant="unstyled">
        <Text size="sm" c="dimmed" mb="xs">
          {t('policy.vocabularyHelp')}
        </Text>
        {vocabulary.length === 0 && (
          <Text size="sm" mb="xs">
            {t('policy.vocabularyNone')}
          </Text>
        )}
        <Stack gap="xs">
          {vocabulary.map((group, at) => (
            // A group has no name of its own: its place is what tells it from the others.
            <Group key={at} gap="xs" wrap="nowrap" align="flex-start">
              <TagsInput
                flex={1}
                aria-label={t('policy.vocabularyGroup', { number: at + 1 })}
                placeholder={group.length < 2 ? t('policy.vocabularyExample') : ''}
                value={group}
                error={group.length === 1 ? t('policy.vocabularyTwo') : null}
                onChange={(words) => put(vocabulary.map((one, i) => (i === at ? words : one)))}
              />
              <CloseButton
                mt={4}
                aria-label={t('policy.vocabularyRemove', { number: at + 1 })}
                onClick={() => put(vocabulary.filter((_, i) => i !== at))}
              />
            </Group>
          ))}
        </Stack>
        {errors.vocabulary && (
          <Text size="sm" c="var(--mantine-color-error)" mt="xs">
            {errors.vocabulary}
          </Text>
        )}
        <Button variant="default" size="compact-sm" mt="sm" onClick={() => put([...vocabulary, []])}>
          {t('policy.vocabularyAdd')}
        </Button>
      </Fieldset>
    </Stack>
  )
}
