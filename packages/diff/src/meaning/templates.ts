/** Elements that open a line in templates without angle brackets (Slim, Haml, Pug), and mean nothing else there. */
const OPENERS =
  'p|li|td|th|tr|ul|ol|dl|dt|dd|h[1-6]|div|section|article|header|footer|nav|span|strong|table|thead|tbody'
const QUOTED = String.raw`(["'])((?:(?!\QUOTE)[^\n]){1,200})\QUOTE`
const quoted = (group: number): string => QUOTED.replaceAll('QUOTE', String(group))

/**
 * What programs put in the place of HTML, as the reader gets it; steps as those of `plain`. A link keeps its words; where
 * only the program knows an address, one stands there that crawlers do not see.
 */
export const TEMPLATE_STEPS: [pattern: RegExp, replacement: string, needed?: string][] = [
  // `<%= link_to 'Our notice', 'https://…', class: 'link' %>`, with a framework's own prefix; the same without brackets.
  [
    new RegExp(
      String.raw`(?:<%[=-]?\s*)?(?:\b\w+_)?link_to\(?\s*${quoted(1)}\s*,\s*(?:(["'])(?:(?!\3)[^\n]){0,400}\3|[\w.@]+(?:\([^)\n]{0,80}\))?)(?:\s*,\s*(?:[\w-]+:|:?[\w-]+\s*=>|["'][\w-]+["']\s*=>)\s*(?:(["'])(?:(?!\4)[^\n]){0,200}\4|\{[^}\n]{0,200}\}|[\w.:]+))*\s*\)?(?:\s*-?%>)?`,
      'g',
    ),
    ' $2 ',
    'link_to',
  ],
  [
    new RegExp(String.raw`(?:<%[=-]?\s*)?(?:\b\w+_)?mail_to\(?\s*${quoted(1)}(?:[^%\n]{0,200}%>)?`, 'g'),
    ' $2 ',
    'mail_to',
  ],
  [/<%[=-]?\s*\w*mail_to\w*\s*-?%>/g, ' emailprotected ', 'mail_to'],
  [/<%[^%]{0,400}%>|<%[=-]?(?=\s)|\s-?%>/g, ' ', '%'],
  // "h2.title.wide Who we are", "p Who we are", ".row", "td = ", "a href="…" Who we are".
  [
    new RegExp(String.raw`^[ \t]*(?:${OPENERS}|a)(?:[.#][a-z][\w-]+)*(?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))+`, 'gm'),
    ' ',
    '=',
  ],
  [
    new RegExp(String.raw`^[ \t]*(?:${OPENERS}|a)?(?:[.#][a-z][\w-]+)+(?=\s|$)(?!\s+(?:is|are|and|or|you|we)\b)`, 'gm'),
    ' ',
  ],
  [new RegExp(String.raw`^[ \t]*(?:${OPENERS})(?=[ \t]+[\p{Lu}=]|[ \t]*$)(?:[ \t]*=(?=\s))?`, 'gmu'), ' '],
]

/** Whether a line may open as such a template's do. */
export const TEMPLATE_LINE = new RegExp(
  String.raw`^[ \t]*(?:(?:${OPENERS}|a)?[.#][a-z]|(?:${OPENERS})(?:[ \t]+[\p{Lu}=]|[ \t]*$))`,
  'mu',
)
