import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/photos.js').default} */
export default {
  grid: {
    select: (name) => `Seleccionar ${name}`,
    selectThese: 'Seleccionar',
    place: (place, total) => `${place} de ${total}`,
    placeAbout: (place, total) => `aproximadamente ${place} de ${total}`,
    monthUnknown: 'Mes desconocido',
    dayUnknown: 'Día desconocido',
    scrubber: 'Fecha',
  },

  tile: {
    animation: 'Animación',
    panorama: 'Panorama',
    noPreview: 'Guardada, sin vista previa',
    favourite: 'favorita',
    damaged: 'dañada',
    selected: 'seleccionada',
  },

  list: {
    loading: 'Cargando tus fotos',
    failed: 'No se pudieron cargar tus fotos',
    lost: 'No se pudieron cargar estas fotos',
    newer: 'No se pudieron cargar las fotos más recientes',
    older: 'No se pudieron cargar las fotos más antiguas',
    addToAlbum: 'Añadir a un álbum',
  },

  memories: {
    title: 'Un día como hoy',
    hide: 'Ocultar por hoy',
    more: (years, others) => plural(others, { other: `${years} y # años más` }),
  },

  adding: {
    drop: 'Suelta para añadir a tus fotos',
    dropInto: (album) => `Suelta para añadir a «${album}»`,
    pasted: (at) => `Imagen pegada ${at}`,
    failed: 'Las fotos no se añadieron porque no se puede acceder a Darkslide. Comprueba la conexión y añádelas de nuevo.',
  },

  lost: {
    fileName: 'Detalles dañados',
    digest: 'Perdida',
    album: 'Nombre dañado',
  },
};
