import type { Change } from '@fairnotice/diff'
import { toEmailHtml, toEmailText } from '@fairnotice/diff/render'
import type { NoticeContent } from './content.ts'
import { safeUrl } from './escape.ts'

/** The comparison's mail view has light colours inline; these are the dark ones, which a mail client may follow. */
export const CHANGES_SHEET = `
@media (prefers-color-scheme:dark){
.fn-changes h3{color:#e6e9ef!important}
.fn-changes p,.fn-changes th{color:#a3adbb!important}
.fn-changes a{color:#8fc1ff!important}
.fn-changes th,.fn-changes td{border-color:#3a4352!important}
.fn-changes del{background-color:#3b1513!important;color:#ffc9c4!important}
.fn-changes ins{background-color:#12301f!important;color:#b8f0cf!important}
}`

export interface ShownChanges {
  html: string
  text: string
}

/** Changes before and after, each leading to its place in the full comparison, in the order given. */
export function showChanges(changes: Change[], content: NoticeContent): ShownChanges {
  const { language, textLanguage, comparisonUrl } = content
  const url = safeUrl(comparisonUrl)
  const options = {
    language,
    textLanguage: textLanguage ?? language,
    ...(url === null ? {} : { href: ({ id }: Change) => `${url}#${id}` }),
  }
  return {
    html: `<div class="fn-changes">\n${toEmailHtml(changes, options)}\n</div>\n`,
    text: `${toEmailText(changes, options)}\n`,
  }
}
