import type { Retelling } from '../types.ts'

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
`,
  rewritings: [
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
    'demander car cela donnees informations personnelles merci bien toutefois cependant neanmoins ailleurs outre egalement aussi notamment donc ainsi alors naturellement cas facon maniere moyen matiere egard relation cadre but finalite finalites objectif raison nature relatives relatifs applicable applicables concernees concerne concernant respectivement suivant suivants suivantes dessous dessus mentionnees present presente eventuel eventuelle eventuels eventuelles aller venir prendre faire fait faites rendre mettre met avoir avez disposez dispose beneficiez beneficier exercer exercice exercent droit droits souhaitez souhaite desirez voulez demandez faculte possibilite possible differents differentes divers nombre type sorte forme partie point temps moment meme memes tel telle tels telles puis maintenant ici introduire deposer former saisir adresser pratique dont ceci afin lieu besoin auront aura aupres ceux celles rappel faits une leur membres je mon ma mes moi rester reste restent demeurer demeure exister existe existent resulter resulte conduire appartenir constituer constitue considerer commencer continuer suivre montrer nommer nomme signifier contenir contient reposer repose contre envers simple simplement facilement bon bonne correctement dument pareillement parallelement renvoyer renvoie regarder determiner determine tenir tient porter porte placer place page dire dit parler trouver trouve situe sens titre part faisant etant ayant permettre permet permettent sert proceder procede faute resume resumer traiter pays article art paragraphe lettre alinea effet oeuvre mettons cliquant figurant situes situee situees relative adresse estimez avis base executer conclu conclue conclure signe signee reserve prise destine destinee destines destinees soumis soigneusement soin veiller veillons assurer assurons garantir garantissons efforcer efforcons essayer tachons important importants apercu ensemble diverses offrir proposer proposons disponible disponibles chargee chargees',
  asking: 'demander traiter contacter exercer obtenir acces repondre introduire droit droits fournir',
  reaching: 'contacter email envoyer telephone demander question',
  using: 'utiliser',
  we: 'societe entreprise organisation responsable association',
  you: 'utilisateur personne personnes',
}
