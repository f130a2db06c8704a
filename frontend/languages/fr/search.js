import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/search.js').default} */
export default {
  searchPage: {
    title: 'Recherche',
    label: 'Noms, descriptions, étiquettes, albums, lieux, appareils photo',
    map: 'Carte',
    tags: 'Toutes les étiquettes',
    export: 'Exporter',
    whatIsFound: ' ce qui est trouvé',
    addToAlbum: 'Ajouter à un album',
    found: (count) => plural(count, { one: '# photo trouvée', other: '# photos trouvées' }),
    indexing: 'Darkslide parcourt d’abord vos photos. C’est nécessaire de temps en temps, et la recherche continue ensuite d’elle-même.',
    indexed: 'Photos parcourues',
    nothing: 'Aucun résultat',
    matchesNone: 'Aucune photo ne correspond.',
    matchesNotAll: 'Aucune photo ne correspond à tout cela. Retirez quelque chose :',
    without: (condition) => `Sans : ${condition}`,
    empty: 'Pas encore de photo',
    purpose: 'Dès que vous en aurez ajouté, vous les trouverez ici par leurs noms, dates, appareils photo, étiquettes et albums.',
    toPhotos: 'Aller à vos photos',
  },

  favouritesPage: {
    title: 'Favoris',
    label: 'Rechercher dans vos favoris',
    empty: 'Pas encore de favori',
    howToAdd: 'Ouvrez une photo et touchez le cœur, ou sélectionnez-en plusieurs : elles apparaissent ici, et restent aussi là où elles sont.',
    toPhotos: 'Aller à vos photos',
  },

  tagPage: {
    title: 'Étiquette',
    label: 'Rechercher dans les photos avec cette étiquette',
    empty: 'Aucune photo n’a cette étiquette',
    howToAdd: 'Ouvrez une photo et ajoutez l’étiquette à côté des détails, ou sélectionnez plusieurs photos et choisissez « Étiquettes ».',
    gone: 'Cette étiquette n’est pas ici',
    whyGone: 'Elle a peut-être été supprimée, ou l’adresse n’est celle d’aucune de vos étiquettes. Vos photos sont là où elles étaient.',
    toTags: 'Aller à vos étiquettes',
  },

  filters: {
    chosen: 'Filtres choisis',
    title: 'Filtres',
    titleWith: (count) => `Filtres (${count})`,
    more: (count) => `${count} de plus`,
    days: 'Jours',
    from: 'Du',
    to: 'Au',
    endsBefore: 'C’est avant le premier jour.',
  },

  facets: {
    year: 'Année',
    favourite: 'Favoris',
    tag: 'Étiquette',
    country: 'Pays',
    city: 'Ville',
    camera: 'Appareil photo',
    lens: 'Objectif',
    type: 'Type de fichier',
    shape: 'Format',
    place: 'Lieu',
    size: 'Taille',
    album: 'Album',
  },

  conditions: {
    text: (text) => `« ${text} »`,
    goneTag: 'Une étiquette disparue',
    favourites: 'Favoris',
    from: (day) => `À partir du ${day}`,
    to: (day) => `Jusqu’au ${day}`,
    day: (anniversary) => `Le ${anniversary}`,
    noPlace: 'Sans lieu',
    place: 'Avec un lieu',
    area: 'Dans une zone',
    noAlbum: 'Dans aucun album',
    atLeast: (size) => `Au moins ${size}`,
    atMost: (size) => `Au plus ${size}`,
    between: (least, most) => `De ${least} à ${most}`,
  },

  shapes: {
    landscape: 'Paysage',
    portrait: 'Portrait',
    square: 'Carré',
  },
};
