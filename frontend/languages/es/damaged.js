/** @type {typeof import('../en/damaged.js').default} */
export default {
  page: {
    title: 'Fotos dañadas',
    about: 'Darkslide comprueba cada pocas semanas todo lo que guarda. Aquí aparece lo que encontró dañado; no se ha eliminado nada de ello.',
    help:
      'Si aún tienes el archivo de una foto, añádelo otra vez: así se repara, con sus álbumes, etiquetas y todo lo demás que le hayas añadido. ' +
      'Si no, pide a quien gestiona este Darkslide que la restaure desde una copia de seguridad.',
    choose: 'Elegir fotos',
    none: 'No hay ninguna foto dañada.',
    older: 'Mostrar anteriores',
    destroy: 'Eliminar definitivamente',
    destroyWhich: (name) => `: ${name}`,
  },

  note: {
    text: 'Algunas de tus fotos guardadas están dañadas. Si aún tienes sus archivos, puedes repararlas.',
    which: 'Ver cuáles',
  },

  found: {
    gone: 'Falta el original.',
    cut: 'Falta una parte del original.',
    altered: 'El original no es lo que se guardó.',
    unreadable: 'El original no se puede leer del disco.',
    key: 'Su clave está dañada, así que no se puede abrir nada de ella.',
    record: 'Su nombre, su descripción y sus etiquetas están dañados; la foto en sí se puede ver.',
    other: 'Lo que se guarda de ella está dañado.',
  },

  remedy: {
    again: 'Se repara al añadir otra vez el archivo.',
    key: 'Solo una copia de seguridad de la base de datos puede recuperarla. Si no la hay, elimínala definitivamente: después podrás añadir su archivo como foto nueva.',
    record:
      'Solo una copia de seguridad de la base de datos puede recuperarlos. Si no la hay, descarga la foto, elimínala definitivamente y añádela como nueva.',
  },
};
