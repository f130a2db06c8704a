import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/sharing.js').default} */
export default {
  page: {
    introduction:
      'Un enlace muestra un álbum, o fotos que has seleccionado, a quien lo tenga, sin cuenta. Lo creas con «Compartir» en un álbum, o en el menú de las fotos seleccionadas.',
    yours: 'Tus enlaces',
    none: 'No hay ninguno.',
    more: 'Mostrar enlaces anteriores',
  },

  truth:
    'Quien tiene un enlace puede pasarlo a otros, y nada impide que los visitantes guarden lo que han visto. Un enlace revocado no muestra nada más, pero tampoco recupera nada.',

  dialog: {
    album: (album) => `Compartir «${album}»`,
    photos: (count) => plural(count, { one: 'Compartir # foto', other: 'Compartir # fotos' }),
    aboutAlbum: 'El enlace muestra las fotos del álbum, sin los álbumes que contiene: también lo que añadas más tarde, y ya no lo que saques.',
    othersPhotos: 'No muestra las fotos que han añadido otras personas.',
    aboutPhotos: 'El enlace muestra estas fotos, y ninguna que añadas más tarde.',
    anotherLink: 'Nuevo enlace',
    tooMany: (most) => plural(most, { other: 'Un enlace muestra # fotos como máximo. Ponlas en un álbum y comparte el álbum.' }),
    failed: (why) => `No se pudieron mostrar los enlaces. ${why}`,
    done: 'Listo',
  },

  form: {
    name: 'Nombre',
    nameHint: 'Solo para ti, por ejemplo para quién es. Los visitantes no lo ven.',
    ends: 'Termina',
    never: 'Nunca',
    day: 'Un día que elijas',
    inDays: (days) => plural(days, { one: 'En # día', other: 'En # días' }),
    unchanged: (end) => `Como hasta ahora: ${end}`,
    lastDay: 'Último día',
    dayPast: 'Este día ya ha pasado.',
    limits: 'Contraseña y número de aperturas',
    password: 'Contraseña',
    passwordHint: 'Vacío: ninguna. Dila por otro medio que el enlace.',
    keepPassword: 'Como hasta ahora',
    otherPassword: 'Otra',
    noPassword: 'Ya ninguna',
    newPassword: 'Contraseña nueva',
    newPasswordHint: 'Quien haya abierto el enlace tendrá que abrirlo de nuevo.',
    maxViews: 'Cuántas veces se puede abrir',
    maxViewsHint: 'Vacío: sin límite. Lo que mires desde aquí no cuenta.',
    maxViewsSoFar: (views) =>
      plural(views, { one: 'Vacío: sin límite. Se ha abierto # vez hasta ahora.', other: 'Vacío: sin límite. Se ha abierto # veces hasta ahora.' }),
    download: 'Qué pueden descargar los visitantes',
    texts: 'Qué más ven',
    captionsOfAlbum: 'El nombre del álbum y tus descripciones de las fotos',
    captions: 'Tus descripciones de las fotos',
    guests: 'Invitados',
    guestsAdd: 'Los visitantes pueden añadir fotos al álbum',
    guestsHint: 'Pasan a ser tuyas y ocupan tu almacenamiento, cada una con el nombre del invitado. Las ve quien tenga el enlace.',
    make: 'Crear el enlace',
    making: 'Creando el enlace',
    save: 'Guardar',
    saving: 'Guardando',
    changedMeanwhile: 'El enlace se ha cambiado entretanto en otro lugar. Cierra esta ventana y vuelve a cambiarlo.',
  },

  downloads: {
    nothing: 'Nada',
    clean: 'Copias limpias',
    original: 'Originales',
  },

  aboutDownloads: {
    nothing: 'Ven las fotos al tamaño de una pantalla. Eso hace más difícil guardarlas, y nada más.',
    clean: 'Las mismas imágenes sin lugar, cámara, nombres ni nada más de lo que cuenta un archivo. Lo que no se puede limpiar no se ofrece.',
    original: 'Tus archivos tal como son, con el lugar, la cámara y todo lo que contienen.',
  },

  link: {
    title: (name) => `El enlace «${name}»`,
    ready: 'El enlace está listo',
    address: 'Dirección del enlace',
    copy: 'Copiar',
    copied: 'Copiado.',
    selected: 'Está seleccionado: cópialo con Ctrl+C, o ⌘C en un Mac.',
    qr: 'Código QR del enlace',
    scan: 'La cámara de un teléfono también lo abre.',
    send: 'Enviar',
    look: 'Ver lo que ven',
    noWindow: 'El navegador no ha dejado abrir una ventana. Permítelo en esta página e inténtalo de nuevo.',
    notOpened: (why) => `No se pudo abrir el enlace. ${why}`,
    needsPassword: 'A los visitantes también se les pide la contraseña.',
    find: 'Lo encuentras de nuevo en los ajustes, en «Compartido».',
  },

  entry: {
    unnamed: 'Un enlace dañado',
    album: 'Un álbum',
    selection: 'Una selección',
    content: (photos) => ` · ${photos}`,
    actOn: (act, name) => `${act}: ${name}`,
    copy: 'Copiar enlace',
    copied: 'El enlace está copiado.',
    notCopied: 'El navegador no ha permitido copiarlo. Abre el código QR: el enlace está al lado.',
    show: 'Código QR',
    change: 'Cambiar',
    changed: 'El enlace se ha cambiado.',
    visits: 'Visitas',
    revoke: 'Revocar',
    password: 'contraseña',
    captions: 'descripciones',
    guests: 'los invitados pueden añadir fotos',
  },

  states: {
    revoked: 'Revocado',
    expired: 'Caducado',
    'used-up': 'Agotado',
  },

  ends: {
    never: 'sin final',
    until: (at) => `hasta el ${at}`,
    expired: (at) => `caducó el ${at}`,
    revoked: (at) => `revocado el ${at}`,
  },

  views: {
    none: 'nunca abierto',
    some: (count) => plural(count, { one: 'abierto # vez', other: 'abierto # veces' }),
    of: (views, most) => plural(most, { one: `abierto ${views} de # vez`, other: `abierto ${views} de # veces` }),
    last: (at) => `última vez: ${at}`,
  },

  downloadable: {
    nothing: 'sin descargas',
    clean: 'copias limpias',
    original: 'originales',
  },

  change: {
    title: (name) => `Cambiar el enlace «${name}»`,
    failed: (why) => `No se pudo cambiar el enlace. ${why}`,
  },

  revocation: {
    title: (name) => `¿Revocar el enlace «${name}»?`,
    text: 'Nadie podrá abrirlo desde ahora, y quien lo esté viendo dejará de ver nada en unos segundos. No se podrá volver a usar.',
    yes: 'Revocar enlace',
    done: 'El enlace está revocado.',
    failed: (why) => `El enlace no se ha revocado. ${why}`,
  },

  revocationOfAll: {
    heading: 'Revocar todos los enlaces',
    about: 'Desde entonces ningún enlace muestra tus fotos. Puedes crear enlaces nuevos en cualquier momento.',
    act: 'Revocar todos los enlaces',
    title: '¿Revocar todos tus enlaces?',
    text: 'Nadie podrá abrir ninguno desde ahora, y quien esté viendo uno dejará de ver nada en unos segundos. Ninguno se podrá volver a usar.',
    done: 'Todos los enlaces están revocados.',
    failed: (why) => `Quizá no se hayan revocado todos los enlaces. ${why}`,
  },

  visits: {
    title: (name) => `Visitas por el enlace «${name}»`,
    about:
      'Cada vez que se ha abierto en los últimos 90 días, sin el nombre ni la dirección completa de nadie, y qué fotos se han abierto o descargado una a una.',
    none: 'Nadie lo ha abierto en los últimos 90 días.',
    more: 'Mostrar visitas anteriores',
    network: (network) => `red ${network}`,
    seen: (count) => plural(count, { one: '# foto abierta', other: '# fotos abiertas' }),
    downloads: (count) => plural(count, { one: '# descarga', other: '# descargas' }),
    archives: (count) => plural(count, { one: 'todo descargado # vez', other: 'todo descargado # veces' }),
    added: (count) => plural(count, { one: '# foto añadida', other: '# fotos añadidas' }),
    nothing: 'nada abierto',
    photo: (number, of) => plural(of, { other: `Foto ${number} de #` }),
    downloadedPhoto: (photo) => `${photo}, descargada`,
    rest: (count) => plural(count, { other: 'y # más' }),
  },
};
