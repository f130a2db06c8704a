import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/map.js').default} */
export default {
  page: {
    failed: 'No se pudo mostrar el mapa',
    preparing: 'Darkslide revisa primero tus fotos. Solo hace falta de vez en cuando, y el mapa aparece por sí solo.',
    prepared: 'Fotos revisadas',
    nowhereTitle: 'Aún no hay lugares',
    nowhere:
      'Las fotos llegan solas al mapa si el archivo dice dónde se tomaron. Los teléfonos lo anotan si la app de cámara puede usar la ubicación; muchas cámaras también pueden.',
    toPhotos: 'Ir a tus fotos',
  },

  list: {
    title: 'Lugares',
    located: (count) => plural(count, { one: '# foto con lugar', other: '# fotos con lugar' }),
    towns: 'Ciudades',
    countries: 'Países',
  },

  marker: {
    label: (photos, town) => `${photos}, ${town}`,
    far: 'lejos de cualquier ciudad',
    towns: (town) => `${town} y otros lugares`,
  },

  world: {
    title: 'Mapa de tus fotos',
    closer: 'Acercar',
    back: 'Alejar',
    whole: 'El mundo entero',
  },

  where: {
    shown: (middle, width) => `${middle} · ${width} de ancho`,
    coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° E`,
    west: (degrees) => `${degrees}° O`,
    coarse: 'Demasiado cerca para ver el contorno de las costas',
    missing: 'No se pudo acceder a Darkslide; las fotos de esta parte aparecerán en cuanto se pueda',
    showOn: (service) => `Mostrar en ${service}`,
  },
};
