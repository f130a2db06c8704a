import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/photos.js').default} */
export default {
  grid: {
    select: (name) => `${name} auswählen`,
    selectThese: 'Auswählen',
    place: (place, total) => `${place} von ${total}`,
    placeAbout: (place, total) => `etwa ${place} von ${total}`,
    monthUnknown: 'Monat unbekannt',
    dayUnknown: 'Tag unbekannt',
    scrubber: 'Datum',
  },

  tile: {
    animation: 'Animation',
    panorama: 'Panorama',
    noPreview: 'Gespeichert, keine Vorschau',
    favourite: 'Favorit',
    damaged: 'beschädigt',
    selected: 'ausgewählt',
  },

  list: {
    loading: 'Deine Fotos werden geladen',
    failed: 'Deine Fotos konnten nicht geladen werden',
    lost: 'Diese Fotos konnten nicht geladen werden',
    newer: 'Die neueren Fotos konnten nicht geladen werden',
    older: 'Die älteren Fotos konnten nicht geladen werden',
    addToAlbum: 'Zu Album hinzufügen',
  },

  memories: {
    title: 'An diesem Tag',
    hide: 'Für heute ausblenden',
    more: (years, others) => plural(others, { other: `${years} und # weitere Jahre` }),
  },

  adding: {
    drop: 'Loslassen, um sie deinen Fotos hinzuzufügen',
    dropInto: (album) => `Loslassen, um sie zum Album „${album}“ hinzuzufügen`,
    pasted: (at) => `Eingefügt ${at}`,
    failed: 'Die Fotos wurden nicht hinzugefügt, weil Darkslide nicht erreichbar ist. Prüfe die Verbindung und füge sie noch einmal hinzu.',
  },

  lost: {
    fileName: 'Angaben beschädigt',
    digest: 'Verloren',
    album: 'Name beschädigt',
  },
};
