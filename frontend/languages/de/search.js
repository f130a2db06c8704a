import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/search.js').default} */
export default {
  searchPage: {
    title: 'Suche',
    label: 'Namen, Beschreibungen, Schlagwörter, Alben, Orte, Kameras',
    map: 'Karte',
    tags: 'Alle Schlagwörter',
    export: 'Exportieren',
    whatIsFound: ': gefundene Fotos',
    addToAlbum: 'Zu Album hinzufügen',
    found: (count) => plural(count, { one: '# Foto gefunden', other: '# Fotos gefunden' }),
    indexing: 'Darkslide geht zuerst deine Fotos durch. Das ist ab und zu nötig, und danach läuft die Suche von selbst weiter.',
    indexed: 'Durchgesehene Fotos',
    nothing: 'Nichts gefunden',
    matchesNone: 'Kein Foto passt zu dieser Suche.',
    matchesNotAll: 'Kein Foto passt zu alldem. Lass etwas weg:',
    without: (condition) => `Ohne: ${condition}`,
    empty: 'Noch keine Fotos',
    purpose: 'Sobald du welche hinzugefügt hast, findest du sie hier anhand von Name, Datum, Kamera, Schlagwörtern und Alben.',
    toPhotos: 'Zu deinen Fotos',
  },

  favouritesPage: {
    title: 'Favoriten',
    label: 'In deinen Favoriten suchen',
    empty: 'Noch keine Favoriten',
    howToAdd: 'Öffne ein Foto und drücke auf das Herz, oder wähle mehrere aus: Sie erscheinen hier und bleiben trotzdem, wo sie sind.',
    toPhotos: 'Zu deinen Fotos',
  },

  tagPage: {
    title: 'Schlagwort',
    label: 'In den Fotos mit diesem Schlagwort suchen',
    empty: 'Kein Foto hat dieses Schlagwort',
    howToAdd: 'Öffne ein Foto und gib ihm neben den Details dieses Schlagwort, oder wähle mehrere Fotos aus und dann „Schlagwörter“.',
    gone: 'Dieses Schlagwort gibt es hier nicht',
    whyGone: 'Vielleicht wurde es gelöscht, oder die Adresse gehört zu keinem deiner Schlagwörter. Deine Fotos sind, wo sie waren.',
    toTags: 'Zu deinen Schlagwörtern',
  },

  filters: {
    chosen: 'Gewählte Filter',
    title: 'Filter',
    titleWith: (count) => `Filter (${count})`,
    more: (count) => `${count} weitere`,
    days: 'Zeitraum',
    from: 'Von',
    to: 'Bis',
    endsBefore: 'Das liegt vor dem ersten Tag.',
  },

  facets: {
    year: 'Jahr',
    favourite: 'Favoriten',
    tag: 'Schlagwort',
    country: 'Land',
    city: 'Stadt',
    camera: 'Kamera',
    lens: 'Objektiv',
    type: 'Dateityp',
    shape: 'Format',
    place: 'Ort',
    size: 'Größe',
    album: 'Album',
  },

  conditions: {
    text: (text) => `„${text}“`,
    goneTag: 'Ein gelöschtes Schlagwort',
    favourites: 'Favoriten',
    from: (day) => `Ab ${day}`,
    to: (day) => `Bis ${day}`,
    day: (anniversary) => `Am ${anniversary}`,
    noPlace: 'Ohne Ort',
    place: 'Mit Ort',
    area: 'In einem Gebiet',
    noAlbum: 'In keinem Album',
    atLeast: (size) => `Mindestens ${size}`,
    atMost: (size) => `Höchstens ${size}`,
    between: (least, most) => `${least} bis ${most}`,
  },

  shapes: {
    landscape: 'Querformat',
    portrait: 'Hochformat',
    square: 'Quadrat',
  },
};
