import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/uploads.js').default} */
export default {
  empty: {
    title: 'Aún no hay fotos',
    hint: 'Suelta fotos o carpetas enteras en cualquier lugar de esta página, pega una o elígelas. Cada una se sella antes de guardarse y ninguna otra cuenta puede verla, a menos que la compartas.',
    choose: 'Elegir fotos',
  },

  tray: {
    title: 'Subidas',
    all: 'Todas las subidas',
    progress: (finished, count) => plural(count, { one: `${finished} de # foto`, other: `${finished} de # fotos` }),
    bytes: (sent, all) => `${sent} de ${all}`,
    rate: (bytes) => `${bytes}/s`,
    left: (duration) => `faltan ${duration}`,
    gathering: 'aún se están revisando las carpetas',
    paused: 'en pausa',
    pause: 'Pausar',
    resume: 'Reanudar',
    cancelAll: 'Cancelar todo',
    retryFailed: 'Reintentar las fallidas',
    copy: 'Copiar la lista',
    copied: 'La lista está en el portapapeles.',
    notCopied: 'El navegador no permitió copiar la lista.',
    clear: 'Vaciar',
    only: 'Mostrar solo',
    hide: 'Ocultar la lista',
    show: 'Mostrar la lista',
    uploading: 'Subiendo fotos',
    done: 'Listo',
    allDone: (sums) => `Subidas terminadas: ${sums}`,
    noRoom: (count, room) =>
      plural(count, {
        one: `# foto no cupo (${room}). Elimina otras definitivamente para hacer sitio y vuelve a intentarlo; la papelera también cuenta.`,
        other: `# fotos no cupieron (${room}). Elimina otras definitivamente para hacer sitio y vuelve a intentarlo; la papelera también cuenta.`,
      }),
    full: 'tu almacenamiento estaba lleno',
  },

  holds: {
    busy: 'Darkslide está ocupado. La subida seguirá por sí sola en un momento.',
    unreached: 'No se puede acceder a Darkslide. La subida seguirá por sí sola cuando vuelva a responder.',
    offline: 'Estás sin conexión. La subida seguirá cuando vuelvas a tenerla.',
    'signed-out': 'Inicia sesión de nuevo y la subida seguirá donde se detuvo.',
  },

  states: {
    waiting: (size) => `En espera, ${size}`,
    uploading: (percent) => `Subiendo, ${percent}\u00a0%`,
    storing: 'Subiendo, se está guardando',
    uploaded: 'Subida',
    there: 'Ya estaba',
    restored: 'Recuperada de la papelera',
    failed: 'Error',
    refused: 'Rechazada',
    noRoom: 'Sin espacio',
  },

  outcomes: {
    failed: 'No añadidas',
    restored: 'Recuperadas de la papelera',
    there: 'Ya estaban',
    uploaded: 'Subidas',
  },

  sums: {
    failed: (count) => plural(count, { one: '# no añadida', other: '# no añadidas' }),
    restored: (count) => plural(count, { one: '# recuperada de la papelera', other: '# recuperadas de la papelera' }),
    there: (count) => plural(count, { one: '# ya estaba', other: '# ya estaban' }),
    uploaded: (count) => plural(count, { one: '# subida', other: '# subidas' }),
  },

  row: {
    sent: (name) => `${name}, enviado`,
    retry: 'Reintentar',
    cancel: 'Cancelar',
    remove: 'Quitar',
  },

  named: {
    retry: (name) => `Reintentar ${name}`,
    cancel: (name) => `Cancelar la subida de ${name}`,
    remove: (name) => `Quitar ${name}`,
  },

  room: {
    bytes: (bytes) => `${bytes} libres`,
    photos: (count) => plural(count, { one: 'espacio para # más', other: 'espacio para # más' }),
    none: 'sin espacio para más fotos',
    noPhotos: (limit) =>
      plural(limit, {
        one: 'No se añadió: ya tienes # foto, el máximo que puedes guardar aquí.',
        other: 'No se añadió: ya tienes # fotos, el máximo que puedes guardar aquí.',
      }),
    noBytes: (size, free, limit) => `No se añadió: ocupa ${size}, y de tus ${limit} quedan libres ${free}.`,
  },

  failures: {
    empty: 'El archivo está vacío, así que no hay nada que guardar. Comprueba la copia de la que procede.',
    archive: 'Esto es un archivo comprimido. Sus fotos se importan en Ajustes, Importar.',
    noPhoto: 'Esto no es una foto. Darkslide solo guarda fotos, así que no se envió.',
    unreadable: 'Tu sistema no deja que el navegador lo lea. Comprueba que sigue ahí y que puedes abrirlo, y añádelo de nuevo.',
    broken: 'La conexión se cortó mientras se enviaba esta foto. No se añadió.',
    brokenLarge: 'La conexión se cortó mientras se enviaba esta foto. No se añadió. Si vuelve a ocurrir, quizá sea más grande de lo que este Darkslide acepta.',
    changed: 'El archivo cambió por el camino y lo que llegó no es lo que enviaste. Conserva tu archivo e inténtalo de nuevo.',
  },

  stored: {
    repaired: 'Lo que había guardado de ella estaba dañado, y vuelve a estar completo.',
    noAlbum: 'Su álbum se eliminó mientras tanto. La foto está entre tus fotos.',
    renamed: (name) => `Guardada como «${name}», porque no se puede mostrar todo su nombre.`,
  },

  left: {
    nothing: 'No había nada que añadir.',
    out: (names) => `Omitidos, porque los crean los sistemas y las unidades de red y no son fotos tuyas: ${names}.`,
    outMore: (names, more) =>
      `Omitidos, porque los crean los sistemas y las unidades de red y no son fotos tuyas: ${names} ${plural(more, { other: 'y # más' })}.`,
  },
};
