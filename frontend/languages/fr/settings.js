import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/settings.js').default} */
export default {
  sections: {
    settings: 'Paramètres',
    account: 'Compte',
    security: 'Sécurité',
    tokens: 'Jetons d’accès',
    shared: 'Partages',
    storage: 'Stockage',
    export: 'Export',
    import: 'Import',
    erase: 'Supprimer le compte',
    administration: 'Administration',
  },

  account: {
    memberSince: 'Membre depuis le',
    stored: 'Enregistré',
    title: 'Nom et e-mail',
    username: 'Nom d’utilisateur',
    usernameHint: '3 à 32 lettres, chiffres, points, traits d’union ou tirets bas.',
    email: 'E-mail',
    emailHint: 'Vous pouvez vous connecter avec l’un ou l’autre.',
    save: 'Enregistrer',
    saving: 'Enregistrement',
    saved: 'Enregistré.',
  },

  email: {
    pending: (address, present) => `Ouvrez le lien envoyé à ${address} : d’ici là, votre e-mail reste ${present}.`,
    unconfirmed: (address) =>
      `Votre e-mail n’est pas confirmé : ouvrez le lien envoyé à ${address}. D’ici là, personne ne peut définir un nouveau mot de passe par e-mail, pas même vous.`,
    sendAgain: 'Renvoyer le lien',
    sent: 'Un e-mail est en route, sauf si plusieurs ont déjà été envoyés à cette adresse aujourd’hui.',
    failed: (why) => `Aucun e-mail n’a pu être envoyé. ${why}`,
  },

  choice: {
    on: 'Activé',
    off: 'Désactivé',
    kept: 'Ce choix n’est conservé que dans ce navigateur. La déconnexion peut l’effacer.',
  },

  language: {
    title: 'Langue',
    remark: 'L’application est rechargée. Un brouillon n’a encore été relu par personne qui parle la langue.',
  },

  memories: {
    title: 'Ce jour-là',
    about: 'Ce que vous avez photographié le même jour les années précédentes. Les photos du 29 février viennent le 29 février.',
    label: 'Photos de ce jour',
    shown: 'Affichées au-dessus de vos photos',
    hidden: 'Non affichées',
  },

  map: {
    title: 'Lieux',
    about:
      'Les détails d’une photo indiquent la ville la plus proche, sans interroger personne. Ils peuvent aussi renvoyer vers une carte : le service de cartes n’apprend le lieu que lorsque vous suivez ce lien.',
    label: 'Service de cartes',
    none: 'Aucun',
    towns: 'Villes : {source}, {licence}.',
  },

  keys: {
    title: 'Touches',
    about:
      'Là où il y a des photos, les lettres, chiffres et signes ont une fonction. Désactivez-les si vous parlez à cet appareil ou appuyez sur des touches par mégarde.',
    label: 'Touches d’un seul caractère',
    all: 'Raccourcis clavier',
  },

  thumbnails: {
    title: 'Cet appareil',
    about: (most) =>
      `Les miniatures que vous avez vues sont conservées ici, non scellées, jusqu’à ${most} : elles s’affichent aussitôt la fois suivante, même quand Darkslide est injoignable. Les photos en taille réelle ne sont jamais conservées.`,
    label: 'Conserver les miniatures sur cet appareil',
    kept: 'Elles sont supprimées quand vous vous déconnectez et quand quelqu’un d’autre se connecte. Si c’est désactivé, seul le cache du navigateur en garde quelques-unes, jusqu’à votre déconnexion. Ce choix n’est conservé que dans ce navigateur et y reste après la déconnexion.',
  },

  storage: {
    photos: 'Photos',
    photosUsed: 'Photos, utilisées',
    photosOf: (used, limit) => plural(limit, { one: `${used} sur # photo`, other: `${used} sur # photos` }),
    size: 'Taille des originaux',
    sizeUsed: 'Taille des originaux, utilisée',
    sizeOf: (used, limit) => `${used} sur ${limit}`,
    both: (photos, size) => `${photos}, ${size}`,
    over: 'C’est plus que ce que vous pouvez désormais garder ici. Rien ne sera supprimé, mais aucune photo ne peut être ajoutée tant qu’il n’y a pas de nouveau de la place.',
    whatCounts:
      'Les photos de la corbeille comptent jusqu’à leur suppression définitive. Les petites images que Darkslide crée pour les afficher ne comptent pas.',
  },

  sealing: {
    title: 'Ce dont le scellement vous protège',
    about:
      'Tout ce que vous ajoutez est chiffré avant d’être écrit sur un disque. Chaque photo a sa propre clé, et une clé les enferme toutes : la clé maîtresse. C’est la personne qui gère ce Darkslide qui la garde. Cela protège contre :',
    protects: {
      disk: 'Un disque volé, jeté ou vendu, si la clé maîtresse se trouve sur un autre.',
      copy: 'Une sauvegarde, ou une copie de la base de données ou des fichiers stockés, entre de mauvaises mains, tant que la clé maîtresse n’y est pas.',
      reader: 'Quelqu’un qui lit les fichiers stockés : les photos, leurs noms, leurs lieux et leurs dates de prise de vue sont illisibles sans leurs clés.',
      lookingBack:
        'Un regard en arrière après la suppression : la clé d’une photo supprimée est détruite, les copies de son fichier restent donc illisibles. Seule une sauvegarde antérieure de la base de données contient encore la clé verrouillée, jusqu’à ce qu’elle soit écrasée.',
    },
    limitsTitle: 'Et ce dont il ne protège pas',
    limits: {
      server:
        'Quelqu’un qui contrôle le serveur en marche. Celui-ci détient les clés pendant qu’il travaille : la personne qui le gère, ou qui s’y introduit, pourrait donc voir ce que vous y stockez.',
      password: 'Un mot de passe faible, ou que vous utilisez aussi ailleurs. Quiconque le connaît peut se faire passer pour vous.',
      device: 'Quelqu’un devant un appareil où vous êtes connecté. Déconnectez-vous là où d’autres peuvent s’asseoir.',
      loss: 'La perte des photos. Le scellement n’est pas une sauvegarde : gardez une autre copie de ce que vous ne pouvez pas perdre.',
    },
    inClear:
      'Sont en clair sur le serveur votre nom d’utilisateur et votre e-mail, vos appareils, jetons d’accès et activités avec la partie de l’adresse réseau qui est conservée et, pour chaque photo, sa taille, ses dimensions, le type de fichier et l’heure selon laquelle elle est classée.',
  },

  records: {
    title: 'Attestations de suppression',
    some: 'Vous avez supprimé définitivement des photos durant cette visite. Vous avez reçu des attestations signées de ce qui a été détruit et de la date jusqu’à laquelle des sauvegardes peuvent encore le contenir. Elles ne sont pas conservées ici : enregistrez-les maintenant si vous les voulez.',
    none: 'La suppression définitive de photos donne lieu à une attestation signée de ce qui a été détruit et de la date jusqu’à laquelle des sauvegardes peuvent encore le contenir. Les attestations de cette visite peuvent être enregistrées ici. Il n’y en a pas encore.',
    save: 'Enregistrer les attestations de suppression',
  },

  tokens: {
    about:
      'Un jeton permet à un programme, par exemple un script de sauvegarde, de travailler avec vos photos sans votre mot de passe. Quiconque le possède peut faire ce qu’il autorise : donnez donc à chaque programme le sien, et révoquez ce qui ne sert plus.',
    yours: 'Vos jetons',
    none: 'Vous n’en avez aucun. Il ne vous en faut un que si vous voulez qu’un programme travaille avec vos photos.',
    may: (scope) => `${scope}. `,
    made: (at) => `Créé le ${at}`,
    goodUntil: (at) => `valable jusqu’au ${at}`,
    expired: (at) => `expiré le ${at}`,
    lastUsed: (at) => `dernière utilisation le ${at}`,
    lastUsedAgo: (ago) => `dernière utilisation ${ago}`,
    neverUsed: 'jamais utilisé',
    revoke: 'Révoquer',
    revokeNamed: (name) => `Révoquer ${name}`,
    revokeFollows: 'Les programmes qui l’utilisent cessent aussitôt de fonctionner. Cette action est irréversible.',
    revokeForGood: 'Révoquer définitivement',
    revoked: (name) => `${name} est révoqué.`,
    notRevoked: (name, why) => `${name} n’a pas été révoqué. ${why}`,
  },

  scopes: {
    'images:read': 'Voir et télécharger vos photos',
    'images:write': 'Ajouter, modifier et supprimer des photos',
    'shares:read': 'Voir vos liens, qui est venu par eux et ce qui les ouvre',
    'shares:write': 'Créer, modifier et révoquer des liens',
    'account:read': 'Voir votre compte : nom, e-mail et stockage utilisé',
  },

  newToken: {
    title: 'Créer un jeton',
    name: 'Nom',
    nameHint: 'À quoi il sert, par exemple « Sauvegarde à la maison ».',
    scopes: 'Ce qu’il peut faire',
    scopesHint: 'Il ne peut jamais modifier votre mot de passe, votre compte ni d’autres jetons.',
    lifetime: 'Valable',
    week: '1 semaine',
    month: '1 mois',
    threeMonths: '3 mois',
    year: '1 an',
    make: 'Créer le jeton',
    making: 'Création du jeton',
    madeTitle: (name) => `Le jeton pour ${name}`,
    copyNow: 'Copiez-le maintenant là où il est nécessaire. Il n’est affiché que cette fois ; si vous le perdez, révoquez-le et créez-en un autre.',
    label: 'Jeton d’accès',
    header: 'Les programmes l’envoient avec chaque requête sous la forme {header}',
  },

  once: {
    copy: 'Copier',
    copied: 'Copié.',
    selected: 'Le texte est sélectionné : copiez-le avec Ctrl+C, ou ⌘C sur un Mac.',
    done: 'C’est noté',
  },

  entries: {
    moreFailed: (why) => `La suite n’a pas pu être affichée. ${why}`,
    keep: 'Garder',
  },

  erase: {
    about: (username) =>
      `Cela met fin au compte de ${username}. C’est immédiat, et personne ne peut l’annuler : ni vous, ni la personne qui gère ce Darkslide.`,
    goneTitle: 'Ce qui disparaîtra',
    photos: (photos, size) => `Vos photos (${photos}, ${size}), y compris celles de la corbeille.`,
    keys: 'Les clés qui les ouvrent. Ce qui reste ici de leurs fichiers n’est alors plus que du bruit.',
    person:
      'Votre nom d’utilisateur, votre e-mail et votre mot de passe, les seconds facteurs, tous les appareils connectés, tous les jetons d’accès et tous les liens qui montrent vos photos.',
    leftTitle: 'Ce qui restera',
    downloads: 'Ce que vous avez téléchargé. {link} si vous voulez le garder.',
    download: 'Téléchargez d’abord tout',
    backups:
      'Les sauvegardes faites auparavant : elles contiennent encore les clés verrouillées jusqu’à ce qu’elles soient écrasées. L’attestation que vous recevez dit jusqu’à quand.',
    submit: 'Supprimer le compte',
    busy: 'Suppression',
    reason: (username) => `Cela supprime définitivement le compte de ${username} avec toutes ses photos.`,
    forGood: 'Supprimer définitivement',
  },

  erased: {
    unknown: 'On ne sait pas si votre compte est supprimé',
    noAnswer:
      'La suppression a été demandée à Darkslide, mais aucune réponse n’est venue. Soit rien ne s’est passé et vos photos sont toutes là, soit tout a disparu définitivement.',
    findOut:
      'Pour le savoir, reconnectez-vous. Si votre mot de passe ne fonctionne plus, le compte est supprimé. S’il fonctionne, rien n’a été supprimé et vous pouvez le demander de nouveau.',
    signIn: 'Aller à la page de connexion',
    title: 'Votre compte est supprimé',
    noise: 'Les clés de vos photos sont détruites. Ce qui reste ici de leurs fichiers n’est désormais plus que du bruit.',
    backups: (until) =>
      `Une sauvegarde faite auparavant contient encore les clés verrouillées jusqu’à ce qu’elle soit écrasée, au plus tard le ${until}. C’est ce qu’indique l’attestation de suppression, signée par ce Darkslide.`,
    saveNow: 'Elle n’est affichée que maintenant. Enregistrez-la si vous devez un jour prouver la suppression.',
    save: 'Enregistrer l’attestation de suppression',
    leave: 'Quitter cette page',
  },

  welcome: {
    title: 'Bienvenue',
    heading: (username) => `Bienvenue, ${username}`,
    withPassword: 'Votre compte est prêt. Si jamais vous oubliez votre mot de passe, un code de récupération vous permet d’en définir un nouveau.',
    withoutPassword:
      'Votre compte est prêt. Si jamais le fournisseur avec lequel vous vous connectez est indisponible, un code de récupération vous permet de définir un mot de passe.',
    codes: 'Codes de récupération',
    further: '{link}. Vous trouvez les codes sous Compte, Sécurité, et pouvez en créer à tout moment.',
    photos: 'Aller à vos photos',
  },

  /** From where something was done: the part of the address that is known. */
  network: (/** @type {string} */ address) => `réseau ${address}`,
};
