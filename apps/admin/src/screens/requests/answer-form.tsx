'use client'
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request as call } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Refusal } from '../frame/refusal.tsx'
import { SureButton } from '../frame/sure-button.tsx'
import type { MemberRequest } from './requests.tsx'

/** Answers a request. What a member changed themselves holds already, so it is only taken over. */
export function AnswerForm({ request: { id, kind } }: { request: MemberRequest }) {
  const { t } = useLanguage()
  const { act, busy, refusal } = useAct()
  const [answer, setAnswer] = useState('')
  const taken = kind === 'language' || kind === 'address'
  const give = async (outcome: 'done' | 'refused'): Promise<boolean> => {
    const made = await act(
      () => call(`/requests/${id}/answer`, { method: 'POST', body: { outcome, answer } }),
      t('requests.said'),
    )
    if (made) await Promise.all([refresh('/requests'), refresh('/desk'), refresh('/members')])
    return made !== null
  }
  return (
    <Stack gap="sm" mt="sm" maw="46rem">
      <Text>{t(`requests.hint.${kind}`)}</Text>
      {!taken && (
        <Textarea
          label={t('requests.answer')}
          description={t('requests.answerHelp')}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
          maxLength={4000}
          autosize
          minRows={2}
        />
      )}
      {kind === 'erasure' ? (
        <SureButton
          label={t('requests.erase')}
          warning={t('requests.eraseSure')}
          busy={busy}
          refusal={refusal}
          onSure={() => give('done')}
        />
      ) : (
        <Refusal problem={refusal} />
      )}
      <Group>
        {kind !== 'erasure' && (
          <Button loading={busy} onClick={() => give('done')}>
            {t(`requests.done.${kind}`)}
          </Button>
        )}
        {!taken && (
          <Button variant="default" loading={busy} onClick={() => give('refused')}>
            {t('requests.refuse')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
