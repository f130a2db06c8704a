/** @type {typeof import('../en/visit.js').default} */
export default {
  link: {
    opening: 'Ouverture des photos',
    failed: 'Les photos n’ont pas pu être ouvertes',
    notOpen: 'Ce lien ne fonctionne pas',
    notOpenWhy: 'Il a peut-être expiré, ou une partie manque. Demandez-en un nouveau à la personne qui vous l’a donné.',
    ended: 'Ce lien a expiré',
    endedWhy: 'Ses photos ne sont plus montrées. Adressez-vous à la personne qui vous l’a donné si vous souhaitez en voir d’autres.',
    offline: 'Vous êtes hors ligne. Ce qui est à l’écran y reste.',
  },

  password: {
    title: 'Ces photos ont un mot de passe',
    hint: 'La personne qui vous a donné le lien peut vous le dire.',
    label: 'Mot de passe',
    submit: 'Voir les photos',
    busy: 'Ouverture',
    wrong: 'Ce lien ne fonctionne pas, ou le mot de passe est faux.',
  },

  photos: {
    untitled: 'Des photos pour vous',
    until: (date) => `À voir jusqu’au ${date}`,
    empty: 'Il n’y a pas encore de photo ici',
    emptyWhy: 'Revenez plus tard : le lien reste le même.',
    failed: 'Les photos n’ont pas pu être listées',
    moreFailed: 'La suite des photos n’a pas pu être listée',
    behind: (why) => `Les nouvelles photos ne sont pas encore affichées. ${why}`,
    add: 'Ajouter des photos',
    downloadAll: 'Tout télécharger',
    preparing: 'Un instant, le téléchargement va commencer.',
    underWay: 'Les photos arrivent en un seul ZIP.',
    downloadFailed: (why) => `Le téléchargement n’a pas commencé. ${why}`,
    notOpened: (why) => `La photo n’a pas pu être ouverte. ${why}`,
  },

  photo: {
    place: (place, total) => `${place} sur ${total}`,
    named: (place, total) => `Photo ${place} sur ${total}`,
    previous: 'Photo précédente',
    next: 'Photo suivante',
    download: 'Télécharger la photo',
  },

  failures: {
    unreached: 'Darkslide est injoignable. Vérifiez la connexion et réessayez.',
  },
};
