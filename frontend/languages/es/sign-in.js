/** @type {typeof import('../en/sign-in.js').default} */
export default {
  layout: {
    what: 'Un lugar privado para fotos: cada una se sella antes de guardarse y solo su propietario puede abrirla.',
  },

  signIn: {
    title: 'Iniciar sesión',
    expired: 'Tu sesión ha caducado y se ha cerrado. Las fotos guardadas están a salvo; lo que se estaba subiendo continuará cuando inicies sesión.',
    login: 'Nombre de usuario o correo',
    password: 'Contraseña',
    submit: 'Iniciar sesión',
    busy: 'Iniciando sesión',
    forgot: '¿Has olvidado tu contraseña?',
    withPasskey: 'Iniciar sesión con una llave de acceso',
    waiting: 'Esperando a tu dispositivo',
    withProvider: (name) => `Iniciar sesión con ${name}`,
  },

  registration: {
    open: '¿Aún no tienes cuenta? ',
    createAccount: 'Crear una cuenta',
    noAdministrator: 'Este Darkslide aún no tiene administrador. Su consola muestra la dirección que hay que abrir.',
    invitation: '¿Aún no tienes cuenta? Abre el enlace de tu invitación.',
  },
};
