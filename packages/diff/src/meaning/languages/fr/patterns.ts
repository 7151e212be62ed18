import type { Lexicon } from '../types.ts'

/** Turns of phrase, in French. */
export const patterns: Lexicon['patterns'] = {
  anaphor:
    '(?:ce|cet|cette|ces|celui-ci|celle-ci|ceux-ci|celles-ci|lesdites?|lesdits) (?!(?:politique|declaration|charte|notice|page|site|document|droits?|cas|fin|effet|titre)\\b)\\w+|^\\W*(?:il|elle|ils|elles|cela|ceci|ceux-ci|celles-ci)\\b',
  definition:
    "^(?:un |une |le |la |les |l )?[\\w ,'-]{2,60}? (?:est|sont|signifie|designe|desigent) (?:un|une|le|la|les|des|de|toute)\\b",
  scope:
    '(?:politique|declaration|charte|document) .{0,20}(?:decrit|explique|precise) (?:comment|la maniere)|(?:elle|il) s applique|(?:politique|declaration|charte|notice|document|conditions)\\b.{0,60}(?:s applique|applicable|concerne|couvre|porte sur|fait partie|font partie)|s applique (?:a|aux)|champ d application',
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
  excepting: 'sauf|exception|hormis|excepte|a moins que',
  exception:
    'sauf|excepte|hormis|autre(?:s)? que|uniquement|seulement|mais\\b|toutefois|sans votre|si\\b|a moins|au-dela|a l exception|jusqu',
  collects: 'collect|recueill|nous (?:recevons|enregistrons)|enregistre',
  permission: 'demand\\w* (?:votre )?(?:autorisation|permission)|autorisations?\\b|permissions?\\b|notifications? push',
  sentiment:
    '(?:(?:respectons|respecte) (?:la |le |les |l )?(?:loi|rgpd|reglement|legislation|droit)|(?:protection|securite|confidentialite) de vos (?:donnees|informations) .{0,60}(?:priorite|important|essentiel|au coeur|primordial)|avec (?:le plus grand |beaucoup de |le plus )?soin|(?:accordons|attachons|attache|accorde) .{0,40}(?:importance|attention)|prenons .{0,60}au serieux)|vie privee .{0,40}(?:important|priorite|coeur)|(?:respect|attach|soucie).{0,40}(?:vie privee|donnees|confidentialite)|nous nous engageons|s engage a (?:respecter|proteger)|bienvenue|merci|confiance|(?:la presente|cette) (?:politique|charte|declaration).{0,40}(?:explique|decrit|a pour)',
  residue:
    '^(?:skip to|(?:go )?back to (?:the )?(?:top|home|overview|list|index|languages?|contents|main)|(?:ce|cette|la presente) .{0,30}(?:a ete|est) (?:genere|cree)\\w* (?:avec|par|a l aide) .{0,40}(?:generateur|modele)|modele de (?:politique|document)|genere par|aller au contenu|accepter|tout accepter|imprimer|partager|.{0,60}ce modele (?:est|n est|ne|doit|peut)\\b|retour (?:en haut|au debut|a l accueil|a l index|au sommaire|au menu|a la liste|aux? choix de)|haut de page|sommaire|table des matieres|menu|rechercher|recherche|connexion|accueil|fermer|suivant|precedent|telecharger|chargement|(?:cordialement|bien a vous|sinceres salutations)\\W*$|veuillez agreer|(?:cher|chere|chers|cheres|madame|mesdames) [\\w /&,-]{2,40},\\W*$|lorem ipsum|voici la (?:traduction|version (?:traduite|revisee))|(?:fournissez|donnez) uniquement la traduction|ne (?:fournissez|donnez) que la traduction|ceci est une? (?:version de base|texte d exemple|version de test)|faites (?:valider|relire) (?:ce|le) (?:texte|contenu)|source ?:|copyright|©.{0,80}|tous droits reserves|a faire|brouillon)',
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
  optIn: 'consent|accord\\b|coche|opt ?in\\b|uniquement (?:si|lorsque)\\b|seulement si\\b',
  optOut:
    '(?:pas|sans) .{0,20}(?:oppos|refus)|sauf opposition|votre refus|vous opposer|opt ?out\\b|sauf si\\b|a moins que\\b',
  anonymous: 'anonym|pseudonym|agreg',
  ceiling: 'au plus\\b|au maximum|maximum|au plus tard|dans un delai|dans les|n excedant|ne peut exceder',
  floor: 'au moins|au minimum|minimum',
  ceased: 'n(?:e|)\\b .{1,40}\\bplus\\b|avons cesse',
  voluntary: 'facultati|volontair|optionnel',
  mandatory: 'obligatoire|doi(?:t|vent|vez)|requis',
  restricting: '(?:seulement|uniquement|exclusivement|strictement|seule?)\\b',
  aims: 'finalites|fins\\b',
  device: 'applis?\\b|application|appareil|android|ios\\b|push|smartphone|telephone|camera|micro',
  article: 'art\\w*\\.? ?6\\b|rgpd\\b|consentement',
  document:
    'politique|declaration|section|page|apercu|presentation|conditions|ci[ -]dessous|ci[ -]apres|ici\\b|annexe|resume|article|details|information|faq',
  servers: 'serveur|heberg|stock(?:ees|e) (?:en|aux)',
  representative: 'representant',
  dating:
    '(?:version|v|date|du|le|derniere?|mise|jour|maj|jusqu|aussi|dernier|depuis|partir|compter|prochaine?|precedente?|actuelle|presente?|confidentialite|protection|donnees|personnelles?|caractere|personnel|vie|privee|rgpd|generales?|legales|cookies?|relative|utilisation|site|application|entree?|entre|ete)\\b',
  versioned:
    '(?:versions?|v|rev|revisions?|revisee?|mise?|maj|actualisee?|actualisation|modifications?|modifiee?|changements?|publiee?|publication|vigueur|effet|applicable|date|dates|datee?|edition|redigee?|etablie?|adoptee?|approuvee?|validee?|politique|declaration|charte|notice|mentions|conditions|document|page|texte|avis)\\b',
  organisation:
    '\\b(?:nous|notre|nos|je|mon|mes|(?:l |cette )(?:application|appli)|cette page|(?:le|ce) (?:site|service))\\b',
}
