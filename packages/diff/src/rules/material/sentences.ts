import type { Topic } from '../../meaning/languages/index.ts'

/** What a sentence on each topic sounds like, as `language: sentence`, where it matters with the word that changes marked: the examples of the topics' rules. */
export const SENTENCES: Record<Topic, string[]> = {
  purpose: [
    'en: We use your answers in order to improve our courses.',
    'nl: Wij gebruiken uw antwoorden om onze cursussen te verbeteren.',
    'fr: Nous utilisons vos réponses afin de faire de la prospection.',
    'de: Wir verwenden Ihre Antworten zu Zwecken der Forschung.',
  ],
  'data-category': [
    'en: We collect your date of birth and your gender.',
    'nl: Wij verzamelen uw geboortedatum en uw geslacht.',
    'fr: Nous collectons votre date de naissance et votre photo.',
    'de: Wir erheben Ihr Geburtsdatum und Ihr Geschlecht.',
  ],
  recipient: [
    'en: We share it with our partners and with the police.',
    'nl: Wij delen dit met derden en met de politie.',
    'fr: Nous partageons cela avec des tiers et avec la police.',
    'de: Dritte und die Polizei sind die Empfänger.',
  ],
  retention: [
    'en: It is kept for as long as the season lasts and then deleted.',
    'nl: Dit wordt bewaard zolang het seizoen duurt en daarna verwijderd.',
    'fr: Cela est conservé aussi longtemps que dure la saison, puis supprimé.',
    'de: Dies wird aufbewahrt, solange die Saison dauert, und dann gelöscht.',
  ],
  transfer: [
    'en: Standard contractual clauses cover transfers outside the EEA.',
    'nl: Modelcontracten dekken de doorgifte buiten de EER.',
    'fr: Des clauses contractuelles couvrent le transfert hors de l’EEE.',
    'de: Standardvertragsklauseln decken den Datentransfer außerhalb des EWR.',
  ],
  'legal-basis': [
    'en: The legal basis is our legitimate interest.',
    'nl: De rechtsgrond is ons gerechtvaardigd belang.',
    'fr: La base légale est notre intérêt légitime.',
    'de: Rechtsgrundlage ist unser berechtigtes Interesse.',
  ],
  right: [
    'en: You have the right to object and to lodge a complaint.',
    'nl: U hebt recht op inzage en kunt een klacht indienen.',
    'fr: Vous avez un droit d’opposition et de rectification.',
    'de: Sie haben das Recht auf Auskunft und Berichtigung.',
  ],
  'cookie-tracking': [
    'en: A pixel and other trackers are set as cookies.',
    'nl: Een pixel en andere trackers worden als cookie geplaatst.',
    'fr: Un pixel et d’autres traceurs sont déposés comme cookies.',
    'de: Ein Pixel und andere Tracker werden als Cookies gesetzt.',
  ],
  security: [
    'en: Passwords are encrypted for security purposes.',
    'nl: Wachtwoorden worden versleuteld voor doeleinden van beveiliging.',
    'fr: Les mots de passe sont chiffrés à des fins de sécurité.',
    'de: Passwörter werden für Zwecke der Sicherheit verschlüsselt.',
  ],
  children: [
    'en: Children need a parent or guardian beside them.',
    'nl: Minderjarigen hebben een ouder of voogd nodig.',
    'fr: Les mineurs ont besoin d’un parent ou d’un tuteur.',
    'de: Minderjährige brauchen ihre Eltern oder einen Vormund.',
  ],
  'automated-decision': [
    'en: An algorithm makes automated decisions by profiling.',
    'nl: Een algoritme neemt geautomatiseerde besluiten door profilering.',
    'fr: Un algorithme prend des décisions automatisées par profilage.',
    'de: Ein Algorithmus trifft automatisierte Entscheidungen durch Profiling.',
  ],
  'controller-contact': [
    'en: Our registered office is in Quay Street.',
    'nl: Wij zijn gevestigd aan de Kade en per post bereikbaar.',
    'fr: Notre siège est situé quai de la Gare, adresse postale.',
    'de: Unser Sitz und unsere Anschrift sind am Kai.',
  ],
  'change-notice': [
    'en: We will notify you of significant changes to this policy.',
    'nl: Bij een wijziging van deze verklaring brengen wij u op de hoogte.',
    'fr: Nous vous informerons de toute modification de cette politique.',
    'de: Bei Änderungen dieser Erklärung werden wir Sie benachrichtigen.',
  ],
  'effective-date': [
    'en: It takes effect when all members [-approved-]{+saw+} it.',
    'nl: Zij treedt in werking zodra alle leden haar [-goedkeuren-]{+zien+}.',
    'fr: Elle entre en vigueur lorsque tous les membres l’[-approuvent-]{+lisent+}.',
    'de: Sie tritt in Kraft, wenn alle Mitglieder sie [-billigen-]{+sehen+}.',
  ],
  scope: [
    'en: This policy applies to [-members-]{+visitors+}.',
    'nl: Deze verklaring is van toepassing op [-leden-]{+bezoekers+}.',
    'fr: La présente politique s’applique aux [-membres-]{+visiteurs+}.',
    'de: Diese Erklärung gilt für [-Mitglieder-]{+Besucher+}.',
  ],
}
