/** @type {typeof import('../en/damaged.js').default} */
export default {
  page: {
    title: 'Beschädigte Fotos',
    about: 'Darkslide prüft alle paar Wochen alles, was es speichert. Was davon beschädigt ist, steht hier; gelöscht wurde nichts.',
    help:
      'Wenn du die Datei eines Fotos noch hast, füge sie noch einmal hinzu: Das repariert das Foto samt seinen Alben, Schlagwörtern und allem, was du sonst ergänzt hast. ' +
      'Wenn nicht, frage nach: Wer dieses Darkslide betreibt, kann das Foto vielleicht aus einer Sicherung wiederherstellen.',
    choose: 'Fotos auswählen',
    none: 'Kein Foto ist beschädigt.',
    older: 'Ältere anzeigen',
    destroy: 'Endgültig löschen',
    destroyWhich: (name) => `: ${name}`,
  },

  note: {
    text: 'Einige deiner gespeicherten Fotos sind beschädigt. Wenn du ihre Dateien noch hast, kannst du sie reparieren.',
    which: 'Betroffene anzeigen',
  },

  found: {
    gone: 'Das Original fehlt.',
    cut: 'Ein Teil des Originals fehlt.',
    altered: 'Das Original ist nicht mehr das, was gespeichert wurde.',
    unreadable: 'Das Original lässt sich nicht vom Datenträger lesen.',
    key: 'Der Schlüssel des Fotos ist beschädigt, deshalb lässt sich nichts davon öffnen.',
    record: 'Name, Beschreibung und Schlagwörter sind beschädigt; das Foto selbst ist zu sehen.',
    other: 'Die gespeicherten Daten dieses Fotos sind beschädigt.',
  },

  remedy: {
    again: 'Füge die Datei noch einmal hinzu, um das Foto zu reparieren.',
    key: 'Nur eine Sicherung der Datenbank bringt das Foto zurück. Gibt es keine, lösche es endgültig: Dann lässt sich seine Datei als neues Foto hinzufügen.',
    record:
      'Nur eine Sicherung der Datenbank bringt diese Angaben zurück. Gibt es keine, lade das Foto herunter, lösche es endgültig und füge es als neues hinzu.',
  },
};
