'use client'
import { SegmentedControl, Stack, Text, Title, useMantineColorScheme } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { speakLanguage, useLanguage } from '../../language/provider.tsx'
import { useMe } from '../data/use-api.ts'
import { Password } from './password.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Sessions } from './sessions.tsx'

/** One's own account: how one signs in and where one is, and how the screens look and speak. */
export function Account() {
  const { t, language } = useLanguage()
  const me = useMe().data
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const mounted = useMounted()
  return (
    <Stack gap="xl">
      <Text>
        {me?.user.name} · {me?.user.email} · {me?.user.roles.map((role) => t(`role.${role}`)).join(', ')}
      </Text>
      {me && <Password me={me} />}
      {me && <SecondFactor me={me} />}
      <Sessions />
      <div>
        <Title order={2} mb="xs">
          {t('account.look')}
        </Title>
        <SegmentedControl
          aria-label={t('account.look')}
          value={mounted ? colorScheme : 'auto'}
          onChange={(value) => setColorScheme(value as 'auto')}
          data={[
            { value: 'auto', label: t('account.auto') },
            { value: 'light', label: t('frame.light') },
            { value: 'dark', label: t('frame.dark') },
          ]}
        />
      </div>
      <div>
        <Title order={2} mb="xs">
          {t('account.language')}
        </Title>
        <SegmentedControl
          aria-label={t('account.language')}
          value={language}
          onChange={(value) => speakLanguage(value as 'en')}
          data={[
            { value: 'en', label: 'English' },
            { value: 'nl', label: 'Nederlands' },
          ]}
        />
      </div>
    </Stack>
  )
}
