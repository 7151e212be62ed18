/** Words or phrases of French that say the same in a policy: a group a line. */
export const synonyms = `
cookies|cookie|temoins|temoins de connexion|cookies ou temoins|cookies ou temoins de connexion
voici|ci dessous figure|vous trouverez ci dessous|figure ci dessous
ci dessous|ci apres
si vous avez des questions ou des remarques|pour toute question ou remarque|questions ou remarques|si vous avez des questions ou des suggestions|pour toute question ou suggestion|questions ou suggestions|si vous avez des questions ou des commentaires|pour toute question ou commentaire|questions ou commentaires|si vous avez des questions ou des observations|pour toute question ou observation|questions ou observations|si tu as des questions ou des remarques|si tu as des questions ou des suggestions|si tu as des questions ou des commentaires|si tu as des questions ou des observations|des questions ou des remarques|des questions ou des suggestions
au fur et a mesure de|pendant|durant|au cours de|lors de
art|article|articles
si vous|lorsque vous|quand vous|dans le cas ou vous|au cas ou vous|si tu|lorsque tu|quand tu
si|lorsque|lorsqu|quand|dans le cas ou|au cas ou
si vous avez des questions|si vous avez une question|pour toute question|en cas de question|en cas de questions|pour toutes questions|si tu as des questions
seulement|uniquement|exclusivement|seul|seule|seuls|seules
tous|toutes|tout|toute|chaque|l ensemble de|l ensemble des|l integralite de
sauf si|a moins que|sauf lorsque|excepte si
sauf|excepte|hormis|a l exception de|a l exception des|en dehors de|exception faite de
au maximum|au plus|maximum|au plus tard|ne pas depasser|n excedant pas|ne peut exceder|dans la limite de|pas plus de
au moins|au minimum|minimum|pas moins de
y compris|dont|incluant|inclus
comme|tel que|telle que|tels que|telles que|par exemple|a titre d exemple|notamment a titre d exemple|a titre d illustration|p ex
navigateur|parametres de votre navigateur|parametres du navigateur
pour exercer vos droits|afin d exercer vos droits|pour l exercice de vos droits
prenons|mettons en oeuvre|mettons en place|avons mis en place|avons mis en oeuvre|prendre|mettre en oeuvre
apres|au bout de|a compter de|a compter du|a l issue de|a la suite de|a partir de
jusqu a|jusqu au|jusqu aux
limiter|limitation|restreindre|restriction
s opposer|opposer|opposition|oppose|opposez
reclamation|reclamations|introduire une reclamation|deposer une reclamation|adresser une reclamation|plainte|plaintes|porter plainte|deposer une plainte|d introduire une reclamation
retirer|retrait|retire|retirez|revoquer|revocation
partager|partageons|partage|partagees|communiquer|communiquons|communiquees|transmettre|transmettons|transmises|transmis|divulguer|divulguees
traiter|traitons|traite|traites|traitees|traitement
decrire|decrit|decrits|decrites|expliquer|explique|exposer|presenter|preciser|precise
fournir|fournissez|fournies|fourni|donner|donnez|donnees que vous nous donnez|transmettez
portabilite|portabilite des donnees
acces|acceder
se desabonner|desabonner|desinscrire|vous desinscrire|vous desabonner|desinscription|desabonnement
livrer|livraison|livre|livrons
conditions d utilisation|conditions generales d utilisation|modalites d utilisation|conditions generales|cgu
faites|fais
allez|vas
envoyer|envoyons|envoi|envoye|adresser|adressons|adresse a
executer|execution|effectuer|effectuons|realiser|realisons
terme|expiration|cloture|la fin
gerer|gestion|administrer|administration
proteger|protection|protege|protegees
inscrire|inscription|enregistrer|enregistrement|creer un compte|creation de compte
proposer|suggerer|recommander
autorite de controle|cnil
personnel|salaries|employes|collaborateurs|equipe|membres du personnel|membres de notre personnel
assurer|garantir|veiller a
repondre|repond|reponse|repondons|repondrons
etes|es|soyez
disposez d|disposez de|avez|as|disposes d|disposes de
base de donnees|bases de donnees
afin de|afin d|pour|en vue de|en vue d|dans le but de|dans le but d|dans le cadre de|dans le cadre d
conformement a|conformement au|conformement aux|en vertu de|selon|en application de|en application du
par le biais de|au moyen de|par l intermediaire de|par
client|clients|clientele
salarie|employee
loi|lois|legislation
repondu|reponses
actuellement|a l heure actuelle
generalement|habituellement|en general
si vous souhaitez|si vous desirez|si vous voulez
ordiphone|smartphone|telephone mobile
plus d informations|plus d information|davantage d informations
il ou elle|elle ou il|ils ou elles|son ou sa|ils
donnees|informations|information|renseignements
conserver|conserve|conservons|conservees|conserves|conservation|stocker|stocke|stockons|stockees|stockage|stockes|garder|gardons|gardees|enregistrees
utiliser|utilisons|utilise|utilisees|utilises|utilisation|employer|exploiter|se servir de|servir|faisons usage de|faire usage de|fait usage de|faisons usage d|avons recours a
collecter|collectons|collecte|collectees|collectes|recueillir|recueillons|recueillies|recueillis|recueil
supprimer|supprimons|supprime|supprimees|supprimes|suppression|effacer|effacees|effacement
modifier|modifions|modifie|modifiees|modification|modifications|changer|changement|changements|mettre a jour|mise a jour
obtenir|obtenons|recevoir|recevons|recues
site|sites|site web|site internet|sites internet|page
email|e-mail|emails|courriel|courriels|courrier electronique|adresse electronique|mail
telephone|telephonique|tel|numero de telephone
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
garantie|garanties
corriger|corrigees|correction|rectifier|rectification|rectifiees
consulter|voir|visiter|lire|consultez|lisez
politique|declaration|charte|notice
reglement general sur la protection des donnees|reglement general de protection des donnees|reglement general europeen sur la protection des donnees|reglement europeen sur la protection des donnees|reglement europeen general sur la protection des donnees|reglement ue 2016 679|reglement europeen 2016 679|reglement europeen n 2016 679|reglement ue n 2016 679|reglement 2016 679|rgpd|gdpr
union europeenne|ue
espace economique europeen|eee
royaume uni|royaume-uni
delegue a la protection des donnees|dpo|dpd
enfant|enfants
organisation|organisme|organismes
caractere personnel|personnelles|personnelle
`
