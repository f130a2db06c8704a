import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/trash.js').default} */
export default {
  list: {
    heading: 'Gelöschte Fotos',
    label: (name, place, date, left) => `${name}, ${place}, gelöscht am ${date}, ${left}`,
    labelOf: (name, place, total, date, left) => `${name}, ${place} von ${total}, gelöscht am ${date}, ${left}`,
    lastDay: 'Letzter Tag',
    daysLeft: (count) => plural(count, { one: '# Tag übrig', other: '# Tage übrig' }),
    lead: 'Fotos bleiben hier, bis ihre Frist abgelaufen ist. Dann werden ihre Schlüssel vernichtet, und niemand kann sie zurückholen.',
    loading: 'Der Papierkorb wird geladen',
    failed: 'Der Papierkorb konnte nicht geladen werden',
    failedInPart: (why) => `Der Papierkorb konnte nicht vollständig geladen werden. ${why}`,
    nothingTitle: 'Der Papierkorb ist leer',
    nothing: 'Fotos, die du löschst, kommen zuerst hierher und warten einige Wochen, falls du sie zurückhaben möchtest.',
    toPhotos: 'Zu deinen Fotos',
  },

  moved: {
    one: (name) => `${name} ist jetzt im Papierkorb.`,
    many: (count) => plural(count, { one: '# Foto ist jetzt im Papierkorb.', other: '# Fotos sind jetzt im Papierkorb.' }),
  },

  notMoved: {
    one: (name, why) => `${name} wurde nicht gelöscht und ist wieder unter deinen Fotos. ${why}`,
    many: (count, why) =>
      `${plural(count, { one: '# Foto wurde nicht gelöscht und ist wieder unter deinen Fotos.', other: '# Fotos wurden nicht gelöscht und sind wieder unter deinen Fotos.' })} ${why}`,
  },

  restored: {
    one: (name) => `${name} ist wieder unter deinen Fotos.`,
    many: (count) => plural(count, { one: '# Foto ist wieder unter deinen Fotos.', other: '# Fotos sind wieder unter deinen Fotos.' }),
  },

  notRestored: {
    one: (name, why) => `${name} wurde nicht wiederhergestellt und ist noch im Papierkorb. ${why}`,
    many: (count, why) =>
      `${plural(count, { one: '# Foto wurde nicht wiederhergestellt und ist noch im Papierkorb.', other: '# Fotos wurden nicht wiederhergestellt und sind noch im Papierkorb.' })} ${why}`,
  },

  lost: {
    one: (name) => `${name} war schon endgültig gelöscht und lässt sich nicht zurückholen.`,
    many: (count) =>
      plural(count, {
        one: '# Foto war schon endgültig gelöscht und lässt sich nicht zurückholen.',
        other: '# Fotos waren schon endgültig gelöscht und lassen sich nicht zurückholen.',
      }),
  },

  destroyed: {
    one: (name) => `${name} ist endgültig gelöscht.`,
    many: (count) => plural(count, { one: '# Foto ist endgültig gelöscht.', other: '# Fotos sind endgültig gelöscht.' }),
  },

  notDestroyed: {
    one: (name, why) => `${name} wurde nicht gelöscht. ${why}`,
    many: (count, why) => `${plural(count, { one: '# Foto wurde nicht gelöscht.', other: '# Fotos wurden nicht gelöscht.' })} ${why}`,
  },

  alreadyGone: {
    one: (name) => `${name} war schon endgültig gelöscht.`,
    many: (count) => plural(count, { one: '# Foto war schon endgültig gelöscht.', other: '# Fotos waren schon endgültig gelöscht.' }),
  },

  destroy: {
    one: (name) => `${name} endgültig löschen?`,
    many: (count) => plural(count, { one: '# Foto endgültig löschen?', other: '# Fotos endgültig löschen?' }),
    warning: (count) =>
      plural(count, {
        one: 'Der Schlüssel des Fotos wird sofort vernichtet, und niemand kann es zurückholen.',
        other: 'Die Schlüssel der Fotos werden sofort vernichtet, und niemand kann sie zurückholen.',
      }),
    yes: 'Endgültig löschen',
  },

  empty: {
    title: 'Papierkorb leeren?',
    warning: 'Die Schlüssel von allem, was im Papierkorb ist, werden sofort vernichtet, und niemand kann die Fotos zurückholen. Deine anderen Fotos bleiben.',
    yes: 'Papierkorb leeren',
    done: (count) => plural(count, { one: '# Foto endgültig gelöscht.', other: '# Fotos endgültig gelöscht.' }),
    failed: (why) => `Der Papierkorb wurde nicht geleert. ${why}`,
  },

  tools: {
    restore: 'Wiederherstellen',
    destroy: 'Endgültig löschen',
  },
};
