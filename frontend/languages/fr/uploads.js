import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/uploads.js').default} */
export default {
  empty: {
    title: 'Pas encore de photos',
    hint: 'Déposez des photos ou des dossiers entiers n’importe où sur cette page, collez-en une ou choisissez-les. Chacune est scellée avant d’être stockée, et aucun autre compte ne peut la voir, sauf si vous la partagez.',
    choose: 'Choisir des photos',
  },

  tray: {
    title: 'Envois',
    all: 'Tous les envois',
    progress: (finished, count) => plural(count, { one: `${finished} sur # photo`, other: `${finished} sur # photos` }),
    bytes: (sent, all) => `${sent} sur ${all}`,
    rate: (bytes) => `${bytes}/s`,
    left: (duration) => `encore ${duration}`,
    gathering: 'les dossiers sont encore en cours d’examen',
    paused: 'en pause',
    pause: 'Suspendre',
    resume: 'Reprendre',
    cancelAll: 'Tout annuler',
    retryFailed: 'Réessayer les échecs',
    copy: 'Copier la liste',
    copied: 'La liste est dans le presse-papiers.',
    notCopied: 'Le navigateur n’a pas permis de copier la liste.',
    clear: 'Effacer',
    only: 'Afficher seulement',
    hide: 'Masquer la liste',
    show: 'Afficher la liste',
    uploading: 'Envoi des photos',
    done: 'Terminé',
    allDone: (sums) => `Envois terminés : ${sums}`,
    noRoom: (count, room) =>
      plural(count, {
        one: `# photo n’avait pas la place (${room}). Supprimez-en d’autres définitivement pour libérer de la place, puis réessayez ; la corbeille compte aussi.`,
        other: `# photos n’avaient pas la place (${room}). Supprimez-en d’autres définitivement pour libérer de la place, puis réessayez ; la corbeille compte aussi.`,
      }),
    full: 'votre stockage était plein',
  },

  holds: {
    busy: 'Darkslide est occupé. L’envoi reprendra de lui-même dans un instant.',
    unreached: 'Darkslide est injoignable. L’envoi reprendra de lui-même dès qu’il répondra.',
    offline: 'Vous êtes hors ligne. L’envoi reprendra dès que vous serez de nouveau en ligne.',
    'signed-out': 'Reconnectez-vous, et l’envoi reprendra là où il s’est arrêté.',
  },

  states: {
    waiting: (size) => `En attente, ${size}`,
    uploading: (percent) => `Envoi, ${percent} %`,
    storing: 'Envoi, enregistrement en cours',
    uploaded: 'Envoyée',
    there: 'Déjà présente',
    restored: 'Restaurée de la corbeille',
    failed: 'Échec',
    refused: 'Refusé',
    noRoom: 'Pas de place',
  },

  outcomes: {
    failed: 'Non ajoutées',
    restored: 'Restaurées de la corbeille',
    there: 'Déjà présentes',
    uploaded: 'Envoyées',
  },

  sums: {
    failed: (count) => plural(count, { one: '# non ajoutée', other: '# non ajoutées' }),
    restored: (count) => plural(count, { one: '# restaurée de la corbeille', other: '# restaurées de la corbeille' }),
    there: (count) => plural(count, { one: '# déjà présente', other: '# déjà présentes' }),
    uploaded: (count) => plural(count, { one: '# envoyée', other: '# envoyées' }),
  },

  row: {
    sent: (name) => `${name}, envoi`,
    retry: 'Réessayer',
    cancel: 'Annuler',
    remove: 'Retirer',
  },

  named: {
    retry: (name) => `Réessayer d’envoyer ${name}`,
    cancel: (name) => `Annuler l’envoi de ${name}`,
    remove: (name) => `Retirer ${name}`,
  },

  room: {
    bytes: (bytes) => `${bytes} libres`,
    photos: (count) => plural(count, { one: 'place pour # de plus', other: 'place pour # de plus' }),
    none: 'plus de place pour d’autres photos',
    noPhotos: (limit) =>
      plural(limit, {
        one: 'Non ajoutée : vous avez déjà atteint votre maximum de # photo.',
        other: 'Non ajoutée : vous avez déjà atteint votre maximum de # photos.',
      }),
    noBytes: (size, free, limit) => `Non ajoutée : elle fait ${size}, et il vous reste ${free} sur ${limit}.`,
  },

  failures: {
    empty: 'Le fichier est vide, il n’y a donc rien à conserver. Vérifiez la copie dont il provient.',
    archive: 'C’est une archive. Ses photos s’importent dans Paramètres, Import.',
    noPhoto: 'Ce n’est pas une photo. Darkslide ne conserve que des photos, ce fichier n’a donc pas été envoyé.',
    unreadable: 'Votre système ne permet pas au navigateur de le lire. Vérifiez qu’il est toujours là et que vous pouvez l’ouvrir, puis ajoutez-le à nouveau.',
    broken: 'La connexion a été coupée pendant l’envoi de cette photo. Elle n’a pas été ajoutée.',
    brokenLarge:
      'La connexion a été coupée pendant l’envoi de cette photo. Elle n’a pas été ajoutée. Si cela se reproduit, elle est peut-être trop volumineuse pour ce Darkslide.',
    changed: 'Le fichier a changé en route : ce qui est arrivé n’est pas ce que vous avez envoyé. Gardez votre fichier et réessayez.',
  },

  stored: {
    repaired: 'Ce qui en était stocké était endommagé, et est de nouveau intact.',
    noAlbum: 'Son album a été supprimé entre-temps. La photo est parmi vos photos.',
    renamed: (name) => `Conservée sous le nom « ${name} », car son nom ne peut pas être affiché en entier.`,
  },

  left: {
    nothing: 'Il n’y avait rien à ajouter.',
    out: (names) => `Laissés de côté, car ils viennent de systèmes ou de lecteurs réseau et ne sont pas vos photos : ${names}.`,
    outMore: (names, more) =>
      `Laissés de côté, car ils viennent de systèmes ou de lecteurs réseau et ne sont pas vos photos : ${names} ${plural(more, { one: 'et # autre', other: 'et # autres' })}.`,
  },
};
