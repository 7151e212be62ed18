import type { Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/index.ts'
import { sides, VOCABULARY } from '../pairs/notation.ts'

/** What may never slip through, however short, in each language. */
const TRAPS: Record<string, Record<Language, string>> = {
  'a permission turned into a prohibition': {
    en: 'You may {+not +}ask us for a copy.',
    nl: 'U mag ons {+niet +}om een kopie vragen.',
    fr: 'Vous {+ne +}pouvez {+pas +}nous demander une copie.',
    de: 'Sie dürfen {+nicht +}um eine Kopie bitten.',
  },
  'a duty weakened': {
    en: 'We [-shall-]{+should+} erase it within a week.',
    nl: 'Wij [-moeten-]{+zouden moeten+} dit binnen een week wissen.',
    fr: 'Nous [-devons-]{+devrions+} l’effacer en une semaine.',
    de: 'Wir [-müssen-]{+sollten+} dies binnen einer Woche löschen.',
  },
  'a new practice, with a promise in brackets': {
    en: '{+Your card is charged by Rowan Ltd (we do not store its number).+}',
    nl: '{+Uw kaart wordt belast door Lijster BV (wij bewaren het nummer niet).+}',
    fr: '{+Votre carte est débitée par Sorbier SARL (nous ne conservons pas son numéro).+}',
    de: '{+Ihre Karte wird von der Eberesche GmbH belastet (wir speichern die Nummer nicht).+}',
  },
  'a "not" that is gone from a heading with an anchor': {
    en: '## [](#bots)4. Letters are [-not -]read by our baker',
    nl: '## [](#bots)4. Brieven worden [-niet -]gelezen door onze bakker',
    fr: '## [](#bots)4. Vos lettres [-ne -]sont [-pas -]lues par notre boulanger',
    de: '## [](#bots)4. Briefe werden [-nicht -]von unserem Bäcker gelesen',
  },
  'a supplier of whom something is denied': {
    en: '{+We count visits with Rowan Analytics, which does not use cookies.+}',
    nl: '{+Wij tellen bezoeken met Lijster Analytics, dat geen cookies gebruikt.+}',
    fr: '{+Nous comptons les visites avec Sorbier Analytics, qui n’utilise pas de cookies.+}',
    de: '{+Wir zählen Besuche mit der Eberesche GmbH, die keine Cookies verwendet.+}',
  },
  'several entries in one block of HTML, one of which is a promise': {
    en: '{+<ul><li>Your shoe size</li><li>Your town (we do not store it)</li></ul>+}',
    nl: '{+<ul><li>Uw schoenmaat</li><li>Uw woonplaats (wij bewaren die niet)</li></ul>+}',
    fr: '{+<ul><li>Votre pointure</li><li>Votre ville (nous ne la conservons pas)</li></ul>+}',
    de: '{+<ul><li>Ihre Schuhgröße</li><li>Ihren Ort (wir speichern ihn nicht)</li></ul>+}',
  },
  'a permission by which people are tracked': {
    en: '{+The app asks for your permission before the advertising ID is used for tracking.+}',
    nl: '{+De app vraagt uw toestemming voordat de advertentie-ID wordt gebruikt voor tracking.+}',
    fr: '{+L’application demande votre autorisation avant de suivre votre activité par des traceurs.+}',
    de: '{+Die App bittet um Ihre Erlaubnis, bevor die Werbe-ID für Tracking verwendet wird.+}',
  },
  'another supplier, named in brackets as the service': {
    en: 'We keep orders with [-Birch Cloud-]{+Alder Cloud+} ("the service").',
    nl: 'Wij bewaren bestellingen bij [-Berk Opslag-]{+Els Opslag+} ("de dienst").',
    fr: 'Nous gardons les commandes chez [-Bouleau Stock-]{+Aulne Stock+} (« le service »).',
    de: 'Wir bewahren Bestellungen bei [-Birke Speicher-]{+Erle Speicher+} ("der Dienst") auf.',
  },
  'another article of the law as the ground': {
    en: 'Article [-6-]{+9+}: the GDPR lets us keep your letters.',
    nl: 'Artikel [-6-]{+9+}: de AVG laat ons uw brieven bewaren.',
    fr: 'Article [-6-]{+9+} : le RGPD nous permet de garder vos lettres.',
    de: 'Artikel [-6-]{+9+}: Die DSGVO erlaubt uns, Ihre Briefe aufzubewahren.',
  },
  'a promise of which less is left': {
    en: 'We do not read {+the content of +}your letters.',
    nl: 'Wij lezen niet {+de inhoud van +}uw brieven.',
    fr: 'Nous ne lisons pas {+le contenu de +}vos lettres.',
    de: 'Wir speichern nicht {+den Inhalt +}Ihrer Briefe.',
  },
  'a passage that is gone with its copy': {
    en: 'We print letters.[-\n\nWe tell nobody your town.\n\nWe tell nobody your town.-]',
    nl: 'Wij drukken brieven.[-\n\nWij noemen niemand uw woonplaats.\n\nWij noemen niemand uw woonplaats.-]',
    fr: 'Nous imprimons des lettres.[-\n\nNous ne disons votre ville à personne.\n\nNous ne disons votre ville à personne.-]',
    de: 'Wir drucken Briefe.[-\n\nWir nennen niemandem Ihren Ort.\n\nWir nennen niemandem Ihren Ort.-]',
  },
  'a bare link by which one objects': {
    en: 'We count visits.[-\n\n[https://count.example/optout](https://count.example/optout)-]',
    nl: 'Wij tellen bezoeken.[-\n\n[https://tel.example/uitschrijven](https://tel.example/uitschrijven)-]',
    fr: 'Nous comptons les visites.[-\n\n[https://compte.example/desinscription](https://compte.example/desinscription)-]',
    de: 'Wir zählen Besuche.[-\n\n[https://zaehl.example/widerspruch](https://zaehl.example/widerspruch)-]',
  },
  'what a sentence of trust includes': {
    en: 'We never sell what you trust us with. {+This includes the names of those you trust, and of visitors.+}',
    nl: 'Wij verkopen nooit wat u ons toevertrouwt. {+Dit omvat vertrouwenspersonen en de namen van bezoekers.+}',
    fr: 'Nous ne vendons pas ce que vous nous confiez. {+Cela comprend les noms des personnes de confiance et des visiteurs.+}',
    de: 'Wir verkaufen nicht, was Sie uns anvertrauen. {+Dazu gehören Vertrauenspersonen und Namen von Besuchern.+}',
  },
  'a column that comes with its head': {
    en: '| Letter | [-For-]{+For | Who gets it+} |\n| --- | [----]{+--- | ---+} |\n| Name | [-Print-]{+Print | Our baker+} |',
    nl: '| Brief | [-Voor-]{+Voor | Wie het krijgt+} |\n| --- | [----]{+--- | ---+} |\n| Naam | [-Druk-]{+Druk | Onze bakker+} |',
    fr: '| Lettre | [-Pour-]{+Pour | Qui la reçoit+} |\n| --- | [----]{+--- | ---+} |\n| Nom | [-Impression-]{+Impression | Notre boulanger+} |',
    de: '| Brief | [-Für-]{+Für | Wer ihn bekommt+} |\n| --- | [----]{+--- | ---+} |\n| Name | [-Druck-]{+Druck | Unser Bäcker+} |',
  },
  'a statement on security turned round': {
    en: 'Your letters are [-not -]encrypted on our protected servers.',
    nl: 'Uw brieven worden [-niet -]versleuteld op onze beveiligde servers.',
    fr: 'Vos lettres [-ne -]sont [-pas -]chiffrées sur nos serveurs sécurisés.',
    de: 'Ihre Briefe werden [-nicht -]verschlüsselt auf unseren gesicherten Servern.',
  },
  'fewer kept from it by security': {
    en: 'Secured access: [-only -]our baker opens the encrypted safe.',
    nl: 'Beveiligde toegang: [-alleen -]onze bakker opent de versleutelde kluis.',
    fr: 'Accès sécurisé : [-seulement -]notre boulanger ouvre le coffre chiffré.',
    de: 'Gesicherter Zugang: [-nur -]unser Bäcker öffnet den verschlüsselten Tresor.',
  },
  'another name in what points elsewhere': {
    en: 'For more information on the cookies that [-Stripe-]{+Rowan+} uses, see here: https://rowan.example/cookies.',
    nl: 'Voor meer informatie over de cookies van [-Stripe-]{+Lijster+}, zie hier: https://lijster.example/cookies.',
    fr: 'Pour plus d’informations sur les cookies utilisés par [-Stripe-]{+Sorbier+}, voir ici : https://sorbier.example/cookies.',
    de: 'Weitere Informationen zu den Cookies von [-Stripe-]{+Eberesche+} finden Sie hier: https://eberesche.example/cookies.',
  },
  'a heading that names another': {
    en: '# Who gets your letters\n\n## [-Stripe-]{+Rowan+}\n\nThey print them.',
    nl: '# Wie uw brieven krijgt\n\n## [-Stripe-]{+Lijster+}\n\nZij drukken ze.',
    fr: '# Qui reçoit vos lettres\n\n## [-Stripe-]{+Sorbier+}\n\nIls les impriment.',
    de: '# Wer Ihre Briefe erhält\n\n## [-Stripe-]{+Eberesche+}\n\nSie drucken sie.',
  },
  'another place to which it applies': {
    en: 'This policy applies to our shops in the [-EU-]{+USA+}.',
    nl: 'Deze verklaring is van toepassing op onze winkels in de [-EU-]{+VS+}.',
    fr: 'La présente politique s’applique à nos boutiques dans l’[-UE-]{+Inde+}.',
    de: 'Diese Erklärung gilt für unsere Läden in der [-EU-]{+Schweiz+}.',
  },
  'less of something, by a word that companies bear': {
    en: 'Our baker gets [-limited -]opening hours and letters.',
    nl: 'Onze bakker krijgt [-limited -]toegang tot uw brieven.',
    fr: 'Notre boulanger a un accès [-limited -]à vos lettres.',
    de: 'Unser Bäcker erhält [-limited -]Zugang zu Ihren Briefen.',
  },
  'an entry of a table in HTML': {
    en: '<table>\n<tr>\n<td>Letters</td>\n</tr>{+\n<tr>\n<td>Votes</td>\n</tr>+}\n</table>',
    nl: '<table>\n<tr>\n<td>Brieven</td>\n</tr>{+\n<tr>\n<td>Stemmen</td>\n</tr>+}\n</table>',
    fr: '<table>\n<tr>\n<td>Lettres</td>\n</tr>{+\n<tr>\n<td>Votes</td>\n</tr>+}\n</table>',
    de: '<table>\n<tr>\n<td>Briefe</td>\n</tr>{+\n<tr>\n<td>Stimmen</td>\n</tr>+}\n</table>',
  },
  'a name with other initials': {
    en: 'We share your address with [-BCS-]{+Birch Cloud Storage+} and with [-ABC-]{+Birch Card Archive+}.',
    nl: 'Wij delen uw adres met [-BKD-]{+Els Kaart Dienst+}.',
    fr: 'Nous transmettons votre adresse à [-SPB-]{+Service Postal de l’Aulne+}.',
    de: 'Wir geben Ihre Adresse an [-BKK-]{+ErlenKartenKontor+} weiter.',
  },
  'an and turned into an or': {
    en: 'We ask for your name [-and-]{+or+} your town.',
    nl: 'Wij vragen uw naam [-en-]{+of+} uw woonplaats.',
    fr: 'Nous demandons votre nom [-et-]{+ou+} votre ville.',
    de: 'Wir fragen nach Ihrem Namen [-und-]{+oder+} Ihrem Ort.',
  },
  'thirty turned into ninety': {
    en: 'We keep it for [-30-]{+90+} days.',
    nl: 'Wij bewaren het [-30-]{+90+} dagen.',
    fr: 'Nous le gardons [-30-]{+90+} jours.',
    de: 'Wir bewahren es [-30-]{+90+} Tage auf.',
  },
  'a not that is gone': {
    en: 'We do [-not -]read your letters.',
    nl: 'Wij lezen uw brieven [-niet-]{+wel+}.',
    fr: 'Nous [-ne -]lisons [-pas -]vos lettres.',
    de: 'Wir lesen Ihre Briefe [-nicht-].',
  },
  'an exception that is gone': {
    en: 'We do not use it[-, unless you have given your explicit consent-].',
    nl: 'Wij gebruiken het niet[-, tenzij u uitdrukkelijk toestemming hebt gegeven-].',
    fr: 'Nous ne l’utilisons pas[-, sauf si vous avez donné votre consentement explicite-].',
    de: 'Wir nutzen es nicht[-, es sei denn, Sie haben ausdrücklich eingewilligt-].',
  },
  'a list that is no longer closed': {
    en: 'We ask for contact data, [-including-]{+such as+} your address.',
    nl: 'Wij vragen contactgegevens, [-waaronder-]{+zoals+} uw adres.',
    fr: 'Nous demandons vos coordonnées, [-y compris-]{+comme+} votre adresse.',
    de: 'Wir fragen nach Kontaktdaten, [-einschließlich-]{+etwa+} Ihrer Adresse.',
  },
  'asking first turned into objecting later': {
    en: 'You can opt [-in to-]{+out of+} the newsletter.',
    nl: 'De nieuwsbrief werkt met opt-[-in-]{+out+}.',
    fr: 'La lettre fonctionne par opt-[-in-]{+out+}.',
    de: 'Der Newsletter folgt dem Opt-[-in-]{+out+}.',
  },
  'Europe left': {
    en: 'Your data stay in the [-EU-]{+US+}.',
    nl: 'Uw gegevens blijven in de [-EU-]{+VS+}.',
    fr: 'Vos données restent [-dans l’UE-]{+aux États-Unis+}.',
    de: 'Ihre Daten bleiben in [-der EU-]{+den USA+}.',
  },
  'a limit that is gone': {
    en: 'We use it [-only -]to write to you.',
    nl: 'Wij gebruiken het [-alleen -]om u te schrijven.',
    fr: 'Nous l’utilisons [-uniquement -]pour vous écrire.',
    de: 'Wir nutzen es [-nur -], um Ihnen zu schreiben.',
  },
  'sender and receiver exchanged': {
    en: 'The [-bank-]{+insurer+} sends your claims to the [-insurer-]{+bank+}.',
    nl: 'De [-bank-]{+verzekeraar+} stuurt uw claims naar de [-verzekeraar-]{+bank+}.',
    fr: 'La [-banque-]{+mutuelle+} envoie vos demandes à la [-mutuelle-]{+banque+}.',
    de: 'Die [-Bank-]{+Versicherung+} sendet Ihre Anträge an die [-Versicherung-]{+Bank+}.',
  },
  'two periods exchanged': {
    en: 'We keep names for [-two-]{+three+} years and letters for [-three-]{+two+} years.',
    nl: 'Wij bewaren namen [-twee-]{+drie+} jaar en brieven [-drie-]{+twee+} jaar.',
    fr: 'Nous gardons les noms [-deux-]{+trois+} ans et les lettres [-trois-]{+deux+} ans.',
    de: 'Wir bewahren Namen [-zwei-]{+drei+} Jahre und Briefe [-drei-]{+zwei+} Jahre auf.',
  },
  'a condition carried to another item': {
    en: 'We show your town[- (only with consent)-], your name{+ (only with consent)+}.',
    nl: 'Wij tonen uw woonplaats[- (alleen met toestemming)-], uw naam{+ (alleen met toestemming)+}.',
    fr: 'Nous montrons votre ville[- (avec votre accord)-], votre nom{+ (avec votre accord)+}.',
    de: 'Wir zeigen Ihren Ort[- (nur mit Einwilligung)-], Ihren Namen{+ (nur mit Einwilligung)+}.',
  },
}

describe('fail safe: however short, it is material', () => {
  const cases = Object.entries(TRAPS).flatMap(([trap, examples]) =>
    Object.entries(examples).map(([language, example]) => [trap, language as Language, example] as const),
  )

  it.each(cases)('%s (%s): %s', (_trap, language, example) => {
    const { old, new: now } = sides(example)
    const { material, changes } = compare(`${old}\n`, `${now}\n`, { language, vocabulary: VOCABULARY })
    expect(material).toBe(true)
    expect(changes.filter((change) => change.materiality === 'material').every((c) => c.audiences.length === 0)).toBe(
      true,
    )
  })
})

describe('a sentence that refers back is no copy, and cannot move alone', () => {
  it.each([
    ['en', 'We make these data anonymous.', 'Your visits are counted.', 'You may tell us what you like to read.'],
    ['nl', 'Wij maken deze gegevens anoniem.', 'Uw bezoeken worden geteld.', 'U kunt ons zeggen wat u graag leest.'],
    ['fr', 'Nous rendons ces données anonymes.', 'Vos visites sont comptées.', 'Dites-nous ce que vous aimez lire.'],
    ['de', 'Wir machen diese Daten anonym.', 'Ihre Besuche werden gezählt.', 'Sagen Sie uns, was Sie gern lesen.'],
  ] as const)('%s: %s', (language, sentence, first, second) => {
    const listed = (a: string, b: string): string => `# Data\n\n- **One.** ${a}\n- **Two.** ${b}\n`
    const old = listed(`${first} ${sentence}`, second)
    const now = listed(first, `${second} ${sentence}`)
    expect(compare(old, now, { language }).material).toBe(true)
  })
})
