/** @type {typeof import('../en/session.js').default} */
export default {
  fields: {
    code: 'Code',
    email: 'E-Mail-Adresse',
    login: 'Benutzername oder E-Mail-Adresse',
    username: 'Benutzername',
    usernameHint: '3 bis 32 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
    recoveryCode: 'Wiederherstellungscode',
    recoveryCodeHint: 'Einer, den du noch nicht verwendet hast, etwa mfra-x3dp-ehpk-3pxp.',
    appHint: 'Die sechs Ziffern, die deine Authenticator-App gerade anzeigt.',
    link: 'Link',
    toSignIn: 'Zur Anmeldung',
    toPhotos: 'Zu deinen Fotos',
    usePasskey: 'Passkey verwenden',
    waiting: 'Warten auf dein Gerät',
  },

  strength: {
    none: (least) => `Mindestens ${least} Zeichen. Gut sind ein paar Wörter, die nicht zusammengehören.`,
    short: (least) => `Mindestens ${least} Zeichen.`,
    weak: 'Leicht zu erraten. Besser wird es mit Wörtern, die nicht zusammengehören, oder mit mehr davon.',
    fair: 'Geht so. Noch ein Wort, dann ist es gut.',
    good: 'Gut: schwer zu erraten.',
  },

  refusals: {
    NotAllowedError: 'Das wurde abgebrochen oder hat zu lange gedauert. Es wurde nichts geändert.',
    InvalidStateError: 'Dieses Gerät hat schon einen Passkey für dieses Konto.',
    SecurityError: 'Unter dieser Adresse funktionieren Passkeys nicht. Öffne Darkslide unter der Adresse, für die es eingerichtet wurde.',
    NotSupportedError: 'Dieses Gerät kann so einen Passkey nicht erstellen.',
    other: 'Das Gerät hat keinen Passkey geliefert. Versuche es noch einmal oder auf einem anderen Weg.',
  },

  register: {
    title: 'Konto anlegen',
    haveOne: 'Du hast schon ein Konto? {link}',
    noAdministrator:
      'Dieses Darkslide hat noch keinen Administrator. In seiner Konsole steht die Adresse, unter der der erste sein Konto anlegt. Öffne sie oder füge sie hier ein.',
    closed: 'Auf diesem Darkslide können keine neuen Konten angelegt werden.',
    byInvitation: 'Konten gibt es hier nur auf Einladung. Öffne den Link, den du bekommen hast, oder füge ihn hier ein.',
    goOn: 'Weiter',
    invited: 'Wähle einen Benutzernamen und ein Passwort. Dieser Link funktioniert nur einmal.',
    submit: 'Konto anlegen',
    busy: 'Konto wird angelegt',
  },

  forgot: {
    title: 'Passwort vergessen?',
    safe: 'Deine Fotos sind sicher: Das Passwort verschließt sie nicht, und mit einem neuen siehst du sie wie zuvor.',
    haveRecoveryCodes: 'Hast du deine Wiederherstellungscodes noch? {link}',
    useRecoveryCode: 'Wiederherstellungscode verwenden',
    haveCode: 'Hast du einen Code bekommen? {link}',
    setPassword: 'Neues Passwort festlegen',
    submit: 'Link senden',
    busy: 'Wird gesendet',
    done: 'Wenn diese Adresse zu einem Konto gehört, ist eine E-Mail unterwegs. Ihr Link funktioniert 30 Minuten lang. Bis du ihn verwendest, ändert sich nichts.',
    ask: 'Einen Link gibt dir ein Administrator oder wer dieses Darkslide betreibt: Der Befehl {command} erstellt einen. Der Link funktioniert einmal, innerhalb von 24 Stunden.',
    noMail:
      'Keine E-Mail? Einen Link gibt dir auch ein Administrator oder wer dieses Darkslide betreibt: Der Befehl {command} erstellt einen. Der Link funktioniert einmal, innerhalb von 24 Stunden.',
  },

  reset: {
    title: 'Neues Passwort festlegen',
    lead: 'Damit wirst du auf allen Geräten abgemeldet. Deine Fotos bleiben alle erhalten: Das Passwort verschließt sie nicht. Zugriffstoken bleiben gültig, und ein zweiter Faktor bleibt eingeschaltet.',
    codeOfLink: 'Er stand in dem Link, den du geöffnet hast.',
    codeToPaste: 'Füge den Code ein, den du bekommen hast.',
    submit: 'Passwort festlegen',
    busy: 'Passwort wird festgelegt',
    done: 'Dein Passwort ist festgelegt',
    next: 'Alle Geräte sind abgemeldet. Deine Fotos sind, wie sie waren. Melde dich mit dem neuen Passwort an; ist ein Zugriffstoken nicht von dir, widerrufe es in den Einstellungen.',
  },

  recovery: {
    title: 'Neues Passwort festlegen',
    lead: 'Mit einem deiner Wiederherstellungscodes. Alle Geräte werden abgemeldet; kein Foto geht verloren, und ein zweiter Faktor bleibt.',
    submit: 'Passwort festlegen',
    busy: 'Passwort wird festgelegt',
    remembered: 'Doch wieder eingefallen? {link}',
  },

  secondStep: {
    title: 'Zweiter Schritt',
    afterPassword: 'Dein Passwort stimmt. Zeige jetzt noch, dass du es bist.',
    afterProvider: 'Der Anbieter kennt dich. Zeige jetzt noch, dass du es bist.',
    useApp: 'App verwenden',
    useRecoveryCode: 'Wiederherstellungscode verwenden',
    nowhere: 'Dieses Konto hat Passkeys, und die verwenden Browser nur über https. Öffne Darkslide unter der Adresse, unter der sie erstellt wurden.',
    noneAtHand: 'Nichts davon zur Hand? Ein Administrator kann den zweiten Faktor von deinem Konto entfernen.',
    elseOrLate: 'Anderes Konto oder zu lange gewartet? {button}',
    startAgain: 'Von vorn anfangen',
    submit: 'Anmelden',
    busy: 'Anmeldung läuft',
    submitPasskey: 'Deinen Passkey verwenden',
  },

  signedIn: {
    title: 'Anmeldung läuft',
    failed: 'Du bist nicht angemeldet',
  },

  reauthentication: {
    title: 'Bestätige, dass du es bist',
    why: (reason) => `${reason} Die Bestätigung stellt sicher, dass das niemand anderes an diesem Gerät in deinem Namen tut.`,
    submit: 'Bestätigen',
    busy: 'Wird geprüft',
    usePassword: 'Passwort verwenden',
    useApp: 'Code der App verwenden',
    useProvider: (name) => `${name} verwenden`,
    submitProvider: (name) => `Mit ${name} bestätigen`,
    inOtherWindow: 'Weiter im anderen Fenster',
    noWindow: 'Dein Browser hat dafür kein Fenster geöffnet. Erlaube es für diese Seite und versuche es noch einmal.',
    noWay: 'Im Moment lässt sich das nicht bestätigen. Melde dich ab und wieder an und versuche es dann innerhalb von zehn Minuten.',
    arriving: 'Wird bestätigt',
    done: 'Es ist bestätigt. Du kannst dieses Fenster schließen.',
    failed: (why) => `Es ist nicht bestätigt. ${why}`,
  },

  confirmEmail: {
    title: 'E-Mail-Adresse bestätigen',
    lead: 'An eine bestätigte Adresse kann ein Link für ein neues Passwort gesendet werden, falls du deines einmal vergisst.',
    submit: 'Bestätigen',
    busy: 'Wird bestätigt',
    done: 'Deine E-Mail-Adresse ist bestätigt',
  },
};
