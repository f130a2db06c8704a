import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/uploads.js').default} */
export default {
  empty: {
    title: 'Noch keine Fotos',
    hint: 'Ziehe Fotos oder ganze Ordner irgendwo auf diese Seite, füge eins aus der Zwischenablage ein oder wähle welche aus. Jedes wird versiegelt, bevor es gespeichert wird, und kein anderes Konto kann es sehen, solange du es nicht teilst.',
    choose: 'Fotos auswählen',
  },

  tray: {
    title: 'Uploads',
    all: 'Alle Uploads',
    progress: (finished, count) => plural(count, { one: `${finished} von # Foto`, other: `${finished} von # Fotos` }),
    bytes: (sent, all) => `${sent} von ${all}`,
    rate: (bytes) => `${bytes}/s`,
    left: (duration) => `noch ${duration}`,
    gathering: 'Ordner werden noch durchsucht',
    paused: 'angehalten',
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    cancelAll: 'Alle abbrechen',
    retryFailed: 'Fehlgeschlagene wiederholen',
    copy: 'Liste kopieren',
    copied: 'Die Liste ist in der Zwischenablage.',
    notCopied: 'Der Browser hat nicht erlaubt, die Liste zu kopieren.',
    clear: 'Leeren',
    only: 'Nur anzeigen',
    hide: 'Liste ausblenden',
    show: 'Liste anzeigen',
    uploading: 'Fotos werden hochgeladen',
    done: 'Fertig',
    allDone: (sums) => `Uploads fertig: ${sums}`,
    noRoom: (count, room) =>
      plural(count, {
        one: `# Foto hat nicht mehr hineingepasst (${room}). Lösche andere endgültig, um Platz zu schaffen, und versuche es noch einmal; auch der Papierkorb zählt mit.`,
        other: `# Fotos haben nicht mehr hineingepasst (${room}). Lösche andere endgültig, um Platz zu schaffen, und versuche es noch einmal; auch der Papierkorb zählt mit.`,
      }),
    full: 'dein Speicher war voll',
  },

  holds: {
    busy: 'Darkslide ist gerade ausgelastet. Gleich geht es von selbst weiter.',
    unreached: 'Darkslide ist nicht erreichbar. Sobald es wieder antwortet, geht es von selbst weiter.',
    offline: 'Du bist offline. Sobald du wieder online bist, geht es weiter.',
    'signed-out': 'Melde dich wieder an, dann geht es dort weiter, wo es aufgehört hat.',
  },

  states: {
    waiting: (size) => `Wartet, ${size}`,
    uploading: (percent) => `Wird hochgeladen, ${percent}\u00a0%`,
    storing: 'Wird gespeichert',
    uploaded: 'Hochgeladen',
    there: 'Schon vorhanden',
    restored: 'Aus dem Papierkorb geholt',
    failed: 'Fehlgeschlagen',
    refused: 'Abgelehnt',
    noRoom: 'Kein Platz',
  },

  outcomes: {
    failed: 'Nicht hinzugefügt',
    restored: 'Aus dem Papierkorb geholt',
    there: 'Schon vorhanden',
    uploaded: 'Hochgeladen',
  },

  sums: {
    failed: (count) => plural(count, { other: '# nicht hinzugefügt' }),
    restored: (count) => plural(count, { other: '# aus dem Papierkorb geholt' }),
    there: (count) => plural(count, { other: '# schon vorhanden' }),
    uploaded: (count) => plural(count, { other: '# hochgeladen' }),
  },

  row: {
    sent: (name) => `${name}, gesendet`,
    retry: 'Noch einmal versuchen',
    cancel: 'Abbrechen',
    remove: 'Entfernen',
  },

  named: {
    retry: (name) => `${name} noch einmal versuchen`,
    cancel: (name) => `Hochladen von ${name} abbrechen`,
    remove: (name) => `${name} entfernen`,
  },

  room: {
    bytes: (bytes) => `${bytes} frei`,
    photos: (count) => plural(count, { one: 'Platz für # weiteres', other: 'Platz für # weitere' }),
    none: 'kein Platz für weitere Fotos',
    noPhotos: (limit) =>
      plural(limit, {
        one: 'Nicht hinzugefügt: Mehr als # Foto darfst du hier nicht haben.',
        other: 'Nicht hinzugefügt: Mehr als # Fotos darfst du hier nicht haben.',
      }),
    noBytes: (size, free, limit) => `Nicht hinzugefügt: Die Datei hat ${size}, und von deinen ${limit} sind ${free} frei.`,
  },

  failures: {
    empty: 'Die Datei ist leer, es gibt also nichts zu speichern. Prüfe die Kopie, aus der sie stammt.',
    archive: 'Das ist ein Archiv. Importiere die Fotos darin unter „Einstellungen“, „Import“.',
    noPhoto: 'Das ist kein Foto. Darkslide bewahrt nur Fotos auf, darum wurde die Datei nicht gesendet.',
    unreadable: 'Dein System lässt den Browser das nicht lesen. Prüfe, ob es noch da ist und ob du es öffnen darfst, und füge es noch einmal hinzu.',
    broken: 'Die Verbindung ist abgebrochen, während dieses Foto unterwegs war. Es wurde nicht hinzugefügt.',
    brokenLarge:
      'Die Verbindung ist abgebrochen, während dieses Foto unterwegs war. Es wurde nicht hinzugefügt. Wenn das wieder passiert, ist es vielleicht größer, als dieses Darkslide annimmt.',
    changed: 'Die Datei hat sich unterwegs verändert: Angekommen ist nicht, was du gesendet hast. Behalte deine Datei und versuche es noch einmal.',
  },

  stored: {
    repaired: 'Was davon gespeichert war, war beschädigt und ist jetzt wiederhergestellt.',
    noAlbum: 'Das Album wurde inzwischen gelöscht. Das Foto findest du unter deinen Fotos.',
    renamed: (name) => `Gespeichert als „${name}“, weil sich nicht der ganze Name anzeigen lässt.`,
  },

  left: {
    nothing: 'Darin war nichts, was sich hinzufügen lässt.',
    out: (names) => `Ausgelassen, weil Systeme und Netzlaufwerke so etwas anlegen und es nicht deine Fotos sind: ${names}.`,
    outMore: (names, more) =>
      `Ausgelassen, weil Systeme und Netzlaufwerke so etwas anlegen und es nicht deine Fotos sind: ${names} ${plural(more, { other: 'und # weitere' })}.`,
  },
};
