/** @type {typeof import('../en/shell.js').default} */
export default {
  menus: {
    photos: 'Fotos…',
    folder: 'Carpeta…',
    takePhoto: 'Hacer una foto',
    import: 'Importar…',
    settings: 'Ajustes',
    administration: 'Administración',
    signOut: 'Cerrar sesión',
    stillSending: 'Todavía se están subiendo fotos. Las que aún no se hayan subido no se añadirán. ¿Cerrar sesión?',
    stillSignedIn: (why) => `Tu sesión sigue abierta. ${why}`,
  },

  notFound: {
    title: 'Aquí no hay nada',
    heading: 'No hay nada en esta dirección',
    text: 'Puede que la dirección esté mal escrita o que lo que había aquí se haya movido. Tus fotos no se ven afectadas.',
    toPhotos: 'Ir a tus fotos',
  },

  securityNote: {
    label: 'Sobre tu cuenta',
    more: 'Ver dispositivos y actividad',
  },

  noticed: {
    'refresh-token-reused': (at, device) =>
      `${at}: Darkslide cerró la sesión de un dispositivo (${device}) porque un inicio de sesión antiguo suyo se usó por segunda vez. Eso ocurre con un navegador restaurado desde una copia de seguridad, pero también si alguien lo ha copiado. Si no te lo explicas, cambia tu contraseña.`,
    'reset-code-issued': (at) =>
      `${at}: quien gestiona este Darkslide, o un administrador, creó un código con el que se puede establecer una contraseña nueva para ti. Si no lo has pedido, pregunta para qué era: quien lo tenga puede iniciar sesión como si fueras tú.`,
    'password-reset': (at, device) =>
      `${at}: tu contraseña se restableció con un código (${device}) y se cerró la sesión en todos los dispositivos. Si no fuiste tú, otra persona ha podido ver tus fotos: establece otra contraseña y revisa tus tokens de acceso.`,
    'second-factor-reset': (at) =>
      `${at}: quien gestiona este Darkslide, o un administrador, quitó tu segundo factor. Ahora basta tu contraseña para iniciar sesión. Vuelve a configurar una app; si no lo has pedido, pregunta para qué era y cambia tu contraseña.`,
    'second-factor-failed': (at, device) =>
      `${at}: alguien introdujo tu contraseña (${device}) y después un código incorrecto. Si no fuiste tú, esa persona conoce tu contraseña: cámbiala.`,
    'identity-connected': (at, device) =>
      `${at}: se conectó a tu cuenta un inicio de sesión mediante el proveedor (${device}). Abre tu cuenta sin tu contraseña. Si no fuiste tú, desconéctalo y cambia tu contraseña.`,
    'identity-disconnected': (at, device) =>
      `${at}: se desconectó de tu cuenta un inicio de sesión mediante el proveedor (${device}). Si no fuiste tú, cambia tu contraseña.`,
    'recovery-code-used': (at, device) =>
      `${at}: se usó uno de tus códigos de recuperación (${device}). Si no fuiste tú, cambia tu contraseña y crea códigos nuevos.`,
  },
};
