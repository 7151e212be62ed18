import type { Lexicon } from './types.ts'

/** French. */
export const fr: Lexicon = {
  language: 'fr',
  expansions: [
    [/\b(qu|jusqu|lorsqu|puisqu|l|d|n|s|c|j|m|t)['’]/g, '$1 '],
    [/\baujourd['’]hui\b/g, 'aujourdhui'],
  ],
  and: 'et & ainsi-que',
  or: 'ou soit',
  negations: 'ne n pas jamais aucun aucune ni sans rien personne nul nulle guere refuser cesser',
  modals: {
    peut: 'peut peuvent pouvons pouvez pourra pourront pourrez',
    pourrait: 'pourrait pourraient pourrions pourriez',
    doit: 'doit doivent devons devez devra devront',
    devrait: 'devrait devraient devrions',
    faut: 'faut tenu tenus tenue tenues oblige obliges',
    veut: 'veut veulent souhaite souhaitez souhaitent',
  },
  limits:
    'exception exceptions seulement uniquement exclusivement seul seule seuls seules sauf excepte hormis jusqu avant apres si lorsque lorsqu quand pendant durant tout tous toute toutes chaque quelques certains certaines plupart plusieurs dont notamment comme tel telle tels telles minimum maximum moins plus toujours parfois generalement habituellement souvent rarement automatiquement manuellement directement indirectement publiquement volontairement volontaire facultatif facultative obligatoire gratuit gratuitement frais explicite explicitement expres prealable prealablement consentement accord opt propre propres autre autres different differents supplementaire supplementaires additionnel anonyme anonymes anonymise anonymisees anonymisees pseudonymise agrege chiffre chiffrees crypte strictement necessaire necessaires raisonnable raisonnables legitime legitimes possible immediatement indefiniment permanente temporairement aussi egalement interne internes externe externes public publique publics prive tiers mondial international competente competentes significatif significative substantiel substantielle sensible sensibles particulieres limite limitee limites encore premier premiere dernier derniere partiellement entierement completement meme hors dehors conjointement en-dehors',
  light:
    'le la les un une des du de d l a au aux ce cet cette ces il elle ils elles on nous notre nos leur leurs son sa ses lui y est sont etait ete etre sera seront a ont avons avez avoir ait aura en dans par pour sur avec vers chez que qu qui quoi dont lequel laquelle lesquels lesquelles celui celle ceux celles ci la ainsi donc alors se s c j m ensuite afin via etc suivant suivants suivante',
  address: 'vous votre vos tu ton ta tes toi te',
  subject: 'vous tu',
  we: 'nous notre nos',
  they: 'ils elles leur leurs',
  endings: 's e es x ent er ee ees ons ez ant ra ront ait aient t it is aux al ir i ie ies',
  synonyms: `
disposez d|disposez de|avez
base de donnees|bases de donnees
afin de|afin d|pour|en vue de|en vue d|dans le but de|dans le but d|dans le cadre de|dans le cadre d
a tout moment|a n importe quel moment|en tout temps
conformement a|conformement au|conformement aux|en vertu de|selon|en application de|en application du
par exemple|a titre d exemple
gratuitement|sans frais|gratuit
immediatement|sans delai|sans tarder
par le biais de|au moyen de|par l intermediaire de|par
client|clients|clientele
salaries|employes
loi|lois|legislation
repondre|reponse|repondons
actuellement|a l heure actuelle
generalement|habituellement|en general
notamment|en particulier
si vous souhaitez|si vous desirez|si vous voulez
ordiphone|smartphone|telephone mobile
plus d informations|plus d information|davantage d informations
il ou elle|elle ou il|ils ou elles|son ou sa|ils
donnees|informations|information|renseignements
conserver|conserve|conservons|conservees|conserves|conservation|stocker|stocke|stockons|stockees|stockage|garder|gardons|gardees
utiliser|utilisons|utilise|utilisees|utilises|utilisation|employer|exploiter
collecter|collectons|collecte|collectees|collectes|recueillir|recueillons|recueillies|recueillis|recueil
supprimer|supprimons|supprime|supprimees|suppression|effacer|effacees|effacement
modifier|modifions|modifie|modifiees|modification|modifications|changer|changement|changements|mettre a jour|mise a jour
obtenir|obtenons|recevoir|recevons|recues
site|sites|site web|site internet|sites internet|page
email|e-mail|emails|courriel|courriels|courrier electronique|adresse electronique|mail
telephone|telephonique
personnes|individus|personne|individu
commencer|debuter
acheter|achat|achats
informer|informerons|notifier|notifierons|avertir|prevenir
finalite|finalites|but|buts|objectif|objectifs|fin|fins
concernant|relatif a|relative a|relatives a|relatifs a|au sujet de|a propos de|en ce qui concerne|en matiere de
aider|aide
permettre|permet|permettent|autoriser
parce que|car|puisque
toutefois|cependant|neanmoins
par ailleurs|en outre|de plus
afficher|montrer
type|types|sorte|categorie|categories
societe|societes|entreprise|entreprises
prestataire|prestataires|fournisseur|fournisseurs
demande|demandes|demander|requete
garantir|assurer
corriger|rectifier
consulter|voir|visiter|lire|consultez|lisez
politique|declaration|charte|notice
reglement general sur la protection des donnees|rgpd|gdpr
union europeenne|ue
espace economique europeen|eee
royaume uni|royaume-uni
delegue a la protection des donnees|dpo|dpd
adresse ip
enfant|enfants
organisation|organisme|organismes
caractere personnel|personnelles|personnelle
`,
  guarded:
    'contact contrat conserver converser traitant responsable employeur employe interne externe partie partage licite illicite membre public',
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    soixante: 60,
  },
  units: {
    minute: 'minute minutes',
    hour: 'heure heures',
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
  references: 'section sections chapitre paragraphe point rubrique annexe titre partie',
  topics: {
    purpose: {
      strong:
        'pourquoi|finalit|fins?\\b(?! de)|nous utilisons|(?:est|sont|etre|seront) utilise|afin de|pour (?:ameliorer|traiter|gerer|vous|personnaliser|analyser|prevenir|lutter)|statisti|marketing|prospection|publicit|newsletter|lettre d information|fraude|recherche|etudes?\\b|la gestion d|profilage|objectif|utilisation de vos',
      weak: 'analy|mesur|gestion|fournir|detecter|prevenir|permet|ameliorer|personnalis|moderation',
    },
    'data-category': {
      strong:
        'quelles? (?:donnees|informations)|nous (?:pouvons |pourrons )?(?:collect|recueill|demand|recevons|enregistr)|(?:sont|est|etre) (?:collecte|recueilli|enregistre)|biometri|geometrie|visage|geolocali|localisation|adresses? ip|date de naissance|sante\\b|ethnique|religi|carte (?:bancaire|de credit|d identite)|coordonnees|numero de|photo|carnet d adresses|donnees (?:que nous|collectees|traitees|concernees)|categories de donnees|sexe\\b|genre\\b|piece d identite|passeport|nom d utilisateur|identifiant|appareil|historique|journaux|covid|informations? (?:relatives?|sur|concernant)|donnees (?:de|d|bancaires|relatives)\\b',
      weak: 'collect|recueill|nom\\b|prenom|e-?mail|adresse|paiement|compte|donnees|informations|messages?|contenu|image',
    },
    recipient: {
      strong:
        'accessibles?|a qui|avec qui|qui (?:recoit|a acces)|(?:geree?s?|traitee?s?|assuree?s?|effectuee?s?) par|partag|divulg|communiqu(?:e|er|ees|ons)|transmis|transmett|transmission|tiers\\b|destinataire|sous-?traitant|prestataire|fournisseur|partenaires?\\b|exploite par|heberge|cede|vendre|vendu|vend(?:ons|re)|autorites?\\b|police|justice|judiciaire|tribunal|moteurs? de recherche|visible|mis(?:es)? a disposition|filiales?|societes du groupe|acces a vos donnees|aura acces|echang',
      weak: 'societe|plateforme|entreprise|organisme|assureur|publique?\\b|gmbh|inc\\b|sas\\b|sarl\\b|groupe|commission europeenne',
    },
    retention: {
      strong:
        'conserv|duree|stock(?:e|ees|ons|age) .{0,60}(?:pendant|jusqu)|supprime(?:e|es|s|r)?\\b|suppression|efface|indefiniment|archiv|detrui|aussi longtemps|combien de temps|purg',
      weak: 'jusqu|jours|mois\\b|ans\\b|annees|apres|delai|periode|pendant',
    },
    transfer: {
      strong:
        'hors d europe|quitt\\w+ l europe|(?:au sein|a l interieur) de l(?:a| )?(?:ue|union|eee|espace)|transfer|hors (?:de )?(?:l )?(?:ue|union|eee|espace)|en dehors de|pays tiers|clauses contractuelles|adequation|bouclier|regles d entreprise contraignantes|international',
      weak: 'pays|etats-unis|serveurs? (?:en|aux|situes)|etranger|monde',
    },
    'legal-basis': {
      strong:
        'base (?:juridique|legale)|fondement|interets? legitimes?|consentement|obligations? legales?|execution (?:du|d un|de) contrat|interet vital|interet public|article 6|volontair|retirer|necessaire',
      weak: 'contrat|obligation|accord|autorisation|legalement|accept',
    },
    right: {
      strong:
        'copie d|a votre demande|sur demande|droits?\\b|opposer|opposition|reclamation|plainte|rectifi|portabilite|effacement|desabonn|desinscri|retirer (?:votre|son)|cnil\\b|autorite de (?:controle|protection)|vous pouvez|vous pourrez|demander|exercer|exercice|justificatif|preuve de (?:votre )?identite|directives|limitation du traitement',
      weak: 'demande|parametr|preference|gratuit|choix|refus|modifier|acces\\b',
    },
    'cookie-tracking': {
      strong:
        'image invisible|ouvr\\w+ (?:un|une|nos|la|le) (?:courriel|e-?mail|lettre|newsletter|message)|cookie|traceur|pixel|balise|google analytics|telemetrie|stockage local|pistage|tracking|sdk\\b|bandeau|mesure d audience|suivi',
      weak: 'analy|publicit|session|navigateur|statistiques',
    },
    security: {
      strong:
        'secur|chiffrement|chiffree|chiffrer|chiffrons|(?:est|sont) chiffre|crypt|pare-feu|ssl\\b|tls\\b|https\\b|mot de passe|non autoris|mesures techniques|certifi|iso ?27001|violation de donnees|sauvegarde',
      weak: 'proteg|protection|mesures|confidentiel',
    },
    children: {
      strong: 'enfant|mineur|parent|tuteur|moins de 1[0-9]|age de|ages? d|1[0-9] ans|autorite parentale',
      weak: 'age\\b|jeune',
    },
    'automated-decision': {
      strong:
        'automatiquement|sans qu (?:une personne|un humain)|automatis|profilage|intervention humaine|algorithm|apprentissage|intelligence artificielle|scor(?:e|ing)\\b',
      weak: 'decision|automatique|modele',
    },
    'controller-contact': {
      strong:
        'responsables? (?:du|de|des|conjoint\\w* du|conjoint\\w* de)|delegue a la protection|dpo\\b|dpd\\b|representant|contacter|contactez|coordonnees de|siege|immatricul|rcs\\b|capital de|par (?:courrier|voie postale|e-?mail|mail)|nous contacter|adresse (?:suivante|postale)|titulaire du traitement|en charge (?:du|des) traitement',
      weak: 'contact|adresse|question|e-?mail|telephone|rue\\b|avenue|societe|s\\.?r\\.?l|sas\\b|ministere',
    },
    'change-notice': {
      strong:
        'version revisee|(?:modifi|chang|mettre a jour|mise a jour|actualis|revis|evolu)\\w* .{0,40}(?:politique|declaration|charte|notice|conditions)|(?:politique|declaration|charte|notice|conditions).{0,40}(?:modifi|chang|mise a jour|actualis|revis|evolu)|nous vous (?:informerons|notifierons|avertirons)|nouvelle version',
      weak: 'modifi|changement|informer|publi|avis',
    },
    'effective-date': {
      strong:
        'derniere (?:mise a jour|modification|revision)|mis(?:e)? a jour (?:le|au|en)|entree? en vigueur|en vigueur|version (?:a la date|du|\\d|precedente)|date d (?:effet|entree)|date de (?:la )?(?:derniere|mise a jour|version|revision)|applicable a (?:compter|partir)|s applique a (?:compter|partir)',
      weak: 'mise a jour|version|date\\b|depuis',
    },
    scope: {
      strong:
        '(?:politique|declaration|charte|notice|document|conditions).{0,60}(?:s applique|applicable|concerne|couvre|decrit|explique|porte sur)|s applique (?:a|aux)|champ d application|perimetre',
      weak: 'applique|produit|site\\b|service|domaine',
    },
  },
  patterns: {
    scope:
      '(?:elle|il) s applique|(?:politique|declaration|charte|notice|document|conditions)\\b.{0,60}(?:s applique|applicable|concerne|couvre|porte sur|fait partie|font partie)|s applique (?:a|aux)|champ d application',
    people:
      'membres?|candidats?|clients?|visiteurs?|utilisateurs?|personnes?|individus?|employes?|salaries?|enfants|mineurs|etudiants?|patients?|donateurs?|abonnes?|partenaires?|benevoles|residents?|prospects?|passagers?|voyageurs?',
    residence: '(?:resident|residez|residant|habitez|situe|vivez|domicilie)',
    addressed: '^(?:si|lorsque|en tant que|pour les?|quand) [^,.;:]{2,80}[,:]',
    condition:
      '\\b(?:si vous|lorsque vous|uniquement|seulement|facultatif|consentement|opt|a condition|en cas|applicable aux|pour les (?:membres|clients|candidats|visiteurs|utilisateurs|residents|salaries|enfants)|candidats|clients|visiteurs|newsletter|abonnes|salaries|residents|residez|californie|europe|eee|royaume|suisse|par defaut|volontaire)',
    dated:
      'derniere (?:mise a jour|modification|revision)|mis(?:e)? a jour|en vigueur|version|date|a compter du|a partir du|applicable (?:a|depuis)',
    opening:
      '^(?:pour (?:plus d|en savoir plus|davantage|obtenir plus|mieux connaitre|toute information)|en savoir plus|plus d informations?|(?:veuillez )?(?:consult|lire|vous reporter|vous referer|voir|cliquer|lisez)|vous (?:pouvez consulter|trouverez)|de plus amples|cliquez ici|rendez-vous sur)',
    pointer:
      '^(?:.{0,60}(?:informations?|details?|liste|apercu|politique|conditions|declaration)\\b.{0,80}(?:se trouve|disponibles? (?:sur|a|ici))|vous trouverez .{0,60}(?:informations?|details?|liste|apercu|politique)|pour (?:plus d|en savoir plus|davantage|obtenir plus|mieux connaitre|toute information)|en savoir plus|plus d informations?|(?:veuillez )?(?:consult|lire|vous reporter|vous referer|voir|cliquer|lisez)|vous (?:pouvez consulter|trouverez)|de plus amples|cliquez ici|rendez-vous sur)',
    practice:
      'envo|collect|recueill|trait|conserv|stock|partag|vend|lou(?:e|ons)|cede|communiqu|divulg|suiv|utilis|lire|lisons|enregistr|profil|recevons|demand|transf|transmet|acced',
    exception:
      'sauf|excepte|hormis|autre(?:s)? que|uniquement|seulement|mais\\b|toutefois|sans votre|si\\b|a moins|au-dela|a l exception|jusqu',
    collects: 'collect|recueill|nous (?:recevons|enregistrons)|enregistre',
    permission:
      'demand\\w* (?:votre )?(?:autorisation|permission)|autorisations?\\b|permissions?\\b|notifications? push',
    sentiment:
      'vie privee .{0,40}(?:important|priorite|coeur)|(?:respect|attach|soucie).{0,40}(?:vie privee|donnees|confidentialite)|nous nous engageons|s engage a (?:respecter|proteger)|bienvenue|merci|confiance|(?:la presente|cette) (?:politique|charte|declaration).{0,40}(?:explique|decrit|a pour)',
    residue:
      '^(?:aller au contenu|accepter|tout accepter|imprimer|partager|retour en haut|haut de page|sommaire|table des matieres|menu|rechercher|recherche|connexion|accueil|fermer|suivant|precedent|telecharger|chargement|copyright|©|tous droits reserves|a faire|brouillon)',
    substance:
      'politique|annonc|modif|changement|donnee|information|personne|vie privee|confidential|trait|collect|recueill|conserv|stock|partag|tiers|consent|droit|supprim|effac|cookie|traceur|loi\\b|legal|compte|nom\\b|adresse|mail|telephon|contact|profil|utilis|fourni|recev|recu|envo|photo|image|camera|locali|appareil|paiement|banc|banque|carte|sante|age\\b|enfant|mineur|acces|demand|transf|pays|serveur|secur|chiffr|notif|inform|oblig|doit|doivent|reclamation|plainte|oppos|retir|partenaire|prestataire|responsable|delegue|decision|automat|journa|volont|gratuit|opt|marketing|newsletter|publicit|statisti|analy|recherche|abonn|publi|visible|modele|anonym|pseudonym|finalit|test|enquete|fichier|message|contenu|gestion|identi|naissance|membre|client',
    officer: 'delegue|dpo\\b|dpd\\b|representant|personne de contact|referent',
    controller: 'responsables? (?:du|de|des|conjoint\\w* du|conjoint\\w* de)|titulaire du traitement',
    forever: 'indefiniment|duree (?:indeterminee|illimitee)|permanence|sans limite',
    keeping:
      'combien de temps|duree|conserv|stock|gard(?:e|er|ee|ees|es|ons)\\b|supprim|effac|archiv|detrui|purg|duree|expir|anonymis',
    sharing:
      '(?:geree?s?|traitee?s?|assuree?s?|effectuee?s?) par|partag|communiqu|divulg|transmi|transmet|tiers|destinataire|sous-?traitant|prestataire|fournisseur|partenaire|vend|cede|transfer|envo|visible|utilis|plateforme|acces|heberg|echang|disposition',
    consent: 'consentement|opt in',
    optIn: 'opt ?in\\b|uniquement (?:si|lorsque)\\b|seulement si\\b',
    optOut: 'opt ?out\\b|sauf si\\b|a moins que\\b',
    anonymous: 'anonym|pseudonym|agreg',
    restricting: '(?:seulement|uniquement|exclusivement|strictement|seule?)\\b',
    aims: 'finalites|fins\\b',
    device: 'applis?\\b|application|appareil|android|ios\\b|push|smartphone|telephone|camera|micro',
    article: 'art\\w*\\.? ?6\\b|rgpd\\b|consentement',
    document:
      'politique|declaration|section|page|apercu|presentation|conditions|ci[ -]dessous|ci[ -]apres|ici\\b|annexe|resume|article|details|information|faq',
    servers: 'serveur|heberg|stock(?:ees|e) (?:en|aux)',
    representative: 'representant',
    dating: '(?:version|v|date|du|le|derniere?|mise|jour|maj|jusqu|aussi)\\b',
    organisation: '\\b(?:nous|notre|nos)\\b',
  },
}
