import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/sharing.js').default} */
export default {
  page: {
    introduction:
      'Un lien montre un album, ou des photos que vous avez sélectionnées, à quiconque le possède, sans compte. Vous le créez par « Partager » dans un album, ou dans le menu des photos sélectionnées.',
    yours: 'Vos liens',
    none: 'Il n’y en a aucun.',
    more: 'Afficher les liens plus anciens',
  },

  truth:
    'Quiconque possède un lien peut le transmettre, et rien n’empêche les visiteurs de garder ce qu’ils ont vu. Un lien révoqué ne montre plus rien, mais il ne reprend rien non plus.',

  dialog: {
    album: (album) => `Partager « ${album} »`,
    photos: (count) => plural(count, { one: 'Partager # photo', other: 'Partager # photos' }),
    aboutAlbum:
      'Le lien montre les photos de l’album, sans les albums qu’il contient : aussi ce que vous ajouterez plus tard, et plus ce que vous en retirerez.',
    othersPhotos: 'Il ne montre pas les photos que d’autres ont ajoutées.',
    aboutPhotos: 'Le lien montre ces photos, et aucune de celles que vous ajouterez plus tard.',
    anotherLink: 'Nouveau lien',
    tooMany: (most) => plural(most, { other: 'Un lien montre # photos au maximum. Mettez-les dans un album et partagez celui-ci.' }),
    failed: (why) => `Les liens n’ont pas pu être affichés. ${why}`,
    done: 'Terminé',
  },

  form: {
    name: 'Nom',
    nameHint: 'Pour vous seul, par exemple à qui il est destiné. Les visiteurs ne le voient pas.',
    ends: 'Prend fin',
    never: 'Jamais',
    day: 'Un jour de votre choix',
    inDays: (days) => plural(days, { one: 'Dans # jour', other: 'Dans # jours' }),
    unchanged: (end) => `Comme maintenant : ${end}`,
    lastDay: 'Dernier jour',
    dayPast: 'Ce jour est passé.',
    limits: 'Mot de passe et nombre d’ouvertures',
    password: 'Mot de passe',
    passwordHint: 'Vide : aucun. Communiquez-le par une autre voie que le lien.',
    keepPassword: 'Comme maintenant',
    otherPassword: 'Un autre',
    noPassword: 'Plus aucun',
    newPassword: 'Nouveau mot de passe',
    newPasswordHint: 'Quiconque a ouvert le lien devra l’ouvrir de nouveau.',
    maxViews: 'Combien de fois il peut être ouvert',
    maxViewsHint: 'Vide : sans limite. Ce que vous regardez d’ici ne compte pas.',
    maxViewsSoFar: (views) =>
      plural(views, { one: 'Vide : sans limite. Il a été ouvert # fois jusqu’ici.', other: 'Vide : sans limite. Il a été ouvert # fois jusqu’ici.' }),
    download: 'Ce que les visiteurs peuvent télécharger',
    texts: 'Ce qu’ils voient en plus',
    captionsOfAlbum: 'Le nom de l’album et vos descriptions des photos',
    captions: 'Vos descriptions des photos',
    guests: 'Invités',
    guestsAdd: 'Les visiteurs peuvent ajouter des photos à l’album',
    guestsHint: 'Elles deviennent les vôtres et occupent votre stockage, chacune avec le nom de l’invité. Toute personne qui a le lien les voit.',
    make: 'Créer le lien',
    making: 'Création en cours',
    save: 'Enregistrer',
    saving: 'Enregistrement en cours',
    changedMeanwhile: 'Le lien a été modifié ailleurs entre-temps. Fermez cette fenêtre et modifiez-le de nouveau.',
  },

  downloads: {
    nothing: 'Rien',
    clean: 'Copies nettoyées',
    original: 'Originaux',
  },

  aboutDownloads: {
    nothing: 'Ils voient les photos à la taille d’un écran. Cela rend plus difficile de les garder, et rien de plus.',
    clean: 'Les mêmes images sans lieu, appareil, noms et tout ce qu’un fichier révèle. Ce qui ne peut pas être nettoyé n’est pas proposé.',
    original: 'Vos fichiers tels quels, avec le lieu, l’appareil et tout ce qu’ils contiennent.',
  },

  link: {
    title: (name) => `Le lien « ${name} »`,
    ready: 'Le lien est prêt',
    address: 'Adresse du lien',
    copy: 'Copier',
    copied: 'Copié.',
    selected: 'Il est sélectionné : copiez-le avec Ctrl+C, ou ⌘C sur un Mac.',
    qr: 'Code QR du lien',
    scan: 'L’appareil photo d’un téléphone l’ouvre aussi.',
    send: 'Envoyer',
    look: 'Voir ce qu’ils voient',
    noWindow: 'Votre navigateur n’a pas laissé ouvrir de fenêtre. Autorisez-le pour cette page et réessayez.',
    notOpened: (why) => `Le lien n’a pas pu être ouvert. ${why}`,
    needsPassword: 'Le mot de passe sera aussi demandé aux visiteurs.',
    find: 'Vous le retrouvez dans les paramètres, sous « Partages ».',
  },

  entry: {
    unnamed: 'Un lien endommagé',
    album: 'Un album',
    selection: 'Une sélection',
    content: (photos) => ` · ${photos}`,
    actOn: (act, name) => `${act} : ${name}`,
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    notCopied: 'Le navigateur n’a pas permis de le copier. Ouvrez le code QR : le lien est à côté.',
    show: 'Code QR',
    change: 'Modifier',
    changed: 'Le lien est modifié.',
    visits: 'Visites',
    revoke: 'Révoquer',
    password: 'mot de passe',
    captions: 'descriptions',
    guests: 'les invités peuvent ajouter des photos',
  },

  states: {
    revoked: 'Révoqué',
    expired: 'Expiré',
    'used-up': 'Épuisé',
  },

  ends: {
    never: 'sans fin',
    until: (at) => `jusqu’au ${at}`,
    expired: (at) => `expiré le ${at}`,
    revoked: (at) => `révoqué le ${at}`,
  },

  views: {
    none: 'jamais ouvert',
    some: (count) => plural(count, { one: 'ouvert # fois', other: 'ouvert # fois' }),
    of: (views, most) => plural(most, { one: `ouvert ${views} fois sur #`, other: `ouvert ${views} fois sur #` }),
    last: (at) => `dernière fois ${at}`,
  },

  downloadable: {
    nothing: 'pas de téléchargement',
    clean: 'copies nettoyées',
    original: 'originaux',
  },

  change: {
    title: (name) => `Modifier le lien « ${name} »`,
    failed: (why) => `Le lien n’a pas pu être modifié. ${why}`,
  },

  revocation: {
    title: (name) => `Révoquer le lien « ${name} » ?`,
    text: 'Personne ne pourra plus l’ouvrir, et quiconque le regarde ne verra plus rien au bout de quelques secondes. Il ne pourra pas être réutilisé.',
    yes: 'Révoquer le lien',
    done: 'Le lien est révoqué.',
    failed: (why) => `Le lien n’a pas été révoqué. ${why}`,
  },

  revocationOfAll: {
    heading: 'Révoquer tous les liens',
    about: 'Dès lors, aucun lien ne montre vos photos. Vous pouvez créer de nouveaux liens à tout moment.',
    act: 'Révoquer tous les liens',
    title: 'Révoquer tous vos liens ?',
    text: 'Personne ne pourra plus en ouvrir aucun, et quiconque en regarde un ne verra plus rien au bout de quelques secondes. Aucun ne pourra être réutilisé.',
    done: 'Tous les liens sont révoqués.',
    failed: (why) => `Les liens ne sont peut-être pas tous révoqués. ${why}`,
  },

  visits: {
    title: (name) => `Visites par le lien « ${name} »`,
    about:
      'Chaque fois qu’il a été ouvert au cours des 90 derniers jours, sans le nom ni l’adresse complète de quiconque, et quelles photos ont été ouvertes ou téléchargées une à une.',
    none: 'Personne ne l’a ouvert au cours des 90 derniers jours.',
    more: 'Afficher les visites plus anciennes',
    network: (network) => `réseau ${network}`,
    seen: (count) => plural(count, { one: '# photo ouverte', other: '# photos ouvertes' }),
    downloads: (count) => plural(count, { one: '# téléchargement', other: '# téléchargements' }),
    archives: (count) => plural(count, { one: 'tout téléchargé # fois', other: 'tout téléchargé # fois' }),
    added: (count) => plural(count, { one: '# photo ajoutée', other: '# photos ajoutées' }),
    nothing: 'rien d’ouvert',
    photo: (number, of) => plural(of, { other: `Photo ${number} sur #` }),
    downloadedPhoto: (photo) => `${photo}, téléchargée`,
    rest: (count) => plural(count, { other: 'et # de plus' }),
  },
};
