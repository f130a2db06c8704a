import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/exports.js').default} */
export default {
  page: {
    introduction:
      'Ein Export enthält deine Fotos Byte für Byte in ZIP-Dateien, in Ordnern und unter ihren eigenen Namen. Neben jedem Foto liegt eine kleine Datei mit Datum, Ort, Beschreibung und Schlagwörtern, die auch andere Programme lesen. Fotos im Papierkorb sind nicht dabei.',
    make: 'Export erstellen',
    selectionGone: 'Die Auswahl ist nicht mehr da. Geh zu deinen Fotos und wähle sie noch einmal aus.',
    yours: 'Deine Exporte',
  },

  form: {
    what: 'Was',
    search: 'Was die Suche findet',
    searchFor: (conditions) => `Suche: ${conditions}`,
    comma: ', ',
    selected: (count) => plural(count, { one: '# ausgewähltes Foto', other: '# ausgewählte Fotos' }),
    album: 'Das Album',
    folders: 'Ordner',
    years: 'Ein Ordner für jedes Jahr',
    albums: 'Ordner wie die Alben',
    size: 'Fotos je ZIP-Datei, höchstens',
    submit: 'Export erstellen',
    busy: 'Export wird erstellt',
    done: 'Der Export ist fertig und steht unten.',
  },

  subject: {
    everything: 'Alles',
    album: 'Ein Album',
    search: 'Suche',
  },

  layout: {
    year: 'ein Ordner für jedes Jahr',
    album: 'Ordner wie die Alben',
  },

  list: {
    none: 'Noch keine Exporte.',
    madeOn: (day) => `Erstellt am ${day}`,
    until: (day) => `herunterzuladen bis ${day}`,
    damaged: (count) =>
      plural(count, {
        one: '# Foto ist beschädigt und nicht dabei. Eine Liste in den ZIP-Dateien nennt es.',
        other: '# Fotos sind beschädigt und nicht dabei. Eine Liste in den ZIP-Dateien nennt sie.',
      }),
    started: 'Download begonnen',
    notStarted: (why) => `Der Download hat nicht begonnen. ${why}`,
    delete: 'Löschen',
    ofEverything: ': Export von allem',
    of: (subject) => `: Export (${subject})`,
    deleted: 'Der Export ist gelöscht. Deine Fotos sind alle noch da.',
    notDeleted: (why) => `Der Export wurde nicht gelöscht. ${why}`,
  },
};
