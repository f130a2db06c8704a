import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/administration.js').default} */
export default {
  sections: {
    all: 'Administration',
    people: 'Personnes',
    invitations: 'Invitations',
    service: 'Service',
    history: 'Historique',
    own: 'Vos paramètres',
  },

  refused: {
    title: 'Réservé aux administrateurs',
    text: 'Vous n’en faites pas partie. Si cela vient de changer, déconnectez-vous puis reconnectez-vous.',
    leave: 'Aller à vos photos',
  },

  roles: {
    member: 'Membre',
    administrator: 'Administrateur',
  },

  people: {
    introduction:
      'Qui a un compte ici. Les administrateurs ne voient aucune photo, ni leur nom ni leur lieu. La personne qui gère la machine elle-même le pourrait tant que Darkslide fonctionne, car ses clés sont alors en mémoire.',
    none: 'Il n’y a aucun compte.',
    more: 'Afficher plus',
  },

  account: {
    you: 'Vous',
    disabled: 'Désactivé',
    disabledOn: (day) => `désactivé le ${day}`,
    seenOn: (day) => `vu pour la dernière fois le ${day}`,
    notSeen: 'pas vu récemment',
    devices: (count) => plural(count, { one: '# appareil connecté', other: '# appareils connectés' }),
    secondFactor: 'second facteur',
    noSecondFactor: 'pas de second facteur',
    joinedOn: (day) => `inscrit le ${day}`,
    change: 'Modifier',
    changeWhom: (name) => ` ${name}`,
    changeOf: (name) => `Modifier ${name}`,
    makeAdministrator: 'Nommer administrateur',
    makeMember: 'Rendre simple membre',
    enable: 'Activer',
    disable: 'Désactiver',
    setLimit: 'Fixer une limite',
    giveCode: 'Code pour un nouveau mot de passe',
    removeFactor: 'Retirer le second facteur',
    erase: 'Supprimer',
    notChanged: (why) => `Rien n’a été modifié. ${why}`,
    noCode: (why) => `Aucun code n’a été créé. ${why}`,
    nothingRemoved: (why) => `Rien n’a été retiré. ${why}`,
    notErased: (name, why) => `${name} n’a pas été supprimé. ${why}`,
    erased: (name) => `${name} est supprimé.`,
    saveRecord: 'Enregistrer l’attestation de suppression',
  },

  resetLink: {
    title: (name) => `Le lien pour ${name}`,
    text: 'Copiez-le maintenant et transmettez-le. Il fonctionne une fois, pendant un jour, et n’est affiché que cette fois-ci.',
    label: 'Lien pour choisir un nouveau mot de passe',
  },

  disabling: {
    title: (name) => `Désactiver ${name} ?`,
    text: 'Le compte est déconnecté partout, ne peut plus se connecter, et ses jetons d’accès ne fonctionnent plus. Les photos restent. Vous pourrez réactiver le compte.',
    yes: 'Désactiver',
  },

  givingCode: {
    title: (name) => `Un code pour ${name} ?`,
    text: 'Quiconque le possède peut choisir un nouveau mot de passe et s’emparer du compte, photos comprises. Veillez à ce qu’il ne parvienne à personne d’autre. La personne en sera informée à sa prochaine connexion.',
    yes: 'Créer le code',
  },

  removingFactor: {
    title: (name) => `Retirer le second facteur de ${name} ?`,
    text: 'Le mot de passe seul suffira alors pour se connecter. Assurez-vous que c’est bien la bonne personne qui le demande. Elle en sera informée à sa prochaine connexion et pourra le configurer à nouveau.',
    yes: 'Retirer',
  },

  erasing: {
    title: (name) => `Supprimer ${name} ?`,
    text: (count) =>
      plural(count, {
        one: 'Le compte disparaît avec # photo, immédiatement et définitivement. Personne ne peut l’annuler.',
        other: 'Le compte disparaît avec # photos, immédiatement et définitivement. Personne ne peut l’annuler.',
      }),
    yes: 'Supprimer définitivement',
  },

  quota: {
    submit: 'Fixer la limite',
    busy: 'Modification de la limite',
    gigabytes: 'Nombre maximal de gigaoctets',
    images: 'Nombre maximal de photos',
    hint: 'Vide : comme pour tout le monde. La corbeille compte.',
  },

  invitations: {
    introduction:
      'Une invitation est un lien avec lequel une personne peut créer un compte, une seule fois. Envoyez-le de façon que personne d’autre ne le lise.',
    make: 'Inviter quelqu’un',
    open: 'Invitations en attente',
    none: 'Aucune invitation en attente.',
    somebody: 'Quelqu’un',
    madeOn: (day) => `Créée le ${day}`,
    goodUntil: (day) => `valable jusqu’au ${day}`,
    atMost: (what) => `${what} au maximum`,
    revoke: 'Révoquer',
    revokeOf: (name) => ` : ${name}`,
    revoked: 'Le lien ne fonctionne plus.',
    notRevoked: (why) => `L’invitation n’a pas été révoquée. ${why}`,
  },

  newInvitation: {
    submit: 'Créer le lien',
    busy: 'Création du lien',
    note: 'Pour qui (facultatif)',
    noteHint: 'Seuls les administrateurs le voient.',
    role: 'Rôle',
    lifetime: 'Valable',
    day: '1 jour',
    week: '1 semaine',
    month: '1 mois',
  },

  invitationLink: {
    title: 'Le lien',
    titleFor: (name) => `Le lien pour ${name}`,
    text: 'Copiez-le maintenant et envoyez-le. Il n’est affiché que cette fois-ci ; s’il est perdu, révoquez l’invitation et créez-en une autre.',
    label: 'Lien d’invitation',
  },

  service: {
    name: 'Nom',
    registration: 'Qui peut créer un compte',
    state: 'État',
    stateText: 'Comment va le service, et son travail en arrière-plan. Ce qui échoue vient en premier.',
    fixed: (variable) => `Ceci est défini au démarrage du service (${variable}) et ne peut être modifié que là.`,
    save: 'Enregistrer',
    saving: 'Enregistrement',
    saved: 'Enregistré.',
    registered: (who) => `${who}.`,
    saveName: 'Enregistrer le nom',
    nameHint: 'Sur les pages de connexion et dans les e-mails.',
  },

  registrations: {
    invitation: 'Toute personne ayant une invitation',
    open: 'Toute personne qui accède à cette adresse',
    closed: 'Personne, même avec une invitation',
  },

  state: {
    checks: 'Vérifications',
    jobs: 'Travail en arrière-plan',
    bad: 'En panne',
    degraded: 'À examiner',
    good: 'OK',
    running: 'en cours',
    nextRun: (at) => `prochaine exécution : ${at}`,
    progress: (done, total) => `${done} sur ${total} terminés`,
    lastSuccess: (at) => `dernière réussite : ${at}`,
    failed: (count, why) => plural(count, { one: `# échec : ${why}`, other: `# échecs : ${why}` }),
    noReason: 'la raison est inconnue',
    found: (name, value) => `${name} : ${value}`,
    jobBy: (job, what) => `${job} (${what})`,
  },

  checks: {
    'Database connections health check': 'Base de données',
    'Graceful Shutdown': 'Acceptation des requêtes',
    blobs: 'Fichiers des photos',
    clock: 'Horloge',
    rehearsal: 'Sauvegarde',
    renditions: 'Aperçus',
    replicas: 'Processus du service',
    scrub: 'Lecture de tous les fichiers',
    sealing: 'Clés',
  },

  findings: {
    'damaged, altered': 'endommagées, modifiées',
    'damaged, cut': 'endommagées, tronquées',
    'damaged, gone': 'endommagées, disparues',
    'damaged, key': 'endommagées, clé',
    'damaged, record': 'endommagées, données',
    'damaged, unreadable': 'endommagées, illisibles',
    due: 'à faire',
    engines: 'moteurs',
    'last round': 'dernier passage',
    oldestSeconds: 'âge du plus ancien en secondes',
    primary: 'clé principale',
    queue: 'en attente',
    reason: 'raison',
  },

  rehearsal: {
    off: (why) => `aucune restauration n’est testée : ${why}`,
    newest: (at) => `la plus récente : ${at}`,
    none: 'aucune n’a été vue',
    restored: (at, whole, count) =>
      plural(count, {
        one: `restauration d’essai, ${at} : ${whole} sur # photo intacte`,
        other: `restauration d’essai, ${at} : ${whole} sur # photos intactes`,
      }),
    damagedBefore: (count) => plural(count, { one: '# photo était endommagée avant la sauvegarde', other: '# photos étaient endommagées avant la sauvegarde' }),
    lastWell: (at) => `dernière réussite : ${at}`,
  },

  jobs: {
    'confirmation-mail': 'E-mail de confirmation',
    'earlier-dates': 'Dates des photos ajoutées plus tôt',
    'email-change-notice': 'Avis de changement d’e-mail',
    'ended-shares': 'Liens terminés',
    'expired-authorization-requests': 'Demandes d’autorisation expirées',
    'expired-downloads': 'Téléchargements expirés',
    'expired-exports': 'Exports expirés',
    'expired-passkey-challenges': 'Défis de clés d’accès expirés',
    'expired-resets': 'Codes de mot de passe expirés',
    'expired-invitations': 'Invitations à des albums expirées',
    'expired-sessions': 'Sessions expirées',
    'expired-sign-ins': 'Connexions expirées',
    'expired-tokens': 'Jetons expirés',
    'forgotten-attempts': 'Tentatives oubliées',
    'missing-renditions': 'Aperçus manquants',
    'old-activity': 'Activité ancienne',
    'old-tombstones': 'Anciennes marques de suppression',
    'old-visits': 'Anciennes visites',
    'orphan-sweep': 'Fichiers orphelins',
    'pending-file-deletions': 'Suppressions de fichiers en attente',
    rehearsal: 'Essai de restauration',
    'reset-mail': 'E-mail de nouveau mot de passe',
    scrub: 'Lecture de tous les fichiers',
    'trash-purge': 'Vidage de la corbeille',
  },

  history: {
    introduction: 'Ce que les administrateurs ont fait, et quels comptes ont été créés. Rien n’en est jamais retiré.',
    none: 'Il ne s’est encore rien passé.',
    more: 'Afficher les plus anciens',
    command: 'Une commande sur la machine',
    erased: 'Un compte supprimé',
    anErased: 'un compte supprimé',
    limits: (images, bytes) => `photos : ${images}, taille : ${bytes}`,
    asForEverybody: 'comme pour tout le monde',
    other: (who, action) => `${who} a fait quelque chose (${action})`,
  },

  actions: {
    'account-created': (_, whom, role) => `${whom} a créé un compte (${role})`,
    'invitation-made': (who, _, role) => `${who} a créé une invitation (${role})`,
    'invitation-revoked': (who) => `${who} a révoqué une invitation`,
    'account-disabled': (who, whom) => `${who} a désactivé ${whom}`,
    'account-enabled': (who, whom) => `${who} a réactivé ${whom}`,
    'role-changed': (who, whom, role) => `${who} a donné à ${whom} le rôle « ${role} »`,
    'role-provided': (_, whom, role) => `Le fournisseur d’authentification unique a donné à ${whom} le rôle « ${role} »`,
    'account-erased': (who) => `${who} a supprimé un compte`,
    'quota-changed': (who, whom, limits) => `${who} a modifié la limite pour ${whom} (${limits})`,
    'reset-code-made': (who, whom) => `${who} a créé un code avec lequel ${whom} choisit un nouveau mot de passe`,
    'second-factor-reset': (who, whom) => `${who} a retiré le second facteur pour ${whom}`,
    'setting-changed': (who, _, setting) => `${who} a modifié un paramètre : ${setting}`,
  },

  rolesGiven: {
    member: 'membre',
    administrator: 'administrateur',
  },

  rolesInvited: {
    member: 'membre',
    administrator: 'administrateur',
  },

  settingsChanged: {
    name: (name) => `nom : ${name}`,
    registration: (mode) => `inscription : ${mode}`,
  },

  registrationsChosen: {
    invitation: 'sur invitation',
    open: 'ouverte',
    closed: 'fermée',
  },
};
