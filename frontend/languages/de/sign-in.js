/** @type {typeof import('../en/sign-in.js').default} */
export default {
  layout: {
    what: 'Ein privater Ort für Fotos: Jedes wird versiegelt, bevor es gespeichert wird, und öffnen kann es nur, wer es hinzugefügt hat.',
  },

  signIn: {
    title: 'Anmelden',
    expired:
      'Deine Sitzung ist abgelaufen, deshalb bist du abgemeldet. Schon gespeicherte Fotos sind sicher; was gerade gesendet wurde, geht weiter, sobald du dich anmeldest.',
    login: 'Benutzername oder E-Mail-Adresse',
    password: 'Passwort',
    submit: 'Anmelden',
    busy: 'Anmeldung läuft',
    forgot: 'Passwort vergessen?',
    withPasskey: 'Mit einem Passkey anmelden',
    waiting: 'Warten auf dein Gerät',
    withProvider: (name) => `Mit ${name} anmelden`,
  },

  registration: {
    open: 'Neu hier? ',
    createAccount: 'Konto anlegen',
    noAdministrator: 'Dieses Darkslide hat noch keinen Administrator. Welche Adresse zu öffnen ist, steht in seiner Konsole.',
    invitation: 'Neu hier? Öffne den Link aus deiner Einladung.',
  },
};
