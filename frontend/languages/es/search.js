import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/search.js').default} */
export default {
  searchPage: {
    title: 'Buscar',
    label: 'Nombres, descripciones, etiquetas, álbumes, lugares, cámaras',
    map: 'Mapa',
    tags: 'Todas las etiquetas',
    export: 'Exportar',
    whatIsFound: ' lo encontrado',
    addToAlbum: 'Añadir a un álbum',
    found: (count) => plural(count, { one: '# foto encontrada', other: '# fotos encontradas' }),
    indexing: 'Darkslide repasa primero tus fotos. Tiene que hacerlo de vez en cuando, y la búsqueda sigue después por sí sola.',
    indexed: 'Fotos repasadas',
    nothing: 'No se ha encontrado nada',
    matchesNone: 'Ninguna foto coincide con esto.',
    matchesNotAll: 'Ninguna foto coincide con todo esto. Quita algo:',
    without: (condition) => `Sin: ${condition}`,
    empty: 'Aún no hay fotos',
    purpose: 'Cuando hayas añadido algunas, las encontrarás aquí por sus nombres, fechas, cámaras, etiquetas y álbumes.',
    toPhotos: 'Ir a tus fotos',
  },

  favouritesPage: {
    title: 'Favoritos',
    label: 'Buscar en tus favoritos',
    empty: 'Aún no hay favoritos',
    howToAdd: 'Abre una foto y pulsa el corazón, o selecciona varias: aparecerán aquí y seguirán también donde están.',
    toPhotos: 'Ir a tus fotos',
  },

  tagPage: {
    title: 'Etiqueta',
    label: 'Buscar en las fotos con esta etiqueta',
    empty: 'Ninguna foto tiene esta etiqueta',
    howToAdd: 'Abre una foto y añade la etiqueta junto a los detalles, o selecciona varias fotos y elige «Etiquetas».',
    gone: 'Esta etiqueta no está aquí',
    whyGone: 'Puede que se haya eliminado, o que la dirección no sea de ninguna de tus etiquetas. Tus fotos están donde estaban.',
    toTags: 'Ir a tus etiquetas',
  },

  filters: {
    chosen: 'Filtros elegidos',
    title: 'Filtros',
    titleWith: (count) => `Filtros (${count})`,
    more: (count) => `${count} más`,
    days: 'Días',
    from: 'Desde',
    to: 'Hasta',
    endsBefore: 'Esto es antes del primer día.',
  },

  facets: {
    year: 'Año',
    favourite: 'Favoritos',
    tag: 'Etiqueta',
    country: 'País',
    city: 'Ciudad',
    camera: 'Cámara',
    lens: 'Objetivo',
    type: 'Tipo de archivo',
    shape: 'Formato',
    place: 'Lugar',
    size: 'Tamaño',
    album: 'Álbum',
  },

  conditions: {
    text: (text) => `«${text}»`,
    goneTag: 'Una etiqueta que ya no existe',
    favourites: 'Favoritos',
    from: (day) => `Desde el ${day}`,
    to: (day) => `Hasta el ${day}`,
    day: (anniversary) => `El ${anniversary}`,
    noPlace: 'Sin lugar',
    place: 'Con lugar',
    area: 'En una zona',
    noAlbum: 'En ningún álbum',
    atLeast: (size) => `Al menos ${size}`,
    atMost: (size) => `Como máximo ${size}`,
    between: (least, most) => `De ${least} a ${most}`,
  },

  shapes: {
    landscape: 'Horizontal',
    portrait: 'Vertical',
    square: 'Cuadrada',
  },
};
