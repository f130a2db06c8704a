/** @type {typeof import('../en/shell.js').default} */
export default {
  menus: {
    photos: 'Photos…',
    folder: 'Dossier…',
    takePhoto: 'Prendre une photo',
    import: 'Importer…',
    settings: 'Paramètres',
    administration: 'Administration',
    signOut: 'Se déconnecter',
    stillSending: 'Des photos sont encore en cours d’envoi. Celles qui ne sont pas encore envoyées ne seront pas ajoutées. Se déconnecter ?',
    stillSignedIn: (why) => `Vous êtes toujours connecté. ${why}`,
  },

  notFound: {
    title: 'Rien ici',
    heading: 'Rien à cette adresse',
    text: 'L’adresse est peut-être mal saisie, ou ce qui était ici a été déplacé. Vos photos ne sont pas touchées.',
    toPhotos: 'Aller à vos photos',
  },

  securityNote: {
    label: 'À propos de votre compte',
    more: 'Voir les appareils et l’activité',
  },

  noticed: {
    'refresh-token-reused': (at, device) =>
      `${at} : Darkslide a déconnecté un appareil (${device}), car une ancienne connexion de cet appareil a été utilisée une seconde fois. Cela arrive avec un navigateur restauré depuis une sauvegarde, mais aussi si quelqu’un l’a copié. Si vous ne pouvez pas l’expliquer, changez de mot de passe.`,
    'reset-code-issued': (at) =>
      `${at} : la personne qui gère ce Darkslide, ou un administrateur, a créé un code qui permet de définir un nouveau mot de passe pour vous. Si vous ne l’avez pas demandé, renseignez-vous sur sa raison : quiconque l’a peut se connecter à votre place.`,
    'password-reset': (at, device) =>
      `${at} : votre mot de passe a été réinitialisé avec un code (${device}), et tous les appareils ont été déconnectés. Si ce n’était pas vous, quelqu’un d’autre a pu voir vos photos : définissez un autre mot de passe et passez en revue vos jetons d’accès.`,
    'second-factor-reset': (at) =>
      `${at} : la personne qui gère ce Darkslide, ou un administrateur, a retiré votre second facteur. Votre mot de passe suffit désormais pour vous connecter. Configurez de nouveau une application ; si vous ne l’avez pas demandé, renseignez-vous sur la raison et changez de mot de passe.`,
    'second-factor-failed': (at, device) =>
      `${at} : quelqu’un a saisi votre mot de passe (${device}), puis un code erroné. Si ce n’était pas vous, cette personne connaît votre mot de passe : changez-le.`,
    'identity-connected': (at, device) =>
      `${at} : une connexion par le fournisseur a été associée à votre compte (${device}). Elle ouvre votre compte sans votre mot de passe. Si ce n’était pas vous, dissociez-la et changez de mot de passe.`,
    'identity-disconnected': (at, device) =>
      `${at} : une connexion par le fournisseur a été dissociée de votre compte (${device}). Si ce n’était pas vous, changez de mot de passe.`,
    'recovery-code-used': (at, device) =>
      `${at} : l’un de vos codes de récupération a été utilisé (${device}). Si ce n’était pas vous, changez de mot de passe et créez de nouveaux codes.`,
  },
};
