/**
 * How a message looks. Light colours are inline, since some clients keep nothing else; dark ones override them by
 * class where the client follows `prefers-color-scheme`. Contrasts are those of the product's palette (all ≥ 6.9).
 */
const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

const TEXT = `background-color:#ffffff;color:#1b2230;${FONT};font-size:16px;line-height:1.55`

/** Inline styles by role. */
export const STYLE = {
  page: `margin:0;padding:0;${TEXT};-webkit-text-size-adjust:100%`,
  cell: `${TEXT};overflow-wrap:anywhere;word-break:break-word`,
  sender: 'margin:0 0 20px;font-size:14px;color:#515b6b',
  h1: 'margin:0 0 18px;font-size:23px;line-height:1.3;font-weight:650;color:#1b2230',
  h2: 'margin:34px 0 12px;font-size:18px;line-height:1.35;font-weight:650;color:#1b2230',
  h3: 'margin:0 0 4px;font-size:16px;line-height:1.45;font-weight:650;color:#1b2230',
  text: 'margin:0 0 12px',
  list: 'margin:0 0 12px;padding:0 0 0 22px',
  item: 'margin:0 0 6px',
  muted: 'margin:0 0 8px;font-size:14px;color:#515b6b',
  link: 'color:#0b57a4;text-decoration:underline;overflow-wrap:anywhere',
  quote: 'margin:0 0 14px;padding:2px 0 2px 14px;border-left:3px solid #c5ccd6;color:#515b6b',
  action:
    'display:inline-block;padding:11px 20px;border-radius:6px;background-color:#1f4f8f;color:#ffffff;font-weight:600;text-decoration:none',
  foot: 'margin:34px 0 0;padding:18px 0 0;border-top:1px solid #d9dee6;font-size:14px;color:#515b6b',
} as const

/** The head's style sheet: the scheme, the dark palette, narrow screens. */
export const SHEET = `:root{color-scheme:light dark;supported-color-schemes:light dark}
a{overflow-wrap:anywhere}
@media (max-width:480px){.fn-pad{padding:20px 16px 28px!important}.fn-h1{font-size:21px!important}}
@media (prefers-color-scheme:dark){
.fn-page{background-color:#12161d!important;color:#e6e9ef!important}
.fn-h1,.fn-h2,.fn-h3{color:#e6e9ef!important}
.fn-muted,.fn-foot,.fn-quote,.fn-sender{color:#a3adbb!important}
.fn-quote,.fn-foot{border-color:#3a4352!important}
.fn-link{color:#8fc1ff!important}
.fn-action{background-color:#9cc4ff!important;color:#0e1a2b!important}
}`
