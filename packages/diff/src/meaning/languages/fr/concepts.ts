import type { Concept } from '../../concepts.ts'

/** How French calls what the law asks to be told of. */
export const concepts: Record<Concept, string> = {
  order:
    '(?:traitement|gestion|execution|suivi|livraison) de (?:vos |votre |la |les )?(?:commande|reservation|colis|paiement)',
  'customer-service': 'service client|relation client|service apres-vente|assistance|support client',
  marketing:
    'marketing|prospection|publicit|offres (?:commerciales|promotionnelles|speciales)|communications? commerciale|promotion|reciblage|remarketing',
  newsletter: 'newsletter|lettres? d information|infolettre|liste de diffusion',
  statistics: 'statisti',
  research: 'recherche (?:scientifique|medicale|de marche)?\\b|etudes? (?:de marche|scientifique)|fins de recherche',
  improvement: 'amelior|(?:developper|developpement) de (?:nouveaux |nos )?(?:produits|services)',
  personalisation: 'personnalis|adapter (?:nos|les|le) (?:offres|contenus?)|recommandations?|contenus? pertinent',
  profile:
    'profil(?:s)? (?:client|utilisateur|de)|etabli\\w* (?:votre|un|des) profil|segment(?:s|ation)|profilage commercial',
  fraud: 'fraude|abus\\b|usage abusif|blanchiment',
  claims:
    'contentieux|litige|recouvrement|(?:defendre|faire valoir|exercice de) (?:nos |ses )?droits en justice|reclamations? en justice',
  recruitment: 'recrut|candidature|offre d emploi|poste(?:s)? vacant',
  quality: 'controle (?:de la )?qualite|qualite de (?:nos|notre|service)',
  survey: 'enquete|sondage|questionnaire|satisfaction|avis client',
  training:
    '(?:former|formation|entrain\\w*) (?:de |d |nos |des |le |les |du |ses |leurs |son |un )*(?:personnel|collaborateurs|employes|modele|ia\\b|algorithme|systeme)',
  billing: 'factur|comptabilite',
  birth: 'naissance|anniversaire',
  gender: 'sexe\\b|genre\\b|civilite',
  nationality: 'nationalite|citoyennete|pays de residence',
  'identity-document':
    'passeport|(?:carte|piece|titre|document)s? d identite|permis de conduire|justificatif d identite',
  'national-number': 'numero (?:de securite sociale|national|fiscal|d identification)|nir\\b|registre national',
  'bank-account': '(?:coordonnees|donnees|compte|releve) bancaire|iban\\b|rib\\b|numero de compte',
  'payment-card':
    'carte (?:bancaire|de credit|de paiement|bleue)|donnees de paiement|moyens? de paiement|numero de carte',
  income: 'revenus?\\b|salaire|solvabilite|donnees? (?:financiere|economique)|situation (?:financiere|economique)',
  location: 'geolocalis|localisation|gps\\b|position geographique|deplacements',
  device: 'appareil|terminal|systeme d exploitation|type de navigateur|numero de serie|imei\\b|adresse mac',
  'ip-address': 'adresses? ip',
  log: 'journaux (?:de connexion|du serveur|d acces)|fichiers? journa|donnees de connexion|logs?\\b|horodatage',
  browsing:
    '(?:historique|habitudes|donnees|comportement) de navigation|clics?\\b|pages (?:visitees|consultees)|(?:historique|termes) de recherche|donnees d utilisation',
  image: 'photo|images?\\b|videos?\\b|portrait',
  sound:
    'audio|enregistrements? (?:vocaux|vocal|telephonique|des appels|sonore)|voix\\b|appels (?:sont|peuvent etre) enregistres|messages? vocaux',
  camera: 'videosurveillance|videoprotection|images? des cameras|cameras? de (?:surveillance|securite)',
  biometric: 'biometri|reconnaissance faciale|empreintes? (?:digitale|vocale)|traits du visage|visage|iris\\b',
  genetic: 'genetique|adn\\b',
  health: '(?<!ministere de la )sante\\b|medica|maladie|diagnosti|handicap|allergi|vaccin|grossesse',
  belief: 'religi|convictions? (?:philosophique|religieuse)|croyance',
  politics: 'opinions? politique|convictions? politique|appartenance politique',
  union: 'syndica',
  ethnic: 'ethni|raciale|race\\b',
  sexuality: 'sexuelle|vie sexuelle',
  criminal: 'casier judiciaire|condamnation|infractions?\\b|donnees? penale',
  career:
    'curriculum vitae|cv\\b|experience professionnelle|parcours professionnel|vie professionnelle|lettre de motivation|intitule de poste',
  education: 'diplome|formation scolaire|resultats scolaires|notes\\b|qualifications? professionnelle|scolarite',
  family:
    'situation (?:familiale|matrimoniale|de famille)|etat civil|famille|conjoint|foyer|personnes? a charge|vie personnelle',
  'social-account':
    '(?:compte|profil)s? (?:de |sur les |des )?reseaux? socia|photo de profil|connexion (?:avec|via)|informations de profil',
  purchases:
    'historique d achat|historique de (?:commande|transaction)|donnees de (?:transaction|commande|facturation)|transactions?\\b|vos achats|panier',
  vehicle: 'plaque d immatriculation|immatriculation|vehicule',
  signature: 'signature',
  'address-book': 'carnet d adresses|liste de contacts|repertoire (?:telephonique|de)|vos contacts',
  'special-categories': 'categories particulieres|donnees (?:personnelles )?sensibles',
  processor: 'sous-? ?traitant|prestataire|fournisseur|pour (?:notre|son) compte',
  'third-party':
    'tiers\\b|tierces? partie|(?:autres|d autres) (?:societes|entreprises|organismes)|partenaire|sponsor|mecene',
  group:
    'filiale|societe(?:s)? (?:mere|soeur|du groupe|affiliee)|entites? (?:du|de notre) groupe|affili|au sein (?:du|de notre) groupe',
  authority:
    'autorites? (?:publique|competente|administrative|judiciaire|gouvernementale)|administration|organismes? public|pouvoirs publics|commune\\b|mairie|ministere',
  police: 'police\\b|gendarmerie|forces de l ordre|parquet\\b|services? de renseignement',
  court: 'tribuna|juge\\b|juridiction|huissier|commissaire de justice|requisition|decision de justice|injonction',
  'tax-office': 'administration fiscale|fisc\\b|impots|organismes? socia|urssaf',
  insurer: 'assureur|compagnies? d assurance|mutuelle|courtier',
  accountant: 'service comptable|expert-? ?comptable|commissaires? aux comptes|auditeur',
  lawyer: 'avocat|notaire|conseils? (?:juridique|externe)|conseiller juridique',
  host: 'heberge|hebergement|(?:prestataire|fournisseur|services?) (?:de |d )?(?:cloud|informatique)|centres? de donnees',
  carrier: 'transporteur|coursier|services? (?:postal|de livraison)|livreur|logisti',
  'payment-provider':
    '(?:prestataires?|fournisseurs?|services?) de paiement|banques?\\b|etablissements? (?:bancaire|de paiement|de credit)',
  advertiser: 'annonceur|regies? publicitaire|reseaux? publicitaire|partenaires? publicitaire|courtiers? en donnees',
  'social-network': 'reseaux? socia|medias? socia',
  acquirer:
    'fusion|acquisition|cession (?:de|d)|rachat|acquereur|repreneur|ayants? (?:droit|cause)|restructuration|faillite|liquidation|redressement',
  disclosure:
    'partag|communiqu\\w* (?:a |aux |au |vos |des |les )|communiquees?\\b|transmis|transmett|divulgu|mis(?:es)? a (?:la )?disposition|rendu(?:es)? publi|publi(?:er|ons|ees)\\b|fournies? a',
  sale: 'vend(?:re|ons|ues?|us|u)\\b|revend|vente de (?:vos|donnees)|lou(?:er|ons|ees)\\b|location de (?:vos|fichiers)',
  'access-by-others':
    'ont acces|a acces a|acces a vos|avoir acces|accessibles? (?:a|aux|par|uniquement)|visibles? (?:par|pour)|destinataire|qui (?:recoit|a acces)|habilite',
  connection:
    'connect\\w* .{0,20}(?:a|au|aux|avec) .{0,20}(?:serveur|service|https?|[\\w-]+\\.[\\w-]+)|(?:telecharg|charg|recuper)\\w* .{0,60}(?:depuis|de|aupres de|a partir) .{0,20}(?:serveur|service|https?|[\\w-]+\\.[\\w-]+)|integree?s? (?:a|dans) (?:notre|nos|le|la) (?:site|page|application)|synchronis',
  keeping: 'conserv|stock\\w+ (?:pendant|jusqu|aussi)|garde(?:es|ons|r)\\b .{0,40}(?:pendant|jusqu)',
  deletion:
    'supprim|suppression (?:apres|au bout|de (?:vos|ces|ses))|effac|detrui|anonymisees? (?:apres|a l issue|au bout)|purge',
  'retention-period':
    'duree(?:s)? de conservation|periode de conservation|delai de conservation|combien de temps|aussi longtemps|pendant (?:une|la) duree|pas plus longtemps|expir|duree de vie',
  archive: 'archiv|sauvegardes? (?:sont|est) (?:conservee|supprimee)',
  'statutory-period':
    '(?:delais?|durees?) (?:legal|legaux|legale|de prescription)|prescription legale|obligations? (?:legales? )?de conservation',
  'no-end': 'indefini|illimitee?\\b|sans limit(?:e|ation) de duree|a vie\\b|duree indeterminee',
  'third-country': 'pays tiers|hors de france|etranger\\b|autres pays',
  'outside-europe':
    'quitt\\w* .{0,20}(?:ue\\b|eee\\b|union|europ|france)|(?:en dehors|hors|au-dela|a l exterieur|au sein|a l interieur) (?:de |d )?(?:l )?(?:ue\\b|eee\\b|union|europ|espace)|transfer(?:ts?|ees?|er|ons|es)\\b|transferts? internationa',
  clauses: 'clauses? (?:contractuelles? )?types?|clauses? contractuelles?',
  adequacy: 'adequation|niveau de protection adequat',
  'corporate-rules': 'regles? d entreprise contraignante|bcr\\b',
  'data-framework':
    'bouclier de protection|privacy shield|data privacy framework|safe harbor|cadre de protection des donnees',
  'legal-basis':
    'bases? (?:legale|juridique)|fondements? (?:legal|juridique)|liceite|sur (?:le fondement|la base) d|repose sur|art(?:icle|\\.)? ?[69]\\b',
  consent: 'consent|votre accord\\b|votre autorisation|vous (?:acceptez|avez accepte)',
  'contract-performance':
    '(?:execution|conclusion) (?:de |du |d )(?:un |ce |notre |votre )?contrat|mesures? precontractuelle|relation contractuelle|obligation contractuelle',
  'legal-obligation':
    'obligations? (?:legale|reglementaire)|(?:exige|impose|requis)\\w* par la loi|loi (?:nous )?(?:l )?(?:exige|impose|oblige)|respect de la (?:loi|reglementation)',
  'vital-interest': 'interets? vita',
  'public-task': 'interet public|autorite publique|mission de service public',
  'legitimate-interest': 'interets? legitime|mise en balance',
  voluntary: 'facultati|obligatoire|volontaire|optionnel',
  'access-right':
    'droit (?:d |a l )acces|acceder a vos (?:donnees|informations)|droit (?:a |d etre )(?:l )?inform|consulter (?:les|vos) (?:donnees|informations)',
  rectification: 'rectif|corriger (?:vos|les|vos informations)|correction de vos|donnees? inexacte',
  erasure:
    'droit (?:a l |d )(?:effacement|oubli|suppression)|effacement|demander (?:la suppression|l effacement)|faire (?:supprimer|effacer)|(?:vous pouvez|tu peux) .{0,30}(?:supprimer|effacer|cloturer)',
  restriction:
    'limitation (?:du|de) (?:traitement|vos)|limiter le traitement|restreindre le traitement|restriction du traitement',
  portability: 'portab|format (?:structure|lisible)|lisible par machine',
  objection: 'oppos(?:er|ition|e|es|ant)\\b|droit d opposition',
  withdrawal:
    'retir(?:er|ez|e) (?:a tout moment )?(?:votre|son|le) (?:consentement|accord|autorisation)|retrait (?:du|de votre)|revo(?:quer|cation)',
  complaint: 'reclamation|plainte',
  supervisor: 'autorite de controle|cnil\\b|autorite de protection des donnees|commission nationale|prepose federal',
  copy: 'copie de (?:vos|ses|toutes|l ensemble|ces)',
  unsubscribing: 'desabonn|desinscri|ne (?:plus )?(?:souhaitez|voulez|desirez) (?:plus )?recevoir|opt-? ?out',
  exercising:
    'exer(?:cer|cice|cez)|vos droits|tes droits|(?:vous|tu) (?:disposez|avez|disposes|as) (?:egalement |aussi )?(?:d un |du |le |de )(?:droit|plusieurs droits)|droits? des personnes|votre demande|repond(?:re|rons|ons) .{0,40}(?:demande|delai)',
  'identity-proof':
    '(?:justifier|verifier|prouver|justificatif) (?:de |d )?(?:votre )?identite|copie (?:de votre|d un|d une) (?:piece|titre|carte) d identite',
  remedy: 'recours (?:juridictionnel|judiciaire|en justice)|dommages|indemnisation|arbitrage|mediateur|mediation',
  cookie: 'cookie|temoins? de connexion',
  pixel: 'pixel|balises? (?:web|pixel)|gif invisible',
  'local-storage':
    'stockage local|local storage|(?:depose|enregistre|stocke)\\w* sur votre (?:terminal|appareil|ordinateur|navigateur)',
  fingerprint: 'fingerprinting|empreinte (?:numerique|de l appareil|du navigateur)',
  'web-analytics':
    'mesure d audience|outils? d analyse|analyse d audience|analytics|telemetrie|rapports? (?:de plantage|d erreur|d incident)|cartes? de chaleur',
  'cookie-banner':
    '(?:bandeau|banniere|parametres?|gestion(?:naire)?|preferences?) (?:de |des |d information |en matiere de )*cookies?|gestionnaire de consentement|module de gestion',
  'software-kit': 'sdk\\b|kits? de developpement|modules? (?:socia|externe)|plug-?ins?\\b|contenus? integre',
  'advertising-id': 'identifiants? publicitaire|idfa\\b',
  tracking:
    'traceur|suivi (?:de|publicitaire|comportement)|pist(?:age|er)|ne pas (?:me )?suivre|do not track|technologies? (?:de suivi|similaire)',
  encryption: 'chiffr|crypt|ssl\\b|tls\\b|https\\b|hach',
  'access-control':
    'mots? de passe|double authentification|authentification|personnes? (?:autorisee|habilitee)s?|controle (?:d |des )acces|acces non autorise|pare-?feu|antivirus',
  breach: 'violation (?:de|des) donnees|fuite de donnees|incident de securite',
  certification: 'certifi|iso ?\\d{4,5}|test(?:s)? d intrusion|audits? de securite',
  measures:
    'mesures? (?:de securite|techniques?|organisationnelles?|appropriees?|de protection)|securis|securite|vulnerab',
  confidentiality:
    'confidentialite de (?:vos|ces|leurs)|confidentiel|secret professionnel|obligation de (?:confidentialite|secret)',
  child: 'enfants?\\b|eleves?\\b',
  minor: 'mineur|adolescent|jeunes? (?:de|utilisateur)',
  parent: 'parents?\\b|parental|tuteur|titulaires? de l autorite|representants? lega',
  age: 'moins de 1\\d|ages? de (?:moins de |plus de )?1\\d|1\\d ans|age (?:minimum|requis|legal)|majorite numerique',
  automated:
    'automatisee?s?\\b|automatiquement (?:decid|refus|accept|attribu)|decisions? .{0,40}automati|sans intervention humaine|prise de decision',
  algorithm: 'algorithm|apprentissage (?:automatique|machine)',
  'artificial-intelligence':
    'intelligence artificielle|(?:systeme|modele|outil|assistant)s? d ia\\b|ia\\b (?:generative)?|modele de langage|agents? conversationnel|chatbot',
  scoring: 'scor(?:e|es|ing)\\b|notation|solvabilite|evaluation (?:du|des) risque|profil de risque',
  'human-intervention':
    'intervention humaine|contester (?:la|une) decision|logique sous-jacente|effets? juridique|de maniere significative',
  controller:
    'responsables? (?:du|de|des|conjoint\\w* du) traitement|responsable du fichier|qui (?:est responsable|sommes-nous)',
  'joint-controllers': 'responsables? conjoint|coresponsab|conjointement responsable',
  officer: 'delegue\\w* a la protection|dpo\\b|dpd\\b|referent (?:rgpd|donnees)',
  representative: 'representants? (?:dans l|en france|en union|au sein)|notre representant|article 27',
  seat: 'siege (?:social|est)|siege\\b|immatricul\\w+ (?:au|sous)|rcs\\b|siret|numero d entreprise|numero de tva|capital (?:social|de)',
  'reach-us':
    '(?<!vous (?:nous )?)contacte(?:z|r)|nous (?:contacter|ecrire|joindre)|ecri(?:vez|re) a|(?:par|via) (?:courrier|courriel|e-?mail|telephone|voie postale)|coordonnees|adresse (?:postale|suivante)',
  'policy-changes':
    '(?:modifi|mise? a jour|mettre a jour|revis|chang|evolu|actualis)\\w* .{0,40}(?:politique|declaration|charte|notice|present document)|(?:politique|declaration|charte|notice|present document).{0,40}(?:modifi|mise? a jour|revis|chang|evolu|actualis)',
  'notice-of-changes':
    '(?:inform|notifi|avert|prevenu)\\w* .{0,40}(?:modification|changement|mise a jour|evolution)|(?:modification|changement|mise a jour)s? .{0,40}(?:inform|notifi|avert|prevenu|signal)|modifications? (?:importante|substantielle|significative)',
  'prior-notice':
    'preavis|information prealable|avant (?:leur|son) entree en vigueur|jours avant .{0,30}(?:modif|entree|chang)|a l avance',
  'come-back':
    '(?:consult|revoir|verifi|lire)\\w* .{0,40}(?:regulierement|periodiquement)|(?:regulierement|periodiquement) .{0,30}(?:consult|revoir|verifi)',
  'last-updated':
    'derniere (?:mise a jour|modification|revision|version)|date de (?:mise a jour|la derniere|derniere|publication)|version (?:du|de|\\d)|mis(?:e)? a jour le',
  'in-force':
    'entr\\w+ en vigueur|en vigueur (?:depuis|a compter|au|le)|date d (?:effet|entree)|prend effet|applicable (?:a compter|depuis|a partir)',
  applies:
    '(?:politique|declaration|charte|notice|document).{0,40}(?:s applique|concerne|couvre|decrit|a pour objet|explique)|s appliquent? (?:a|aux|au)\\b|champ d application',
  'not-covered':
    'ne s appliquent? pas|ne couvre pas|pas responsables? (?:du|de|des) (?:contenu|pratiques|sites)|liens? vers d autres|sites? (?:tiers|externes)',
  combining: 'crois(?:er|ees|ons|ement)|rapproch(?:er|ees|ement)|combin(?:er|ees|ons|aison)|recoup',
  evaluating: 'analys(?:er|ons|ees|es)|evalu(?:er|ons|ation)|exploit(?:er|ons|ees)',
  identifying: 'identifier (?:les|des|une|vous|chaque)|reidentif|singularis|tirer des conclusions',
  aim: 'afin (?:de|d|que)|(?:pour|a) (?:vous |nous |mieux |en )?(?:informer|ameliorer|prevenir|detecter|proposer|fournir|envoyer|adresser|repondre|afficher|mesurer|analyser|personnaliser|traiter|verifier|contacter|proteger|choisir|recommander|permettre|gerer|assurer|etablir)\\b|en vue d',
  'run-by':
    '(?:fournie?s?|propose(?:e|es|s)?|exploite(?:e|es|s)?|gere(?:e|es|s)?|edite(?:e|es|s)?|heberge(?:e|es|s)?|assure(?:e|es|s)?) par',
  'data-listed':
    '(?:donnees|informations)(?: personnelles| a caractere personnel)? (?:que (?:nous|vous)|collectees|traitees|recueillies|concernees)|types? de donnees|(?:communiquer|fournir|donner|saisir|indiquer) votre (?:adresse|nom|prenom|numero|e-?mail|date)|quelles (?:donnees|informations)|categories de donnees',
  'consent-withdrawal': 'retir\\w* .{0,30}(?:consentement|accord)|consentement .{0,60}retir',
  'default-setting': 'par defaut|precoche|reglage par defaut',
}
