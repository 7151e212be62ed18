/** Everyday words of French, by the root that their forms share; see `Retelling.ordinary`. */
export const ordinary = `
aboutir accompagner accueillir achever admettre affecter affirmer agir aider ajouter aller amener annoncer
apparaitre appartenir appeler apporter apprecier apprendre approcher appuyer arriver assister assurer attacher
atteindre attendre attirer attribuer augmenter avancer baser beneficier cesser changer charger chercher choisir
clarifier commencer comparer completer comporter comprendre compris compter concerner conclure conduire confirmer
connaitre consacrer considerer consister constater constituer construire contenir contenu contenues contenus
contient continuer contribuer convenir correspondre couvrir creer croire debuter declarer decouler decouvrir definir
degager demander demeurer depasser deplacer dependre derouler designer desirer determiner developper devenir deviner
dire dit diriger discuter disparaitre disposer distinguer diviser donner durer eclairer ecouler ecoule ecoules
ecrire ecrit effectuer efforcer elaborer emettre empecher employer encourager engager entendre entrainer
entreprendre entrer entretenir envisager eprouver etablir etendre etudier eviter evoluer evoquer executer exister
expliquer exposer exprimer faciliter faire fait falloir figurer finir fixer fonctionner former formuler garantir
gagner garder gerer guider hesiter imaginer impliquer imposer inclure indiquer inspirer installer instaurer integrer
intervenir introduire inviter joindre jouer juger justifier laisser lancer lisible lisibles lier limiter maintenir
manifester marcher mener mentionner meriter mettre mis mise montrer naitre nommer noter obtenir occuper offrir
operer organiser orienter oublier paraitre parler partir parvenir passer penser perdre perdu perdus perdues perte
permettre placer plaire porter poser posseder pourvoir poursuivre pouvoir pratiquer preceder preciser preferer
prendre pris preparer presenter preter prevoir prevu privilegier proceder produire profiter prolonger promettre
proposer prouver provenir provoquer raconter rappeler rapporter reagir realiser recevoir rechercher reconnaitre
recourir reduire referer reflechir refleter regler rejoindre relever remarquer remettre remplacer rencontrer rendre
renforcer renouveler renseigner repeter reposer representer reproduire requerir reserver resoudre respecter
ressentir rester restiez resulter resumer retenir retirer retourner retrouver reunir reussir reveler revenir savoir
sembler sentir separer servir seter signaler signer signe signifier situer solliciter sortir souhaiter souligner
soumettre soutenir souvenir subir suffire suggerer suivre survenir susciter tacher tendre tenir tenus tenu tenter
terminer tirer toucher tourner traduire travailler trouver unir utiliser valoir varier veiller venir verifier vivre
viser vouloir action activite affaire aide ambition amelioration annee appel application approche apport aspect
attention avantage avis base besoin bien but cadre capacite caractere cas cause champ chapitre choix chose
circonstance clarte coeur concept conclusion confiance connaissance consequence consideration contexte contribution
cote cours creation debut definition degre demarche detail developpement difference difficulte direction domaine
duree echange effet effort egard element ensemble espace essai etape etat evenement evolution exemple existence
experience explication expression facon facteur fin fonction fond force forme formule garantie geste gestion idee
importance impression indication initiative instant intention interet intervention introduction issue jour laps
ligne liste maniere matiere methode mode moment mot motif moyen nature necessite niveau nombre objectif occasion
operation ordre origine outil part partie participation passage pas perspective phase plan point possibilite
pratique precision preparation presence principe priorite probleme procedure processus produit programme projet
proposition qualite quantite question raison rapport realisation reference regard regle relation remarque reponse
respect responsabilite ressource resultat retour role rubrique section semaine sens serie service situation soin
solution sorte soutien souci source structure style succes suite support systeme tache technique temps terme texte
theme titre traitement transparence travail type usage valeur verification version vie vigueur voie volonte vue
actif actuel adapte agreable ample ancien appropriee attentif autre bas bon bref central certain clair claire
claires commun complet complete comprehensible concret conforme connu constant convenable correct courant crucial
dernier detaille different difficile direct disponible divers effectif efficace egal entier essentiel exact
excellent facile fiable final fondamental frequent futur general grand habituel haut heureux honnete ideal important
inevitable initial interessant juste large leger local long lourd majeur meilleur meme moderne moindre naturel
necessaire net neuf nombreux normal notable nouveau officiel ordinaire original ouvert parfait particulier petit
plein positif possible precedent precis present pret principal prochain propre quotidien rapide rare recent reel
regulier relatif remarquable respectif responsable rigoureux satisfaisant serieux simple soigneux solide special
specifique stable standard succinct suffisant suivant supplementaire sur tel total transparent typique unique urgent
usuel utile valable varie veritable vif vrai actuellement afin ainsi alors assez aussitot autant bientot
certainement clairement complement davantage deja desormais directement effectivement egalement encore enfin ensuite
entierement environ essentiellement eventuellement evidemment exactement facilement finalement generalement
habituellement heureusement ici immediatement jadis largement lentement longtemps maintenant mieux naturellement
normalement notamment parfaitement parfois particulierement partout permanence pleinement plutot pourtant
precisement premierement presque principalement probablement prochainement proprement quasiment rapidement recemment
reellement regulierement respectivement sensiblement simplement soigneusement specialement specifiquement
strictement successivement suffisamment surtout tard toujours tout transparente tres typiquement uniquement
utilement vite volontiers vraiment
`
