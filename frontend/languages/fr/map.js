import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/map.js').default} */
export default {
  page: {
    failed: 'La carte n’a pas pu être affichée',
    preparing: 'Darkslide parcourt d’abord vos photos. Ce n’est nécessaire que de temps en temps, et la carte apparaîtra d’elle-même.',
    prepared: 'Photos parcourues',
    nowhereTitle: 'Pas encore de lieux',
    nowhere:
      'Les photos arrivent d’elles-mêmes sur la carte si le fichier indique où elles ont été prises. Les téléphones l’inscrivent si l’application photo peut utiliser la position ; beaucoup d’appareils photo le peuvent aussi.',
    toPhotos: 'Aller à vos photos',
  },

  list: {
    title: 'Lieux',
    located: (count) => plural(count, { one: '# photo avec un lieu', other: '# photos avec un lieu' }),
    towns: 'Villes',
    countries: 'Pays',
  },

  marker: {
    label: (photos, town) => `${photos}, ${town}`,
    far: 'loin de toute ville',
    towns: (town) => `${town} et ailleurs`,
  },

  world: {
    title: 'Carte de vos photos',
    closer: 'Zoom avant',
    back: 'Zoom arrière',
    whole: 'Le monde entier',
  },

  where: {
    shown: (middle, width) => `${middle} · ${width} de large`,
    coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° E`,
    west: (degrees) => `${degrees}° O`,
    coarse: 'Trop près pour le contour des terres',
    missing: 'Darkslide est injoignable ; les photos de cette zone viendront dès qu’il répondra',
    showOn: (service) => `Afficher dans ${service}`,
  },
};
