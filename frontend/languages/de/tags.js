import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/tags.js').default} */
export default {
  tagsPage: {
    title: 'Schlagwörter',
    create: 'Neues Schlagwort',
    rename: 'Umbenennen',
    merge: 'Zusammenführen',
    delete: 'Löschen',
    ofTag: (tag) => `: ${tag}`,
    merged: (tag, remaining) => `„${tag}“ gehört jetzt zu „${remaining}“.`,
    deleted: (tag) => `Das Schlagwort „${tag}“ ist gelöscht. Seine Fotos sind, wo sie waren.`,
    empty: 'Noch keine Schlagwörter',
    purpose:
      'Ein Schlagwort ist ein Wort von dir für Fotos, die etwas gemeinsam haben, etwa eine Person, einen Ort oder eine Pflanze. Ein Foto kann viele haben.',
    createFirst: 'Erstes Schlagwort anlegen',
  },

  tagForm: {
    create: 'Neues Schlagwort',
    createNow: 'Schlagwort anlegen',
    rename: (tag) => `„${tag}“ umbenennen`,
    save: 'Speichern',
    saving: 'Wird gespeichert',
    name: 'Name',
  },

  tagMerging: {
    title: (tag) => `„${tag}“ mit einem anderen Schlagwort zusammenführen`,
    label: 'Schlagwort suchen, das bleibt',
    hint: (tag) => `Alle Fotos mit „${tag}“ bekommen stattdessen das gewählte Schlagwort. Das lässt sich nicht rückgängig machen.`,
    noneFound: 'Kein anderes Schlagwort hat das im Namen.',
  },

  tagDeletion: {
    title: (tag) => `Das Schlagwort „${tag}“ löschen?`,
    photosStay: 'Fotos werden nicht gelöscht: Alle bleiben, wie sie sind, nur ohne dieses Schlagwort. Es lässt sich nicht wiederherstellen.',
    yes: 'Schlagwort löschen',
    failed: (why) => `Das Schlagwort wurde nicht gelöscht. ${why}`,
  },

  tagDialog: {
    ofOne: (photo) => `Schlagwörter von ${photo}`,
    ofMany: (count) => plural(count, { other: 'Schlagwörter von # Fotos' }),
    done: 'Fertig',
  },

  tagField: {
    tags: 'Schlagwörter',
    label: 'Schlagwort hinzufügen',
    hint: 'Mit der Eingabetaste nimmst du das erste, das angeboten wird.',
    create: (name) => `Neues Schlagwort „${name}“`,
    remove: (tag) => `„${tag}“ entfernen`,
    onSome: (count, all) => `${count} von ${all}`,
    added: (tag) => `„${tag}“ hinzugefügt`,
    removed: (tag) => `„${tag}“ entfernt`,
  },
};
