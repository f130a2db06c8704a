import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/device.js').default} */
export default {
  kept: {
    title: 'Auf diesem Gerät',
    hint: 'Das sind Vorschaubilder. Die Fotos selbst und alle anderen sind wieder da, sobald Darkslide erreichbar ist.',
    photo: (number) => `Foto ${number} von denen auf diesem Gerät`,
  },

  shared: {
    addPhotos: (count, username) =>
      plural(count, {
        one: `# Foto zu den Fotos von ${username} hinzufügen?`,
        other: `# Fotos zu den Fotos von ${username} hinzufügen?`,
      }),
    addFiles: (count, username) =>
      plural(count, {
        one: `# Datei zu den Fotos von ${username} hinzufügen?`,
        other: `# Dateien zu den Fotos von ${username} hinzufügen?`,
      }),
    from: (count) =>
      plural(count, {
        one: 'Eine andere App oder eine Website hat das mit Darkslide geteilt.',
        other: 'Eine andere App oder eine Website hat sie mit Darkslide geteilt.',
      }),
    add: 'Hinzufügen',
    lost: 'Was du geteilt hast, ist nicht angekommen. Teile es noch einmal, höchstens 500 Fotos auf einmal.',
  },
};
