import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/imports.js').default} */
export default {
  page: {
    introduction:
      'Trae fotos de una exportación de Darkslide, con sus álbumes, etiquetas, fechas y descripciones. Elige todos sus archivos comprimidos a la vez. También se pueden importar otros archivos comprimidos con fotos y carpetas; lo que un programa escribió a su lado en archivos XMP viene también.',
    assurance:
      'No se descomprime nada en este dispositivo, y nada de lo que hayas dicho aquí de una foto cambia. Una importación detenida se puede repetir: sigue donde estaba.',
    archives: 'Elegir archivos comprimidos',
    folder: 'Elegir una carpeta',
    bar: 'Importación',
    stop: 'Detener',
    progress: (done, total) => plural(total, { one: `${done} de # archivo`, other: `${done} de # archivos` }),
  },

  dropped: {
    tooEarly: (count) =>
      plural(count, {
        one: 'Has soltado # archivo comprimido, pero hay una importación en marcha. Vuelve a soltarlo cuando haya terminado.',
        other: 'Has soltado # archivos comprimidos, pero hay una importación en marcha. Vuelve a soltarlos cuando haya terminado.',
      }),
    waiting: (count) =>
      plural(count, {
        one: 'Se están añadiendo las fotos. # archivo comprimido espera para importarse.',
        other: 'Se están añadiendo las fotos. # archivos comprimidos esperan para importarse.',
      }),
    ready: (names) => `Listo para importar: ${names}`,
    readyAndMore: (names, more) => `Listo para importar: ${names} y ${more} más`,
    comma: ', ',
    import: 'Importar',
    leave: 'No importar',
  },

  report: {
    title: 'Qué ha sido de cada archivo',
    whole: 'Todas las fotos están en tu galería.',
    more: (count) => `Y ${count} más, que el informe nombra.`,
    save: 'Guardar el informe',
    sum: (parts) => `Hecho: ${parts}.`,
    comma: ', ',
    nothing: 'No había ninguna foto.',
    line: (path, outcome) => `${path}: ${outcome}.`,
  },

  outcomes: {
    imported: 'importado',
    known: 'ya estaba',
    healed: 'reparado',
    'left-out': 'omitido',
    refused: 'no aceptado',
    failed: 'no importado',
  },

  counts: {
    imported: (count) => plural(count, { one: '# importado', other: '# importados' }),
    known: (count) => plural(count, { one: '# ya estaba', other: '# ya estaban' }),
    healed: (count) => plural(count, { one: '# reparado', other: '# reparados' }),
    'left-out': (count) => plural(count, { one: '# omitido', other: '# omitidos' }),
    refused: (count) => plural(count, { one: '# no aceptado', other: '# no aceptados' }),
    failed: (count) => plural(count, { one: '# no importado', other: '# no importados' }),
  },

  leftOut: {
    litter: 'Es un archivo del sistema, no una foto.',
    other: 'Por su nombre no es una foto.',
    archive: 'Es un archivo comprimido dentro de otro. Impórtalo por separado.',
    double: 'El archivo comprimido tiene dos archivos con este nombre, y solo se ha tomado uno.',
  },

  reasons: {
    stopped: 'Has detenido la importación.',
    notBegun: (why) => `No se ha empezado. ${why}`,
    unreadable: 'No se puede leer.',
    empty: 'Está vacío.',
    tooLarge: 'Es demasiado grande.',
    altered: 'Sus bytes no son los que se exportaron: el SHA-256 es distinto.',
    damaged: 'Estaba dañada cuando se creó la exportación.',
    missing: 'El manifiesto lo nombra, pero no está.',
    album: (name, why) => `El álbum «${name}» no está completo. ${why}`,
    part: (part, parts) => `Falta la parte ${part} de ${parts} de la exportación. Impórtala también.`,
  },

  zip: {
    'cut-off': 'El archivo comprimido está cortado o incompleto. Descárgalo de nuevo.',
    encrypted: 'Está cifrado. Descomprime el archivo e importa la carpeta.',
    'no-zip': 'No es un archivo ZIP, o está cortado. Descárgalo de nuevo.',
    'other-crc': 'Sus bytes no son los que se pusieron en el archivo comprimido: el CRC es distinto.',
    'other-length': 'No tiene la longitud que anuncia el archivo comprimido.',
    'other-method': 'Está comprimido de una forma que no se entiende.',
    'too-large': 'Es más grande de lo que se puede importar.',
    unpackable: 'No se puede descomprimir.',
  },

  manifest: {
    strange: 'El manifiesto no es el de una exportación de Darkslide.',
    later: 'La exportación se creó con una versión posterior de Darkslide. Impórtala con esa versión.',
    noJson: 'El manifiesto no es JSON.',
    tooLarge: 'El manifiesto ocupa más de 64 MB.',
    nameless: 'una foto sin nombre',
  },

  folder: {
    name: 'La carpeta',
  },

  remarks: {
    noSidecar: 'Su archivo XMP no lo es.',
    sidecarUnreadable: 'Su archivo XMP no se puede leer.',
    description: 'Su descripción aquí es otra y se ha dejado.',
    date: 'Su fecha aquí es otra y se ha dejado.',
    rotation: 'Aquí está girada de otra forma y se ha dejado así.',
  },
};
