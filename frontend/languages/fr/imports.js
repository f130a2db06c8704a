import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/imports.js').default} */
export default {
  page: {
    introduction:
      'Faites entrer les photos d’un export de Darkslide, avec leurs albums, étiquettes, dates et descriptions. Choisissez toutes ses archives à la fois. D’autres archives de photos et des dossiers peuvent aussi être importés ; ce qu’un programme a écrit à côté dans des fichiers XMP suit également.',
    assurance:
      'Rien n’est décompressé sur cet appareil, et rien de ce que vous avez indiqué ici sur une photo n’est modifié. Un import arrêté peut être répété : il reprend là où il en était.',
    archives: 'Choisir des archives',
    folder: 'Choisir un dossier',
    bar: 'Import',
    stop: 'Arrêter',
    progress: (done, total) => plural(total, { one: `${done} sur # fichier`, other: `${done} sur # fichiers` }),
  },

  dropped: {
    tooEarly: (count) =>
      plural(count, {
        one: '# archive déposée, mais un import est encore en cours. Déposez-la à nouveau quand il sera terminé.',
        other: '# archives déposées, mais un import est encore en cours. Déposez-les à nouveau quand il sera terminé.',
      }),
    waiting: (count) =>
      plural(count, {
        one: 'Les photos sont en cours d’ajout. # archive attend d’être importée.',
        other: 'Les photos sont en cours d’ajout. # archives attendent d’être importées.',
      }),
    ready: (names) => `Prêt à être importé : ${names}`,
    readyAndMore: (names, more) => `Prêt à être importé : ${names} et ${more} de plus`,
    comma: ', ',
    import: 'Importer',
    leave: 'Ne pas importer',
  },

  report: {
    title: 'Ce qu’est devenu chaque fichier',
    whole: 'Toutes les photos sont dans votre galerie.',
    more: (count) => `Et ${count} de plus, que le rapport nomme.`,
    save: 'Enregistrer le rapport',
    sum: (parts) => `Terminé : ${parts}.`,
    comma: ', ',
    nothing: 'Aucune photo ne s’y trouvait.',
    line: (path, outcome) => `${path} : ${outcome}.`,
  },

  outcomes: {
    imported: 'importé',
    known: 'déjà présent',
    healed: 'réparé',
    'left-out': 'laissé de côté',
    refused: 'refusé',
    failed: 'non importé',
  },

  counts: {
    imported: (count) => plural(count, { one: '# importé', other: '# importés' }),
    known: (count) => plural(count, { one: '# déjà présent', other: '# déjà présents' }),
    healed: (count) => plural(count, { one: '# réparé', other: '# réparés' }),
    'left-out': (count) => plural(count, { one: '# laissé de côté', other: '# laissés de côté' }),
    refused: (count) => plural(count, { one: '# refusé', other: '# refusés' }),
    failed: (count) => plural(count, { one: '# non importé', other: '# non importés' }),
  },

  leftOut: {
    litter: 'C’est un fichier du système, pas une photo.',
    other: 'D’après son nom, ce n’est pas une photo.',
    archive: 'C’est une archive dans une autre. Importez-la séparément.',
    double: 'L’archive contient deux fichiers de ce nom, et un seul a été pris.',
  },

  reasons: {
    stopped: 'Vous avez arrêté l’import.',
    notBegun: (why) => `Il n’a pas été commencé. ${why}`,
    unreadable: 'La lecture est impossible.',
    empty: 'Le fichier est vide.',
    tooLarge: 'Le fichier est trop volumineux.',
    altered: 'Ses octets ne sont pas ceux qui ont été exportés : le SHA-256 diffère.',
    damaged: 'La photo était endommagée quand l’export a été créé.',
    missing: 'Le manifeste le nomme, mais il n’est pas là.',
    album: (name, why) => `L’album « ${name} » n’est pas complet. ${why}`,
    part: (part, parts) => `La partie ${part} sur ${parts} de l’export n’est pas là. Importez-la aussi.`,
  },

  zip: {
    'cut-off': 'L’archive est tronquée ou incomplète. Téléchargez-la à nouveau.',
    encrypted: 'Le contenu est chiffré. Décompressez l’archive et importez le dossier.',
    'no-zip': 'Ce n’est pas une archive ZIP, ou elle est tronquée. Téléchargez-la à nouveau.',
    'other-crc': 'Ses octets ne sont pas ceux qui ont été mis dans l’archive : le CRC diffère.',
    'other-length': 'Il n’a pas la longueur que l’archive annonce.',
    'other-method': 'Il est compressé d’une manière qui n’est pas comprise.',
    'too-large': 'Il est plus volumineux que ce qui peut être importé.',
    unpackable: 'La décompression est impossible.',
  },

  manifest: {
    strange: 'Le manifeste n’est pas celui d’un export de Darkslide.',
    later: 'L’export provient d’une version plus récente de Darkslide. Importez-le avec cette version.',
    noJson: 'Le manifeste n’est pas du JSON.',
    tooLarge: 'Le manifeste dépasse 64 Mo.',
    nameless: 'une photo sans nom',
  },

  folder: {
    name: 'Le dossier',
  },

  remarks: {
    noSidecar: 'Son fichier XMP n’en est pas un.',
    sidecarUnreadable: 'Son fichier XMP ne peut pas être lu.',
    description: 'Sa description ici est différente et a été conservée.',
    date: 'Sa date ici est différente et a été conservée.',
    rotation: 'La photo est orientée autrement ici et a été laissée ainsi.',
  },
};
