import { iconPath } from '../assets/assets.ts'
import { logoPath, lookPath } from '../assets/look.ts'
import { dataBlock, directionOf, type Html, html, spokenIn } from '../html.ts'
import type { PolicyHistory } from '../published/catalogue.ts'
import { pathOf } from '../routes.ts'
import { fill, frameLanguage, ownName } from '../wording/index.ts'
import type { PageCard } from './card.ts'
import { type Page, type PolicyScene, type Scene, speaks, titleLanguage, titleOf } from './scene.ts'

type Part = 'in-force' | 'upcoming' | 'history' | 'compare' | null

/** The whole document around a page. `part` is the tab that the reader is on. */
export function document(scene: Scene | PolicyScene, page: Page, styleUrl: string, part: Part = null): string {
  const { words, organisation, publicUrl } = scene
  const frame = frameLanguage(scene.language)
  const history = 'history' in scene ? scene.history : null
  const example = history?.policy.example ?? organisation?.example ?? false
  const name = organisation?.name ?? words.policies
  const home = pathOf({ page: 'home', language: homePrefix(scene) })
  const fullTitle = history || page.title !== name ? `${page.title} · ${name}` : name
  return String(html`<!doctype html>
<html lang="${frame}" dir="${directionOf(frame)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fullTitle}</title>
<meta name="description" content="${page.description}">
<link rel="stylesheet" href="${styleUrl}">
${
  lookPath(organisation)
    ? html`<link rel="stylesheet" href="${lookPath(organisation)}">
`
    : null
}<link rel="icon" href="${iconPath}">
${page.canonical ? html`<link rel="canonical" href="${publicUrl}${page.canonical}">` : html`<meta name="robots" content="noindex">`}
${inSeveral(page.alternates).map(
  ([language, path]) => html`<link rel="alternate" hreflang="${language}" href="${publicUrl}${path}">
`,
)}${history ? feedLinks(scene as PolicyScene) : null}<meta property="og:type" content="article">
<meta property="og:title" content="${page.title}">
${page.canonical ? html`<meta property="og:url" content="${publicUrl}${page.canonical}">` : null}
${page.card ? cardMeta(publicUrl, page.card) : null}
${page.data ? dataBlock(page.data) : null}
</head>
<body>
<a class="skip" href="#_text">${words.skip}</a>
<header>
${example ? html`<p class="example" role="note">${words.example}</p>` : null}
<div class="top">
<div class="bar">
<p class="who"><a href="${home}">${logo(organisation, name)}</a>${history ? html` <span aria-hidden="true">·</span> <a href="${pathOf({ page: 'in-force', language: (scene as PolicyScene).prefix, slug: history.policy.slug })}"${spokenIn(titleLanguage(history, scene.language))}>${titleOf(history, scene.language)}</a>` : null}</p>
${languageSwitch(scene, page)}
</div>
${history ? tabs(scene as PolicyScene, part) : null}
</div>
</header>
<main id="_text">
${page.body}
</main>
${foot(scene)}
</body>
</html>
`)
}

/** The same page in other languages, where there are any: one with its default is nothing to choose from. */
const inSeveral = (alternates: Page['alternates'] = {}): [string, string][] => {
  const all = Object.entries(alternates)
  return all.length > 2 ? all : []
}

/** For whoever shows a page where it is shared. */
const cardMeta = (
  publicUrl: string,
  { path, alt }: PageCard,
): Html => html`<meta property="og:image" content="${publicUrl}${path}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">`

function logo(organisation: Scene['organisation'], name: string): Html {
  const path = logoPath(organisation)
  return path ? html`<img class="logo" src="${path}" alt="${name}">` : html`${name}`
}

const homePrefix = ({ language, organisation }: Scene): string | null => {
  const frame = frameLanguage(language)
  return frame === frameLanguage(organisation?.language ?? 'en') ? null : frame
}

/** Feeds are in the languages of the policy alone. */
const feedPath = (scene: PolicyScene, page: 'feed.atom' | 'feed.json'): string =>
  pathOf({ page, language: speaks(scene) ? scene.prefix : null, slug: scene.history.policy.slug })

function feedLinks(scene: PolicyScene): Html {
  const { history, publicUrl, language } = scene
  const feed = (page: 'feed.atom' | 'feed.json') => publicUrl + feedPath(scene, page)
  const title = titleOf(history, language)
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${feed('feed.atom')}">
<link rel="alternate" type="application/feed+json" title="${title}" href="${feed('feed.json')}">
`
}

function languageSwitch({ language, words }: Scene, page: Page): Html | null {
  const others = Object.entries(page.alternates ?? {}).filter(([tag]) => tag !== 'x-default')
  if (others.length < 2) return null
  return html`<nav class="languages" aria-label="${words.language}"><ul>
${others.map(([tag, path]) =>
  tag === language
    ? html`<li><span aria-current="true"${spokenIn(tag)}>${ownName(tag)}</span></li>
`
    : html`<li><a href="${path}" hreflang="${tag}"${spokenIn(tag)}>${ownName(tag)}</a></li>
`,
)}</ul></nav>`
}

function tabs({ history, prefix, words }: PolicyScene, part: Part): Html {
  const slug = history.policy.slug
  const tab = (name: Part, path: string, label: string) =>
    html`<li><a href="${path}"${name === part ? html` aria-current="page"` : null}>${label}</a></li>
`
  // What readers ask about most: what the text in force changed, else what is coming.
  const changed = [history.inForce, history.announced].find((version) => version?.base)
  return html`<nav class="tabs" aria-label="${words.nav.label}"><ul>
${tab('in-force', pathOf({ page: 'in-force', language: prefix, slug }), words.nav.inForce)}${tab('upcoming', pathOf({ page: 'upcoming', language: prefix, slug }), words.nav.upcoming)}${tab('history', pathOf({ page: 'history', language: prefix, slug }), words.nav.history)}${changed?.base ? tab('compare', pathOf({ page: 'compare', language: prefix, slug, from: changed.base, to: changed.number, sideBySide: false }), words.nav.compare) : null}</ul></nav>`
}

function foot(scene: Scene | PolicyScene): Html {
  const { words, organisation } = scene
  const history = 'history' in scene ? scene.history : null
  const control = history
    ? [
        history.policy.code && fill(words.foot.control, { code: history.policy.code }),
        history.policy.classification,
        history.policy.owner && fill(words.foot.owner, { owner: history.policy.owner }),
      ].filter(Boolean)
    : []
  return html`<footer class="foot">
${control.length > 0 ? html`<p>${control.map((one, index) => html`${index > 0 ? ' · ' : ''}${one}`)}</p>` : null}
<p>${organisation ? html`${words.foot.questions} ${contact(organisation.contact)}` : null}${history ? html` <a href="${feedPath(scene as PolicyScene, 'feed.atom')}">${words.foot.feed}</a>` : null}${scene.personal ? personalLinks(scene, history) : null}</p>
<p>${words.foot.private}</p>
</footer>`
}

/** To what is made for one person. */
const personalLinks = ({ language, words }: Scene, history: PolicyHistory | null): Html => {
  const prefix = `/${frameLanguage(language)}`
  return html` <a href="${prefix}${history ? `/${history.policy.slug}` : ''}/subscribe">${words.foot.subscribe}</a> <a href="${prefix}/me">${words.foot.member}</a>`
}

const contact = (address: string): Html =>
  /^[^\s@/:]+@[^\s@/:]+$/.test(address)
    ? html`<a href="mailto:${address}">${address}</a>`
    : /^https?:\/\//.test(address)
      ? html`<a href="${address}">${address}</a>`
      : html`${address}`
