import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/selection.js').default} */
export default {
  bar: {
    group: 'Fotos seleccionadas',
    all: 'Seleccionar todo',
    none: 'Anular la selección',
    more: 'Más',
    count: (count) => plural(count, { one: '# foto seleccionada', other: '# fotos seleccionadas' }),
    growing: (count, goal) => plural(goal, { one: `${count} de # foto seleccionada`, other: `${count} de # fotos seleccionadas` }),
    full: (most) => plural(most, { other: 'Hay # fotos seleccionadas: no caben más a la vez.' }),
    failed: (why) => `No se pudo seleccionar todo. ${why}`,
  },

  actions: {
    favourite: 'Favorito',
    tags: 'Etiquetas',
    download: 'Descargar',
    remove: 'Eliminar',
    share: 'Compartir',
    link: 'Compartir con un enlace',
    day: 'Todo el día',
    rotate: 'Girar a la derecha',
    dates: 'Fechas',
    description: 'Descripción',
    export: 'Exportar',
  },

  done: {
    favourites: (count) => plural(count, { one: '# foto es ahora favorita.', other: '# fotos son ahora favoritas.' }),
    noFavourites: (count) => plural(count, { one: '# foto ya no es favorita.', other: '# fotos ya no son favoritas.' }),
    rotating: (count) => plural(count, { one: 'Girando # foto…', other: 'Girando # fotos…' }),
    rotated: (count) => plural(count, { one: 'Se giró # foto.', other: 'Se giraron # fotos.' }),
    dated: (count) => plural(count, { one: '# foto tiene ahora otra fecha.', other: '# fotos tienen ahora otra fecha.' }),
    described: (count) => plural(count, { one: '# foto tiene ahora otra descripción.', other: '# fotos tienen ahora otra descripción.' }),
    undescribed: (count) => plural(count, { one: '# foto ya no tiene descripción.', other: '# fotos ya no tienen descripción.' }),
    nothing: 'No se cambió nada: ya está así.',
  },

  undone: {
    gone: 'Está dañado o ya no está aquí.',
    favourite: (count, name) => (count === 1 ? `${name} no se añadió a tus favoritos.` : plural(count, { other: '# fotos no se añadieron a tus favoritos.' })),
    noFavourite: (count, name) =>
      count === 1 ? `${name} no se quitó de tus favoritos.` : plural(count, { other: '# fotos no se quitaron de tus favoritos.' }),
    rotated: (count, name) => (count === 1 ? `${name} no se giró.` : plural(count, { other: '# fotos no se giraron.' })),
    dated: (count, name) => (count === 1 ? `${name} no recibió otra fecha.` : plural(count, { other: '# fotos no recibieron otra fecha.' })),
    dateBack: (count, name) => (count === 1 ? `${name} no recuperó su fecha.` : plural(count, { other: '# fotos no recuperaron su fecha.' })),
    described: (count, name) => (count === 1 ? `La descripción de ${name} no se cambió.` : plural(count, { other: 'La descripción de # fotos no se cambió.' })),
    tagged: (count, name, tag) =>
      count === 1 ? `${name} no recibió la etiqueta «${tag}».` : plural(count, { other: `# fotos no recibieron la etiqueta «${tag}».` }),
    untagged: (count, name, tag) =>
      count === 1 ? `${name} todavía tiene la etiqueta «${tag}».` : plural(count, { other: `# fotos todavía tienen la etiqueta «${tag}».` }),
  },

  zip: {
    tooMany: (most, chosen) => `Una descarga admite ${most} como máximo, y hay ${chosen} en la selección. Selecciona menos y descarga el resto después.`,
    listTooLong: (most, all) => `Una descarga admite ${most} como máximo, y el álbum tiene ${all}. Selecciona algunas y descarga el resto después.`,
    underWay: (count, size) => plural(count, { one: `# foto va de camino en un ZIP, ${size}.`, other: `# fotos van de camino en un solo ZIP, ${size}.` }),
    missing: (count) =>
      plural(count, {
        one: '# de las fotos elegidas no está incluida: se eliminó, ya no se comparte contigo o está dañada. Un texto en el ZIP nombra las dañadas.',
        other: '# de las fotos elegidas no están incluidas: se eliminaron, ya no se comparten contigo o están dañadas. Un texto en el ZIP nombra las dañadas.',
      }),
    failed: (why) => `La descarga no empezó. ${why}`,
  },

  sharing: {
    underWay: (count) =>
      plural(count, { one: '# foto va de camino a este dispositivo para compartirse.', other: '# fotos van de camino a este dispositivo para compartirse.' }),
    ready: (count) => plural(count, { one: '# foto está lista para compartirse.', other: '# fotos están listas para compartirse.' }),
    failed: (why) => `No se compartió nada. ${why}`,
  },

  dates: {
    title: (count) => plural(count, { one: 'Fecha de # foto', other: 'Fechas de # fotos' }),
    way: 'Cambio',
    move: 'Mover cada una el mismo tiempo',
    same: 'La misma fecha para todas',
    ofFile: 'Lo que dice el archivo de cada una',
    by: 'Cuánto',
    direction: 'Moverlas',
    later: 'Más tarde',
    earlier: 'Más temprano',
    local: 'Fecha y hora',
    zone: 'Zona horaria',
    zoneStays: 'Como está',
    zoneUnknown: 'Desconocida',
    submit: 'Cambiar fechas',
    busy: 'Cambiando',
    howMuch: 'Indica cuánto, o elige una zona horaria.',
    nothing: 'Por ahora no cambia nada.',
    others: (count) => plural(count, { one: 'Lo mismo para # más.', other: 'Lo mismo para # más.' }),
    rest: (count) => plural(count, { one: '# foto queda como está.', other: '# fotos quedan como están.' }),
  },

  units: { days: 'Días', hours: 'Horas', minutes: 'Minutos', seconds: 'Segundos' },

  description: {
    title: (count) => plural(count, { one: 'Descripción de # foto', other: 'Descripción de # fotos' }),
    words: 'Lo que muestran',
    replaces: (count) =>
      plural(count, { one: 'Sustituye la descripción que # foto tiene ahora.', other: 'Sustituye la descripción que # fotos tienen ahora.' }),
    submit: 'Guardar',
    busy: 'Guardando',
  },

  sizes: {
    group: 'Tamaño de las fotos',
    smaller: 'Fotos más pequeñas',
    larger: 'Fotos más grandes',
    toMonths: 'Mostrar los meses',
    toYears: 'Mostrar los años',
    intoPhotos: 'Mostrar las fotos',
    intoMonths: 'Mostrar los meses',
    allYears: 'Todos los años',
    period: (name, photos) => `${name}, ${photos}`,
  },
};
