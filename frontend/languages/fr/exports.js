import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/exports.js').default} */
export default {
  page: {
    introduction:
      'Un export contient vos photos octet pour octet dans des fichiers ZIP, rangées dans des dossiers sous leur propre nom. À côté de chaque photo se trouve un petit fichier avec sa date, son lieu, sa description et ses étiquettes, que d’autres programmes savent lire. Les photos de la corbeille n’y sont pas.',
    make: 'Créer un export',
    selectionGone: 'La sélection n’est plus là. Allez à vos photos et sélectionnez-les à nouveau.',
    yours: 'Vos exports',
  },

  form: {
    what: 'Contenu',
    search: 'Ce que trouve la recherche',
    searchFor: (conditions) => `Recherche : ${conditions}`,
    comma: ', ',
    selected: (count) => plural(count, { one: '# photo sélectionnée', other: '# photos sélectionnées' }),
    album: 'L’album',
    folders: 'Dossiers',
    years: 'Un dossier par année',
    albums: 'Des dossiers comme les albums',
    size: 'Photos par fichier ZIP, au plus',
    submit: 'Créer l’export',
    busy: 'Création de l’export',
    done: 'Il est prêt et figure ci-dessous.',
  },

  subject: {
    everything: 'Tout',
    album: 'Un album',
    search: 'Recherche',
  },

  layout: {
    year: 'un dossier par année',
    album: 'des dossiers comme les albums',
  },

  list: {
    none: 'Aucun export pour l’instant.',
    madeOn: (day) => `Créé le ${day}`,
    until: (day) => `téléchargeable jusqu’au ${day}`,
    damaged: (count) =>
      plural(count, {
        one: '# photo est endommagée et n’y figure pas. Une liste dans les fichiers ZIP la nomme.',
        other: '# photos sont endommagées et n’y figurent pas. Une liste dans les fichiers ZIP les nomme.',
      }),
    started: 'téléchargement commencé',
    notStarted: (why) => `Le téléchargement n’a pas commencé. ${why}`,
    delete: 'Supprimer',
    ofEverything: ' l’export de tout',
    of: (subject) => ` l’export : ${subject}`,
    deleted: 'L’export est supprimé. Vos photos sont toutes là.',
    notDeleted: (why) => `L’export n’a pas été supprimé. ${why}`,
  },
};
