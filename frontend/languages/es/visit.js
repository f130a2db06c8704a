/** @type {typeof import('../en/visit.js').default} */
export default {
  link: {
    opening: 'Abriendo las fotos',
    failed: 'No se han podido abrir las fotos',
    notOpen: 'Este enlace no funciona',
    notOpenWhy: 'Puede que haya caducado o que le falte una parte. Pide uno nuevo a quien te lo dio.',
    ended: 'Este enlace ha caducado',
    endedWhy: 'Sus fotos ya no se muestran. Habla con quien te lo dio si quieres ver más.',
    offline: 'Estás sin conexión. Lo que hay en la pantalla se queda.',
  },

  password: {
    title: 'Estas fotos tienen contraseña',
    hint: 'Quien te dio el enlace puede decirte la contraseña.',
    label: 'Contraseña',
    submit: 'Ver las fotos',
    busy: 'Abriendo',
    wrong: 'Este enlace no funciona, o la contraseña no es correcta.',
  },

  photos: {
    untitled: 'Fotos para ti',
    until: (date) => `Se pueden ver hasta el ${date}`,
    empty: 'Todavía no hay ninguna foto',
    emptyWhy: 'Vuelve más tarde: el enlace sigue siendo el mismo.',
    failed: 'No se han podido listar las fotos',
    moreFailed: 'No se han podido listar más fotos',
    behind: (why) => `Las fotos nuevas aún no se muestran. ${why}`,
    add: 'Añadir fotos',
    downloadAll: 'Descargar todo',
    preparing: 'Un momento, la descarga está a punto de empezar.',
    underWay: 'Las fotos van de camino en un solo ZIP.',
    downloadFailed: (why) => `La descarga no ha empezado. ${why}`,
    notOpened: (why) => `No se ha podido abrir la foto. ${why}`,
  },

  photo: {
    place: (place, total) => `${place} de ${total}`,
    named: (place, total) => `Foto ${place} de ${total}`,
    previous: 'Foto anterior',
    next: 'Foto siguiente',
    download: 'Descargar la foto',
  },

  failures: {
    unreached: 'No se puede acceder a Darkslide. Comprueba la conexión y vuelve a intentarlo.',
  },
};
