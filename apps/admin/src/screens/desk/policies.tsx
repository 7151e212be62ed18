'use client'
import { useLanguage } from '../../language/provider.tsx'
import { useDesk } from '../data/use-api.ts'
import { Loaded } from '../frame/loaded.tsx'
import { Page } from '../frame/page.tsx'
import { NewPolicyButton } from './new-policy-button.tsx'
import { PoliciesTable } from './policies-table.tsx'

export function Policies() {
  const { t } = useLanguage()
  const desk = useDesk()
  return (
    <Page title={t('frame.policies')} actions={<NewPolicyButton />}>
      <Loaded answer={desk}>{({ policies, behind }) => <PoliciesTable policies={policies} behind={behind} />}</Loaded>
    </Page>
  )
}
