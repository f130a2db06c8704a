import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/tags.js').default} */
export default {
  tagsPage: {
    title: 'Étiquettes',
    create: 'Nouvelle étiquette',
    rename: 'Renommer',
    merge: 'Fusionner',
    delete: 'Supprimer',
    ofTag: (tag) => ` : ${tag}`,
    merged: (tag, remaining) => `« ${tag} » fait maintenant partie de « ${remaining} ».`,
    deleted: (tag) => `L’étiquette « ${tag} » est supprimée. Ses photos sont là où elles étaient.`,
    empty: 'Pas encore d’étiquette',
    purpose:
      'Une étiquette est un mot choisi par vous pour des photos qui ont quelque chose en commun, comme une personne, un lieu ou une plante. Une photo peut en avoir plusieurs.',
    createFirst: 'Créer la première',
  },

  tagForm: {
    create: 'Nouvelle étiquette',
    createNow: 'Créer l’étiquette',
    rename: (tag) => `Renommer « ${tag} »`,
    save: 'Enregistrer',
    saving: 'Enregistrement en cours',
    name: 'Nom',
  },

  tagMerging: {
    title: (tag) => `Fusionner « ${tag} » avec une autre étiquette`,
    label: 'Chercher l’étiquette qui reste',
    hint: (tag) => `Toutes les photos avec « ${tag} » auront désormais à la place l’étiquette choisie. Cette action est irréversible.`,
    noneFound: 'Aucune autre étiquette n’a cela dans son nom.',
  },

  tagDeletion: {
    title: (tag) => `Supprimer l’étiquette « ${tag} » ?`,
    photosStay: 'Aucune photo n’est supprimée : toutes restent telles quelles, sans cette étiquette. L’étiquette ne pourra pas être rétablie.',
    yes: 'Supprimer l’étiquette',
    failed: (why) => `L’étiquette n’a pas été supprimée. ${why}`,
  },

  tagDialog: {
    ofOne: (photo) => `Étiquettes de ${photo}`,
    ofMany: (count) => plural(count, { other: 'Étiquettes de # photos' }),
    done: 'Terminé',
  },

  tagField: {
    tags: 'Étiquettes',
    label: 'Ajouter une étiquette',
    hint: 'La touche Entrée prend la première proposée.',
    create: (name) => `Nouvelle étiquette « ${name} »`,
    remove: (tag) => `Retirer « ${tag} »`,
    onSome: (count, all) => `${count} sur ${all}`,
    added: (tag) => `« ${tag} » ajoutée`,
    removed: (tag) => `« ${tag} » retirée`,
  },
};
