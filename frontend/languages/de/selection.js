import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/selection.js').default} */
export default {
  bar: {
    group: 'Ausgewählte Fotos',
    all: 'Alle auswählen',
    none: 'Auswahl aufheben',
    more: 'Mehr',
    count: (count) => plural(count, { one: '# Foto ausgewählt', other: '# Fotos ausgewählt' }),
    growing: (count, goal) => plural(goal, { one: `${count} von # Foto ausgewählt`, other: `${count} von # Fotos ausgewählt` }),
    full: (most) => plural(most, { other: '# Fotos sind ausgewählt: Mehr gehen nicht auf einmal.' }),
    failed: (why) => `Es konnte nicht alles ausgewählt werden. ${why}`,
  },

  actions: {
    favourite: 'Favorit',
    tags: 'Schlagwörter',
    download: 'Herunterladen',
    remove: 'Löschen',
    share: 'Teilen',
    link: 'Per Link teilen',
    day: 'Ganzer Tag',
    rotate: 'Nach rechts drehen',
    dates: 'Datum',
    description: 'Beschreibung',
    export: 'Exportieren',
  },

  done: {
    favourites: (count) => plural(count, { one: '# Foto ist jetzt ein Favorit.', other: '# Fotos sind jetzt Favoriten.' }),
    noFavourites: (count) => plural(count, { one: '# Foto ist kein Favorit mehr.', other: '# Fotos sind keine Favoriten mehr.' }),
    rotating: (count) => plural(count, { one: '# Foto wird gedreht …', other: '# Fotos werden gedreht …' }),
    rotated: (count) => plural(count, { one: '# Foto wurde gedreht.', other: '# Fotos wurden gedreht.' }),
    dated: (count) => plural(count, { one: '# Foto hat jetzt ein anderes Datum.', other: '# Fotos haben jetzt ein anderes Datum.' }),
    described: (count) => plural(count, { one: '# Foto hat jetzt eine andere Beschreibung.', other: '# Fotos haben jetzt eine andere Beschreibung.' }),
    undescribed: (count) => plural(count, { one: '# Foto hat jetzt keine Beschreibung.', other: '# Fotos haben jetzt keine Beschreibung.' }),
    nothing: 'Es war schon so, darum wurde nichts geändert.',
  },

  undone: {
    gone: 'Beschädigt oder nicht mehr hier.',
    favourite: (count, name) =>
      count === 1 ? `${name} wurde nicht zu deinen Favoriten hinzugefügt.` : plural(count, { other: '# Fotos wurden nicht zu deinen Favoriten hinzugefügt.' }),
    noFavourite: (count, name) =>
      count === 1 ? `${name} wurde nicht aus deinen Favoriten entfernt.` : plural(count, { other: '# Fotos wurden nicht aus deinen Favoriten entfernt.' }),
    rotated: (count, name) => (count === 1 ? `${name} wurde nicht gedreht.` : plural(count, { other: '# Fotos wurden nicht gedreht.' })),
    dated: (count, name) => (count === 1 ? `${name} hat kein anderes Datum bekommen.` : plural(count, { other: '# Fotos haben kein anderes Datum bekommen.' })),
    dateBack: (count, name) =>
      count === 1 ? `${name} hat das frühere Datum nicht zurückbekommen.` : plural(count, { other: '# Fotos haben ihr früheres Datum nicht zurückbekommen.' }),
    described: (count, name) =>
      count === 1 ? `Die Beschreibung von ${name} wurde nicht geändert.` : plural(count, { other: 'Die Beschreibung von # Fotos wurde nicht geändert.' }),
    tagged: (count, name, tag) =>
      count === 1 ? `${name} hat das Schlagwort „${tag}“ nicht bekommen.` : plural(count, { other: `# Fotos haben das Schlagwort „${tag}“ nicht bekommen.` }),
    untagged: (count, name, tag) =>
      count === 1 ? `${name} hat das Schlagwort „${tag}“ noch.` : plural(count, { other: `# Fotos haben das Schlagwort „${tag}“ noch.` }),
  },

  zip: {
    tooMany: (most, chosen) =>
      `Auf einmal kannst du höchstens ${most} herunterladen, ausgewählt sind ${chosen}. Wähle weniger aus und lade den Rest danach herunter.`,
    listTooLong: (most, all) =>
      `Auf einmal kannst du höchstens ${most} herunterladen, im Album sind ${all}. Wähle einige davon aus und lade den Rest danach herunter.`,
    underWay: (count, size) =>
      plural(count, { one: `# Foto wird als ZIP heruntergeladen, ${size}.`, other: `# Fotos werden als ein ZIP heruntergeladen, ${size}.` }),
    missing: (count) =>
      plural(count, {
        one: '# der ausgewählten Fotos fehlt darin: Es ist gelöscht, nicht mehr mit dir geteilt oder beschädigt. Ein Text im ZIP nennt die beschädigten.',
        other: '# der ausgewählten Fotos fehlen darin: Sie sind gelöscht, nicht mehr mit dir geteilt oder beschädigt. Ein Text im ZIP nennt die beschädigten.',
      }),
    failed: (why) => `Der Download hat nicht begonnen. ${why}`,
  },

  sharing: {
    underWay: (count) =>
      plural(count, { one: '# Foto wird zum Teilen auf dieses Gerät geladen.', other: '# Fotos werden zum Teilen auf dieses Gerät geladen.' }),
    ready: (count) => plural(count, { one: '# Foto kann jetzt geteilt werden.', other: '# Fotos können jetzt geteilt werden.' }),
    failed: (why) => `Es wurde nichts geteilt. ${why}`,
  },

  dates: {
    title: (count) => plural(count, { one: 'Datum von # Foto', other: 'Datum von # Fotos' }),
    way: 'Änderung',
    move: 'Alle um dieselbe Zeit verschieben',
    same: 'Dasselbe Datum für alle',
    ofFile: 'Was in der jeweiligen Datei steht',
    by: 'Um',
    direction: 'Verschieben',
    later: 'Auf später',
    earlier: 'Auf früher',
    local: 'Datum und Uhrzeit',
    zone: 'Zeitzone',
    zoneStays: 'Wie bisher',
    zoneUnknown: 'Unbekannt',
    submit: 'Datum ändern',
    busy: 'Wird geändert',
    howMuch: 'Gib an, um wie viel, oder wähle eine Zeitzone.',
    nothing: 'Bis jetzt ändert sich nichts.',
    others: (count) => plural(count, { one: 'Ebenso bei # weiteren Foto.', other: 'Ebenso bei # weiteren Fotos.' }),
    rest: (count) => plural(count, { one: '# Foto bleibt, wie es ist.', other: '# Fotos bleiben, wie sie sind.' }),
  },

  units: { days: 'Tage', hours: 'Stunden', minutes: 'Minuten', seconds: 'Sekunden' },

  description: {
    title: (count) => plural(count, { one: 'Beschreibung von # Foto', other: 'Beschreibung von # Fotos' }),
    words: 'Was zu sehen ist',
    replaces: (count) => plural(count, { one: 'Sie ersetzt die jetzige Beschreibung von # Foto.', other: 'Sie ersetzt die jetzige Beschreibung von # Fotos.' }),
    submit: 'Speichern',
    busy: 'Wird gespeichert',
  },

  sizes: {
    group: 'Größe der Fotos',
    smaller: 'Kleinere Fotos',
    larger: 'Größere Fotos',
    toMonths: 'Monate anzeigen',
    toYears: 'Jahre anzeigen',
    intoPhotos: 'Fotos anzeigen',
    intoMonths: 'Monate anzeigen',
    allYears: 'Alle Jahre',
    period: (name, photos) => `${name}, ${photos}`,
  },
};
