import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/guests.js').default} */
export default {
  title: 'Fotos hinzufügen',
  about:
    'Sie gehen als ganze Dateien mit deinem Namen an die Person, von der du den Link hast, und alle mit dem Link sehen sie. Hier kannst du sie nicht zurücknehmen.',
  name: 'Dein Name',
  nameHint: 'Damit klar ist, von wem die Fotos sind.',
  nameMissing: 'Sag zuerst, wer du bist.',
  choose: 'Fotos auswählen',
  drop: 'Oder zieh sie hierher.',
  again: (count) => plural(count, { one: '# Foto erneut versuchen', other: '# Fotos erneut versuchen' }),

  states: {
    waiting: 'Wartet',
    sent: 'Wird gespeichert',
    added: 'Hinzugefügt',
    present: 'Schon da',
    failed: 'Nicht hinzugefügt',
  },

  sum: {
    sending: (done, all) => plural(all, { one: '# Foto wird hinzugefügt', other: `${done} von # Fotos hinzugefügt` }),
    added: (count) => plural(count, { one: '# Foto hinzugefügt.', other: '# Fotos hinzugefügt.' }),
    failed: (count) => plural(count, { one: '# Foto wurde nicht hinzugefügt.', other: '# Fotos wurden nicht hinzugefügt.' }),
  },

  unreadable: 'Die Datei lässt sich nicht mehr lesen. Wähle sie noch einmal aus.',
};
