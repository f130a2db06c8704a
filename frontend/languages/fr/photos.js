import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/photos.js').default} */
export default {
  grid: {
    select: (name) => `Sélectionner ${name}`,
    selectThese: 'Sélectionner',
    place: (place, total) => `${place} sur ${total}`,
    placeAbout: (place, total) => `environ ${place} sur ${total}`,
    monthUnknown: 'Mois inconnu',
    dayUnknown: 'Jour inconnu',
    scrubber: 'Date',
  },

  tile: {
    animation: 'Animation',
    panorama: 'Panorama',
    noPreview: 'Conservée, sans aperçu',
    favourite: 'favori',
    damaged: 'endommagée',
    selected: 'sélectionnée',
  },

  list: {
    loading: 'Chargement de vos photos',
    failed: 'Vos photos n’ont pas pu être chargées',
    lost: 'Ces photos n’ont pas pu être chargées',
    newer: 'Les photos plus récentes n’ont pas pu être chargées',
    older: 'Les photos plus anciennes n’ont pas pu être chargées',
    addToAlbum: 'Ajouter à un album',
  },

  memories: {
    title: 'Ce jour-là',
    hide: 'Masquer pour aujourd’hui',
    more: (years, others) => plural(others, { other: `${years} et # autres années` }),
  },

  adding: {
    drop: 'Déposez pour ajouter à vos photos',
    dropInto: (album) => `Déposez pour ajouter à « ${album} »`,
    pasted: (at) => `Image collée ${at}`,
    failed: 'Les photos n’ont pas été ajoutées, car Darkslide est injoignable. Vérifiez la connexion et ajoutez-les à nouveau.',
  },

  lost: {
    fileName: 'Détails endommagés',
    digest: 'Perdue',
    album: 'Nom endommagé',
  },
};
