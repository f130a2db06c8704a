/** @type {typeof import('../en/shell.js').default} */
export default {
  menus: {
    photos: 'Fotos …',
    folder: 'Ordner …',
    takePhoto: 'Foto aufnehmen',
    import: 'Importieren …',
    settings: 'Einstellungen',
    administration: 'Verwaltung',
    signOut: 'Abmelden',
    stillSending: 'Es werden noch Fotos gesendet. Was noch nicht gesendet ist, wird nicht hinzugefügt. Abmelden?',
    stillSignedIn: (why) => `Du bist noch angemeldet. ${why}`,
  },

  notFound: {
    title: 'Nichts gefunden',
    heading: 'Unter dieser Adresse ist nichts',
    text: 'Vielleicht ist die Adresse falsch geschrieben, oder was hier war, ist umgezogen. Deine Fotos sind davon nicht betroffen.',
    toPhotos: 'Zu deinen Fotos',
  },

  securityNote: {
    label: 'Zu deinem Konto',
    more: 'Geräte und Aktivität ansehen',
  },

  noticed: {
    'refresh-token-reused': (at, device) =>
      `${at}: Darkslide hat ein Gerät abgemeldet (${device}), weil eine alte Anmeldung dieses Geräts ein zweites Mal verwendet wurde. Das passiert, wenn ein Browser aus einer Sicherung wiederhergestellt wurde, aber auch, wenn ihn jemand kopiert hat. Kannst du es dir nicht erklären, ändere dein Passwort.`,
    'reset-code-issued': (at) =>
      `${at}: Ein Administrator, oder wer dieses Darkslide betreibt, hat einen Code erstellt, mit dem sich ein neues Passwort für dich festlegen lässt. Wenn du nicht darum gebeten hast, frage nach, wofür er war: Wer ihn hat, kann sich in deinem Konto anmelden.`,
    'password-reset': (at, device) =>
      `${at}: Dein Passwort wurde mit einem Code zurückgesetzt (${device}), und alle Geräte wurden abgemeldet. Wenn du das nicht warst, konnte jemand anderes deine Fotos sehen: Lege ein anderes Passwort fest und sieh deine Zugriffstoken durch.`,
    'second-factor-reset': (at) =>
      `${at}: Ein Administrator, oder wer dieses Darkslide betreibt, hat deinen zweiten Faktor entfernt. Zum Anmelden genügt jetzt dein Passwort allein. Richte wieder eine App ein; wenn du nicht darum gebeten hast, frage nach, wofür das war, und ändere dein Passwort.`,
    'second-factor-failed': (at, device) =>
      `${at}: Jemand hat dein Passwort eingegeben (${device}) und danach einen falschen Code. Wenn du das nicht warst, kennt jemand anderes dein Passwort: Ändere es.`,
    'identity-connected': (at, device) =>
      `${at}: Eine Anmeldung über den Anbieter wurde mit deinem Konto verbunden (${device}). Sie öffnet dein Konto ohne dein Passwort. Wenn du das nicht warst, trenne sie und ändere dein Passwort.`,
    'identity-disconnected': (at, device) =>
      `${at}: Eine Anmeldung über den Anbieter wurde von deinem Konto getrennt (${device}). Wenn du das nicht warst, ändere dein Passwort.`,
    'recovery-code-used': (at, device) =>
      `${at}: Einer deiner Wiederherstellungscodes wurde verwendet (${device}). Wenn du das nicht warst, ändere dein Passwort und erstelle neue Codes.`,
  },
};
