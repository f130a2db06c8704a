import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/imports.js').default} */
export default {
  page: {
    introduction:
      'Hole Fotos aus einem Export von Darkslide hierher, mit ihren Alben, Schlagwörtern, Datumsangaben und Beschreibungen. Wähle alle Archive des Exports auf einmal aus. Auch andere Archive mit Fotos und Ordner lassen sich importieren; was ein Programm daneben in XMP-Dateien geschrieben hat, kommt mit.',
    assurance:
      'Auf diesem Gerät wird nichts entpackt, und nichts von dem, was du hier zu einem Foto angegeben hast, wird geändert. Einen abgebrochenen Import kannst du wiederholen: Er macht da weiter, wo er war.',
    archives: 'Archive auswählen',
    folder: 'Ordner auswählen',
    bar: 'Import',
    stop: 'Abbrechen',
    progress: (done, total) => plural(total, { one: `${done} von # Datei`, other: `${done} von # Dateien` }),
  },

  dropped: {
    tooEarly: (count) =>
      plural(count, {
        one: '# Archiv abgelegt, aber ein Import läuft noch. Lege es noch einmal ab, wenn er fertig ist.',
        other: '# Archive abgelegt, aber ein Import läuft noch. Lege sie noch einmal ab, wenn er fertig ist.',
      }),
    waiting: (count) =>
      plural(count, {
        one: 'Die Fotos werden hinzugefügt. # Archiv wartet auf den Import.',
        other: 'Die Fotos werden hinzugefügt. # Archive warten auf den Import.',
      }),
    ready: (names) => `Bereit zum Importieren: ${names}`,
    readyAndMore: (names, more) => `Bereit zum Importieren: ${names} und ${more} weitere`,
    comma: ', ',
    import: 'Importieren',
    leave: 'Nicht importieren',
  },

  report: {
    title: 'Was aus jeder Datei wurde',
    whole: 'Alle Fotos sind in deiner Galerie.',
    more: (count) => `Und ${count} weitere, die der Bericht nennt.`,
    save: 'Bericht speichern',
    sum: (parts) => `Fertig: ${parts}.`,
    comma: ', ',
    nothing: 'Es war kein Foto darin.',
    line: (path, outcome) => `${path}: ${outcome}.`,
  },

  outcomes: {
    imported: 'importiert',
    known: 'schon vorhanden',
    healed: 'repariert',
    'left-out': 'ausgelassen',
    refused: 'nicht angenommen',
    failed: 'nicht importiert',
  },

  counts: {
    imported: (count) => plural(count, { other: '# importiert' }),
    known: (count) => plural(count, { other: '# schon vorhanden' }),
    healed: (count) => plural(count, { other: '# repariert' }),
    'left-out': (count) => plural(count, { other: '# ausgelassen' }),
    refused: (count) => plural(count, { other: '# nicht angenommen' }),
    failed: (count) => plural(count, { other: '# nicht importiert' }),
  },

  leftOut: {
    litter: 'Das ist eine Datei des Systems und kein Foto.',
    other: 'Dem Namen nach ist es kein Foto.',
    archive: 'Das ist ein Archiv in einem anderen. Importiere es für sich allein.',
    double: 'Im Archiv heißen zwei Dateien so, und nur eine davon wurde genommen.',
  },

  reasons: {
    stopped: 'Du hast den Import abgebrochen.',
    notBegun: (why) => `Damit wurde nicht begonnen. ${why}`,
    unreadable: 'Das lässt sich nicht lesen.',
    empty: 'Die Datei ist leer.',
    tooLarge: 'Die Datei ist zu groß.',
    altered: 'Die Bytes sind nicht die, die exportiert wurden: Der SHA-256-Wert ist ein anderer.',
    damaged: 'Das Foto war schon beschädigt, als der Export erstellt wurde.',
    missing: 'Das Manifest nennt die Datei, aber sie ist nicht da.',
    album: (name, why) => `Das Album „${name}“ ist nicht vollständig. ${why}`,
    part: (part, parts) => `Teil ${part} von ${parts} des Exports fehlt. Importiere ihn auch.`,
  },

  zip: {
    'cut-off': 'Das Archiv ist abgeschnitten oder unvollständig. Lade es noch einmal herunter.',
    encrypted: 'Die Datei ist verschlüsselt. Entpacke das Archiv und importiere den Ordner.',
    'no-zip': 'Das ist kein ZIP-Archiv, oder es ist abgeschnitten. Lade es noch einmal herunter.',
    'other-crc': 'Die Bytes sind nicht die, die in das Archiv gepackt wurden: Die Prüfsumme (CRC) ist eine andere.',
    'other-length': 'Die Datei ist nicht so lang, wie das Archiv angibt.',
    'other-method': 'Die Datei ist auf eine Art gepackt, die nicht unterstützt wird.',
    'too-large': 'Die Datei ist größer, als importiert werden kann.',
    unpackable: 'Die Datei lässt sich nicht entpacken.',
  },

  manifest: {
    strange: 'Das Manifest gehört zu keinem Export von Darkslide.',
    later: 'Der Export stammt von einer neueren Version von Darkslide. Importiere ihn mit der neueren Version.',
    noJson: 'Das Manifest ist kein JSON.',
    tooLarge: 'Das Manifest ist größer als 64 MB.',
    nameless: 'ein Foto ohne Namen',
  },

  folder: {
    name: 'Der Ordner',
  },

  remarks: {
    noSidecar: 'Die XMP-Datei daneben ist nicht gültig.',
    sidecarUnreadable: 'Die XMP-Datei daneben lässt sich nicht lesen.',
    description: 'Die Beschreibung hier ist eine andere und wurde so gelassen.',
    date: 'Das Datum hier ist ein anderes und wurde so gelassen.',
    rotation: 'Das Foto ist hier anders gedreht und wurde so gelassen.',
  },
};
