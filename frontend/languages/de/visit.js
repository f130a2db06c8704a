/** @type {typeof import('../en/visit.js').default} */
export default {
  link: {
    opening: 'Die Fotos werden geöffnet',
    failed: 'Die Fotos konnten nicht geöffnet werden',
    notOpen: 'Dieser Link funktioniert nicht',
    notOpenWhy: 'Vielleicht ist er abgelaufen, oder es fehlt ein Teil davon. Bitte die Person um einen neuen, von der du ihn hast.',
    ended: 'Dieser Link ist abgelaufen',
    endedWhy: 'Seine Fotos werden nicht mehr gezeigt. Frag die Person, von der du ihn hast, wenn du mehr davon sehen möchtest.',
    offline: 'Du bist offline. Was auf dem Bildschirm ist, bleibt.',
  },

  password: {
    title: 'Diese Fotos haben ein Passwort',
    hint: 'Wer dir den Link gegeben hat, kann dir das Passwort sagen.',
    label: 'Passwort',
    submit: 'Fotos zeigen',
    busy: 'Wird geöffnet',
    wrong: 'Dieser Link funktioniert nicht, oder das Passwort ist falsch.',
  },

  photos: {
    untitled: 'Fotos für dich',
    until: (date) => `Zu sehen bis ${date}`,
    empty: 'Hier ist noch kein Foto',
    emptyWhy: 'Schau später noch einmal nach: Der Link bleibt derselbe.',
    failed: 'Die Fotos konnten nicht aufgelistet werden',
    moreFailed: 'Weitere Fotos konnten nicht aufgelistet werden',
    behind: (why) => `Die neuen Fotos werden noch nicht gezeigt. ${why}`,
    add: 'Fotos hinzufügen',
    downloadAll: 'Alle herunterladen',
    preparing: 'Einen Moment, der Download beginnt gleich.',
    underWay: 'Die Fotos sind als ein ZIP unterwegs.',
    downloadFailed: (why) => `Der Download hat nicht begonnen. ${why}`,
    notOpened: (why) => `Das Foto konnte nicht geöffnet werden. ${why}`,
  },

  photo: {
    place: (place, total) => `${place} von ${total}`,
    named: (place, total) => `Foto ${place} von ${total}`,
    previous: 'Vorheriges Foto',
    next: 'Nächstes Foto',
    download: 'Foto herunterladen',
  },

  failures: {
    unreached: 'Darkslide ist nicht erreichbar. Prüfe die Verbindung und versuche es noch einmal.',
  },
};
