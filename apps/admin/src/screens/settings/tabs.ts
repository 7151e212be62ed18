export const TABS = ['organisation', 'audiences', 'people', 'tokens', 'mail', 'github', 'log', 'account'] as const
export type SettingsTab = (typeof TABS)[number]
