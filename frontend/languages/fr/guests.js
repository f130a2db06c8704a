import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/guests.js').default} */
export default {
  title: 'Ajouter des photos',
  about:
    'Elles vont à la personne qui vous a donné ce lien, en fichiers entiers et avec votre nom, et toute personne qui a le lien les voit. Vous ne pouvez pas les retirer ici.',
  name: 'Votre nom',
  nameHint: 'Pour que l’on sache de qui sont ces photos.',
  nameMissing: 'Dites d’abord qui vous êtes.',
  choose: 'Choisir des photos',
  drop: 'Ou déposez-les ici.',
  again: (count) => plural(count, { one: 'Réessayer # photo', other: 'Réessayer # photos' }),

  states: {
    waiting: 'En attente',
    sent: 'Enregistrement',
    added: 'Ajoutée',
    present: 'Déjà là',
    failed: 'Pas ajoutée',
  },

  sum: {
    sending: (done, all) => plural(all, { one: 'Ajout de # photo', other: `${done} photos sur # ajoutées` }),
    added: (count) => plural(count, { one: '# photo ajoutée.', other: '# photos ajoutées.' }),
    failed: (count) => plural(count, { one: '# photo n’a pas été ajoutée.', other: '# photos n’ont pas été ajoutées.' }),
  },

  unreadable: 'Le fichier ne peut plus être lu. Choisissez-le à nouveau.',
};
