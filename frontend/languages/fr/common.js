import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/common.js').default} */
export default {
  photos: (count) => plural(count, { one: '# photo', other: '# photos' }),
  tryAgain: 'Réessayer',
  oneMoment: 'Un instant',
  cancel: 'Annuler',
  close: 'Fermer',
  dismiss: 'Masquer',
  justNow: 'à l’instant',
  undo: 'Annuler',
  language: 'Langue',

  bar: {
    skip: 'Aller au contenu',
    home: 'Darkslide, vers vos photos',
    places: 'Rubriques',
    photos: 'Photos',
    search: 'Recherche',
    favourites: 'Favoris',
    albums: 'Albums',
    tags: 'Étiquettes',
    map: 'Carte',
    trash: 'Corbeille',
    add: 'Ajouter',
    addPhotos: 'Ajouter des photos',
    account: 'Compte',
    accountOf: 'Compte : ',
    partFailed: 'Cette partie de Darkslide n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  },

  outlet: {
    noAnswer: 'Darkslide n’a pas répondu',
    photoNotOpened: (why) => `La photo n’a pas pu être ouverte. ${why}`,
    archivesNotImported: 'Les archives ne peuvent pas être importées, car Darkslide est injoignable.',
    offline: 'Vous êtes hors ligne. Ce qui est à l’écran y reste ; les photos en attente partiront dès que vous serez de nouveau en ligne.',
    setUpFactor: 'Configurer un second facteur',
  },

  session: {
    createdOnly: (why) => `Votre compte a été créé, mais la connexion n’a pas encore fonctionné. Allez à la page de connexion. ${why}`,
    notConfirmed: 'Rien n’a été modifié, car vous n’avez pas confirmé que c’est bien vous.',
    longAgo: 'Votre dernière connexion remonte à un certain temps.',
  },

  failures: {
    unreached: 'Darkslide est injoignable. Vos photos sont en sécurité là où elles sont. Vérifiez la connexion et réessayez.',
    signedOut: 'Vous êtes déconnecté. Reconnectez-vous pour continuer.',
    notFound: 'Cela n’existe pas ici, ou ne vous est pas accessible.',
    tooLargeForProxy: 'Un proxy placé devant ce Darkslide ne laisse pas passer un fichier aussi volumineux. Il n’a pas été ajouté.',
    tooOften: 'Trop de tentatives en peu de temps. Attendez un instant et réessayez.',
    busy: 'Darkslide est occupé. Vos photos sont en sécurité. Réessayez dans un instant.',
    internal: 'Une erreur s’est produite dans Darkslide. Les photos enregistrées sont en sécurité. Réessayez dans un instant.',
  },

  form: {
    notANumber: 'Ce n’est pas un nombre.',
    againNow: 'Vous pouvez réessayer maintenant.',
    againIn: (duration) => `Vous pourrez réessayer dans ${duration}.`,
    anotherWay: 'Autrement ?',
    show: 'Afficher',
    hide: 'Masquer',
    showPassword: 'Afficher le mot de passe',
    hidePassword: 'Masquer le mot de passe',
  },

  missing: {
    code: 'Saisissez le code.',
    currentPassword: 'Saisissez votre mot de passe actuel.',
    email: 'Saisissez une adresse e-mail.',
    fileName: 'Saisissez un nom de fichier.',
    link: 'Collez le lien.',
    local: 'Saisissez une date et une heure.',
    login: 'Saisissez votre nom d’utilisateur ou votre e-mail.',
    name: 'Saisissez un nom.',
    newPassword: 'Saisissez un nouveau mot de passe.',
    password: 'Saisissez un mot de passe.',
    username: 'Saisissez un nom d’utilisateur.',
    other: 'Remplissez ce champ.',
  },
};
