import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/device.js').default} */
export default {
  kept: {
    title: 'Conservées sur cet appareil',
    hint: 'Ce sont des miniatures. Les photos elles-mêmes, et toutes les autres, seront de nouveau là dès que Darkslide sera joignable.',
    photo: (number) => `Photo ${number} de celles conservées ici`,
  },

  shared: {
    addPhotos: (count, username) =>
      plural(count, { one: `Ajouter # photo aux photos de ${username} ?`, other: `Ajouter # photos aux photos de ${username} ?` }),
    addFiles: (count, username) =>
      plural(count, { one: `Ajouter # fichier aux photos de ${username} ?`, other: `Ajouter # fichiers aux photos de ${username} ?` }),
    from: (count) =>
      plural(count, {
        one: 'Une autre application ou un site web l’a partagé avec Darkslide.',
        other: 'Une autre application ou un site web les a partagés avec Darkslide.',
      }),
    add: 'Ajouter',
    lost: 'Ce que vous avez partagé n’est pas arrivé. Partagez-le à nouveau, au maximum 500 photos à la fois.',
  },
};
