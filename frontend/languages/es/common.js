import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/common.js').default} */
export default {
  photos: (count) => plural(count, { one: '# foto', other: '# fotos' }),
  tryAgain: 'Reintentar',
  oneMoment: 'Un momento',
  cancel: 'Cancelar',
  close: 'Cerrar',
  dismiss: 'Descartar',
  justNow: 'ahora mismo',
  undo: 'Deshacer',
  language: 'Idioma',

  bar: {
    skip: 'Ir al contenido',
    home: 'Darkslide, a tus fotos',
    places: 'Secciones',
    photos: 'Fotos',
    search: 'Buscar',
    favourites: 'Favoritos',
    albums: 'Álbumes',
    tags: 'Etiquetas',
    map: 'Mapa',
    trash: 'Papelera',
    add: 'Añadir',
    addPhotos: 'Añadir fotos',
    account: 'Cuenta',
    accountOf: 'Cuenta: ',
    partFailed: 'No se pudo cargar esta parte de Darkslide. Comprueba la conexión y vuelve a intentarlo.',
  },

  outlet: {
    noAnswer: 'Darkslide no ha respondido',
    photoNotOpened: (why) => `No se pudo abrir la foto. ${why}`,
    archivesNotImported: 'No se pueden importar los archivos comprimidos porque no se puede acceder a Darkslide.',
    offline: 'No tienes conexión. Lo que está en pantalla se queda; las fotos pendientes se enviarán cuando vuelvas a tenerla.',
    setUpFactor: 'Configurar un segundo factor',
  },

  session: {
    createdOnly: (why) => `Tu cuenta se ha creado, pero el inicio de sesión aún no ha funcionado. Ve a la página de inicio de sesión. ${why}`,
    notConfirmed: 'No se ha cambiado nada porque no has confirmado que eres tú.',
    longAgo: 'Hace un tiempo que iniciaste sesión.',
  },

  failures: {
    unreached: 'No se puede acceder a Darkslide. Tus fotos están a salvo donde están. Comprueba la conexión y vuelve a intentarlo.',
    signedOut: 'Tu sesión está cerrada. Inicia sesión de nuevo para continuar.',
    notFound: 'Esto no existe aquí, o no tienes acceso a ello.',
    tooLargeForProxy: 'Un proxy delante de este Darkslide no deja pasar un archivo tan grande. No se ha añadido.',
    tooOften: 'Han sido demasiados intentos en poco tiempo. Espera un momento y vuelve a intentarlo.',
    busy: 'Darkslide está ocupado. Tus fotos están a salvo. Vuelve a intentarlo en un momento.',
    internal: 'Algo ha fallado en Darkslide. Las fotos guardadas están a salvo. Vuelve a intentarlo en un momento.',
  },

  form: {
    notANumber: 'Esto no es un número.',
    againNow: 'Ya puedes volver a intentarlo.',
    againIn: (duration) => `Podrás volver a intentarlo en ${duration}.`,
    anotherWay: '¿De otra forma?',
    show: 'Mostrar',
    hide: 'Ocultar',
    showPassword: 'Mostrar la contraseña',
    hidePassword: 'Ocultar la contraseña',
  },

  missing: {
    code: 'Escribe el código.',
    currentPassword: 'Escribe tu contraseña actual.',
    email: 'Escribe una dirección de correo.',
    fileName: 'Escribe un nombre de archivo.',
    link: 'Pega el enlace.',
    local: 'Escribe una fecha y una hora.',
    login: 'Escribe tu nombre de usuario o tu correo.',
    name: 'Escribe un nombre.',
    newPassword: 'Escribe una contraseña nueva.',
    password: 'Escribe una contraseña.',
    username: 'Escribe un nombre de usuario.',
    other: 'Rellena este campo.',
  },
};
