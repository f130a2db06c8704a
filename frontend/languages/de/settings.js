import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/settings.js').default} */
export default {
  sections: {
    settings: 'Einstellungen',
    account: 'Konto',
    security: 'Sicherheit',
    tokens: 'Zugriffstoken',
    shared: 'Geteilt',
    storage: 'Speicher',
    export: 'Export',
    import: 'Import',
    erase: 'Konto löschen',
    administration: 'Verwaltung',
  },

  account: {
    memberSince: 'Dabei seit',
    stored: 'Gespeichert',
    title: 'Name und E-Mail-Adresse',
    username: 'Benutzername',
    usernameHint: '3 bis 32 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.',
    email: 'E-Mail-Adresse',
    emailHint: 'Du kannst dich mit beidem anmelden.',
    save: 'Speichern',
    saving: 'Wird gespeichert',
    saved: 'Gespeichert.',
  },

  email: {
    pending: (address, present) => `Öffne den Link, der an ${address} geschickt wurde: Bis dahin bleibt deine E-Mail-Adresse ${present}.`,
    unconfirmed: (address) =>
      `Deine E-Mail-Adresse ist nicht bestätigt: Öffne den Link, der an ${address} geschickt wurde. Bis dahin kann niemand per E-Mail ein neues Passwort festlegen, auch du nicht.`,
    sendAgain: 'Link noch einmal senden',
    sent: 'Eine E-Mail ist unterwegs, es sei denn, an diese Adresse gingen heute schon mehrere.',
    failed: (why) => `Es konnte keine E-Mail gesendet werden. ${why}`,
  },

  choice: {
    on: 'Ein',
    off: 'Aus',
    kept: 'Diese Wahl gilt nur in diesem Browser. Beim Abmelden kann sie verloren gehen.',
  },

  language: {
    title: 'Sprache',
    remark: 'Die App wird dabei neu geladen. Entwürfe hat noch niemand geprüft, der die Sprache spricht.',
  },

  memories: {
    title: 'An diesem Tag',
    about: 'Was du in früheren Jahren am selben Tag fotografiert hast. Fotos vom 29. Februar kommen am 29. Februar.',
    label: 'Fotos dieses Tages',
    shown: 'Über deinen Fotos anzeigen',
    hidden: 'Nicht anzeigen',
  },

  map: {
    title: 'Orte',
    about:
      'Die Details eines Fotos nennen die nächste Stadt, ohne dafür irgendwo nachzufragen. Sie können auch auf eine Karte verweisen: Der Kartendienst erfährt den Ort erst, wenn du diesem Link folgst.',
    label: 'Kartendienst',
    none: 'Keiner',
    towns: 'Städte: {source}, {licence}.',
  },

  keys: {
    title: 'Tasten',
    about:
      'Wo Fotos sind, haben Buchstaben, Ziffern und andere Zeichen eine Funktion. Schalte sie aus, wenn du dieses Gerät per Sprache bedienst oder versehentlich Tasten drückst.',
    label: 'Kürzel aus einem einzelnen Zeichen',
    all: 'Tastenkürzel',
  },

  thumbnails: {
    title: 'Dieses Gerät',
    about: (most) =>
      `Vorschaubilder, die du gesehen hast, bleiben unversiegelt auf diesem Gerät, bis zu ${most}: So erscheinen sie beim nächsten Mal sofort, auch wenn Darkslide nicht erreichbar ist. Fotos in voller Größe werden hier nie aufbewahrt.`,
    label: 'Vorschaubilder auf diesem Gerät behalten',
    kept: 'Sie werden gelöscht, wenn du dich abmeldest oder jemand anderes sich anmeldet. Ist dies ausgeschaltet, hat nur der Zwischenspeicher des Browsers einige, bis du dich abmeldest. Diese Wahl gilt nur in diesem Browser und bleibt dort auch nach dem Abmelden.',
  },

  storage: {
    photos: 'Fotos',
    photosUsed: 'Fotos, belegt',
    photosOf: (used, limit) => plural(limit, { one: `${used} von # Foto`, other: `${used} von # Fotos` }),
    size: 'Größe der Originale',
    sizeUsed: 'Größe der Originale, belegt',
    sizeOf: (used, limit) => `${used} von ${limit}`,
    both: (photos, size) => `${photos}, ${size}`,
    over: 'Das ist mehr, als du hier jetzt speichern darfst. Es wird nichts gelöscht, aber du kannst erst wieder Fotos hinzufügen, wenn Platz ist.',
    whatCounts: 'Fotos im Papierkorb zählen mit, bis sie endgültig gelöscht sind. Die kleinen Bilder, die Darkslide zum Anzeigen erzeugt, zählen nicht.',
  },

  sealing: {
    title: 'Wovor dich die Versiegelung schützt',
    about:
      'Alles, was du hinzufügst, wird verschlüsselt, bevor es auf einen Datenträger kommt. Jedes Foto hat seinen eigenen Schlüssel, und ein einziger verschließt sie alle: der Hauptschlüssel. Ihn verwahrt, wer dieses Darkslide betreibt. Das hilft gegen:',
    protects: {
      disk: 'Einen Datenträger, der gestohlen, weggeworfen oder verkauft wird, sofern der Hauptschlüssel auf einem anderen liegt.',
      copy: 'Eine Sicherung oder eine Kopie der Datenbank oder der gespeicherten Dateien in falschen Händen, solange der Hauptschlüssel nicht dabei ist.',
      reader: 'Jemanden, der die gespeicherten Dateien liest: Fotos, ihre Namen, Orte und Aufnahmezeiten sind ohne ihre Schlüssel unlesbar.',
      lookingBack:
        'Einen Blick zurück nach dem Löschen: Der Schlüssel eines gelöschten Fotos ist vernichtet, Kopien seiner Datei bleiben also unlesbar. Nur eine ältere Sicherung der Datenbank enthält den verschlossenen Schlüssel noch, bis sie überschrieben wird.',
    },
    limitsTitle: 'Und wovor nicht',
    limits: {
      server:
        'Vor jemandem, der den laufenden Server beherrscht. Der Server hat die Schlüssel, während er arbeitet: Wer ihn betreibt oder in ihn einbricht, könnte also sehen, was du speicherst.',
      password: 'Vor einem schwachen Passwort oder einem, das du auch anderswo verwendest. Wer es kennt, kann hier alles, was du kannst.',
      device: 'Vor jemandem an einem Gerät, auf dem du angemeldet bist. Melde dich ab, wo sich andere hinsetzen können.',
      loss: 'Vor dem Verlust der Fotos. Versiegeln ist keine Sicherung: Bewahre von allem, was du nicht verlieren darfst, noch eine Kopie auf.',
    },
    inClear:
      'Unverschlüsselt auf dem Server liegen dein Benutzername und deine E-Mail-Adresse, deine Geräte, Zugriffstoken und deine Aktivität mit dem Teil der Netzwerkadresse, der aufbewahrt wird, und von jedem Foto die Größe, die Abmessungen, die Art der Datei und die Zeit, nach der es einsortiert ist.',
  },

  records: {
    title: 'Löschbelege',
    some: 'Du hast bei diesem Besuch Fotos endgültig gelöscht. Dazu gab es signierte Belege darüber, was vernichtet wurde und bis wann Sicherungen es noch enthalten können. Sie werden hier nicht aufbewahrt: Speichere sie jetzt, wenn du sie haben möchtest.',
    none: 'Wer Fotos endgültig löscht, bekommt einen signierten Beleg darüber, was vernichtet wurde und bis wann Sicherungen es noch enthalten können. Belege von diesem Besuch lassen sich hier speichern. Noch gibt es keine.',
    save: 'Löschbelege speichern',
  },

  tokens: {
    about:
      'Mit einem Token kann ein Programm, etwa ein Sicherungsskript, ohne dein Passwort mit deinen Fotos arbeiten. Wer es hat, kann alles tun, was es erlaubt. Gib also jedem Programm ein eigenes, und widerrufe, was nicht mehr verwendet wird.',
    yours: 'Deine Token',
    none: 'Du hast keine. Du brauchst nur eines, wenn ein Programm mit deinen Fotos arbeiten soll.',
    may: (scope) => `${scope}. `,
    made: (at) => `Erstellt am ${at}`,
    goodUntil: (at) => `gültig bis ${at}`,
    expired: (at) => `abgelaufen am ${at}`,
    lastUsed: (at) => `zuletzt verwendet am ${at}`,
    lastUsedAgo: (ago) => `zuletzt verwendet ${ago}`,
    neverUsed: 'nie verwendet',
    revoke: 'Widerrufen',
    revokeNamed: (name) => `${name} widerrufen`,
    revokeFollows: 'Programme, die es verwenden, funktionieren sofort nicht mehr. Das lässt sich nicht rückgängig machen.',
    revokeForGood: 'Endgültig widerrufen',
    revoked: (name) => `${name} ist widerrufen.`,
    notRevoked: (name, why) => `${name} wurde nicht widerrufen. ${why}`,
  },

  scopes: {
    'images:read': 'Deine Fotos sehen und herunterladen',
    'images:write': 'Fotos hinzufügen, ändern und löschen',
    'shares:read': 'Deine Links sehen, wer darüber kam und was sie öffnet',
    'shares:write': 'Links erstellen, ändern und widerrufen',
    'account:read': 'Dein Konto sehen: Name, E-Mail-Adresse und belegter Speicher',
  },

  newToken: {
    title: 'Token erstellen',
    name: 'Name',
    nameHint: 'Wofür es ist, etwa „Sicherung zu Hause“.',
    scopes: 'Was es darf',
    scopesHint: 'Dein Passwort, dein Konto und andere Token kann es nie ändern.',
    lifetime: 'Gültig für',
    week: '1 Woche',
    month: '1 Monat',
    threeMonths: '3 Monate',
    year: '1 Jahr',
    make: 'Token erstellen',
    making: 'Token wird erstellt',
    madeTitle: (name) => `Das Token für ${name}`,
    copyNow: 'Kopiere es jetzt dorthin, wo es gebraucht wird. Es ist nur dieses eine Mal zu sehen; geht es verloren, widerrufe es und erstelle ein neues.',
    label: 'Zugriffstoken',
    header: 'Programme senden es mit jeder Anfrage als {header}',
  },

  once: {
    copy: 'Kopieren',
    copied: 'Kopiert.',
    selected: 'Der Text ist markiert: Kopiere ihn mit Strg+C, auf dem Mac mit ⌘C.',
    done: 'Habe ich',
  },

  entries: {
    moreFailed: (why) => `Weitere Einträge konnten nicht angezeigt werden. ${why}`,
    keep: 'Behalten',
  },

  erase: {
    about: (username) =>
      `Damit endet das Konto von ${username}. Das geschieht sofort, und niemand kann es rückgängig machen: weder du noch, wer dieses Darkslide betreibt.`,
    goneTitle: 'Was dann weg ist',
    photos: (photos, size) => `Deine Fotos (${photos}, ${size}), auch die im Papierkorb.`,
    keys: 'Die Schlüssel, mit denen sie sich öffnen lassen. Was hier von ihren Dateien übrig ist, ist dann nur noch Rauschen.',
    person:
      'Dein Benutzername, deine E-Mail-Adresse und dein Passwort, zweite Faktoren, jedes angemeldete Gerät, jedes Zugriffstoken und jeder Link, der deine Fotos zeigt.',
    leftTitle: 'Was dann noch da ist',
    downloads: 'Was du heruntergeladen hast. {link}, wenn du es behalten möchtest.',
    download: 'Lade zuerst alles herunter',
    backups:
      'Sicherungen, die vorher gemacht wurden: Sie enthalten die verschlossenen Schlüssel noch, bis sie überschrieben werden. Der Beleg, den du bekommst, sagt, bis wann.',
    submit: 'Konto löschen',
    busy: 'Wird gelöscht',
    reason: (username) => `Damit wird das Konto von ${username} mit allen Fotos endgültig gelöscht.`,
    forGood: 'Endgültig löschen',
  },

  erased: {
    unknown: 'Es ist nicht bekannt, ob dein Konto gelöscht ist',
    noAnswer:
      'Darkslide sollte es löschen, aber es kam keine Antwort. Entweder ist nichts geschehen und deine Fotos sind alle da, oder alles ist endgültig weg.',
    findOut:
      'Melde dich noch einmal an, um es herauszufinden. Funktioniert dein Passwort nicht mehr, ist das Konto gelöscht. Funktioniert es, wurde nichts gelöscht, und du kannst es noch einmal versuchen.',
    signIn: 'Zur Anmeldung',
    title: 'Dein Konto ist gelöscht',
    noise: 'Die Schlüssel deiner Fotos sind vernichtet. Was hier von ihren Dateien übrig ist, ist von nun an nur noch Rauschen.',
    backups: (until) =>
      `Eine Sicherung, die vorher gemacht wurde, enthält die verschlossenen Schlüssel noch, bis sie überschrieben wird: spätestens am ${until}. So steht es im Löschbeleg, den dieses Darkslide signiert hat.`,
    saveNow: 'Er ist nur jetzt zu sehen. Speichere ihn, falls du die Löschung einmal nachweisen musst.',
    save: 'Löschbeleg speichern',
    leave: 'Diese Seite verlassen',
  },

  welcome: {
    title: 'Willkommen',
    heading: (username) => `Willkommen, ${username}`,
    withPassword: 'Dein Konto ist bereit. Solltest du je dein Passwort vergessen, kannst du mit einem Wiederherstellungscode ein neues festlegen.',
    withoutPassword:
      'Dein Konto ist bereit. Sollte der Anbieter, über den du dich anmeldest, je ausfallen, kannst du mit einem Wiederherstellungscode ein Passwort festlegen.',
    codes: 'Wiederherstellungscodes',
    further: '{link}. Die Codes findest du unter „Konto“, „Sicherheit“. Dort kannst du sie jederzeit erstellen.',
    photos: 'Zu deinen Fotos',
  },

  /** From where something was done: the part of the address that is known. */
  network: (/** @type {string} */ address) => `Netz ${address}`,
};
