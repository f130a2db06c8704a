import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/common.js').default} */
export default {
  photos: (count) => plural(count, { one: '# Foto', other: '# Fotos' }),
  tryAgain: 'Noch einmal versuchen',
  oneMoment: 'Einen Moment',
  cancel: 'Abbrechen',
  close: 'Schließen',
  dismiss: 'Ausblenden',
  justNow: 'gerade eben',
  undo: 'Rückgängig',
  language: 'Sprache',

  bar: {
    skip: 'Zum Inhalt springen',
    home: 'Darkslide, zu deinen Fotos',
    places: 'Bereiche',
    photos: 'Fotos',
    search: 'Suche',
    favourites: 'Favoriten',
    albums: 'Alben',
    tags: 'Schlagwörter',
    map: 'Karte',
    trash: 'Papierkorb',
    add: 'Hinzufügen',
    addPhotos: 'Fotos hinzufügen',
    account: 'Konto',
    accountOf: 'Konto: ',
    partFailed: 'Dieser Teil von Darkslide konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal.',
  },

  outlet: {
    noAnswer: 'Darkslide hat nicht geantwortet',
    photoNotOpened: (why) => `Das Foto konnte nicht geöffnet werden. ${why}`,
    archivesNotImported: 'Die Archive können nicht importiert werden, weil Darkslide nicht erreichbar ist.',
    offline: 'Du bist offline. Was auf dem Bildschirm ist, bleibt; wartende Fotos werden gesendet, sobald du wieder online bist.',
    setUpFactor: 'Zweiten Faktor einrichten',
  },

  session: {
    createdOnly: (why) => `Dein Konto wurde angelegt, aber die Anmeldung hat noch nicht geklappt. Geh zur Anmeldung. ${why}`,
    notConfirmed: 'Es wurde nichts geändert, weil du nicht bestätigt hast, dass du es bist.',
    longAgo: 'Es ist eine Weile her, dass du dich angemeldet hast.',
  },

  failures: {
    unreached: 'Darkslide ist nicht erreichbar. Deine Fotos sind sicher, wo sie sind. Prüfe die Verbindung und versuche es noch einmal.',
    signedOut: 'Du bist abgemeldet. Melde dich wieder an, um weiterzumachen.',
    notFound: 'Das gibt es hier nicht, oder du darfst es nicht sehen.',
    tooLargeForProxy: 'Ein Proxy vor diesem Darkslide lässt eine so große Datei nicht durch. Sie wurde nicht hinzugefügt.',
    tooOften: 'Das war zu oft in kurzer Zeit. Warte einen Moment und versuche es noch einmal.',
    busy: 'Darkslide ist gerade ausgelastet. Deine Fotos sind sicher. Versuche es gleich noch einmal.',
    internal: 'In Darkslide ist etwas schiefgegangen. Gespeicherte Fotos sind sicher. Versuche es gleich noch einmal.',
  },

  form: {
    notANumber: 'Das ist keine Zahl.',
    againNow: 'Du kannst es jetzt noch einmal versuchen.',
    againIn: (duration) => `Du kannst es in ${duration} noch einmal versuchen.`,
    anotherWay: 'Lieber anders?',
    show: 'Anzeigen',
    hide: 'Ausblenden',
    showPassword: 'Passwort anzeigen',
    hidePassword: 'Passwort ausblenden',
  },

  missing: {
    code: 'Gib den Code ein.',
    currentPassword: 'Gib dein aktuelles Passwort ein.',
    email: 'Gib eine E-Mail-Adresse ein.',
    fileName: 'Gib einen Dateinamen ein.',
    link: 'Füge den Link ein.',
    local: 'Gib Datum und Uhrzeit ein.',
    login: 'Gib deinen Benutzernamen oder deine E-Mail-Adresse ein.',
    name: 'Gib einen Namen ein.',
    newPassword: 'Gib ein neues Passwort ein.',
    password: 'Gib ein Passwort ein.',
    username: 'Gib einen Benutzernamen ein.',
    other: 'Fülle dieses Feld aus.',
  },
};
