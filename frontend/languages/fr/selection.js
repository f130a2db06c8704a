import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/selection.js').default} */
export default {
  bar: {
    group: 'Photos sélectionnées',
    all: 'Tout sélectionner',
    none: 'Tout désélectionner',
    more: 'Plus',
    count: (count) => plural(count, { one: '# photo sélectionnée', other: '# photos sélectionnées' }),
    growing: (count, goal) => plural(goal, { one: `${count} sur # photo sélectionnée`, other: `${count} sur # photos sélectionnées` }),
    full: (most) => plural(most, { other: '# photos sont sélectionnées : impossible d’en prendre plus à la fois.' }),
    failed: (why) => `Tout n’a pas pu être sélectionné. ${why}`,
  },

  actions: {
    favourite: 'Favori',
    tags: 'Étiquettes',
    download: 'Télécharger',
    remove: 'Supprimer',
    share: 'Partager',
    link: 'Partager par un lien',
    day: 'Toute la journée',
    rotate: 'Pivoter à droite',
    dates: 'Dates',
    description: 'Description',
    export: 'Exporter',
  },

  done: {
    favourites: (count) => plural(count, { one: '# photo est maintenant un favori.', other: '# photos sont maintenant des favoris.' }),
    noFavourites: (count) => plural(count, { one: '# photo n’est plus un favori.', other: '# photos ne sont plus des favoris.' }),
    rotating: (count) => plural(count, { one: 'Rotation de # photo…', other: 'Rotation de # photos…' }),
    rotated: (count) => plural(count, { one: '# photo a été pivotée.', other: '# photos ont été pivotées.' }),
    dated: (count) => plural(count, { one: '# photo a maintenant une autre date.', other: '# photos ont maintenant une autre date.' }),
    described: (count) => plural(count, { one: '# photo a maintenant une autre description.', other: '# photos ont maintenant une autre description.' }),
    undescribed: (count) => plural(count, { one: '# photo n’a plus de description.', other: '# photos n’ont plus de description.' }),
    nothing: 'Rien n’a été modifié : c’est déjà le cas.',
  },

  undone: {
    gone: 'C’est endommagé, ou ce n’est plus ici.',
    favourite: (count, name) =>
      count === 1 ? `${name} n’a pas été ajoutée à vos favoris.` : plural(count, { other: '# photos n’ont pas été ajoutées à vos favoris.' }),
    noFavourite: (count, name) =>
      count === 1 ? `${name} n’a pas été retirée de vos favoris.` : plural(count, { other: '# photos n’ont pas été retirées de vos favoris.' }),
    rotated: (count, name) => (count === 1 ? `${name} n’a pas été pivotée.` : plural(count, { other: '# photos n’ont pas été pivotées.' })),
    dated: (count, name) => (count === 1 ? `${name} n’a pas reçu d’autre date.` : plural(count, { other: '# photos n’ont pas reçu d’autre date.' })),
    dateBack: (count, name) => (count === 1 ? `${name} n’a pas retrouvé sa date.` : plural(count, { other: '# photos n’ont pas retrouvé leur date.' })),
    described: (count, name) =>
      count === 1 ? `La description de ${name} n’a pas été modifiée.` : plural(count, { other: 'La description de # photos n’a pas été modifiée.' }),
    tagged: (count, name, tag) =>
      count === 1 ? `${name} n’a pas reçu l’étiquette « ${tag} ».` : plural(count, { other: `# photos n’ont pas reçu l’étiquette « ${tag} ».` }),
    untagged: (count, name, tag) =>
      count === 1 ? `${name} porte encore l’étiquette « ${tag} ».` : plural(count, { other: `# photos portent encore l’étiquette « ${tag} ».` }),
  },

  zip: {
    tooMany: (most, chosen) =>
      `Un téléchargement contient au maximum ${most}, et votre sélection en compte plus : ${chosen}. Sélectionnez-en moins et téléchargez le reste ensuite.`,
    listTooLong: (most, all) =>
      `Un téléchargement contient au maximum ${most}, et l’album en compte plus : ${all}. Sélectionnez-en une partie et téléchargez le reste ensuite.`,
    underWay: (count, size) => plural(count, { one: `# photo arrive dans un ZIP, ${size}.`, other: `# photos arrivent dans un seul ZIP, ${size}.` }),
    missing: (count) =>
      plural(count, {
        one: '# des photos choisies n’y est pas : elle est supprimée, n’est plus partagée avec vous, ou est endommagée. Un texte dans le ZIP nomme celles qui sont endommagées.',
        other:
          '# des photos choisies n’y sont pas : elles sont supprimées, ne sont plus partagées avec vous, ou sont endommagées. Un texte dans le ZIP nomme celles qui sont endommagées.',
      }),
    failed: (why) => `Le téléchargement n’a pas démarré. ${why}`,
  },

  sharing: {
    underWay: (count) =>
      plural(count, { one: '# photo arrive sur cet appareil pour être partagée.', other: '# photos arrivent sur cet appareil pour être partagées.' }),
    ready: (count) => plural(count, { one: '# photo est prête à être partagée.', other: '# photos sont prêtes à être partagées.' }),
    failed: (why) => `Rien n’a été partagé. ${why}`,
  },

  dates: {
    title: (count) => plural(count, { one: 'Date de # photo', other: 'Dates de # photos' }),
    way: 'Modification',
    move: 'Décaler chacune de la même durée',
    same: 'La même date pour toutes',
    ofFile: 'Ce que dit le fichier de chacune',
    by: 'De',
    direction: 'Décaler',
    later: 'Plus tard',
    earlier: 'Plus tôt',
    local: 'Date et heure',
    zone: 'Fuseau horaire',
    zoneStays: 'Inchangé',
    zoneUnknown: 'Inconnu',
    submit: 'Modifier les dates',
    busy: 'Modification en cours',
    howMuch: 'Indiquez de combien, ou choisissez un fuseau horaire.',
    nothing: 'Rien ne change pour l’instant.',
    others: (count) => plural(count, { one: 'De même pour # autre.', other: 'De même pour # autres.' }),
    rest: (count) => plural(count, { one: '# photo reste telle quelle.', other: '# photos restent telles quelles.' }),
  },

  units: { days: 'Jours', hours: 'Heures', minutes: 'Minutes', seconds: 'Secondes' },

  description: {
    title: (count) => plural(count, { one: 'Description de # photo', other: 'Description de # photos' }),
    words: 'Ce qu’elles montrent',
    replaces: (count) =>
      plural(count, { one: 'Elle remplace la description actuelle de # photo.', other: 'Elle remplace la description actuelle de # photos.' }),
    submit: 'Enregistrer',
    busy: 'Enregistrement',
  },

  sizes: {
    group: 'Taille des photos',
    smaller: 'Photos plus petites',
    larger: 'Photos plus grandes',
    toMonths: 'Afficher les mois',
    toYears: 'Afficher les années',
    intoPhotos: 'Afficher les photos',
    intoMonths: 'Afficher les mois',
    allYears: 'Toutes les années',
    period: (name, photos) => `${name}, ${photos}`,
  },
};
