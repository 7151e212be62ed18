import { countingUp } from '../../numerals.ts'
import type { Words } from '../types.ts'

/** The small words of French, its numbers, dates and places. */
export const grammar: Words = {
  expansions: [
    [/\b(qu|jusqu|lorsqu|puisqu|l|d|n|s|c|j|m|t)['’]/g, '$1 '],
    [/\baujourd['’]hui\b/g, 'aujourdhui'],
    [/\bp(?:ar)?\. ?ex\./g, 'par exemple'],
  ],
  and: 'et & ainsi-que',
  or: 'ou soit',
  negations: 'ne n pas jamais aucun aucune ni sans rien personne nul nulle guere cesser',
  modals: {
    peut: 'peut peux peuvent pouvons pouvez pourra pourront pourrez pourras pouvoir',
    pourrait: 'pourrait pourraient pourrions pourriez',
    doit: 'doit doivent devons devez devra devront',
    devrait: 'devrait devraient devrions',
    faut: 'faut tenu tenus tenue tenues oblige obliges',
    veut: 'veut veulent souhaite souhaitez souhaitent',
  },
  limits:
    'refuser refuse refuses refusez refus exception exceptions seulement uniquement exclusivement seul seule seuls seules sauf excepte hormis jusqu avant apres si lorsque lorsqu quand pendant durant tout tous toute toutes chaque quelques certains certaines plupart plusieurs dont notamment comme tel telle tels telles minimum maximum moins plus toujours parfois generalement habituellement souvent rarement automatiquement manuellement directement indirectement publiquement volontairement volontaire facultatif facultative obligatoire gratuit gratuitement frais explicite explicitement expres prealable prealablement consentement accord opt propre propres autre autres different differents supplementaire supplementaires additionnel anonyme anonymes anonymise anonymisees anonymisees pseudonymise agrege chiffre chiffrees crypte strictement necessaire necessaires raisonnable raisonnables legitime legitimes possible immediatement indefiniment permanente temporairement aussi egalement interne internes externe externes public publique publics prive tiers mondial international competente competentes significatif significative substantiel substantielle sensible sensibles particulieres limite limitee limites encore premier premiere dernier derniere partiellement entierement completement meme hors dehors conjointement en-dehors',
  light:
    'je me mon ma mes moi le la les un une des du de d l a au aux ce cet cette ces il elle ils elles on nous notre nos leur leurs son sa ses lui y est sont etait ete etre sera seront a ont avons avez avoir ait aura en dans par pour sur avec vers chez que qu qui quoi lequel laquelle lesquels lesquelles celui celle ceux celles ci la ainsi donc alors se s c j m ensuite afin via etc suivant suivants suivante suivantes as tu-as eux soi cela ceci serons serez soient etant ayant avait avaient aurons aurez auront aurait serait seraient furent fut auquel auxquels auxquelles duquel desquels desquelles ledit ladite lesdits lesdites quel quelle quels quelles',
  address: 'vous votre vos tu ton ta tes toi te t',
  subject: 'vous tu',
  we: 'nous notre nos je me mon ma mes moi',
  they: 'ils elles leur leurs',
  possessive: { ours: 'notre nos mon ma mes', theirs: 'leur leurs', yours: 'votre vos ton ta tes' },
  endings:
    's e es x rons rez ras rai rions riez issons issez issent issant issait ation ations ement ements aison ation tion ent er ee ees ons ez ant ra ront ait aient t it is aux al ir i ie ies',
  guarded:
    'contact contrat conserver converser traitant responsable employeur employe interne externe partie partage licite illicite membre public',
  numbers: {
    une: 1,
    ...countingUp(
      'un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept, dix huit, dix neuf',
      {
        20: 'vingt',
        30: 'trente',
        40: 'quarante',
        50: 'cinquante',
        60: 'soixante',
        70: 'septante',
        80: 'quatre vingts|quatre vingt|huitante',
        90: 'nonante',
      },
      (unit, ten, amount) => {
        const beyond = ten === 'soixante' || ten.startsWith('quatre vingt')
        if (amount > 9 && !beyond) return []
        return [`${ten} ${unit}`, `${ten} et ${unit}`]
      },
    ),
    'soixante dix': 70,
    'quatre vingt dix': 90,
    cent: 100,
  },
  idle: 'l age de|les elements suivants|si vous souhaitez|si vous desirez|si vous voulez|lorsque vous souhaitez|les donnees suivantes|les informations suivantes|les donnees personnelles suivantes|les donnees a caractere personnel suivantes|les categories de donnees suivantes|les finalites suivantes|les droits suivants|les personnes suivantes|suivantes|afin de pouvoir|pour pouvoir|afin d assurer|pour assurer|afin d effectuer|aux fins de|aux fins d|a des fins de|a des fins d|une duree de|une periode de|une duree d|une periode d|la duree de|un delai de|un delai d|les suivantes|les suivants|la suivante|le suivant|ci dessous|ci apres|le fait que|il y a|a cet egard|dans ce contexte|dans ce cadre|il s agit de|nous attirons votre attention sur le fait que|veuillez noter que|a noter que|merci de|veuillez|il convient de|que nous detenons sur vous|que nous detenons a votre sujet|que nous avons sur vous|que nous traitons a votre sujet|que nous traitons sur vous|que nous conservons sur vous|vous concernant|qui vous concernent|qui vous concerne|a votre sujet|te concernant|se rapportant a vous',
  adverbs: `
a tout moment|a n importe quel moment|en tout temps|a tout instant|quand vous le souhaitez|lorsque vous le souhaitez
immediatement|sans delai|sans tarder|sans retard
gratuitement|sans frais|a titre gratuit
par e mail|par email|par courriel|par courrier electronique|par mail
par ecrit
notamment|en particulier|particulierement|specialement
facultativement|de facon facultative|a titre facultatif|si vous le souhaitez|si vous le desirez|si vous le voulez|si tu le souhaites
`,
  says: {
    'modal:peut':
      'avez le droit de|avez le droit d|avez egalement le droit de|avez egalement le droit d|avez en outre le droit de|avez en outre le droit d|disposez du droit de|disposez du droit d|disposez d un droit de|disposez d un droit d|avez un droit de|avez un droit d|avez droit a|avez la possibilite de|avez la possibilite d|etes en droit de|il vous est possible de|il est possible de|as le droit de|as le droit d|disposez de la faculte de',
    'modal:pasoblige':
      'n avez pas besoin de|n avez pas besoin d|n etes pas oblige de|n etes pas oblige d|n etes pas obligee de|n etes pas obliges de|n etes pas tenu de|n etes pas tenu d|n etes pas tenus de|n avez pas l obligation de|n est pas necessaire de|n est pas necessaire d|n est pas obligatoire de',
    'modal:doit':
      'etes tenu de|sommes tenus de|est tenu de|avez l obligation de|avons l obligation de|sommes obliges de|etes oblige de',
  },
  permits: {},
  passive: { auxiliary: 'est sont etait etaient etre ete sera seront', agent: 'par' },
  particles: '',
  units: {
    minute: 'minute minutes',
    hour: 'heure heures h',
    day: 'jour jours',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans annee annees',
  },
  between: 'ouvres ouvrables calendaires',
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  places:
    'US=etats-unis|etats unis|usa|etats-unis d amerique|americain;GB=royaume-uni|royaume uni|grande-bretagne|angleterre;EU=union europeenne|ue;EEA=espace economique europeen|eee;NL=pays-bas|pays bas;THIRD=pays tiers',
  postal: '(?:adresse|voie|courrier) ?postal|par (?:courrier|la poste)|ecri(?:vez|re)',
  located: 'situe|sis\\b|sise\\b|etabli|domicili|adresse',
  references: 'section sections chapitre paragraphe point rubrique annexe titre partie',
}
