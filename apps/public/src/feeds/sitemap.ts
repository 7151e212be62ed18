import { html } from '../html.ts'
import type { Catalogue, PolicyHistory } from '../published/catalogue.ts'
import { pathOf, type Route } from '../routes.ts'

/** The lasting pages of one policy: not pairs of versions that don't follow each other, nor single days. */
function lastingRoutes({ policy, versions }: PolicyHistory): Exclude<Route, { page: 'home' }>[] {
  const { slug } = policy
  return [
    { page: 'in-force', language: null, slug },
    { page: 'upcoming', language: null, slug },
    { page: 'history', language: null, slug },
    ...versions.map(({ number }) => ({ page: 'version', language: null, slug, number }) as const),
    ...versions.flatMap(({ number, base }) =>
      base === null
        ? []
        : [{ page: 'compare', language: null, slug, from: base, to: number, sideBySide: false } as const],
    ),
  ]
}

/** sitemaps.org, with the languages of each page. */
export function sitemap(publicUrl: string, { policies, seenAt }: Catalogue): string {
  const entry = (history: PolicyHistory, route: Exclude<Route, { page: 'home' }>) => {
    const { languages, sourceLanguage } = history.policy
    const url = (language: string) =>
      publicUrl + pathOf({ ...route, language: language === sourceLanguage ? null : language })
    return languages.map(
      (
        language,
      ) => html`<url><loc>${url(language)}</loc><lastmod>${history.seenAt.toISOString()}</lastmod>${languages.map(
        (other) => html`<xhtml:link rel="alternate" hreflang="${other}" href="${url(other)}"/>`,
      )}</url>
`,
    )
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${publicUrl}/</loc><lastmod>${seenAt.toISOString()}</lastmod></url>
${policies.map((history) => lastingRoutes(history).map((route) => entry(history, route)))}</urlset>`}\n`
}

export const robots = (publicUrl: string): string => `User-agent: *\nAllow: /\nSitemap: ${publicUrl}/sitemap.xml\n`
