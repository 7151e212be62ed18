import type { Wording } from './wording.ts'

/** French sets a no-break space before a colon and a question mark, so that neither starts a line. */
const on = (day: string | null, otherwise = '') => (day === null ? otherwise : ` le ${day}`)

export const fr: Wording = {
  headline: {
    announced: (policy, day) => `« ${policy} » change${on(day, ' bientôt')}`,
    postponed: (policy, day) => `« ${policy} » : modifications reportées${day === null ? '' : ` au ${day}`}`,
    withdrawn: (policy) => `« ${policy} » : les modifications annoncées n’auront pas lieu`,
    late: (policy, day) => `« ${policy} » a changé${on(day)}`,
  },
  colon: ' : ',
  concern: (count) =>
    count === 0 ? null : count === 1 ? '1 modification vous concerne' : `${count} modifications vous concernent`,
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  why: (organisation, count) =>
    `Vous recevez ce message parce que vous êtes inscrit(e) auprès de ${organisation}${
      count === 0
        ? '.'
        : count === 1
          ? ' et qu’une modification vous concerne.'
          : ` et que ${count} modifications vous concernent.`
    }`,
  nothingToDo: (hasOptions) =>
    `Vous n’avez rien à faire.${hasOptions ? ' Ce que vous pouvez faire est indiqué ci-dessous.' : ''}`,
  when: {
    announced: (moment) =>
      `Les modifications prennent effet${on(moment, ' à une date que nous vous communiquerons')}. D’ici là, rien ne change pour vous.`,
    postponed: (moment) =>
      `Nous vous avons annoncé des modifications. Elles prennent effet plus tard que prévu : ${moment === null ? 'nous vous dirons quand' : `le ${moment}`}. D’ici là, rien ne change pour vous.`,
    withdrawn: () => 'Nous vous avons annoncé des modifications. Nous les avons retirées : le texte reste tel quel.',
    late: (moment) =>
      `Les modifications ont pris effet${on(moment)}. Vous auriez dû recevoir ce message avant ; nous vous prions d’excuser ce retard.`,
  },
  laterVersion: (version, moment) => `La version ${version} de la politique est en vigueur depuis le ${moment}.`,
  promise: 'Notre politique promet :',
  urgent: 'L’entrée en vigueur est plus rapide que d’habitude :',
  reason: 'La raison :',
  inShort: 'En bref',
  changes: {
    announced: 'Ce qui change',
    postponed: 'Ce qui changera plus tard',
    withdrawn: 'Ce qui ne changera pas',
    late: 'Ce qui a changé',
  },
  partShown: (shown, all, attached) => {
    const where = `dans la comparaison complète${attached ? ' et dans le fichier joint' : ''}`
    return shown === 0
      ? `Les modifications sont trop longues pour un message : les ${all} figurent toutes ${where}.`
      : `Ce message montre ${shown} modifications sur ${all}, les plus importantes d’abord ; les autres figurent ${where}.`
  },
  moreChanges: (count) =>
    count === 1
      ? 'Une autre modification figure dans la comparaison complète :'
      : `${count} autres modifications figurent dans la comparaison complète :`,
  options: (moment) => (moment === null ? 'Ce que vous pouvez faire' : `Ce que vous pouvez faire jusqu’au ${moment}`),
  anyone: (contact) =>
    `Posez-nous vos questions, opposez-vous à une modification ou demandez l’effacement de vos données : ${contact}`,
  seeMore: 'Pour en savoir plus',
  comparison: 'Toutes les modifications, avant et après',
  policyOnSite: 'Le texte et son historique',
  ownPage: 'Ce message comme page web',
  prevails: (language) => `Ceci est une traduction : le texte en ${language} fait foi.`,
  olderText: (language) =>
    `Elle traduit un texte plus ancien en ${language} : là où les deux diffèrent, lisez celui-ci.`,
  revisedPolicy: (version) => `Le texte révisé (version ${version})`,
  attached: (file) => `Le texte révisé est joint à ce message, dans le fichier ${file}.`,
  linked: 'Vous pouvez le lire ici :',
  changedHere: 'modifié ici',
  questions: 'Des questions ?',
  mandatory: (organisation) =>
    `Ceci n’est pas une publicité. ${organisation} doit vous informer quand l’usage de vos données personnelles change ; il n’y a donc pas de désinscription.`,
  noTracking: 'Ce message ne contient ni image ni traceur, et ses liens mènent où ils le disent.',
  sentTo: 'Envoyé à',
  test: {
    mark: 'Essai',
    me: 'Ce message n’est parti que vers vous, pour que vous le voyiez comme les membres le verront. Personne d’autre n’a été informé, et rien n’est annoncé par là.',
    team: 'Ce message n’est parti que vers ceux qui travaillent à la politique, pour qu’ils le voient comme les membres le verront. Aucun membre n’a été informé, et rien n’est annoncé par là.',
  },
  link: {
    'sign-in': {
      subject: (organisation) => `Connexion à ${organisation}`,
      body: (organisation) => `Ce lien vous connecte à ${organisation}.`,
      action: 'Se connecter',
    },
    invitation: {
      subject: (organisation) => `${organisation} vous invite à travailler sur ses politiques`,
      body: (organisation) =>
        `${organisation} vous invite à travailler sur ses politiques. Ce lien ouvre votre compte.`,
      action: 'Accepter l’invitation',
    },
    'second-factor-reset': {
      subject: (organisation) =>
        `Votre application d’authentification a été retirée de votre connexion chez ${organisation}`,
      body: (organisation) =>
        `Un administrateur de ${organisation} a retiré l’application d’authentification de votre connexion, car elle aurait été perdue, et vous a déconnecté partout. Configurez-en une autre. Si vous n’avez rien demandé, prévenez tout de suite vos administrateurs.`,
      action: 'Ouvrir votre compte',
    },
    'confirm-subscription': {
      subject: (organisation) => `Confirmez que vous voulez connaître les modifications chez ${organisation}`,
      body: (organisation) =>
        `Quelqu’un a demandé que cette adresse soit informée des modifications des politiques de ${organisation}.`,
      action: 'Confirmer',
    },
    visit: {
      subject: (organisation) => `Votre page chez ${organisation}`,
      body: (organisation) =>
        `Ce lien ouvre votre page chez ${organisation} : les messages que vous avez reçus, vos réglages et les données conservées à votre sujet.`,
      action: 'Ouvrir ma page',
    },
    'old-address': {
      subject: (organisation) => `Votre nouvelle adresse chez ${organisation}`,
      body: (organisation) =>
        `Depuis votre page chez ${organisation}, quelqu’un demande que vos messages aillent à une autre adresse. Ce sera fait quand vous l’aurez confirmé depuis cette boîte et depuis la nouvelle. La nouvelle adresse :`,
      action: 'Confirmer la nouvelle adresse',
    },
    'new-address': {
      subject: (organisation) => `Confirmez votre adresse chez ${organisation}`,
      body: (organisation) =>
        `Un membre de ${organisation} demande que des messages aillent à cette adresse. Ce sera fait quand vous l’aurez confirmé ici, et que l’adresse utilisée jusqu’ici l’aura confirmé aussi.`,
      action: 'Confirmer cette adresse',
    },
    answer: {
      subject: (organisation) => `${organisation} a répondu à votre demande`,
      body: (organisation) => `Voici ce que ${organisation} répond à votre demande :`,
      action: 'Ouvrir ma page',
    },
    'new-device': {
      subject: (organisation) => `Nouvelle connexion à votre compte chez ${organisation}`,
      body: (organisation) =>
        `Quelqu’un s’est connecté à votre compte chez ${organisation} depuis un navigateur qui n’avait pas encore servi. Si c’était vous, vous n’avez rien à faire. Sinon, déconnectez-vous partout, changez votre mot de passe et prévenez vos administrateurs.`,
      action: 'Voir votre compte',
    },
    'second-factor-set': {
      subject: (organisation) =>
        `Une application d’authentification a été ajoutée à votre connexion chez ${organisation}`,
      body: (organisation) =>
        `Désormais, la connexion chez ${organisation} demande un code de cette application. Si ce n’était pas vous, prévenez aussitôt vos administrateurs.`,
      action: 'Voir votre compte',
    },
    'second-factor-removed': {
      subject: (organisation) =>
        `L’application d’authentification a été retirée de votre connexion chez ${organisation}`,
      body: (organisation) =>
        `La connexion chez ${organisation} ne vous demande plus de code. Si ce n’était pas vous, changez votre mot de passe et prévenez aussitôt vos administrateurs.`,
      action: 'Voir votre compte',
    },
    'password-changed': {
      subject: (organisation) => `Votre mot de passe chez ${organisation} a été changé`,
      body: (organisation) =>
        `Le mot de passe de votre compte chez ${organisation} a été changé, et vous avez été déconnecté partout ailleurs. Si ce n’était pas vous, prévenez aussitôt vos administrateurs.`,
      action: 'Voir votre compte',
    },
    'token-made': {
      subject: (organisation) => `Un nouveau jeton d’API pour votre compte chez ${organisation}`,
      body: (organisation) =>
        `Un jeton a été créé, qui agit en votre nom chez ${organisation} dans les limites prévues. Si ce n’était pas vous, révoquez-le, changez votre mot de passe et prévenez vos administrateurs.`,
      action: 'Voir votre compte',
    },
    'review-due': {
      subject: (organisation) => `Une politique de ${organisation} doit être revue`,
      body: (organisation) =>
        `${organisation} relit chacune de ses politiques de temps en temps, même si rien ne change. Le moment est venu pour celle-ci. Lisez-la, puis notez que rien ne doit changer ou commencez une nouvelle version.`,
      action: 'Ouvrir la politique',
    },
  },
  linkOnce: (minutes) =>
    minutes < 120
      ? `Le lien fonctionne une fois, pendant ${minutes} minutes.`
      : `Le lien fonctionne une fois, pendant ${minutes / 60} heures.`,
  linkIgnore: 'Si vous n’avez rien demandé, ne faites rien : il ne se passera rien.',
}
