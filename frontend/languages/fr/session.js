/** @type {typeof import('../en/session.js').default} */
export default {
  fields: {
    code: 'Code',
    email: 'E-mail',
    login: 'Nom d’utilisateur ou e-mail',
    username: 'Nom d’utilisateur',
    usernameHint: '3 à 32 lettres, chiffres, points, traits d’union ou tirets bas.',
    password: 'Mot de passe',
    newPassword: 'Nouveau mot de passe',
    recoveryCode: 'Code de récupération',
    recoveryCodeHint: 'Un code que vous n’avez pas encore utilisé, par exemple mfra-x3dp-ehpk-3pxp.',
    appHint: 'Les six chiffres qu’affiche en ce moment votre application d’authentification.',
    link: 'Lien',
    toSignIn: 'Aller à la connexion',
    toPhotos: 'Aller à vos photos',
    usePasskey: 'Utiliser une clé d’accès',
    waiting: 'En attente de votre appareil',
  },

  strength: {
    none: (least) => `Au moins ${least} caractères. Quelques mots sans rapport entre eux conviennent bien.`,
    short: (least) => `Au moins ${least} caractères.`,
    weak: 'Facile à deviner. Des mots sans rapport entre eux, ou davantage de mots, le rendraient meilleur.',
    fair: 'Moyen. Un mot de plus le rendrait bon.',
    good: 'Bon : difficile à deviner.',
  },

  refusals: {
    NotAllowedError: 'L’opération a été annulée ou a pris trop de temps. Rien n’a été modifié.',
    InvalidStateError: 'Cet appareil a déjà une clé d’accès pour ce compte.',
    SecurityError: 'Les clés d’accès ne fonctionnent pas à cette adresse. Ouvrez Darkslide à l’adresse pour laquelle il a été configuré.',
    NotSupportedError: 'Cet appareil ne peut pas créer une telle clé d’accès.',
    other: 'L’appareil n’a fourni aucune clé d’accès. Réessayez, ou choisissez un autre moyen.',
  },

  register: {
    title: 'Créer un compte',
    haveOne: 'Vous avez déjà un compte ? {link}',
    noAdministrator:
      'Ce Darkslide n’a pas encore d’administrateur. Sa console affiche l’adresse à laquelle le premier crée son compte. Ouvrez-la, ou collez-la ici.',
    closed: 'Ce Darkslide n’accepte pas de nouveaux comptes.',
    byInvitation: 'Ici, les comptes se créent sur invitation. Ouvrez le lien que vous avez reçu, ou collez-le.',
    goOn: 'Continuer',
    invited: 'Choisissez un nom et un mot de passe. Ce lien ne fonctionne qu’une fois.',
    submit: 'Créer le compte',
    busy: 'Création du compte',
  },

  forgot: {
    title: 'Mot de passe oublié ?',
    safe: 'Vos photos sont en sécurité : ce n’est pas le mot de passe qui les verrouille, et un nouveau les ouvrira comme avant.',
    haveRecoveryCodes: 'Avez-vous gardé vos codes de récupération ? {link}',
    useRecoveryCode: 'Utiliser un code de récupération',
    haveCode: 'Vous a-t-on donné un code ? {link}',
    setPassword: 'Définir un nouveau mot de passe',
    submit: 'M’envoyer un lien',
    busy: 'Envoi en cours',
    done: 'Si cette adresse est celle d’un compte, un e-mail est en route. Son lien fonctionne pendant 30 minutes. Rien ne change tant que vous ne l’utilisez pas.',
    ask: 'Demandez un lien à un administrateur ou à la personne qui gère ce Darkslide : la commande {command} en crée un. Il fonctionne une seule fois, dans les 24 heures.',
    noMail:
      'Pas d’e-mail ? Demandez un lien à un administrateur ou à la personne qui gère ce Darkslide : la commande {command} en crée un. Il fonctionne une seule fois, dans les 24 heures.',
  },

  reset: {
    title: 'Définir un nouveau mot de passe',
    lead: 'Vous serez déconnecté de tous vos appareils. Aucune photo n’est perdue : ce n’est pas votre mot de passe qui les verrouille. Les jetons d’accès restent valables, et un second facteur reste actif.',
    codeOfLink: 'Il se trouvait dans le lien que vous avez ouvert.',
    codeToPaste: 'Collez le code que l’on vous a donné.',
    submit: 'Définir le mot de passe',
    busy: 'Enregistrement du mot de passe',
    done: 'Votre mot de passe est défini',
    next: 'Tous les appareils sont déconnectés. Vos photos sont telles qu’elles étaient. Connectez-vous avec le nouveau mot de passe ; si un jeton d’accès n’est pas de vous, révoquez-le dans les paramètres.',
  },

  recovery: {
    title: 'Définir un nouveau mot de passe',
    lead: 'Avec l’un de vos codes de récupération. Tous les appareils sont déconnectés ; aucune photo n’est perdue, et un second facteur reste en place.',
    submit: 'Définir le mot de passe',
    busy: 'Enregistrement du mot de passe',
    remembered: 'Il vous est finalement revenu ? {link}',
  },

  secondStep: {
    title: 'Deuxième étape',
    afterPassword: 'Votre mot de passe est correct. Montrez maintenant que c’est bien vous.',
    afterProvider: 'Le fournisseur vous connaît. Montrez maintenant que c’est bien vous.',
    useApp: 'Utiliser l’application',
    useRecoveryCode: 'Utiliser un code de récupération',
    nowhere: 'Ce compte a des clés d’accès, que les navigateurs n’utilisent qu’en https. Ouvrez Darkslide à l’adresse où elles ont été créées.',
    noneAtHand: 'Rien de tout cela sous la main ? Un administrateur peut retirer le second facteur de votre compte.',
    elseOrLate: 'Quelqu’un d’autre, ou trop tard ? {button}',
    startAgain: 'Recommencer',
    submit: 'Se connecter',
    busy: 'Connexion en cours',
    submitPasskey: 'Utiliser votre clé d’accès',
  },

  signedIn: {
    title: 'Connexion en cours',
    failed: 'Vous n’êtes pas connecté',
  },

  reauthentication: {
    title: 'Confirmez que c’est bien vous',
    why: (reason) => `${reason} Ainsi, personne d’autre ne peut le faire à votre place sur cet appareil.`,
    submit: 'Confirmer',
    busy: 'Vérification en cours',
    usePassword: 'Utiliser le mot de passe',
    useApp: 'Utiliser un code de l’application',
    useProvider: (name) => `Utiliser ${name}`,
    submitProvider: (name) => `Confirmer avec ${name}`,
    inOtherWindow: 'Continuez dans l’autre fenêtre',
    noWindow: 'Votre navigateur n’a pas laissé s’ouvrir de fenêtre. Autorisez-la pour cette page, puis réessayez.',
    noWay: 'Aucun moyen n’est disponible pour l’instant. Déconnectez-vous, reconnectez-vous, puis faites-le dans les dix minutes.',
    arriving: 'Confirmation en cours',
    done: 'C’est confirmé. Vous pouvez fermer cette fenêtre.',
    failed: (why) => `Ce n’est pas confirmé. ${why}`,
  },

  confirmEmail: {
    title: 'Confirmer votre e-mail',
    lead: 'À une adresse confirmée, un lien pour définir un nouveau mot de passe peut être envoyé si vous perdez un jour le vôtre.',
    submit: 'Confirmer',
    busy: 'Confirmation en cours',
    done: 'Votre e-mail est confirmé',
  },
};
