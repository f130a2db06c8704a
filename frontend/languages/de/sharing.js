import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/sharing.js').default} */
export default {
  page: {
    introduction:
      'Ein Link zeigt ein Album oder ausgewählte Fotos jedem, der ihn hat, auch ohne Konto. Du erstellst ihn mit „Teilen“ in einem Album oder im Menü ausgewählter Fotos.',
    yours: 'Deine Links',
    none: 'Es gibt keine.',
    more: 'Ältere Links zeigen',
  },

  truth:
    'Wer einen Link hat, kann ihn weitergeben, und nichts hindert Besucher daran, zu behalten, was sie gesehen haben. Ein widerrufener Link zeigt nichts mehr, holt aber auch nichts zurück.',

  dialog: {
    album: (album) => `${album} teilen`,
    photos: (count) => plural(count, { one: '# Foto teilen', other: '# Fotos teilen' }),
    aboutAlbum: 'Der Link zeigt die Fotos im Album, ohne die Alben darin: auch was du später hinzufügst, und was du herausnimmst nicht mehr.',
    othersPhotos: 'Fotos, die andere hinzugefügt haben, zeigt er nicht.',
    aboutPhotos: 'Der Link zeigt diese Fotos, und keine, die du später hinzufügst.',
    anotherLink: 'Neuer Link',
    tooMany: (most) => plural(most, { other: 'Ein Link zeigt höchstens # Fotos. Lege sie in ein Album, und teile das Album.' }),
    failed: (why) => `Die Links konnten nicht gezeigt werden. ${why}`,
    done: 'Fertig',
  },

  form: {
    name: 'Name',
    nameHint: 'Nur für dich, etwa für wen er ist. Besucher sehen ihn nicht.',
    ends: 'Endet',
    never: 'Nie',
    day: 'An einem Tag deiner Wahl',
    inDays: (days) => plural(days, { one: 'In # Tag', other: 'In # Tagen' }),
    unchanged: (end) => `Wie bisher: ${end}`,
    lastDay: 'Letzter Tag',
    dayPast: 'Dieser Tag ist vorbei.',
    limits: 'Passwort und Zahl der Besuche',
    password: 'Passwort',
    passwordHint: 'Leer: keines. Nenne es auf einem anderen Weg als den Link.',
    keepPassword: 'Wie bisher',
    otherPassword: 'Ein anderes',
    noPassword: 'Keines mehr',
    newPassword: 'Neues Passwort',
    newPasswordHint: 'Wer den Link geöffnet hat, muss ihn noch einmal öffnen.',
    maxViews: 'Wie oft er geöffnet werden kann',
    maxViewsHint: 'Leer: beliebig oft. Was du dir von hier aus ansiehst, zählt nicht.',
    maxViewsSoFar: (views) =>
      plural(views, { one: 'Leer: beliebig oft. Bisher wurde er #-mal geöffnet.', other: 'Leer: beliebig oft. Bisher wurde er #-mal geöffnet.' }),
    download: 'Was Besucher herunterladen dürfen',
    texts: 'Was sie außerdem sehen',
    captionsOfAlbum: 'Den Namen des Albums und deine Beschreibungen der Fotos',
    captions: 'Deine Beschreibungen der Fotos',
    guests: 'Gäste',
    guestsAdd: 'Besucher dürfen dem Album Fotos hinzufügen',
    guestsHint: 'Sie gehören dann dir und belegen deinen Speicher; bei jedem steht der Name des Gastes. Wer den Link hat, sieht sie.',
    make: 'Link erstellen',
    making: 'Wird erstellt',
    save: 'Speichern',
    saving: 'Wird gespeichert',
    changedMeanwhile: 'Der Link wurde inzwischen anderswo geändert. Schließe das hier, und ändere ihn noch einmal.',
  },

  downloads: {
    nothing: 'Nichts',
    clean: 'Bereinigte Kopien',
    original: 'Originale',
  },

  aboutDownloads: {
    nothing: 'Sie sehen die Fotos so groß wie einen Bildschirm. Das erschwert es, sie zu behalten, und mehr nicht.',
    clean: 'Dieselben Bilder ohne Ort, Kamera, Namen und alles andere, was eine Datei verrät. Was sich nicht bereinigen lässt, wird nicht angeboten.',
    original: 'Deine Dateien, wie sie sind, mit Ort, Kamera und allem anderen, was darin steht.',
  },

  link: {
    title: (name) => `Der Link „${name}“`,
    ready: 'Der Link ist fertig',
    address: 'Adresse des Links',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    selected: 'Er ist markiert: Kopiere ihn mit Strg+C oder, auf einem Mac, ⌘C.',
    qr: 'QR-Code des Links',
    scan: 'Auch die Kamera eines Telefons öffnet ihn.',
    send: 'Verschicken',
    look: 'Ansehen, was sie sehen',
    noWindow: 'Dein Browser hat dafür kein Fenster öffnen lassen. Erlaube es für diese Seite und versuche es noch einmal.',
    notOpened: (why) => `Der Link konnte nicht geöffnet werden. ${why}`,
    needsPassword: 'Besucher werden auch nach dem Passwort gefragt.',
    find: 'Du findest ihn in den Einstellungen wieder, unter „Geteilt“.',
  },

  entry: {
    unnamed: 'Ein beschädigter Link',
    album: 'Ein Album',
    selection: 'Eine Auswahl',
    content: (photos) => ` · ${photos}`,
    actOn: (act, name) => `${act}: ${name}`,
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    notCopied: 'Der Browser ließ ihn nicht kopieren. Öffne den QR-Code: Der Link steht dabei.',
    show: 'QR-Code',
    change: 'Ändern',
    changed: 'Der Link ist geändert.',
    visits: 'Besuche',
    revoke: 'Widerrufen',
    password: 'Passwort',
    captions: 'Beschreibungen',
    guests: 'Gäste dürfen Fotos hinzufügen',
  },

  states: {
    revoked: 'Widerrufen',
    expired: 'Abgelaufen',
    'used-up': 'Aufgebraucht',
  },

  ends: {
    never: 'ohne Ende',
    until: (at) => `bis ${at}`,
    expired: (at) => `abgelaufen am ${at}`,
    revoked: (at) => `widerrufen am ${at}`,
  },

  views: {
    none: 'nie geöffnet',
    some: (count) => plural(count, { one: '#-mal geöffnet', other: '#-mal geöffnet' }),
    of: (views, most) => plural(most, { one: `${views} von #-mal geöffnet`, other: `${views} von #-mal geöffnet` }),
    last: (at) => `zuletzt ${at}`,
  },

  downloadable: {
    nothing: 'keine Downloads',
    clean: 'bereinigte Kopien',
    original: 'Originale',
  },

  change: {
    title: (name) => `Den Link „${name}“ ändern`,
    failed: (why) => `Der Link konnte nicht geändert werden. ${why}`,
  },

  revocation: {
    title: (name) => `Den Link „${name}“ widerrufen?`,
    text: 'Von jetzt an kann ihn niemand öffnen, und wer ihn gerade ansieht, sieht nach wenigen Sekunden nichts mehr. Er lässt sich nicht wieder verwenden.',
    yes: 'Link widerrufen',
    done: 'Der Link ist widerrufen.',
    failed: (why) => `Der Link wurde nicht widerrufen. ${why}`,
  },

  revocationOfAll: {
    heading: 'Alle Links widerrufen',
    about: 'Von da an zeigt kein Link deine Fotos. Neue Links kannst du jederzeit erstellen.',
    act: 'Alle Links widerrufen',
    title: 'Alle deine Links widerrufen?',
    text: 'Von jetzt an kann niemand einen davon öffnen, und wer gerade einen ansieht, sieht nach wenigen Sekunden nichts mehr. Keiner lässt sich wieder verwenden.',
    done: 'Alle Links sind widerrufen.',
    failed: (why) => `Vielleicht sind nicht alle Links widerrufen. ${why}`,
  },

  visits: {
    title: (name) => `Besuche über den Link „${name}“`,
    about:
      'Wann er in den letzten 90 Tagen geöffnet wurde, ohne jemandes Namen oder vollständige Adresse, und welche Fotos einzeln geöffnet oder heruntergeladen wurden.',
    none: 'In den letzten 90 Tagen hat ihn niemand geöffnet.',
    more: 'Ältere Besuche zeigen',
    network: (network) => `Netz ${network}`,
    seen: (count) => plural(count, { one: '# Foto geöffnet', other: '# Fotos geöffnet' }),
    downloads: (count) => plural(count, { one: '# Download', other: '# Downloads' }),
    archives: (count) => plural(count, { one: '#-mal alles heruntergeladen', other: '#-mal alles heruntergeladen' }),
    added: (count) => plural(count, { one: '# Foto hinzugefügt', other: '# Fotos hinzugefügt' }),
    nothing: 'nichts geöffnet',
    photo: (number, of) => plural(of, { other: `Foto ${number} von #` }),
    downloadedPhoto: (photo) => `${photo}, heruntergeladen`,
    rest: (count) => plural(count, { other: 'und # weitere' }),
  },
};
