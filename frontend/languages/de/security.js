import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/security.js').default} */
export default {
  page: {
    authenticator: 'Authenticator-App',
    aboutAuthenticator:
      'Eine App auf deinem Handy, die jede halbe Minute einen neuen Code anzeigt. Wer dein Passwort kennt, kann sich ohne sie nicht anmelden.',
    passkeys: 'Passkeys',
    aboutPasskeys: 'Melde dich mit Finger, Gesicht oder PIN statt mit dem Passwort an. Der Schlüssel verlässt dein Gerät oder deinen Passwortmanager nie.',
    codes: 'Wiederherstellungscodes',
    aboutCodes:
      'Zehn Codes für den Tag, an dem du dein Handy verlierst oder dein Passwort vergisst. Jeder gilt einmal. Drucke sie aus oder bewahre sie in einem Passwortmanager auf.',
    devices: 'Geräte',
    aboutDevices: 'Auf diesen Geräten bist du angemeldet. Wenn du eines nicht kennst, melde es ab und ändere dein Passwort.',
    activity: 'Aktivität',
    aboutActivity: 'Was mit deinem Konto geschehen ist. Einträge werden nach 90 Tagen entfernt, sofern für dieses Darkslide keine andere Frist gewählt wurde.',
  },

  password: {
    title: 'Passwort',
    aboutChange: 'Wenn du es änderst, wirst du überall sonst abgemeldet. Zugriffstoken gelten weiter.',
    aboutFirst: 'Du meldest dich über einen Anbieter an und hast kein Passwort. Mit einem Passwort kommst du auch hinein, wenn der Anbieter ausfällt.',
    current: 'Aktuelles Passwort',
    new: 'Neues Passwort',
    change: 'Passwort ändern',
    changing: 'Passwort wird geändert',
    changed: 'Dein Passwort ist geändert, und alle deine anderen Geräte sind abgemeldet.',
    set: 'Passwort festlegen',
    setting: 'Passwort wird festgelegt',
    isSet: 'Dein Passwort ist festgelegt. Ab jetzt kannst du dich damit anmelden.',
  },

  entry: {
    added: (day) => `Hinzugefügt am ${day}`,
    lastUsed: (when) => `zuletzt verwendet: ${when}`,
    unused: 'noch nicht verwendet',
    remove: 'Entfernen',
    removeWhich: (name) => `: ${name}`,
    removeIt: 'Entfernen',
  },

  copying: {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    byHand: 'Markiere den Text und kopiere ihn von Hand.',
    failed: 'Die Codes konnten nicht kopiert werden. Markiere sie oder speichere sie als Text.',
  },

  connected: {
    title: 'Verbundene Anmeldungen',
    about: 'Wer sich beim Anbieter mit einem dieser Konten ausweist, wird hier angemeldet.',
    connect: (provider) => `${provider} verbinden`,
    since: (day) => `Verbunden am ${day}`,
    disconnect: 'Trennen',
    disconnectWhich: (name) => `: ${name}`,
    disconnected: (label) => `${label} ist nicht mehr verbunden.`,
    notDisconnected: (why) => `Es wurde nichts getrennt. ${why}`,
    connecting: 'Wird verbunden',
    done: (label) => `${label} ist verbunden. Ab jetzt kannst du dich damit anmelden.`,
    failed: 'Es wurde nichts verbunden. {why} {link}',
    back: 'Zu „Sicherheit“',
  },

  authenticator: {
    setUp: 'Authenticator-App einrichten',
    isSetUp:
      'Die App ist eingerichtet. Ab jetzt wird bei der Anmeldung nach ihrem Code gefragt. Bewahre auch Wiederherstellungscodes auf, falls du die App verlierst.',
    name: 'Authenticator-App',
    removal: 'Authenticator-App entfernen',
    aboutRemoval: 'Wenn du keinen Passkey hast, genügt zum Anmelden danach dein Passwort allein.',
    removed: 'Die Authenticator-App ist entfernt. Den Eintrag in der App kannst du jetzt löschen.',
    notRemoved: (why) => `Die App wurde nicht entfernt. ${why}`,
    show: 'Zeige das der App',
    scan: 'Scanne das Bild mit einer Authenticator-App wie Aegis, 2FAS oder Google Authenticator oder mit einem Passwortmanager. Es wird nur jetzt angezeigt.',
    qr: 'QR-Code mit dem Schlüssel; darunter steht er als Text',
    sameDevice: 'Auf demselben Gerät: {link} oder den Schlüssel in eine App eintippen.',
    open: 'in einer App öffnen',
    secret: 'Geheimer Schlüssel',
    code: 'Code',
    codeHint: 'Die sechs Ziffern, die die App gerade anzeigt.',
    turnOn: 'Einschalten',
    checking: 'Wird geprüft',
  },

  passkeys: {
    add: 'Passkey hinzufügen',
    waiting: 'Warten auf dein Gerät',
    name: 'Name',
    nameHint: 'Worauf er liegt, etwa „Handy“ oder „Stick am Schlüsselbund“.',
    added: (name) => `${name} ist hinzugefügt. Ab jetzt wird auch bei der Anmeldung mit Passwort danach gefragt.`,
    removal: (name) => `${name} entfernen`,
    aboutRemoval: 'Der Passkey öffnet dieses Konto dann nicht mehr. Dein Gerät zeigt ihn weiter an, bis du ihn auch dort löschst.',
    removed: (name) => `${name} ist entfernt.`,
    notRemoved: (name, why) => `${name} wurde nicht entfernt. ${why}`,
    plainHttp: 'Browser erstellen Passkeys nur über https, und diese Seite kam unverschlüsselt über http. Eine Authenticator-App kannst du hier verwenden.',
    noAddress:
      'Passkeys brauchen eine https-Adresse mit einem Namen. Wer dieses Darkslide betreibt, hat ihm keine gegeben. Eine Authenticator-App kannst du hier verwenden.',
    oldBrowser: 'Dieser Browser ist zu alt für Passkeys. Eine Authenticator-App kannst du hier verwenden.',
    elsewhere: (host) => `Passkeys für dieses Darkslide werden unter ${host} erstellt. Öffne es dort, um einen hinzuzufügen.`,
  },

  codes: {
    make: 'Wiederherstellungscodes erstellen',
    makeNew: 'Neue Codes erstellen',
    notMade: (why) => `Es wurden keine Codes erstellt. ${why}`,
    title: 'Deine Wiederherstellungscodes',
    keep: 'Speichere oder notiere sie jetzt: Sie werden nur dieses eine Mal angezeigt und ersetzen alle, die du vorher hattest.',
    save: 'Als Text speichern',
    haveThem: 'Ich habe sie',
    left: (count, day) => plural(count, { one: `Noch # Code von zehn, erstellt am ${day}.`, other: `Noch # Codes von zehn, erstellt am ${day}.` }),
    none: 'Du hast noch keine. Mit einem Code kommst du wieder hinein, wenn du dein Passwort oder dein Handy verlierst.',
  },

  paper: {
    fileName: 'darkslide-wiederherstellungscodes.txt',
    title: (username, address) => `Wiederherstellungscodes für ${username} bei ${address}`,
    made: (day) => `Erstellt am ${day}. Jeder gilt einmal, anstelle des Codes einer Authenticator-App oder um ein neues Passwort festzulegen.`,
  },

  devices: {
    current: 'Dieses Gerät',
    signedIn: (day) => `Angemeldet am ${day}`,
    usedNow: 'gerade verwendet',
    end: 'Abmelden',
    endWhich: (name) => `: ${name}`,
    endOthers: 'Alle anderen Geräte abmelden',
    ended: (device) => `${device} ist abgemeldet.`,
    othersEnded: (count) => plural(count, { one: '# Gerät ist abgemeldet.', other: '# Geräte sind abgemeldet.' }),
    notEnded: (why) => `Es wurde nichts abgemeldet. ${why}`,
  },

  activity: {
    none: 'Noch ist nichts geschehen.',
    older: 'Ältere anzeigen',
  },

  happened: {
    'signed-in': 'Du hast dich angemeldet',
    'sign-in-failed': 'Jemand hat ein falsches Passwort eingegeben',
    'new-device': 'Jemand hat sich auf einem neuen Gerät in deinem Konto angemeldet',
    'password-changed': 'Dein Passwort wurde geändert',
    'email-changed': 'Deine E-Mail-Adresse wurde geändert',
    'email-change-asked': 'Eine Änderung deiner E-Mail-Adresse wurde angefordert',
    'email-confirmed': 'Deine E-Mail-Adresse wurde bestätigt',
    'username-changed': 'Dein Benutzername wurde geändert',
    'token-made': 'Ein Zugriffstoken wurde erstellt',
    'token-revoked': 'Ein Zugriffstoken wurde widerrufen',
    'session-ended': 'Ein Gerät wurde abgemeldet',
    'sessions-ended': 'Alle anderen Geräte wurden abgemeldet',
    'refresh-token-reused': 'Eine alte Anmeldung wurde ein zweites Mal verwendet, deshalb wurde das zugehörige Gerät abgemeldet',
    'role-changed': 'Deine Rolle wurde geändert',
    'account-disabled': 'Ein Administrator hat dein Konto deaktiviert',
    'account-enabled': 'Ein Administrator hat dein Konto wieder aktiviert',
    'quota-changed': 'Ein Administrator hat geändert, wie viel du speichern darfst',
    'reset-code-issued': 'Jemand hat einen Code bekommen, mit dem sich dein Passwort neu festlegen lässt',
    'password-reset': 'Dein Passwort wurde mit einem Code zurückgesetzt',
    'second-factor-added': 'Ein zweiter Faktor wurde hinzugefügt',
    'second-factor-removed': 'Ein zweiter Faktor wurde entfernt',
    'second-factor-reset': 'Dein zweiter Faktor wurde für dich entfernt',
    'second-factor-failed': 'Jemand hat dein Passwort und dann einen falschen Code eingegeben',
    'passkey-copied': 'Eine Kopie eines deiner Passkeys wurde verwendet',
    'identity-connected': 'Eine Anmeldung über den Anbieter wurde verbunden',
    'identity-disconnected': 'Eine Anmeldung über den Anbieter wurde getrennt',
    'identity-used': 'Es gab eine Anmeldung über den Anbieter',
    'recovery-codes-made': 'Neue Wiederherstellungscodes wurden erstellt',
    'recovery-code-used': 'Ein Wiederherstellungscode wurde verwendet',
    'export-made': 'Ein Export von Fotos wurde erstellt',
    'member-invited': 'Jemand wurde zu einem Album eingeladen',
    'invitation-accepted': 'Eine Einladung zu einem Album wurde angenommen',
    'member-removed': 'Ein Album wird mit jemandem nicht mehr geteilt',
    'member-left': 'Jemand hat ein von dir geteiltes Album verlassen',
    'album-left': 'Ein geteiltes Album wurde verlassen',
    'album-withdrawn': 'Ein Album wird nicht mehr mit dir geteilt',
    'erasure-asked': 'Die Löschung dieses Kontos wurde angefordert',
    other: 'In deinem Konto hat sich etwas geändert',
  },

  /** Where it came from a device and a network like those of this one. */
  happenedHere: {
    'sign-in-failed': 'Du hast ein falsches Passwort eingegeben',
    'new-device': 'Du hast dich auf einem neuen Gerät angemeldet',
  },

  happenedTo: {
    'token-made': (name) => `Das Zugriffstoken „${name}“ wurde erstellt`,
    'token-revoked': (name) => `Das Zugriffstoken „${name}“ wurde widerrufen`,
    'session-ended': (device) => `${device} wurde abgemeldet`,
    'second-factor-added': (name) => `Der Passkey „${name}“ wurde hinzugefügt`,
    'second-factor-removed': (name) => `Der Passkey „${name}“ wurde entfernt`,
    'passkey-copied': (name) => `Eine Kopie deines Passkeys „${name}“ wurde verwendet und abgewiesen. Entferne ihn, wenn du ihn nicht kopiert hast`,
  },

  sessionsEnded: {
    count: (count) => plural(count, { one: '# anderes Gerät wurde abgemeldet', other: '# andere Geräte wurden abgemeldet' }),
  },
  roleChanged: {
    administrator: 'Deine Rolle wurde auf Administrator geändert',
    member: 'Deine Rolle wurde auf Mitglied geändert',
  },
  codeIssued: {
    administrator: 'Ein Administrator hat einen Code erstellt, mit dem sich dein Passwort neu festlegen lässt',
    operator: 'Wer dieses Darkslide betreibt, hat einen Code erstellt, mit dem sich dein Passwort neu festlegen lässt',
  },
  factorReset: {
    administrator: 'Ein Administrator hat deinen zweiten Faktor entfernt',
    operator: 'Wer dieses Darkslide betreibt, hat deinen zweiten Faktor entfernt',
  },
};
