import type { Discourse } from '../types.ts'

/** How French joins its sentences, and speaks of the text itself. */
export const discourse: Discourse = {
  connectives:
    'aussi|egalement|de plus|en outre|par ailleurs|en plus|qui plus est|de surcroit|de meme|cependant|toutefois|neanmoins|pourtant|donc|ainsi|par consequent|en consequence|des lors|c est pourquoi|pour cette raison|pour ces raisons|de ce fait|a cet effet|cela signifie|cela signifie que|cela veut dire que|ceci signifie que|autrement dit|en d autres termes|c est a dire|a savoir|en bref|en resume|premierement|deuxiemement|troisiemement|enfin|pour finir|bien entendu|bien sur|naturellement|evidemment|en effet|en fait|pour plus de clarte|par souci de clarte|comme indique ci dessus|comme mentionne ci dessus|comme decrit ci dessus|comme decrit ci dessous|comme indique precedemment|comme vous le savez|d une part|d autre part|par la meme|veuillez noter que|veuillez noter|notez que|a noter que|nous vous informons que|nous attirons votre attention sur le fait que|il est important de noter que|il convient de noter que|merci|s il vous plait|nous vous invitons a|n hesitez pas a',
  reader: 'utilisateur utilisatrice visiteur internaute lecteur concernee',
  document:
    'politique|declaration|charte|notice|document|page|section|chapitre|rubrique|paragraphe|texte|ci[ -]dessous|ci[ -]apres|ici\\b|presentation|apercu',
  places:
    'dessus dessous debut fin haut bas precedente precedent suivante suivant ci ci-dessus ci-dessous gauche droite',
  pointing:
    'susmentionne susmentionnee susmentionnes susmentionnees precite precitee precites precitees suivant suivante suivants suivantes precedent precedente',
  examples: 'tel que|telle que|tels que|telles que|comme|par exemple|a titre d exemple|p ex|entre autres|notamment',
  more: 'plus d davantage autres informations information infos details detail savoir lire voir trouver cliquez cliquer ici consultez consulter en sur page lien cette',
  none: '^(?:aucune?|nulle?) (?:\\w+ ){0,3}?(?:donnees?|informations?|cookies?|photos?|images?|messages?|contenus?)',
  marks:
    'creative commons|cc by|sous licence|(?:version|texte) \\w+ (?:fait foi|prevaut|prevaudra)|marques? (?:deposee|commerciale|de )|droits? d auteur|tous droits reserves',
  history:
    'change ?log|historique(?: des (?:modifications|versions|changements))?|journal des (?:modifications|changements)|(?:liste|resume) des (?:modifications|changements)|modifications recentes',
  contacts: 'connect|telecharg|charg|recuper|interrog|integr|synchronis|envo|transmet|contact|appel',
  tells:
    'expliqu|decri|inform|precis|expos|indiqu|lire\\b|lisez|decouvr|trouver|savoir|detaill|present(?:e|er|ons)\\b|(?:a pour|but|objet|objectif|vise)\\b|donne|fourni|contient|resum|clarifi',
  asks: 'comment|ce que|quoi|quel(?:le)?s?|lesquel(?:le)?s|pourquoi|quand|ou\\b|qui|si\\b|sur|maniere|facon|information|apercu|resume|pratiques',
  invites:
    '(?:(?:si vous (?:avez|souhaitez|voulez|desirez)|avez-vous|en cas de|pour) .{0,40}(?:question|remarque|demande|reclamation|precision|doute|renseignement|information)|des questions \\?).{0,160}(?:contact|mail|courriel|ecri|adress|joindre|appel|envoy|@)|(?:contactez|ecrivez|n hesitez pas a|vous pouvez nous) .{0,120}(?:question|remarque|demande|precision|renseignement|information)',
  idle: 'merci bienvenue heureux ravis esperons aide aider politique confidentialite vie privee charte declaration notice document page section chapitre texte version mentions legales cookie cookies sommaire important importante importance valeur confiance serieux serieusement soin transparence transparent transparente clair claire simple bref resume introduction general generalites preambule apercu conclusion definitions contexte expliquons explique expliquer expliquee plus dessous dessus ci apres suivant suivante suivantes suivants ici pourquoi comment quoi note logo question questions restons disposition visite attention',
  leading:
    'lire lisez lecture attentivement trouverez trouvez trouvent trouve voir voyez consultez consulter telecharger imprimer visiter site disponible disponibles remplace remplacent versions precedente precedentes anterieure anterieures ancienne anciennes archives pdf conditions utilisation generales cgu cliquez lien retour accueil haut francais anglais neerlandais allemand moment prendre veuillez format toutes contacter contactez ecrire ecrivez joindre hesitez hesiter si avez auriez toute tout toutes pour contact courriel mail e email adresse par',
  titles:
    'donnees donnee informations personnelles personnel caractere collecter collectons collectees collecte traitement traitons traitees utilisation utilisons utilisees usage finalite finalites but buts droits droit choix contact contacter cookie cookies securite securiser protection proteger mesures duree durees conservation conservons conservees longtemps suppression tiers partage partageons partagees destinataires communication qui responsable propos modification modifications evolution mises jour mise base bases legale legales juridique juridiques fondement acces personnes concernees transfert transferts international enfants mineurs liens sites autres reclamation reclamations questions exercer exercice retirer consentement decisions automatisees profilage types categories sources newsletter hebergement combien quelles quels quand gestion nous nos vos vous votre notre',
  absent:
    'site page application appli service services utilise utilisons utiliser utilisee utilises utilisees utilise usage fais faisons fait contient contiennent comporte place placons depose deposons depot affiche affichons affichee charge chargeons integre integrons externe externes propre propres aucune sorte tiers tierces logiciel outils outil de mesure similaires autre autres ni ou renoncons volontairement totalement reseaux sociaux google facebook analytiques marketing exempts jamais ces',
}
