import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/trash.js').default} */
export default {
  list: {
    heading: 'Photos supprimées',
    label: (name, place, date, left) => `${name}, ${place}, supprimée le ${date}, ${left}`,
    labelOf: (name, place, total, date, left) => `${name}, ${place} sur ${total}, supprimée le ${date}, ${left}`,
    lastDay: 'Dernier jour',
    daysLeft: (count) => plural(count, { one: '# jour restant', other: '# jours restants' }),
    lead: 'Les photos restent ici jusqu’à la fin de leur délai. Ensuite, leurs clés sont détruites, et personne ne peut les récupérer.',
    loading: 'Chargement de la corbeille',
    failed: 'La corbeille n’a pas pu être affichée',
    failedInPart: (why) => `La corbeille n’a pas pu être affichée en entier. ${why}`,
    nothingTitle: 'La corbeille est vide',
    nothing: 'Les photos que vous supprimez arrivent d’abord ici et y attendent quelques semaines, au cas où vous voudriez les récupérer.',
    toPhotos: 'Aller à vos photos',
  },

  moved: {
    one: (name) => `${name} a été mise à la corbeille.`,
    many: (count) => plural(count, { one: '# photo mise à la corbeille.', other: '# photos mises à la corbeille.' }),
  },

  notMoved: {
    one: (name, why) => `${name} n’a pas été supprimée et se trouve de nouveau parmi vos photos. ${why}`,
    many: (count, why) =>
      `${plural(count, { one: '# photo n’a pas été supprimée et se trouve de nouveau parmi vos photos.', other: '# photos n’ont pas été supprimées et se trouvent de nouveau parmi vos photos.' })} ${why}`,
  },

  restored: {
    one: (name) => `${name} est de retour parmi vos photos.`,
    many: (count) => plural(count, { one: '# photo est de retour parmi vos photos.', other: '# photos sont de retour parmi vos photos.' }),
  },

  notRestored: {
    one: (name, why) => `${name} n’a pas été restaurée et se trouve toujours dans la corbeille. ${why}`,
    many: (count, why) =>
      `${plural(count, { one: '# photo n’a pas été restaurée et se trouve toujours dans la corbeille.', other: '# photos n’ont pas été restaurées et se trouvent toujours dans la corbeille.' })} ${why}`,
  },

  lost: {
    one: (name) => `${name} avait déjà été supprimée définitivement et ne peut pas revenir.`,
    many: (count) =>
      plural(count, {
        one: '# photo avait déjà été supprimée définitivement et ne peut pas revenir.',
        other: '# photos avaient déjà été supprimées définitivement et ne peuvent pas revenir.',
      }),
  },

  destroyed: {
    one: (name) => `${name} est supprimée définitivement.`,
    many: (count) => plural(count, { one: '# photo est supprimée définitivement.', other: '# photos sont supprimées définitivement.' }),
  },

  notDestroyed: {
    one: (name, why) => `${name} n’a pas été supprimée. ${why}`,
    many: (count, why) => `${plural(count, { one: '# photo n’a pas été supprimée.', other: '# photos n’ont pas été supprimées.' })} ${why}`,
  },

  alreadyGone: {
    one: (name) => `${name} avait déjà été supprimée définitivement.`,
    many: (count) => plural(count, { one: '# photo avait déjà été supprimée définitivement.', other: '# photos avaient déjà été supprimées définitivement.' }),
  },

  destroy: {
    one: (name) => `Supprimer définitivement ${name} ?`,
    many: (count) => plural(count, { one: 'Supprimer définitivement # photo ?', other: 'Supprimer définitivement # photos ?' }),
    warning: (count) =>
      plural(count, {
        one: 'La clé de la photo est détruite immédiatement, et personne ne peut plus la récupérer.',
        other: 'Leurs clés sont détruites immédiatement, et personne ne peut les récupérer.',
      }),
    yes: 'Supprimer définitivement',
  },

  empty: {
    title: 'Vider la corbeille ?',
    warning:
      'Les clés de tout ce qui se trouve dans la corbeille sont détruites immédiatement, et personne ne peut récupérer les photos. Vos autres photos restent.',
    yes: 'Vider la corbeille',
    done: (count) => plural(count, { one: '# photo supprimée définitivement.', other: '# photos supprimées définitivement.' }),
    failed: (why) => `La corbeille n’a pas été vidée. ${why}`,
  },

  tools: {
    restore: 'Restaurer',
    destroy: 'Supprimer définitivement',
  },
};
