import type { Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { each, isMaterial } from './by-language.ts'

/** What editors do every day, and what changes nothing: `before => after`, tried in both directions. */
const SAME: Record<Language, string[]> = {
  en: [
    '<title>Privacy</title> => <title>Privacy | Ferry & Lock</title>',
    'We keep it. => We keep it.\n\n<script>\nwindow.dataLayer = window.dataLayer || [];\n</script>',
    'We do not sell letters to third parties. => We do not sell letters to any third parties.',
    'Changes will be posted on this page. => Any changes will be posted on this page.',
    'Letters are stored on servers in the EU. => Letters are stored on servers located in the EU.',
    'We keep letters. => We keep letters.[^1]',
    'We collect your name if you register. => If you register, we collect your name.',
    'After two years your data will be deleted. => Your data will be deleted after two years.',
    'Read our policy at http://ferry.example/privacy. => Read our policy at https://ferry.example/privacy.',
    'See [our terms](http://ferry.example/terms). => See [our terms](https://ferry.example/en/terms.html).',
    'Contact us at info@ferry.example. => Contact us at info (at) ferry.example.',
    'Contact us at info@ferry.example. => You can contact us at info@ferry.example.',
    'Phone: +32 9 000 00 10 => Tel.: +32 9 000 00 10',
    'Phone: 09 000 00 10 => Phone: +32 9 000 00 10',
    'Ferry & Lock Ltd, Quay 3, 9000 Ghent => Ferry & Lock Ltd., Quay 3, B-9000 Ghent',
    'The controller is Ferry & Lock Ltd. => The controller is Ferry & Lock Limited.',
    'Ferry & Lock ("we") keeps your letters. => Ferry & Lock ("we", "us" or "our") keeps your letters.',
    'Ferry & Lock keeps your letters. => Ferry & Lock (hereinafter "we") keeps your letters.',
    'We keep your letters for 30 days. => We keep your letters for thirty (30) days.',
    'We keep your letters for one year. => We keep your letters for 12 months.',
    'We answer within 1 month. => We answer within one (1) month.',
    'We note your IP address. => We note your IP-address.',
    'We note your IP address. => We note your Internet Protocol (IP) address.',
    '## Contact => ## Contact us',
    '## Contact => ## How to contact us',
    '## Retention => ## How long do we keep your data?',
    'This privacy policy says what we do. => This policy says what we do.',
    'We may keep your letters. => We might keep your letters.',
    'You can ask us for a copy. => You can request a copy from us.',
    'We keep it (e.g. letters). => We keep it (for example letters).',
    'v1.0 => v2.0',
    'Privacy policy v1 => Privacy policy v2',
  ],
  nl: [
    'Wij verzamelen uw naam als u zich registreert. => Als u zich registreert, verzamelen wij uw naam.',
    'Tel: 09 000 00 10 => Telefoon: 09 000 00 10',
    'De verantwoordelijke is Veer & Sluis. => De verantwoordelijke is Veer & Sluis B.V.',
    'De verantwoordelijke is Veer & Sluis BV. => De verantwoordelijke is Veer & Sluis B.V.',
    'Veer & Sluis bewaart uw brieven. => Veer & Sluis (hierna: "wij") bewaart uw brieven.',
    'Wij bewaren uw brieven een jaar. => Wij bewaren uw brieven één jaar.',
    'Wij bewaren uw brieven 12 maanden. => Wij bewaren uw brieven één jaar.',
    'Onze Functionaris Gegevensbescherming leest dit. => Onze Functionaris voor Gegevensbescherming (FG) leest dit.',
    'Wij noteren uw emailadres. => Wij noteren uw e-mailadres.',
    '## Bewaartermijn => ## Hoe lang bewaren wij uw gegevens?',
    'Wij bewaren dit d.m.v. een kast. => Wij bewaren dit door middel van een kast.',
    'Wij bewaren dit i.v.m. uw brief. => Wij bewaren dit in verband met uw brief.',
    'Wij bewaren dit o.b.v. uw toestemming. => Wij bewaren dit op basis van uw toestemming.',
    'Autoriteit Persoonsgegevens => de Autoriteit Persoonsgegevens (AP)',
    'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens. => U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (AP).',
  ],
  fr: [
    'Les utilisateurs reçoivent des lettres. => Les utilisateurs et utilisatrices reçoivent des lettres.',
    'Les clients reçoivent des lettres. => Les client·e·s reçoivent des lettres.',
    'Si vous avez des questions, nous vous aidons. => Si tu as des questions, nous t’aidons.',
    'Tél : 01 00 00 00 10 => Téléphone : 01 00 00 00 10',
    'Bac & Écluse conserve vos lettres. => Bac & Écluse (ci-après « nous ») conserve vos lettres.',
    'Nous conservons vos lettres 12 mois. => Nous conservons vos lettres un an.',
    'Nous suivons le Règlement Général sur la Protection des Données. => Nous suivons le Règlement Général sur la Protection des Données (RGPD).',
    'Nous conservons vos données personnelles. => Nous conservons vos données à caractère personnel.',
    'Vous pouvez introduire une réclamation auprès de la CNIL. => Vous pouvez déposer une plainte auprès de la CNIL.',
    'Vous pouvez introduire une réclamation auprès de la CNIL. => Vous pouvez introduire une réclamation auprès de la CNIL (www.cnil.fr).',
  ],
  de: [
    'Sie dürfen die Daten einem anderen geben. => Sie dürfen die Daten einer*m anderen geben.',
    'Unser Kassenwart:in prüft dies. => Unser Kassenwart/Kassenwartin prüft dies.',
    '[Ihre Rechte](/rechte) lesen Sie hier. => {{< link slug="rechte" text="Ihre Rechte" >}} lesen Sie hier.',
    'Wir löschen Ihre Daten nach zwei Jahren. => Nach zwei Jahren löschen wir Ihre Daten.',
    'Tel.: 030 / 123456 => Tel.: +49 30 123456',
    'Die Fähre & Schleuse GmbH speichert Briefe. => Die Fähre & Schleuse GmbH (nachfolgend „wir“) speichert Briefe.',
    'Wir speichern Ihre Briefe 30 Tage. => Wir speichern Ihre Briefe dreißig Tage.',
    'Wir antworten innerhalb eines Monats. => Wir antworten innerhalb von einem Monat.',
    'Wir folgen der DSGVO. => Wir folgen der DS-GVO.',
    '## Ihre Rechte => ## Betroffenenrechte',
    'Die Nutzer erhalten Briefe. => Die Nutzerinnen und Nutzer erhalten Briefe.',
    'Wir speichern dies ggf. in einem Schrank. => Wir speichern dies gegebenenfalls in einem Schrank.',
    'Wir speichern dies bzw. Ihren Namen. => Wir speichern dies beziehungsweise Ihren Namen.',
    'Straße 3, 9000 Gent => Str. 3, 9000 Gent',
  ],
}

/** Of nearly the same form, and another thing. */
const OTHER: Record<Language, string[]> = {
  en: [
    'We answer within one (1) month. => We answer within two (2) months.',
    'We keep your name and send it if you ask. => If you ask, we keep your name and send it.',
    'We share letters with third parties. => We share any letters with third parties.',
    'Letters are stored on servers in the EU. => Letters are stored on servers located outside the EU.',
    'We only keep your name if you ask. => If you ask, we only keep your name.',
    'You tell us if we ask you. => If you ask us, we tell you.',
    'We tell you after we sell it. => After we tell you, we sell it.',
    'Ferry & Lock (hereinafter "we") keeps your letters. => Canal & Quay (hereinafter "we") keeps your letters.',
    'We share it with firms ("Partners"). => We share it with firms ("Advertisers").',
    'We share it with firms. => We share it with firms (and sell it).',
    'You can contact us at info@ferry.example. => You can contact us at info@canal.example.',
    'We keep it for 12 months. => We keep it for 2 years.',
    'You may object. => You may object at https://ferry.example/opt-out.',
  ],
  nl: [
    'Wij bewaren dit o.b.v. uw toestemming. => Wij bewaren dit o.b.v. ons belang.',
    'Mail ons op info@veer.example. => Mail ons op info@kanaal.example.',
  ],
  fr: [
    'Écrivez-nous à info@bac.example. => Écrivez-nous à info@canal.example.',
    'Nous répondons dans un délai d’un mois. => Nous répondons dans un délai de trois mois.',
  ],
  de: [
    'Die Nutzerinnen und Nutzer erhalten Briefe. => Die Nutzer und Händler erhalten Briefe.',
    'Rechtsgrundlage ist Art. 6 Abs. 1 lit. a DSGVO. => Rechtsgrundlage ist Art. 6 Abs. 1 lit. a, b DSGVO.',
    'Wir antworten innerhalb eines Monats. => Wir antworten innerhalb von drei Monaten.',
  ],
}

const policy = (passage: string): string => `# Policy\n\nWe hire out boats.\n\n${passage}\n\nOur baker has none.\n`

const bothWays = (pair: string, language: Language): boolean[] => {
  const [before, after] = pair.split(' => ').map(policy) as [string, string]
  return [isMaterial(before, after, language), isMaterial(after, before, language)]
}

describe('an editor’s everyday change', () => {
  it.each(each(SAME))('%s: is not material: %s', (language, pair) => {
    expect(bothWays(pair, language)).toEqual([false, false])
  })

  it.each(each(OTHER))('%s: is material: %s', (language, pair) => {
    expect(bothWays(pair, language)).toEqual([true, true])
  })
})
