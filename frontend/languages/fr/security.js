import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/security.js').default} */
export default {
  page: {
    authenticator: 'Application d’authentification',
    aboutAuthenticator:
      'Une application sur votre téléphone qui affiche un nouveau code toutes les trente secondes. Sans elle, connaître votre mot de passe ne suffit pas pour se connecter.',
    passkeys: 'Clés d’accès',
    aboutPasskeys:
      'Connectez-vous avec votre doigt, votre visage ou un code PIN au lieu du mot de passe. La clé ne quitte jamais votre appareil ou votre gestionnaire de mots de passe.',
    codes: 'Codes de récupération',
    aboutCodes:
      'Dix codes pour le jour où vous perdrez votre téléphone ou oublierez votre mot de passe. Chacun sert une seule fois. Imprimez-les ou conservez-les dans un gestionnaire de mots de passe.',
    devices: 'Appareils',
    aboutDevices: 'Là où vous êtes connecté. Si vous ne reconnaissez pas un appareil, déconnectez-le et changez votre mot de passe.',
    activity: 'Activité',
    aboutActivity:
      'Ce qui s’est passé sur votre compte. Les entrées sont effacées après 90 jours, sauf si la personne qui gère ce Darkslide a choisi une autre durée.',
  },

  password: {
    title: 'Mot de passe',
    aboutChange: 'Le changer vous déconnecte partout ailleurs. Les jetons d’accès restent valables.',
    aboutFirst:
      'Vous vous connectez par un fournisseur et n’avez pas de mot de passe. Avec un mot de passe, vous pourrez vous connecter même si le fournisseur est en panne.',
    current: 'Mot de passe actuel',
    new: 'Nouveau mot de passe',
    change: 'Changer le mot de passe',
    changing: 'Changement du mot de passe',
    changed: 'Votre mot de passe a été changé et tous vos autres appareils sont déconnectés.',
    set: 'Définir un mot de passe',
    setting: 'Définition du mot de passe',
    isSet: 'Votre mot de passe est défini. Vous pouvez désormais vous connecter avec.',
  },

  entry: {
    added: (day) => `Ajoutée le ${day}`,
    lastUsed: (when) => `dernière utilisation : ${when}`,
    unused: 'pas encore utilisée',
    remove: 'Supprimer',
    removeWhich: (name) => ` : ${name}`,
    removeIt: 'La supprimer',
  },

  copying: {
    copy: 'Copier',
    copied: 'Copié.',
    byHand: 'Sélectionnez-la et copiez-la à la main.',
    failed: 'Les codes n’ont pas pu être copiés. Sélectionnez-les ou enregistrez-les.',
  },

  connected: {
    title: 'Connexions associées',
    about: 'Quiconque prouve au fournisseur qu’il est l’un de ces comptes est connecté ici.',
    connect: (provider) => `Associer ${provider}`,
    since: (day) => `Associée le ${day}`,
    disconnect: 'Dissocier',
    disconnectWhich: (name) => ` : ${name}`,
    disconnected: (label) => `${label} n’est plus associé.`,
    notDisconnected: (why) => `Rien n’a été dissocié. ${why}`,
    connecting: 'Association en cours',
    done: (label) => `${label} est associé. Vous pouvez désormais vous connecter avec.`,
    failed: 'Rien n’a été associé. {why} {link}',
    back: 'Aller à Sécurité',
  },

  authenticator: {
    setUp: 'Configurer une application d’authentification',
    isSetUp:
      'L’application est configurée. Désormais, son code est demandé à la connexion. Conservez aussi des codes de récupération, au cas où vous la perdriez.',
    name: 'Application d’authentification',
    removal: 'Supprimer l’application d’authentification',
    aboutRemoval: 'À moins que vous n’ayez une clé d’accès, votre mot de passe seul suffira alors pour vous connecter.',
    removed: 'L’application d’authentification est supprimée. Son entrée dans l’application peut y être effacée.',
    notRemoved: (why) => `L’application n’a pas été supprimée. ${why}`,
    show: 'Montrez ceci à l’application',
    scan: 'Scannez l’image avec une application d’authentification, comme Aegis, 2FAS, Google Authenticator ou un gestionnaire de mots de passe. Elle ne s’affiche que maintenant.',
    qr: 'Code QR contenant la clé secrète ; elle figure ci-dessous sous forme de texte',
    sameDevice: 'Sur le même appareil : {link}, ou saisissez la clé secrète dans une application.',
    open: 'ouvrez-la dans une application',
    secret: 'Clé secrète',
    code: 'Code',
    codeHint: 'Les six chiffres que l’application affiche en ce moment.',
    turnOn: 'Activer',
    checking: 'Vérification',
  },

  passkeys: {
    add: 'Ajouter une clé d’accès',
    waiting: 'En attente de votre appareil',
    name: 'Nom',
    nameHint: 'Ce qui la contient, par exemple « Téléphone » ou « Clé du trousseau ».',
    added: (name) => `${name} est ajoutée. Désormais, elle est aussi demandée lors d’une connexion par mot de passe.`,
    removal: (name) => `Supprimer ${name}`,
    aboutRemoval: 'Elle n’ouvrira plus ce compte. Votre appareil continuera de l’afficher jusqu’à ce que vous l’y supprimiez aussi.',
    removed: (name) => `${name} est supprimée.`,
    notRemoved: (name, why) => `${name} n’a pas été supprimée. ${why}`,
    plainHttp:
      'Les navigateurs ne créent des clés d’accès qu’en https, et cette page est arrivée en simple http. Une application d’authentification fonctionne ici.',
    noAddress:
      'La personne qui gère ce Darkslide ne lui a pas donné d’adresse https avec un nom, ce dont les clés d’accès ont besoin. Une application d’authentification fonctionne ici.',
    oldBrowser: 'Ce navigateur est trop ancien pour les clés d’accès. Une application d’authentification fonctionne ici.',
    elsewhere: (host) => `Les clés d’accès de ce Darkslide se créent sur ${host}. Ouvrez-le à cette adresse pour en ajouter une.`,
  },

  codes: {
    make: 'Créer des codes de récupération',
    makeNew: 'Créer de nouveaux codes',
    notMade: (why) => `Aucun code n’a été créé. ${why}`,
    title: 'Vos codes de récupération',
    keep: 'Conservez-les maintenant : ils ne sont affichés que cette fois et remplacent ceux que vous aviez auparavant.',
    save: 'Enregistrer en texte',
    haveThem: 'Je les ai',
    left: (count, day) => plural(count, { one: `# code restant sur dix, créés le ${day}.`, other: `# codes restants sur dix, créés le ${day}.` }),
    none: 'Vous n’en avez pas encore. Avec un code, vous pourrez revenir si vous perdez votre mot de passe ou votre téléphone.',
  },

  paper: {
    fileName: 'darkslide-codes-de-recuperation.txt',
    title: (username, address) => `Codes de récupération de ${username} sur ${address}`,
    made: (day) =>
      `Créés le ${day}. Chacun sert une seule fois, à la place du code d’une application d’authentification ou pour définir un nouveau mot de passe.`,
  },

  devices: {
    current: 'Cet appareil',
    signedIn: (day) => `Connecté le ${day}`,
    usedNow: 'utilisé à l’instant',
    end: 'Déconnecter',
    endWhich: (name) => ` : ${name}`,
    endOthers: 'Déconnecter tous les autres appareils',
    ended: (device) => `${device} est déconnecté.`,
    othersEnded: (count) => plural(count, { one: '# appareil est déconnecté.', other: '# appareils sont déconnectés.' }),
    notEnded: (why) => `Rien n’a été déconnecté. ${why}`,
  },

  activity: {
    none: 'Il ne s’est encore rien passé.',
    older: 'Afficher les plus anciennes',
  },

  happened: {
    'signed-in': 'Vous vous êtes connecté',
    'sign-in-failed': 'Quelqu’un a saisi un mauvais mot de passe',
    'new-device': 'Quelqu’un s’est connecté à votre compte sur un nouvel appareil',
    'password-changed': 'Votre mot de passe a été changé',
    'email-changed': 'Votre adresse e-mail a été changée',
    'email-change-asked': 'Un changement de votre adresse e-mail a été demandé',
    'email-confirmed': 'Votre adresse e-mail a été confirmée',
    'username-changed': 'Votre nom d’utilisateur a été changé',
    'token-made': 'Un jeton d’accès a été créé',
    'token-revoked': 'Un jeton d’accès a été révoqué',
    'session-ended': 'Un appareil a été déconnecté',
    'sessions-ended': 'Tous les autres appareils ont été déconnectés',
    'refresh-token-reused': 'Une ancienne connexion a été utilisée une seconde fois ; son appareil a donc été déconnecté',
    'role-changed': 'Votre rôle a été changé',
    'account-disabled': 'Un administrateur a désactivé votre compte',
    'account-enabled': 'Un administrateur a réactivé votre compte',
    'quota-changed': 'Un administrateur a changé l’espace dont vous disposez',
    'reset-code-issued': 'Quelqu’un a reçu un code permettant de définir un nouveau mot de passe pour vous',
    'password-reset': 'Votre mot de passe a été réinitialisé avec un code',
    'second-factor-added': 'Un second facteur a été ajouté',
    'second-factor-removed': 'Un second facteur a été retiré',
    'second-factor-reset': 'Votre second facteur a été retiré pour vous',
    'second-factor-failed': 'Quelqu’un a saisi votre mot de passe, puis un mauvais code',
    'passkey-copied': 'Une copie d’une de vos clés d’accès a été utilisée',
    'identity-connected': 'Une connexion par le fournisseur a été associée',
    'identity-disconnected': 'Une connexion par le fournisseur a été dissociée',
    'identity-used': 'Le fournisseur a servi à se connecter',
    'recovery-codes-made': 'De nouveaux codes de récupération ont été créés',
    'recovery-code-used': 'Un code de récupération a été utilisé',
    'export-made': 'Un export de photos a été créé',
    'member-invited': 'Quelqu’un a été invité à un album',
    'invitation-accepted': 'Une invitation à un album a été acceptée',
    'member-removed': 'Un album n’est plus partagé avec quelqu’un',
    'member-left': 'Quelqu’un a quitté un album que vous partagez',
    'album-left': 'Un album partagé a été quitté',
    'album-withdrawn': 'Un album n’est plus partagé avec vous',
    'erasure-asked': 'L’effacement de ce compte a été demandé',
    other: 'Quelque chose a changé dans votre compte',
  },

  /** Where it came from a device and a network like those of this one. */
  happenedHere: {
    'sign-in-failed': 'Vous avez saisi un mot de passe incorrect',
    'new-device': 'Vous vous êtes connecté sur un nouvel appareil',
  },

  happenedTo: {
    'token-made': (name) => `Le jeton d’accès « ${name} » a été créé`,
    'token-revoked': (name) => `Le jeton d’accès « ${name} » a été révoqué`,
    'session-ended': (device) => `${device} a été déconnecté`,
    'second-factor-added': (name) => `La clé d’accès « ${name} » a été ajoutée`,
    'second-factor-removed': (name) => `La clé d’accès « ${name} » a été supprimée`,
    'passkey-copied': (name) => `Une copie de votre clé d’accès « ${name} » a été utilisée, et refusée. Supprimez la clé si vous ne l’avez pas copiée`,
  },

  sessionsEnded: {
    count: (count) => plural(count, { one: '# autre appareil a été déconnecté', other: '# autres appareils ont été déconnectés' }),
  },
  roleChanged: {
    administrator: 'Vous êtes devenu administrateur',
    member: 'Vous êtes devenu membre',
  },
  codeIssued: {
    administrator: 'Un administrateur a créé un code qui permet de définir un nouveau mot de passe pour vous',
    operator: 'La personne qui gère ce Darkslide a créé un code qui permet de définir un nouveau mot de passe pour vous',
  },
  factorReset: {
    administrator: 'Un administrateur a retiré votre second facteur',
    operator: 'La personne qui gère ce Darkslide a retiré votre second facteur',
  },
};
