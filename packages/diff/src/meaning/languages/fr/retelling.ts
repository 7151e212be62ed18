import type { Retelling } from '../types.ts'
import { ordinary } from './ordinary.ts'

/** How French retells the same: see `Retelling`. */
export const retelling: Retelling = {
  plainer: `
informer|tenir informe|tenons informe|tenir au courant|faire part
tiers|autres societes|autres entreprises|autres organisations|entreprises externes
immediatement|sur le champ|aussitot|sans attendre
consentement|votre accord|votre autorisation
contrat|contrat conclu avec vous|relation contractuelle
analyser|statistiquement evaluer|obtenir un apercu|connaitre l usage
ameliorer|developper|faire evoluer|perfectionnement
compte|compte utilisateur|compte client|espace client
identifiant|nom d utilisateur|identifiant de connexion
telephone|numero de telephone|numero de portable|numero de mobile
date de naissance|anniversaire
adresse postale|adresse de courrier|adresse du domicile
email|adresse e mail|adresse electronique|adresse de courriel|adresse mail
mot de passe|mots de passe
abonnes|abonne|destinataires de la lettre
lettre d information|newsletter|bulletin|infolettre|lettre d informations
employe|agents|agent

pouvons|nous reservons le droit de|nous reservons le droit d
pas|renoncons a|nous abstenons de|n avons pas recours a
si longtemps|aussi longtemps que|le temps|tant que|pendant le temps|le temps qui est|aussi longtemps
fonctions|fonctionnalites|fonctionnalite|fonction
travail|taches|missions|fonctions professionnelles
email|par e mail|par email|par courriel|par mail|par courrier electronique|nous ecrivez par e mail|nous envoyez un e mail|envoyez un e mail
seulement|reserve aux|reservee aux|limite aux
parametres|reglages|preferences
heberger|hebergeur|prestataire d hebergement
sur|relative a|relatif a|relatives a|relatifs a|relative au|relative aux|concernant|portant sur
question|si vous avez des questions|si vous avez une question|pour toute question|en cas de question|en cas de questions|pour toutes questions|si tu as des questions|des questions|pour toute demande d information|toute question
si|des que|une fois que|lorsque|lorsqu|quand|au moment ou
readermay|vous permet de|vous permet d|permettent de vous|vous avez la faculte de|vous avez la faculte d
estimez que|pensez que|considerez que|etes d avis que|jugez que
hors|en dehors de|hors de|a l exterieur de|en dehors d|hors d|en dehors
eee|espace economique europeen|l espace economique europeen
legal|loi|lois|legislation|legalement
mesures|mise en oeuvre de mesures
readermay|droit de|droit d|droits de|droits d|droit a|le droit|droit au|droit a l|loisible de|libre de
devez|obligation de|obligation d|dans l obligation de
pas|en aucun cas|en aucune facon|en aucune maniere|a aucun moment
seulement|rien que|limite a|limitee a
si|si vous|lorsque vous|quand vous|dans le cas ou vous|au cas ou vous|si tu|lorsque tu|quand tu|a condition que|a condition de|pour autant que|dans la mesure ou|pourvu que|des lors que|en cas de|en cas d
sauf si|a moins que|sinon
apres|a la fin de|a la fin du|a l expiration de|a l expiration du|au terme de|au terme du|a l echeance de
puis|ensuite|apres cela|par la suite|apres quoi|ulterieurement
dans un delai de|dans un delai d|dans les|au plus tard dans|sous
dans les meilleurs delais|des que possible|le plus rapidement possible|le plus vite possible|sans delai indu
regulierement|periodiquement|de maniere reguliere
parfois|de temps a autre|de temps en temps
car|parce que|du fait que|du fait de|en raison de|en raison du|etant donne que|vu que|comme nous
sur|au sujet de|a propos de|en ce qui concerne|quant a|en matiere de|en lien avec|lie a|liee a|liees a|lies a
pour|pour que|de sorte que|de facon a|de maniere a|a l effet de|destine a|destinees a|visant a|permettant de|servant a|afin que
plaindre|vous plaindre|reclamation|reclamations|plainte|plaintes|introduire une reclamation|deposer une reclamation|adresser une reclamation|former une reclamation|une reclamation|d une reclamation|deposer plainte|introduire une plainte|deposer une plainte|saisir
cnil|commission nationale de l informatique et des libertes
autorite de controle|autorite de protection des donnees|autorite competente|autorite de surveillance
rgpd|reglement general sur la protection des donnees|gdpr|reglement ue 2016 679
contacter|contactez|contact|prendre contact|adresser|adressez|ecrire|ecrivez|joindre|vous adresser|vous adressez|entrer en contact|prenez contact|en contactant|vous mettre en relation
email|e mail|courriel|courriels|mail|courrier electronique|par courriel|un courriel|un e mail|message electronique
telephone|telephonique|appeler|appelez|par telephone
acces|acceder|consulter|consultation|prendre connaissance|voir|connaitre
obtenir|obtention|recevoir|recevez|recois|recevons|obtenez|obtenons
copie|copies
rectifier|rectification|rectifiees|rectifie|corriger|correction|corrigees|faire rectifier|faire corriger
inexactes|inexact|inexacte|incorrectes|erronees|fausses
effacer|effacement|effacees|supprimer|suppression|supprimees|supprimes|supprime|detruire|destruction|detruites|oubli|faire effacer|faire supprimer|effaces
limiter|limitation|restreindre|restriction
portabilite|portabilite des donnees|transferer a un autre|porter
opposer|opposition|vous opposer|s opposer|oppose|opposez|refuser le traitement
retirer|retrait|retirez|revoquer|revocation
consentement|accord|autorisation
contrat|contrats|contractuel|contractuelle|contractuelles|convention
executer|execution|realiser|realisation|accomplir|accomplissement|remplir
necessaire|necessaires|besoin|requis|requise|requises|indispensable|indispensables|necessite
legal|legale|legales|legaux|prevu par la loi|prevue par la loi|imposee par la loi
obligation|obligations
respecter|respect|se conformer|conformer|satisfaire
utiliser|utilisation|utilise|utilisees|utilises|utilisons|usage|emploi|employer|servir|exploiter|exploitation|recourir
traiter|traitement|traite|traitees|traites|traitons|traitements
collecter|collecte|collectees|collectes|collectons|recueillir|recueil|recueillies|recueillis|recueillons|recueille
conserver|conservation|conservees|conserves|conservons|conserve|stocker|stockage|stockees|stockes|stockons|garder|gardees|gardons|enregistrer|enregistrement|enregistree|enregistrees|enregistres|enregistre|archiver|detenir
partager|partage|partagees|partageons|communiquer|communication|communiquees|communiquons|transmettre|transmission|transmises|transmis|transmettons|divulguer|divulgation|divulguees|ceder|mettre a disposition|mises a disposition|reveler
transferer|transfert|transferts|transferees
envoyer|envoi|envoyons|envoyees|expedier|expedition
fournir|fourniture|fournies|fournissez|fournissons|donner|donnez|proposer|proposons|offrir|procurer|renseigner|renseignez|saisissez|communiquez
informer|information des|informe|informes|informee|informerons|informons|notifier|notification|notifie|avertir|averti|prevenir|prevenu|faire savoir|faisons savoir|signaler|aviser|avise|porter a votre connaissance
modifier|modification|modifications|modifiee|modifiees|modifions|changer|changement|changements|mettre a jour|mise a jour|mises a jour|adapter|adaptation|reviser|revision|evoluer|evolution|actualiser
politique|politique de confidentialite|politique de protection des donnees|declaration|declaration de confidentialite|charte|notice|presente politique|document
version|edition
derniere|plus recente|la plus recente|plus actuelle|actuelle|a jour
trouver|trouverez|figure|figurent|disponible|disponibles|publiee|consultable|consultables|accessible
visiter|visite|visites|visitez|consultez|naviguer|navigation|rendez|vous rendez
site|site web|site internet|sites|plateforme web
application|appli|application mobile
appareil|appareils|terminal|terminaux|dispositif
inscrire|inscription|inscrit|inscrivez|creer un compte|creation de compte|creation d un compte|ouvrir un compte
desabonner|desabonnement|desinscrire|desinscription|vous desabonner|vous desinscrire
acheter|achat|achats|achetez
commande|commander|commandes|commandez
livrer|livraison|livre|livraisons|acheminer|acheminement|expedie
paiement|payer|paiements|payez|reglement
repondre|reponse|reponses|repondons|repond
demander|demande|demandes|demandez|requete|requetes|solliciter|exiger
proteger|protection|protegees|securiser|securite|sauvegarder|securisees
empecher|prevenir la|eviter|prevention
ameliorer|amelioration|ameliorations|optimiser|optimisation|perfectionner
analyser|analyse|analyses|evaluer|evaluation
gerer|gestion|administrer|administration
executez|fonctionner|fonctionnement
heberger|hebergement|heberge|hebergees|hebergeur
tiers|tierces parties|parties tierces|autres parties
prestataire|prestataires|fournisseur|fournisseurs|prestataires de services|prestataire de services
personnel|salaries|employes|collaborateurs|membres du personnel|equipe|equipes|membre du personnel
client|clients|clientele
interet legitime|interets legitimes
base|fondement|base legale|base juridique|fondement juridique
donnees|donnees personnelles|donnees a caractere personnel|vos donnees|vos donnees personnelles|vos donnees a caractere personnel|informations|informations personnelles|renseignements|donnees vous concernant|informations vous concernant
adresse ip|ip adresse|adresse de protocole internet
position|localisation|geolocalisation|emplacement
nom et prenom|prenom et nom|nom prenom|nom complet
mineurs|enfants|enfant|mineur
parents|parent|representants legaux|titulaires de l autorite parentale
duree|periode|delai|temps|laps de temps
mesures|dispositions|precautions
approprie|appropriees|adequates|adaptees
cookie|cookies|temoins
decrites|decrit|mentionnees|indiquees|precisees|exposees|enumerees|enoncees|presentees|decrire|indiquer|preciser
supplementaires|complementaires|davantage
si demande|sur demande|a votre demande|sur votre demande|sur simple demande
question|questions|remarque|remarques
vendre|vente|vendues|vendons|vend|vendu
louer|location|louees|louons|loue
fois|reprise
depend|depend de|depend du|depend des|varie|varie en fonction de|varie selon|en fonction de|fonction de|est fonction de|variable selon|varie en fonction
sein|au sein de|au sein d|a l interieur de
enoncees|indiquees plus haut|ci dessus|mentionnees ci dessus|enoncees ci dessus|plus haut|susmentionnees|precitees
maximum|maximale|maximal|au maximum|au plus|n excedant pas|ne depassant pas|maximales
anonymise|anonymiser|anonymisees|anonymisation|rendre anonymes|rendues anonymes|anonymises
desactiver|bloquer|desactivation|desactives|bloques|desactivez|bloquez
activer|activation|active|activez
reconnaitre|identifier|reconnait|distinguer
memoriser|se souvenir|retenir|memorise|memorisation
afficher|montrer|affiche|affichage|presenter
aider|aide|assister|assistance|assistent|aident|soutenir|appuyer|assiste
recours|faisons appel|faire appel|fait appel|collaborer|collaborons|travaillons avec
nom et pour notre compte|pour notre compte|en notre nom|sur nos instructions|selon nos instructions|instructions
confidentiel|confidentialite|confidentielles|secret|secret professionnel
droit applicable|loi|lois applicables|legislation applicable|reglementation|reglementation applicable|reglementation en vigueur|lois en vigueur|textes applicables|dispositions legales|prescrites par la loi|fixees par la loi|prevues par la loi
expiration|issue|a l issue de ce delai|passe ce delai|au dela de ce delai|a l expiration de ce delai|cette duree ecoulee|passee cette duree
publier|publication|publiees|mettre en ligne|mise en ligne|publies|diffuser
delai|delais|duree de conservation|durees de conservation|combien de temps|periode de conservation
cesser|cesse|prendre fin|prend fin|disparaitre
rendez vous|reservation|reservations|reserver|reservez
retourner|renvoi|retour|retours
annoncer|annonce|annonces
visiteur|visiteurs|internautes|internaute|visiteurs du site|visiteurs de notre site|utilisateurs du site|personnes qui visitent notre site
statistiques|statistique|statistiquement
prouver|preuve|preuves|justifier|demontrer|a titre de preuve|justificatif
identite|qui vous etes|justifier de votre identite
autorites|autorite publique|autorites publiques|pouvoirs publics|administrations
police|forces de l ordre|services de police
tribunal|tribunaux|justice|autorites judiciaires|juge
logiciel|logiciels|outil|outils|programme
responsable|responsables|responsabilite|responsabilites
sites tiers|sites externes|autres sites|sites de tiers|autres sites web
remplir|completer|remplissez|completez|renseigner le
sensibiliser|sensibilise|sensibilisation|former
propres|de nature|de nature a|propres a
personnaliser|personnalisation|adapter a vos|personnalisees|personnalise
mesurer|mesure d audience|mesure de l audience|audience
fonctionner|bon fonctionnement|marche|fonctionne
explicite|expres|expresse|explicitement|expressement
definitivement|definitive|definitif
gratuitement|gratuit|sans frais|a titre gratuit
donne|confere|accorde|reconnait le|conferent|accordent
legal|legalement|obligation legale|prescrite par la loi|prescrit|prescrite|impose|imposee
heure actuelle|en vigueur|applicable actuellement
soumettre|communiquer aux sites|saisir sur
vigueur|entree en vigueur|entrent en vigueur|n entrent en vigueur|prennent effet|prise d effet|entrer en vigueur|leur entree en vigueur|son entree en vigueur
serveur|serveurs
heure|heure d acces|heure de l acces|heure de la visite|l heure d acces
abonner newsletter|abonnement a la lettre d information|abonnement a la newsletter|vous abonner a la lettre|abonner a la lettre d information
encadrer|encadre|encadres|regi|regis
soin|par nos soins|nos soins
risquer|risquent|pourraient|il se peut
sous traitance|contrat de sous traitance|accord de sous traitance
travail|missions|mission
hebergeur|societe qui heberge|prestataire qui heberge|hebergeurs
remplir|saisir|saisis|saisie|saisies|saisi|renseignes|indiques dans le|utilisez le formulaire
vertu|en vertu de|en vertu du|en vertu des|en vertu d|sur la base de|sur la base du|sur la base d|sur le fondement de
important|importante|importants|importantes|significatives|majeures
pratiques|pratique
fermer|fermeture|fermez|cloture|cloturer|cloturez|clos
sous traitance|sous traiter|sous traitant contrat
hebergeur|heberge notre site|societe qui heberge notre site|prestataire d hebergement|notre hebergeur
parametres|reglages de votre navigateur|parametres de votre navigateur|dans votre navigateur
adressent|destines aux|destinees a|adresse aux

`,
  rewritings: [
    [
      /\b(dans les (?:un |\p{L}+ |\d+ )?(?:jours?|mois|semaines?)) (?:suivant|a compter de|apres|de) (?:la )?(?:reception|sa reception)(?: de (?:votre|la) demande)?/gu,
      '$1',
    ],
    [/\bla duree pendant laquelle (?:nous )?/g, 'la duree '],
    [/\bconsulte[rz] (?=le site|la page|leurs?|cette|la politique|notre|les)/g, 'visiter '],
    [/\b(?:les |la )?lire\b/g, 'visiter'],
    [/\bne ([^.;,]{3,80}?) pas sans votre (?:accord|consentement)/g, '$1 seulement avec votre consentement'],
    [/\ble rgpd vous (?:donne|confere|accorde)\b/g, 'selon le rgpd vous avez'],
    [/\bs['’]adressent\b|\bs['’]adresse\b|\b(?:sont|est) destine(?:e|s|es)? (?:a|aux)\b/g, ' destine '],
    [/\bages? (?=moins de)/g, ' '],
    [/\bil (?:vous )?suffit d(?:e |['’])ecrire\b/g, ' contacter '],
    [/\bpolitique de confidentialite\b|\bpolitique de protection des donnees\b/g, 'politique'],
    [/\b(?:vous )?(?:en )?serez (?=inform|avert|notifi|prevenu)/g, ' '],
    [/\btout (?=changement|modification)/g, ' '],
    [
      /\bla loi (?:nous |vous )?(?:impose|oblige|exige)(?: a| de)?|\bsommes legalement tenus de|\blegalement tenu de\b/g,
      ' doit legal ',
    ],
    [
      /\ben raison d['’]une? (?:obligation|exigence) legale\b|\ben vertu d['’]une? (?:obligation|exigence) legale\b/g,
      ' doit legal ',
    ],
    [
      /\bne relevent pas de notre responsabilite\b|\bnous ne sommes pas responsables\b|\bdeclinons toute responsabilite\b/g,
      ' pas responsable ',
    ],
    [/\b(?:quant a|de) leurs (?=pratiques)/g, ' dont les '],
    [/\bdont les pratiques\b/g, ' pratiques '],
    [/\bni (?:de |du |aucun )?(?=\p{L})/gu, 'ou '],
    [/\bpeu(?:t|vent) etre (?=adress|retir|bloqu|desactiv|introduit|depose|exerc|demand)/g, ' readermay '],
    [/\bvous pouvez nous ecrire\b|\becrivez-nous\b|\bcontactez-nous\b/g, ' contacter '],
    [/\b(?:une )?question sur ([^.?!]{3,60}?) ?\?/g, 'question sur $1,'],
    [/\b(?:les )?questions relatives a ([^.?!]{3,60}?) (?=peu|readermay)/g, 'question sur $1 '],
    [/\b(?:apres|suivant|a compter de) la (?:fermeture|cloture|suppression) de (?=votre compte)/g, 'si fermer '],
    [/\b(?:si|lorsque|quand|des que) vous (?:fermez|cloturez|supprimez) (?=votre compte)/g, 'si fermer '],
    [
      /\bvous (?:n['’]etes pas (?:obligee?s?|tenue?s?) de )?(?:fournir|fournissez|communiquez) ([^.;]{3,40}?) (?:volontairement|facultatif)\b/g,
      'facultatif fournir $1',
    ],
    [/\bpourr(?:ons|ez|a|ont)\b/g, 'pouvons'],
    [/\bn['’](\p{L}+) ([^.;,]{0,50}?)que si vous y avez consenti\b/gu, '$1 $2 seulement avec votre consentement'],
    [/\bnous n['’]utilisons ([^.;,]{3,40}?) que si\b/g, 'nous utilisons $1 seulement si'],
    [/\bsans votre consentement, nous n['’]utilisons pas\b/g, 'seulement avec votre consentement nous utilisons'],
    [
      /\bseulement si vous y? ?avez (?:consenti|donne votre (?:accord|consentement))\b/g,
      'seulement avec votre consentement',
    ],
    [/\bdisposons d(?:e |['’])(?=un)/g, 'avons '],
    [/\bd['’]un(?:e)? (?=mois|jour|an|semaine)/g, 'un '],
    [/\b(?:de )?moins de (\d+) ans\b/g, 'moins de $1 ans'],
    [
      /\bsi vous (?:estimez|pensez|considerez|jugez|croyez|etes d['’]avis)[^.,;]{0,160}?, (?=[^.;]{0,80}(?:reclamation|plainte|saisir|plaindre))/g,
      ' ',
    ],
    [/\b(?:a|lors de) (?:chaque|votre) visite\b|\bchaque fois que\b/g, 'si visiter'],
    [/\b(?:certaines|certains|quelques) (?=(?:fonctions|fonctionnalites|parties|rubriques))/g, ' '],
    [
      /\b(?:ne (?:plus |pas )?(?:etre |soient )?(?:plus |pas )?(?:disponibles?|accessibles?)|ne fonctionnent (?:plus|pas))\b/g,
      'ne pas disponibles',
    ],
    [/\brisquent (?:alors )?de\b|\bil se peut que\b|\bpourraient (?:alors )?\b/g, ' peut '],
    [
      /\b(?:de|d['’])? ?aucune? (\p{L}+) ([^.;]{0,80}?)(?:n['’]a lieu|n['’]est (?:effectuee?|mise? en oeuvre|realisee?))\b/gu,
      'ne pas $1 $2',
    ],
    [/\bn['’](?:etes|est) pas (?:obligee?s?|tenue?s?) de\b/g, 'facultatif '],
    [/\bvolontairement\b|\bfacultative?s?\b|\ba titre facultatif\b/g, 'facultatif'],
    [/\ba defaut\b|\bsans (?:elles|ces donnees|celles-ci|cela)\b/g, 'sans donnees'],
    [
      /\b(?:que )?si vous (?:y )?avez (?:consenti|donne votre (?:accord|consentement))\b|\bque si vous y avez consenti\b/g,
      'seulement avec votre consentement',
    ],
    [/\bn['’]est (\p{L}+) qu['’]avec\b/gu, '$1 seulement avec'],
    [
      /\bsans votre (?:accord|consentement)((?: prealable| expres)*), nous n(?:e |['’])(\p{L}+) pas\b/gu,
      'seulement avec votre consentement$1 nous $2',
    ],
    [
      /\b(?:le )?responsable (?:de |du )traitement(?: de vos donnees)? est\b|\best (?:le )?responsable du traitement(?: de vos donnees)?\b/g,
      'responsable traitement',
    ],
    [/\bsous la responsabilite de\b/g, 'responsable'],
    [/\bdans (?:un delai d['’]un|un delai de|les|un delai d['’]) ?(?=\p{L}|\d)/gu, 'dans les '],
    [/\ba (\d+) jours? suivant\b|\b(\d+ jours?) (?:suivant|apres|a compter de)\b/g, '$1$2 '],
    [/\bpar (?:nos soins|nous)\b/g, 'nous'],
    [/\b(?:pendant|durant) (?=(?:\d+|\p{L}+) (?:ans?|mois|jours?|semaines?))/gu, ''],
    [
      /\b(?:seuls? )?(\p{L}+(?: \p{L}+)?) (?:qui|ont besoin)? ?.{0,0}\bn['’]est accessibles? qu['’]aux?\b/gu,
      '$1 acces seulement',
    ],
    [/\bne sont accessibles? qu['’]aux?\b|\best reserve aux?\b/g, 'acces seulement'],
    [/\bn['’]avons besoin que de\b|\bne requiert que\b/g, 'seulement necessaire'],
    [/\bveille(?:z|r|ns)? a (?=\p{L}+(?:er|ir|re)(?!\p{L}))/gu, ' '],
    [/\b(?:s['’]assure|nous assurons) (?:de|que)\b/g, ' '],
    [/\bfaire l['’]objet d['’]un(?:e)? /g, ' '],
    [/\bne peu(?:t|vent) (?:etre )?([^.;]{0,120}?)\bque (?=sur|avec|apres|si)/g, ' $1 seulement '],
    [/\bn['’]est (?:possible|autorise|permis) qu(?:e |['’])/g, ' seulement '],
    [/\b(?:ne |n['’])([^.;,]{1,80}?) que (?=le temps|pour|pendant|si|aussi|tant|durant|avec|dans)/g, ' $1 seulement '],
    [
      /\b(?:seulement )?(?:pendant |pour |durant )?(?:aussi longtemps que|le temps|la duree|tant que)(?: qui est| strictement| cela est| c['’]est)? (?:necessaire|requise?|utile|indispensable)\b/g,
      ' aslongas necessaire ',
    ],
    [/\b(?:pour|pendant) une duree n['’]excedant pas (?:celle )?(?:qui est )?necessaire\b/g, ' aslongas necessaire '],
    [
      /\bne ([^.;\d]{1,80}?) pas ([^.;\d]{0,80}?)plus longtemps que (?:ne |n['’]|ce qui est |cela est )?(?:l['’]exige(?:nt)?|necessaire|requis)\b/g,
      ' $1 $2 aslongas necessaire ',
    ],
    [
      /\bpas plus longtemps que (?:ne |n['’]|ce qui est )?(?:l['’]exige(?:nt)?|necessaire|requis)\b/g,
      ' aslongas necessaire ',
    ],
    [/\bvous (?:recevrez|aurez|obtiendrez|recevez) (?:une |notre )?reponse\b/g, 'nous repondons'],
    [/\bvous (?:invitons|conseillons|recommandons|encourageons) (?:a|de|d['’])? ?/g, ' readermay '],
    [
      /\b(?:nous )?vous (?:invitons|conseillons|recommandons|encourageons) (?:a|de) (?:les |la |le )?(?:lire|consulter)\b/g,
      ' readermay consulter ',
    ],
    [/\bveuillez (?=lire|consulter|noter|contacter|verifier)/g, ' readermay '],
    [/\bveuillez noter que|\bnotez que|\bsachez que/g, ' '],
    [
      /\bdeclinons toute responsabilite\b|\bn['’]assumons (?:aucune|pas de) responsabilite\b|\bne (?:sommes|pouvons etre tenus) (?:pas )?(?:responsables?)\b/g,
      ' nous ne sommes pas responsables ',
    ],
    [/\ben ecrivant\b|\becrivez(?:[ -]nous)?\b|\bpar ecrit a\b/g, ' contacter '],
    [/\bconformement (?:a|au|aux) (?=la loi|le |rgpd|l['’])/g, 'selon '],
    [
      /\bpour en savoir plus\b|\bpour (?:de )?plus (?:amples |d['’])(?:renseignements|informations?|details)\b/g,
      ' savoirplus ',
    ],
    [
      /\ben cas d['’]obligation (?:de conservation )?legale\b|\blorsque la loi (?:nous )?(?:y )?oblige\b/g,
      'si legal obligation ',
    ],
    [
      /\bla conservation peut (?:egalement |aussi )?etre (?:requise|necessaire)\b|\bnous pouvons (?:egalement |aussi )?devoir (?:les )?conserver\b/g,
      ' conserver peut necessaire ',
    ],
    [/\bdans tous les cas\b|\ben tout etat de cause\b/g, ' '],
    [/\bil suffit d(?:e |['’])/g, ' '],
    [/\ba des fins de\b|\bpour les besoins d(?:e |u |['’])|\ba des fins d['’]/g, 'pour '],
    [/\bsous (?=\d+ (?:jours?|mois|semaines?|heures?))/g, 'dans les '],
    [/\bl['’](?=(?:ensemble|integralite) de)(?:ensemble|integralite) des? /g, ' '],
    [
      /\bsi vous ne (?:nous )?(?:fournissez|communiquez|donnez|transmettez) pas ces (?:donnees|informations)/g,
      'sans ces donnees',
    ],
    [/\bages? de moins de (?=\d)/g, 'de moins de '],
    [/\bla loi (?:nous |vous )?(?:impose|oblige|exige)(?: a| de)?/g, 'legalement tenu de'],
    [/\bpas non plus\b/g, 'pas'],
    [/\bpeut (?:etre|etre) \b/g, 'peut '],
    [/\b(?:n['’]hesitez pas a|libre a vous de)\b/g, ' readermay '],
    [/\blors d['’]une |lors de (?:votre|la|chaque) /g, 'si '],
  ],
  fillers:
    'demander car cela donnees informations personnelles merci bien toutefois cependant neanmoins ailleurs outre egalement aussi notamment donc ainsi alors naturellement cas facon maniere moyen matiere egard relation cadre but finalite finalites objectif raison nature relatives relatifs applicable applicables concernees concerne concernant respectivement suivant suivants suivantes dessous dessus mentionnees present presente eventuel eventuelle eventuels eventuelles aller venir prendre faire fait faites rendre mettre met avoir avez disposez dispose beneficiez beneficier exercer exercice exercent droit droits souhaitez souhaite desirez voulez demandez faculte possibilite differents differentes divers nombre type sorte forme partie point temps moment meme memes tel telle tels telles puis maintenant ici introduire deposer former saisir adresser pratique dont ceci afin lieu besoin auront aura aupres ceux celles rappel faits une leur membres je mon ma mes moi rester reste restent demeurer demeure exister existe existent resulter resulte conduire appartenir constituer constitue considerer commencer continuer suivre montrer nommer nomme signifier contenir contient reposer repose contre envers simple simplement facilement bon bonne correctement dument pareillement parallelement renvoyer renvoie regarder determiner determine tenir tient porter porte placer place page dire dit parler trouver trouve situe sens titre part faisant etant ayant permettre permet permettent sert proceder procede faute resume resumer traiter pays article art paragraphe lettre alinea effet oeuvre mettons cliquant figurant situes situee situees relative adresse estimez avis base executer conclu conclue conclure signe signee reserve prise destine destinee destines destinees soumis soigneusement soin veiller veillons assurer assurons garantir garantissons efforcer efforcons essayer tachons important importants apercu ensemble diverses offrir proposer proposons disponible disponibles chargee chargees mais quoique pourtant via moyennant haut sein contexte celui celle quelque chose quiconque grace amples savoir plutot lequel faveur faisons conformement invite invitons conseillons recommandons veuillez noter notez sachez accomplissement realisation maintenir poursuite effectue effectuer dits dites    ',
  asking: 'demander traiter contacter exercer obtenir acces repondre introduire droit droits fournir',
  reaching: 'contacter email envoyer telephone demander question',
  using: 'utiliser',
  ordinary,
  soft: 'selon donne duree utiliser fournir obtenir decrites site service services vigueur entree obligation encadrer exister traiter legal derniere contenir important temps politique lieu responsable',
  conditions: 'si|si vous',
  opening:
    'utiliser donnees finalite finalites traiter collecter conserver partager droit droits suivant suivants suivantes pourquoi quelles quels quel comment combien quoi cas',
  we: 'societe entreprise organisation responsable association',
  you: 'utilisateur personne personnes',
}
