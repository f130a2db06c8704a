import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/exports.js').default} */
export default {
  page: {
    introduction:
      'Una exportación contiene tus fotos byte a byte en archivos ZIP, en carpetas y con sus propios nombres. Junto a cada foto hay un pequeño archivo con su fecha, lugar, descripción y etiquetas, que otros programas leen. Las fotos de la papelera no están incluidas.',
    make: 'Crear una exportación',
    selectionGone: 'La selección ya no está. Ve a tus fotos y selecciónalas de nuevo.',
    yours: 'Tus exportaciones',
  },

  form: {
    what: 'Qué',
    search: 'Lo que encuentra la búsqueda',
    searchFor: (conditions) => `Búsqueda: ${conditions}`,
    comma: ', ',
    selected: (count) => plural(count, { one: '# foto seleccionada', other: '# fotos seleccionadas' }),
    album: 'El álbum',
    folders: 'Carpetas',
    years: 'Una carpeta por año',
    albums: 'Carpetas como los álbumes',
    size: 'Fotos por archivo ZIP, como máximo',
    submit: 'Crear la exportación',
    busy: 'Creando la exportación',
    done: 'Está lista y aparece abajo.',
  },

  subject: {
    everything: 'Todo',
    album: 'Un álbum',
    search: 'Búsqueda',
  },

  layout: {
    year: 'una carpeta por año',
    album: 'carpetas como los álbumes',
  },

  list: {
    none: 'Todavía no hay exportaciones.',
    madeOn: (day) => `Creada el ${day}`,
    until: (day) => `se puede descargar hasta el ${day}`,
    damaged: (count) =>
      plural(count, {
        one: '# foto está dañada y no se incluye. Una lista en los archivos ZIP la nombra.',
        other: '# fotos están dañadas y no se incluyen. Una lista en los archivos ZIP las nombra.',
      }),
    started: 'descarga iniciada',
    notStarted: (why) => `La descarga no se ha iniciado. ${why}`,
    delete: 'Eliminar',
    ofEverything: ' la exportación de todo',
    of: (subject) => ` la exportación: ${subject}`,
    deleted: 'La exportación se ha eliminado. Todas tus fotos siguen ahí.',
    notDeleted: (why) => `La exportación no se ha eliminado. ${why}`,
  },
};
