import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/albums.js').default} */
export default {
  albumsPage: {
    title: 'Albums',
    create: 'Nouvel album',
    empty: 'Pas encore d’album',
    purpose:
      'Un album contient des photos qui vont ensemble, et d’autres albums. Une photo peut être dans autant d’albums que vous voulez, et reste aussi parmi vos photos.',
    createFirst: 'Créer le premier',
    shared: 'Partagés avec vous',
  },

  albumPage: {
    title: 'Album',
    loading: 'Chargement de l’album',
    failed: 'L’album n’a pas pu être ouvert',
    albums: 'Albums',
    around: 'Emplacement de cet album',
    inside: 'Albums dans celui-ci',
    photos: 'Photos',
    addPhotos: 'Ajouter des photos',
    create: 'Nouvel album dans celui-ci',
    people: 'Personnes',
    share: 'Partager',
    edit: 'Modifier',
    export: 'Exporter',
    delete: 'Supprimer l’album',
    download: 'Télécharger',
    leave: 'Quitter l’album',
    sharedBy: (owner) => `Partagé par ${owner}`,
    emptyForViewers: 'Il n’y a encore rien. Ce qui y sera ajouté apparaîtra ici.',
    move: 'Déplacer',
    addToAlbum: 'Ajouter à un album',
    removeFromAlbum: 'Retirer de l’album',
    useAsCover: 'Utiliser comme couverture',
    empty: 'Aucune photo dans cet album',
    howToAdd:
      'Déposez des photos ici, ou choisissez-les sur cet appareil : elles vont aussitôt dans l’album. Ou sélectionnez-en parmi vos photos, et ajoutez-les à l’album.',
    choosePhotos: 'Choisir des photos',
    toPhotos: 'Aller à vos photos',
    gone: 'Cet album n’est pas ici',
    whyGone:
      'Il a peut-être été supprimé, il n’est peut-être plus partagé avec vous, ou l’adresse n’est celle d’aucun de vos albums. Vos photos sont là où elles étaient.',
    toAlbums: 'Aller à vos albums',
  },

  albumCover: {
    albums: (count) => plural(count, { one: '# album', other: '# albums' }),
    content: (photos, albums) => `${photos}, ${albums}`,
    by: (owner, content) => `de ${owner} · ${content}`,
    members: (count) => plural(count, { one: 'partagé avec # personne', other: 'partagé avec # personnes' }),
  },

  albumForm: {
    create: 'Nouvel album',
    createNow: 'Créer l’album',
    creating: 'Création en cours',
    edit: 'Modifier l’album',
    save: 'Enregistrer',
    saving: 'Enregistrement en cours',
    name: 'Nom',
    description: 'Description',
    parent: 'Dans l’album',
    noParent: 'Aucun : au premier niveau',
    order: 'Ordre des photos',
    changedMeanwhile: 'L’album a été modifié ailleurs entre-temps. Fermez cette fenêtre, regardez l’album et modifiez-le de nouveau.',
  },

  albumOrders: {
    newest: 'Par date, les plus récentes d’abord',
    oldest: 'Par date, les plus anciennes d’abord',
    own: 'Mon propre ordre',
  },

  albumDeletion: {
    title: (album) => `Supprimer l’album « ${album} » ?`,
    albumsInside: (count, rest) =>
      plural(count, { one: `# album qu’il contient sera supprimé avec lui. ${rest}`, other: `# albums qu’il contient seront supprimés avec lui. ${rest}` }),
    photosStay: 'Aucune photo n’est supprimée : toutes restent parmi vos photos. Le contenu de l’album ne pourra pas être rétabli.',
    yes: 'Supprimer l’album',
    done: (album) => `L’album « ${album} » est supprimé. Ses photos restent parmi vos photos.`,
    failed: (why) => `L’album n’a pas été supprimé. ${why}`,
  },

  albumOfFolder: {
    title: (folder) => `Créer un album à partir du dossier « ${folder} » ?`,
    onlyAddTo: (album) => `Ajouter seulement ses photos à « ${album} »`,
    onlyAdd: 'Ajouter seulement ses photos',
  },

  coverChange: {
    done: (photo, album) => `${photo} est la couverture de « ${album} ».`,
    failed: (why) => `La couverture n’a pas été modifiée. ${why}`,
  },

  albumChooser: {
    label: 'Chercher un album, ou en nommer un nouveau',
    hint: 'La touche Entrée prend le premier de la liste.',
    create: (name) => `Nouvel album « ${name} »`,
    noAlbums: 'Il n’y a pas encore d’album : saisissez un nom pour le premier.',
    first: (shown, count) => plural(count, { other: `Les ${shown} premiers de # albums : saisissez du texte pour trouver les autres.` }),
    ofOther: (album, owner) => `${album} (de ${owner})`,
    noneFound: 'Aucun album n’a cela dans son nom.',
  },

  membership: {
    choose: (count) => plural(count, { one: 'Ajouter à un album', other: 'Ajouter # photos à un album' }),
    addedOne: (photo, album) => `${photo} est dans « ${album} ».`,
    added: (count, album) => plural(count, { other: `# photos sont dans « ${album} ».` }),
    addedBefore: (album) => `Déjà dans « ${album} » : rien n’a été modifié.`,
    notAdded: (count, album, why) =>
      plural(count, { one: `# photo n’a pas été ajoutée à « ${album} ». ${why}`, other: `# photos n’ont pas été ajoutées à « ${album} ». ${why}` }),
    removedOne: (photo, album) => `${photo} n’est plus dans « ${album} ».`,
    removed: (count, album) => plural(count, { other: `# photos ne sont plus dans « ${album} ».` }),
    notRemoved: (count, album, why) =>
      plural(count, { one: `# photo n’a pas été retirée de « ${album} ». ${why}`, other: `# photos n’ont pas été retirées de « ${album} ». ${why}` }),
  },

  removalOfOthers: {
    title: 'Retirer des photos d’autres personnes ?',
    text: 'Certaines ont été ajoutées par d’autres, et eux seuls peuvent les ajouter de nouveau.',
    yes: 'Retirer de l’album',
  },

  ownOrder: {
    choosePlace: (count) =>
      plural(count, {
        one: 'Ouvrez maintenant la photo avant laquelle celle-ci doit venir.',
        other: 'Ouvrez maintenant la photo avant laquelle celles-ci doivent venir.',
      }),
    toTheEnd: 'À la fin',
    moved: (count) => plural(count, { one: '# photo a maintenant une autre place.', other: '# photos ont maintenant une autre place.' }),
    notMoved: (count, why) => plural(count, { one: `# photo est restée où elle était. ${why}`, other: `# photos sont restées où elles étaient. ${why}` }),
  },
};
