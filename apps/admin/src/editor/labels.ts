import type { useLanguage } from '../language/provider.tsx'

/** The names of the editor's own controls. */
export const labels = (t: ReturnType<typeof useLanguage>['t']) => ({
  boldControlLabel: t('editor.bold'),
  italicControlLabel: t('editor.italic'),
  strikeControlLabel: t('editor.strike'),
  linkControlLabel: t('editor.link'),
  unlinkControlLabel: t('editor.unlink'),
  bulletListControlLabel: t('editor.bulletList'),
  orderedListControlLabel: t('editor.orderedList'),
  h1ControlLabel: t('editor.heading', { level: 1 }),
  h2ControlLabel: t('editor.heading', { level: 2 }),
  h3ControlLabel: t('editor.heading', { level: 3 }),
  h4ControlLabel: t('editor.heading', { level: 4 }),
  blockquoteControlLabel: t('editor.quote'),
  undoControlLabel: t('editor.undo'),
  redoControlLabel: t('editor.redo'),
  linkEditorInputLabel: t('editor.linkAddress'),
  linkEditorInputPlaceholder: 'https://',
  linkEditorExternalLink: t('editor.linkExternal'),
  linkEditorInternalLink: t('editor.linkInternal'),
  linkEditorSave: t('editor.linkSave'),
})
