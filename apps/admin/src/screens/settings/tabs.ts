export const TABS = [
  'organisation',
  'audiences',
  'people',
  'tokens',
  'mail',
  'github',
  'retention',
  'log',
  'account',
] as const
export type SettingsTab = (typeof TABS)[number]
