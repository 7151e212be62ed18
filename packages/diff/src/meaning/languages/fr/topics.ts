import type { Lexicon } from '../types.ts'

/** What a passage is about, in French. */
export const topics: Lexicon['topics'] = {
  purpose: {
    strong:
      'pourquoi|finalit|fins?\\b(?! de)|nous utilisons|(?:est|sont|etre|seront) utilise|afin de|pour (?:ameliorer|traiter|gerer|vous|personnaliser|analyser|prevenir|lutter|identifier|regrouper|envoyer|verifier|assurer|proposer|repondre|faciliter|garantir|offrir|calculer|afficher)|(?:pouvons|peut|peuvent) (?:egalement )?utiliser|statisti|marketing|prospection|publicit|newsletter|lettre d information|fraude|recherche|etudes?\\b|la gestion d|profilage|objectif|utilisation de vos',
    weak: 'analy|mesur|gestion|fournir|detecter|prevenir|permet|ameliorer|personnalis|moderation',
  },
  'data-category': {
    strong:
      'quelles? (?:donnees|informations)|nous (?:pouvons |pourrons )?(?:collect|recueill|demand|recevons|enregistr)|(?:sont|est|etre) (?:collecte|recueilli|enregistre)|biometri|geometrie|visage|geolocali|localisation|adresses? ip|date de naissance|sante\\b|ethnique|religi|carte (?:bancaire|de credit|d identite)|coordonnees|numero de|photo|carnet d adresses|donnees (?:que nous|collectees|traitees|concernees)|categories de donnees|sexe\\b|genre\\b|piece d identite|passeport|nom d utilisateur|identifiant|appareil|historique|journaux|covid|informations? (?:relatives?|sur|concernant)|donnees (?:de|d|bancaires|relatives)\\b|nous (?:conservons|stockons|enregistrons|gardons)(?: [a-z]+){0,3} ?:',
    weak: 'collect|recueill|nom\\b|prenom|e-?mail|adresse|paiement|compte|donnees|informations|messages?|contenu|image',
  },
  recipient: {
    strong:
      'envoye\\w* (?:\\w+ )?(?:a|aux?|vers) (?!vous\\b|nous\\b|votre|notre)|accessibles?|a qui|avec qui|qui (?:recoit|a acces)|(?:geree?s?|traitee?s?|assuree?s?|effectuee?s?) par|partag|divulg|communiqu(?:e|er|ees|ons)|transmis|transmett|transmission|tiers\\b|destinataire|sous-?traitant|prestataire|fournisseur|partenaires?\\b|exploite par|heberge|cede|vendre|vendu|vend(?:ons|re)|autorites?\\b|police|justice|judiciaire|tribunal|moteurs? de recherche|visible|mis(?:es)? a disposition|filiales?|societes du groupe|acces a vos donnees|aura acces|echang|publiquement|public(?:s|que|ques)? (?:accessible|visible|disponible|affiche)|rendue?s? publi|i?cloud(?:kit)?\\b|recoit (?:[a-z]+ ){0,2}(?:donnees|informations)|envoyee?s? (?:[a-z]+ )?(?:a|au|aux|vers) (?!votre |vos |vous |nous |notre )',
    weak: 'societe|plateforme|entreprise|organisme|assureur|publique?\\b|gmbh|inc\\b|sas\\b|sarl\\b|groupe|commission europeenne',
  },
  retention: {
    strong:
      'conserv|duree|stock(?:e|ees|ons|age) .{0,60}(?:pendant|jusqu)|supprime(?:e|es|s|r)?\\b|suppression|efface|indefiniment|archiv|detrui|aussi longtemps|combien de temps|purg',
    weak: 'jusqu|jours|mois\\b|ans\\b|annees|apres|delai|periode|pendant',
  },
  transfer: {
    strong:
      'hors d europe|quitt\\w+ l europe|(?:au sein|a l interieur) de l(?:a| )?(?:ue|union|eee|espace)|transfer|hors (?:de )?(?:l )?(?:ue|union|eee|espace)|en dehors de|pays tiers|clauses contractuelles|adequation|bouclier|regles d entreprise contraignantes|international|(?:autres|differents) pays|(?:lieu|pays) (?:de|du|d) (?:traitement|stockage|hebergement)|localisation des donnees|contrats? types?\\b',
    weak: 'pays|etats-unis|serveurs? (?:en|aux|situes)|etranger|monde',
  },
  'legal-basis': {
    strong:
      'base (?:juridique|legale)|fondement|interets? legitimes?|consentement|obligations? legales?|execution (?:du|d un|de) contrat|interet vital|interet public|article 6|volontair|retirer|necessaire',
    weak: 'contrat|obligation|accord|autorisation|legalement|accept',
  },
  right: {
    strong:
      'copie d|a votre demande|sur demande|droits?\\b|opposer|opposition|reclamation|plainte|rectifi|portabilite|effacement|desabonn|desinscri|retirer (?:votre|son)|cnil\\b|autorite de (?:controle|protection)|vous pouvez|vous pourrez|demander|exercer|exercice|justificatif|preuve de (?:votre )?identite|directives|limitation du traitement|peu(?:t|vent) (?:ne pas )?(?:etre )?(?:supprime|efface|retire|modifie)|a tout moment',
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
      'responsables? (?:du|de|des|conjoint\\w* du|conjoint\\w* de)|delegue a la protection|dpo\\b|dpd\\b|representant|contacter|contactez|coordonnees de|siege|immatricul|rcs\\b|capital de|par (?:courrier|voie postale|e-?mail|mail)|nous contacter|adresse suivante|(?<!votre )(?<!leur )adresse postale|titulaire du traitement|en charge (?:du|des) traitement',
    weak: 'contact|adresse|question|e-?mail|telephone|rue\\b|avenue|societe|s\\.?r\\.?l|sas\\b|ministere',
  },
  'change-notice': {
    strong:
      'version revisee|(?:modifi|chang|mettre a jour|mise a jour|actualis|revis|evolu)\\w* .{0,40}(?:politique|declaration|charte|notice|conditions)|(?:politique|declaration|charte|notice|conditions).{0,40}(?:modifi|chang|mise a jour|actualis|revis|evolu)|nous vous (?:informerons|notifierons|avertirons)|nouvelle version',
    weak: 'modifi|changement|informer|publi(?:e|er|ee|ees|ons|cation)\\b|avis\\b',
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
}
