import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/albums.js').default} */
export default {
  albumsPage: {
    title: 'Alben',
    create: 'Neues Album',
    empty: 'Noch keine Alben',
    purpose:
      'Ein Album enthält Fotos, die zusammengehören, und auch weitere Alben. Ein Foto kann in beliebig vielen Alben sein und bleibt trotzdem bei deinen Fotos.',
    createFirst: 'Erstes Album anlegen',
    shared: 'Mit dir geteilt',
  },

  albumPage: {
    title: 'Album',
    loading: 'Das Album wird geladen',
    failed: 'Das Album konnte nicht geöffnet werden',
    albums: 'Alben',
    around: 'Übergeordnete Alben',
    inside: 'Alben in diesem Album',
    photos: 'Fotos',
    addPhotos: 'Fotos hinzufügen',
    create: 'Neues Unteralbum',
    people: 'Personen',
    share: 'Teilen',
    edit: 'Bearbeiten',
    export: 'Exportieren',
    delete: 'Album löschen',
    download: 'Herunterladen',
    leave: 'Album verlassen',
    sharedBy: (owner) => `Geteilt von ${owner}`,
    emptyForViewers: 'Noch ist nichts darin. Was hinzugefügt wird, erscheint hier.',
    move: 'Verschieben',
    addToAlbum: 'Zu Album hinzufügen',
    removeFromAlbum: 'Aus dem Album entfernen',
    useAsCover: 'Als Titelbild verwenden',
    empty: 'Keine Fotos in diesem Album',
    howToAdd:
      'Ziehe Fotos hierher oder wähle sie auf diesem Gerät aus: Sie kommen dann gleich ins Album. Oder wähle welche unter deinen Fotos aus und füge sie dem Album hinzu.',
    choosePhotos: 'Fotos auswählen',
    toPhotos: 'Zu deinen Fotos',
    gone: 'Dieses Album gibt es hier nicht',
    whyGone:
      'Vielleicht wurde es gelöscht, oder es wird nicht mehr mit dir geteilt, oder die Adresse gehört zu keinem deiner Alben. Deine Fotos sind, wo sie waren.',
    toAlbums: 'Zu deinen Alben',
  },

  albumCover: {
    albums: (count) => plural(count, { one: '# Album', other: '# Alben' }),
    content: (photos, albums) => `${photos}, ${albums}`,
    by: (owner, content) => `von ${owner} · ${content}`,
    members: (count) => plural(count, { one: 'geteilt mit # Person', other: 'geteilt mit # Personen' }),
  },

  albumForm: {
    create: 'Neues Album',
    createNow: 'Album anlegen',
    creating: 'Wird angelegt',
    edit: 'Album bearbeiten',
    save: 'Speichern',
    saving: 'Wird gespeichert',
    name: 'Name',
    description: 'Beschreibung',
    parent: 'Im Album',
    noParent: 'Keines: auf oberster Ebene',
    order: 'Reihenfolge der Fotos',
    changedMeanwhile: 'Das Album wurde inzwischen an anderer Stelle geändert. Schließe dieses Fenster, sieh dir das Album an und bearbeite es noch einmal.',
  },

  albumOrders: {
    newest: 'Nach Datum, die neuesten zuerst',
    oldest: 'Nach Datum, die ältesten zuerst',
    own: 'Eigene Reihenfolge',
  },

  albumDeletion: {
    title: (album) => `Das Album „${album}“ löschen?`,
    albumsInside: (count, rest) => plural(count, { one: `Auch # Album darin wird gelöscht. ${rest}`, other: `Auch # Alben darin werden gelöscht. ${rest}` }),
    photosStay: 'Fotos werden nicht gelöscht: Alle bleiben bei deinen Fotos. Welche im Album waren, lässt sich aber nicht wiederherstellen.',
    yes: 'Album löschen',
    done: (album) => `Das Album „${album}“ ist gelöscht. Seine Fotos findest du unter deinen Fotos.`,
    failed: (why) => `Das Album wurde nicht gelöscht. ${why}`,
  },

  albumOfFolder: {
    title: (folder) => `Aus dem Ordner „${folder}“ ein Album machen?`,
    onlyAddTo: (album) => `Nur die Fotos zu „${album}“ hinzufügen`,
    onlyAdd: 'Nur die Fotos hinzufügen',
  },

  coverChange: {
    done: (photo, album) => `${photo} ist jetzt das Titelbild von „${album}“.`,
    failed: (why) => `Das Titelbild wurde nicht geändert. ${why}`,
  },

  albumChooser: {
    label: 'Album suchen oder neues benennen',
    hint: 'Mit der Eingabetaste nimmst du das erste in der Liste.',
    create: (name) => `Neues Album „${name}“`,
    noAlbums: 'Es gibt noch keine Alben: Gib einen Namen für das erste ein.',
    first: (shown, count) => plural(count, { other: `Die ersten ${shown} von # Alben: Gib etwas ein, um die anderen zu finden.` }),
    ofOther: (album, owner) => `${album} (von ${owner})`,
    noneFound: 'Kein Album hat das im Namen.',
  },

  membership: {
    choose: (count) => plural(count, { one: 'Zu einem Album hinzufügen', other: '# Fotos zu einem Album hinzufügen' }),
    addedOne: (photo, album) => `${photo} ist jetzt in „${album}“.`,
    added: (count, album) => plural(count, { other: `# Fotos sind jetzt in „${album}“.` }),
    addedBefore: (album) => `Schon in „${album}“: Es wurde nichts geändert.`,
    notAdded: (count, album, why) =>
      plural(count, { one: `# Foto wurde nicht zu „${album}“ hinzugefügt. ${why}`, other: `# Fotos wurden nicht zu „${album}“ hinzugefügt. ${why}` }),
    removedOne: (photo, album) => `${photo} ist nicht mehr in „${album}“.`,
    removed: (count, album) => plural(count, { other: `# Fotos sind nicht mehr in „${album}“.` }),
    notRemoved: (count, album, why) =>
      plural(count, { one: `# Foto wurde nicht aus „${album}“ entfernt. ${why}`, other: `# Fotos wurden nicht aus „${album}“ entfernt. ${why}` }),
  },

  removalOfOthers: {
    title: 'Fotos anderer entfernen?',
    text: 'Einige davon haben andere hinzugefügt, und nur sie können sie wieder hinzufügen.',
    yes: 'Aus dem Album entfernen',
  },

  ownOrder: {
    choosePlace: (count) =>
      plural(count, { one: 'Öffne jetzt das Foto, vor das dieses kommen soll.', other: 'Öffne jetzt das Foto, vor das diese kommen sollen.' }),
    toTheEnd: 'Ans Ende',
    moved: (count) => plural(count, { one: '# Foto hat jetzt einen anderen Platz.', other: '# Fotos haben jetzt einen anderen Platz.' }),
    notMoved: (count, why) => plural(count, { one: `# Foto blieb, wo es war. ${why}`, other: `# Fotos blieben, wo sie waren. ${why}` }),
  },
};
