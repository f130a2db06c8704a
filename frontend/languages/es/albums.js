import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/albums.js').default} */
export default {
  albumsPage: {
    title: 'Álbumes',
    create: 'Nuevo álbum',
    empty: 'Aún no hay álbumes',
    purpose: 'Un álbum contiene fotos que van juntas, y otros álbumes. Una foto puede estar en tantos como quieras, y sigue también entre tus fotos.',
    createFirst: 'Crear el primero',
    shared: 'Compartidos contigo',
  },

  albumPage: {
    title: 'Álbum',
    loading: 'Cargando el álbum',
    failed: 'No se pudo abrir el álbum',
    albums: 'Álbumes',
    around: 'Dónde está este álbum',
    inside: 'Álbumes dentro de este',
    photos: 'Fotos',
    addPhotos: 'Añadir fotos',
    create: 'Nuevo álbum dentro de este',
    people: 'Personas',
    share: 'Compartir',
    edit: 'Editar',
    export: 'Exportar',
    delete: 'Eliminar álbum',
    download: 'Descargar',
    leave: 'Salir del álbum',
    sharedBy: (owner) => `Compartido por ${owner}`,
    emptyForViewers: 'Todavía no hay nada. Lo que se añada aparecerá aquí.',
    move: 'Mover',
    addToAlbum: 'Añadir a un álbum',
    removeFromAlbum: 'Quitar del álbum',
    useAsCover: 'Usar como portada',
    empty: 'No hay fotos en este álbum',
    howToAdd: 'Arrastra fotos aquí o elígelas en este dispositivo: irán directamente al álbum. O selecciona algunas entre tus fotos y añádelas al álbum.',
    choosePhotos: 'Elegir fotos',
    toPhotos: 'Ir a tus fotos',
    gone: 'Este álbum no está aquí',
    whyGone: 'Puede que se haya eliminado, que ya no se comparta contigo, o que la dirección no sea de ninguno de tus álbumes. Tus fotos están donde estaban.',
    toAlbums: 'Ir a tus álbumes',
  },

  albumCover: {
    albums: (count) => plural(count, { one: '# álbum', other: '# álbumes' }),
    content: (photos, albums) => `${photos}, ${albums}`,
    by: (owner, content) => `de ${owner} · ${content}`,
    members: (count) => plural(count, { one: 'compartido con # persona', other: 'compartido con # personas' }),
  },

  albumForm: {
    create: 'Nuevo álbum',
    createNow: 'Crear álbum',
    creating: 'Creando',
    edit: 'Editar el álbum',
    save: 'Guardar',
    saving: 'Guardando',
    name: 'Nombre',
    description: 'Descripción',
    parent: 'En el álbum',
    noParent: 'Ninguno: en el nivel superior',
    order: 'Orden de las fotos',
    changedMeanwhile: 'El álbum se ha cambiado entretanto en otro lugar. Cierra esta ventana, mira el álbum y vuelve a editarlo.',
  },

  albumOrders: {
    newest: 'Por fecha, las más recientes primero',
    oldest: 'Por fecha, las más antiguas primero',
    own: 'Mi propio orden',
  },

  albumDeletion: {
    title: (album) => `¿Eliminar el álbum «${album}»?`,
    albumsInside: (count, rest) =>
      plural(count, { one: `# álbum que contiene se eliminará con él. ${rest}`, other: `# álbumes que contiene se eliminarán con él. ${rest}` }),
    photosStay: 'No se elimina ninguna foto: todas siguen entre tus fotos. Lo que había en el álbum no se puede recuperar.',
    yes: 'Eliminar álbum',
    done: (album) => `El álbum «${album}» se ha eliminado. Sus fotos siguen entre tus fotos.`,
    failed: (why) => `El álbum no se ha eliminado. ${why}`,
  },

  albumOfFolder: {
    title: (folder) => `¿Crear un álbum con la carpeta «${folder}»?`,
    onlyAddTo: (album) => `Solo añadir sus fotos a «${album}»`,
    onlyAdd: 'Solo añadir sus fotos',
  },

  coverChange: {
    done: (photo, album) => `${photo} es la portada de «${album}».`,
    failed: (why) => `La portada no se ha cambiado. ${why}`,
  },

  albumChooser: {
    label: 'Busca un álbum o ponle nombre a uno nuevo',
    hint: 'Intro elige el primero de la lista.',
    create: (name) => `Nuevo álbum «${name}»`,
    noAlbums: 'Aún no hay álbumes: escribe un nombre para el primero.',
    first: (shown, count) => plural(count, { other: `Los primeros ${shown} de # álbumes: escribe para encontrar los demás.` }),
    ofOther: (album, owner) => `${album} (de ${owner})`,
    noneFound: 'Ningún álbum tiene esto en su nombre.',
  },

  membership: {
    choose: (count) => plural(count, { one: 'Añadir a un álbum', other: 'Añadir # fotos a un álbum' }),
    addedOne: (photo, album) => `${photo} está en «${album}».`,
    added: (count, album) => plural(count, { other: `# fotos están en «${album}».` }),
    addedBefore: (album) => `Ya en «${album}»: no se ha cambiado nada.`,
    notAdded: (count, album, why) =>
      plural(count, { one: `# foto no se ha añadido a «${album}». ${why}`, other: `# fotos no se han añadido a «${album}». ${why}` }),
    removedOne: (photo, album) => `${photo} ya no está en «${album}».`,
    removed: (count, album) => plural(count, { other: `# fotos ya no están en «${album}».` }),
    notRemoved: (count, album, why) =>
      plural(count, { one: `# foto no se ha quitado de «${album}». ${why}`, other: `# fotos no se han quitado de «${album}». ${why}` }),
  },

  removalOfOthers: {
    title: '¿Quitar fotos de otras personas?',
    text: 'Algunas las añadieron otras personas, y solo ellas pueden volver a añadirlas.',
    yes: 'Quitar del álbum',
  },

  ownOrder: {
    choosePlace: (count) => plural(count, { one: 'Abre ahora la foto que irá después de esta.', other: 'Abre ahora la foto que irá después de estas.' }),
    toTheEnd: 'Al final',
    moved: (count) => plural(count, { one: '# foto tiene ahora otro lugar.', other: '# fotos tienen ahora otro lugar.' }),
    notMoved: (count, why) => plural(count, { one: `# foto se quedó donde estaba. ${why}`, other: `# fotos se quedaron donde estaban. ${why}` }),
  },
};
