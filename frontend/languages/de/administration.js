import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/administration.js').default} */
export default {
  sections: {
    all: 'Verwaltung',
    people: 'Personen',
    invitations: 'Einladungen',
    service: 'Dienst',
    history: 'Verlauf',
    own: 'Deine Einstellungen',
  },

  refused: {
    title: 'Dieser Bereich ist für Administratoren',
    text: 'Du gehörst nicht dazu. Falls sich das gerade geändert hat, melde dich ab und wieder an.',
    leave: 'Zu deinen Fotos',
  },

  roles: {
    member: 'Mitglied',
    administrator: 'Administrator',
  },

  people: {
    introduction:
      'Wer hier ein Konto hat. Administratoren sehen weder die Fotos noch deren Namen und Orte. Wer den Server selbst betreibt, könnte das alles sehen, solange Darkslide läuft, denn dann liegen die Schlüssel im Arbeitsspeicher.',
    none: 'Es gibt keine Konten.',
    more: 'Mehr anzeigen',
  },

  account: {
    you: 'Du',
    disabled: 'Deaktiviert',
    disabledOn: (day) => `deaktiviert am ${day}`,
    seenOn: (day) => `zuletzt aktiv am ${day}`,
    notSeen: 'in letzter Zeit nicht aktiv',
    devices: (count) => plural(count, { one: '# Gerät angemeldet', other: '# Geräte angemeldet' }),
    secondFactor: 'zweiter Faktor',
    noSecondFactor: 'kein zweiter Faktor',
    joinedOn: (day) => `dabei seit dem ${day}`,
    change: 'Ändern',
    changeWhom: (name) => `: ${name}`,
    changeOf: (name) => `Konto von ${name} ändern`,
    makeAdministrator: 'Zum Administrator machen',
    makeMember: 'Zum Mitglied machen',
    enable: 'Aktivieren',
    disable: 'Deaktivieren',
    setLimit: 'Limit festlegen',
    giveCode: 'Code für ein neues Passwort',
    removeFactor: 'Zweiten Faktor entfernen',
    erase: 'Löschen',
    notChanged: (why) => `Es wurde nichts geändert. ${why}`,
    noCode: (why) => `Es wurde kein Code erstellt. ${why}`,
    nothingRemoved: (why) => `Es wurde nichts entfernt. ${why}`,
    notErased: (name, why) => `Das Konto von ${name} wurde nicht gelöscht. ${why}`,
    erased: (name) => `Das Konto von ${name} ist gelöscht.`,
    saveRecord: 'Löschbeleg speichern',
  },

  resetLink: {
    title: (name) => `Der Link für ${name}`,
    text: 'Kopiere ihn jetzt und gib ihn weiter. Er gilt einen Tag lang und nur einmal, und er wird nur jetzt angezeigt.',
    label: 'Link für ein neues Passwort',
  },

  disabling: {
    title: (name) => `Das Konto von ${name} deaktivieren?`,
    text: 'Das Konto wird auf allen Geräten abgemeldet, eine neue Anmeldung ist nicht möglich, und seine Zugriffstoken gelten nicht mehr. Die Fotos bleiben. Du kannst das Konto wieder aktivieren.',
    yes: 'Deaktivieren',
  },

  givingCode: {
    title: (name) => `Einen Code für ${name}?`,
    text: 'Wer ihn hat, kann ein neues Passwort festlegen und das Konto übernehmen, samt allen Fotos. Achte darauf, dass ihn niemand sonst bekommt. Die Person, der das Konto gehört, erfährt bei der nächsten Anmeldung davon.',
    yes: 'Code erstellen',
  },

  removingFactor: {
    title: (name) => `Zweiten Faktor von ${name} entfernen?`,
    text: 'Zum Anmelden genügt danach das Passwort allein. Vergewissere dich, dass wirklich die richtige Person darum bittet. Sie erfährt bei der nächsten Anmeldung davon und kann den zweiten Faktor neu einrichten.',
    yes: 'Entfernen',
  },

  erasing: {
    title: (name) => `Das Konto von ${name} löschen?`,
    text: (count) =>
      plural(count, {
        one: 'Das Konto wird mit # Foto sofort und endgültig gelöscht. Niemand kann das rückgängig machen.',
        other: 'Das Konto wird mit # Fotos sofort und endgültig gelöscht. Niemand kann das rückgängig machen.',
      }),
    yes: 'Endgültig löschen',
  },

  quota: {
    submit: 'Limit festlegen',
    busy: 'Limit wird festgelegt',
    gigabytes: 'Gigabyte, höchstens',
    images: 'Fotos, höchstens',
    hint: 'Leer: wie für alle. Der Papierkorb zählt mit.',
  },

  invitations: {
    introduction: 'Eine Einladung ist ein Link, mit dem eine Person einmal ein Konto anlegen kann. Verschicke ihn so, dass ihn niemand sonst liest.',
    make: 'Jemanden einladen',
    open: 'Offene Einladungen',
    none: 'Keine offenen Einladungen.',
    somebody: 'Jemand',
    madeOn: (day) => `Erstellt am ${day}`,
    goodUntil: (day) => `gültig bis ${day}`,
    atMost: (what) => `höchstens ${what}`,
    revoke: 'Zurückziehen',
    revokeOf: (name) => `: ${name}`,
    revoked: 'Der Link gilt nicht mehr.',
    notRevoked: (why) => `Die Einladung wurde nicht zurückgezogen. ${why}`,
  },

  newInvitation: {
    submit: 'Link erstellen',
    busy: 'Link wird erstellt',
    note: 'Für wen (optional)',
    noteHint: 'Das sehen nur Administratoren.',
    role: 'Rolle',
    lifetime: 'Gültig für',
    day: '1 Tag',
    week: '1 Woche',
    month: '1 Monat',
  },

  invitationLink: {
    title: 'Der Link',
    titleFor: (name) => `Der Link für ${name}`,
    text: 'Kopiere ihn jetzt und verschicke ihn. Er wird nur jetzt angezeigt. Geht er verloren, ziehe die Einladung zurück und erstelle eine neue.',
    label: 'Einladungslink',
  },

  service: {
    name: 'Name',
    registration: 'Wer ein Konto anlegen darf',
    state: 'Zustand',
    stateText: 'Wie es dem Dienst geht und was er im Hintergrund tut. Was fehlschlägt, steht oben.',
    fixed: (variable) => `Das ist beim Start des Dienstes festgelegt (${variable}) und lässt sich nur dort ändern.`,
    save: 'Speichern',
    saving: 'Wird gespeichert',
    saved: 'Gespeichert.',
    registered: (who) => `${who}.`,
    saveName: 'Namen speichern',
    nameHint: 'Steht auf den Seiten zur Anmeldung und in E-Mails.',
  },

  registrations: {
    invitation: 'Wer eine Einladung hat',
    open: 'Alle, die diese Adresse erreichen',
    closed: 'Niemand, auch nicht mit einer Einladung',
  },

  state: {
    checks: 'Prüfungen',
    jobs: 'Arbeiten im Hintergrund',
    bad: 'Nicht in Ordnung',
    degraded: 'Bitte ansehen',
    good: 'In Ordnung',
    running: 'läuft gerade',
    nextRun: (at) => `nächster Lauf: ${at}`,
    progress: (done, total) => `${done} von ${total} erledigt`,
    lastSuccess: (at) => `zuletzt erfolgreich: ${at}`,
    failed: (count, why) => plural(count, { one: `#-mal fehlgeschlagen: ${why}`, other: `#-mal fehlgeschlagen: ${why}` }),
    noReason: 'Grund unbekannt',
    found: (name, value) => `${name}: ${value}`,
    jobBy: (job, what) => `${job} (${what})`,
  },

  checks: {
    'Database connections health check': 'Datenbank',
    'Graceful Shutdown': 'Annahme von Anfragen',
    blobs: 'Dateien der Fotos',
    clock: 'Uhr',
    rehearsal: 'Sicherung',
    renditions: 'Vorschaubilder',
    replicas: 'Prozesse des Dienstes',
    scrub: 'Lesen aller Dateien',
    sealing: 'Schlüssel',
  },

  findings: {
    'damaged, altered': 'beschädigt, verändert',
    'damaged, cut': 'beschädigt, abgeschnitten',
    'damaged, gone': 'beschädigt, Datei fehlt',
    'damaged, key': 'beschädigt, Schlüssel',
    'damaged, record': 'beschädigt, Angaben',
    'damaged, unreadable': 'beschädigt, nicht lesbar',
    due: 'ausstehend',
    engines: 'Programme',
    'last round': 'letzter Durchgang',
    oldestSeconds: 'Alter des ältesten in Sekunden',
    primary: 'Hauptschlüssel',
    queue: 'in der Warteschlange',
    reason: 'Grund',
  },

  rehearsal: {
    off: (why) => `Wiederherstellung wird nicht geprobt: ${why}`,
    newest: (at) => `neueste: ${at}`,
    none: 'noch keine gesehen',
    restored: (at, whole, count) =>
      plural(count, {
        one: `Probe der Wiederherstellung, ${at}: ${whole} von # Foto unversehrt`,
        other: `Probe der Wiederherstellung, ${at}: ${whole} von # Fotos unversehrt`,
      }),
    damagedBefore: (count) =>
      plural(count, { one: '# Foto war schon vor der Sicherung beschädigt', other: '# Fotos waren schon vor der Sicherung beschädigt' }),
    lastWell: (at) => `zuletzt gelungen: ${at}`,
  },

  jobs: {
    'confirmation-mail': 'E-Mail zur Bestätigung',
    'earlier-dates': 'Aufnahmezeiten früher hinzugefügter Fotos',
    'email-change-notice': 'Hinweis auf geänderte E-Mail-Adresse',
    'ended-shares': 'Beendete Links',
    'expired-authorization-requests': 'Abgelaufene Anfragen beim Anbieter',
    'expired-downloads': 'Abgelaufene Downloads',
    'expired-exports': 'Abgelaufene Exporte',
    'expired-passkey-challenges': 'Abgelaufene Passkey-Anfragen',
    'expired-resets': 'Abgelaufene Codes für neue Passwörter',
    'expired-invitations': 'Abgelaufene Einladungen zu Alben',
    'expired-sessions': 'Abgelaufene Sitzungen',
    'expired-sign-ins': 'Abgelaufene Anmeldungen',
    'expired-tokens': 'Abgelaufene Zugriffstoken',
    'forgotten-attempts': 'Verjährte Fehlversuche',
    'missing-renditions': 'Fehlende Vorschaubilder',
    'old-activity': 'Alte Aktivität',
    'old-tombstones': 'Alte Löschvermerke',
    'old-visits': 'Alte Besuche',
    'orphan-sweep': 'Verwaiste Dateien',
    'pending-file-deletions': 'Ausstehende Löschungen von Dateien',
    rehearsal: 'Probe einer Wiederherstellung',
    'reset-mail': 'E-Mail für ein neues Passwort',
    scrub: 'Lesen aller Dateien',
    'trash-purge': 'Leeren des Papierkorbs',
  },

  history: {
    introduction: 'Was Administratoren getan haben und welche Konten angelegt wurden. Hier wird nie etwas entfernt.',
    none: 'Bisher ist nichts geschehen.',
    more: 'Ältere anzeigen',
    command: 'Ein Befehl auf dem Server',
    erased: 'Ein gelöschtes Konto',
    anErased: 'ein gelöschtes Konto',
    limits: (images, bytes) => `Fotos: ${images}, Größe: ${bytes}`,
    asForEverybody: 'wie für alle',
    other: (who, action) => `${who} hat etwas getan (${action})`,
  },

  actions: {
    'account-created': (_, whom, role) => `${whom} hat ein Konto angelegt, als ${role}`,
    'invitation-made': (who, _, role) => `${who} hat eine Einladung erstellt (${role})`,
    'invitation-revoked': (who) => `${who} hat eine Einladung zurückgezogen`,
    'account-disabled': (who, whom) => `${who} hat ${whom} deaktiviert`,
    'account-enabled': (who, whom) => `${who} hat ${whom} wieder aktiviert`,
    'role-changed': (who, whom, role) => `${who} hat ${whom} zum ${role} gemacht`,
    'role-provided': (_, whom, role) => `Der Anbieter für Single Sign-on hat ${whom} zum ${role} gemacht`,
    'account-erased': (who) => `${who} hat ein Konto gelöscht`,
    'quota-changed': (who, whom, limits) => `${who} hat das Limit für ${whom} geändert (${limits})`,
    'reset-code-made': (who, whom) => `${who} hat für ${whom} einen Code für ein neues Passwort erstellt`,
    'second-factor-reset': (who, whom) => `${who} hat für ${whom} den zweiten Faktor entfernt`,
    'setting-changed': (who, _, setting) => `${who} hat eine Einstellung geändert: ${setting}`,
  },

  rolesGiven: {
    member: 'Mitglied',
    administrator: 'Administrator',
  },

  rolesInvited: {
    member: 'Mitglied',
    administrator: 'Administrator',
  },

  settingsChanged: {
    name: (name) => `Name: ${name}`,
    registration: (mode) => `Registrierung: ${mode}`,
  },

  registrationsChosen: {
    invitation: 'mit Einladung',
    open: 'offen',
    closed: 'geschlossen',
  },
};
