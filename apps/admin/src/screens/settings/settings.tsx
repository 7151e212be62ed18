'use client'
import { Tabs } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useLanguage } from '../../language/provider.tsx'
import { useMe } from '../data/use-api.ts'
import { Page } from '../frame/page.tsx'
import { GitHub } from '../github/github.tsx'
import { Account } from './account.tsx'
import { Audiences } from './audiences.tsx'
import { AuditLog } from './audit-log.tsx'
import { Look } from './look.tsx'
import { Mail } from './mail.tsx'
import { OrganisationForm } from './organisation-form.tsx'
import { People } from './people.tsx'
import { Retention } from './retention.tsx'
import { type SettingsTab, TABS } from './tabs.ts'
import { Tokens } from './tokens.tsx'

export function Settings({ tab }: { tab: SettingsTab }) {
  const { t } = useLanguage()
  const router = useRouter()
  const me = useMe()
  const panels: Record<SettingsTab, React.ReactNode> = {
    organisation: me.data && (
      <>
        <OrganisationForm organisation={me.data.organisation} onSaved={() => me.mutate()} />
        {me.data.organisation && <Look />}
      </>
    ),
    audiences: <Audiences />,
    people: <People />,
    tokens: <Tokens />,
    mail: <Mail />,
    github: <GitHub />,
    retention: <Retention />,
    log: <AuditLog />,
    account: <Account />,
  }
  return (
    <Page title={t('frame.settings')}>
      <Tabs value={tab} onChange={(next) => next && router.push(`/settings/${next}`)} keepMounted={false}>
        <Tabs.List mb="lg" aria-label={t('frame.settings')}>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`settings.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((each) => (
          <Tabs.Panel key={each} value={each}>
            {each === tab && panels[each]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
