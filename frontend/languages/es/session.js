/** @type {typeof import('../en/session.js').default} */
export default {
  fields: {
    code: 'Código',
    email: 'Correo electrónico',
    login: 'Nombre de usuario o correo',
    username: 'Nombre de usuario',
    usernameHint: 'De 3 a 32 letras, cifras, puntos, guiones o guiones bajos.',
    password: 'Contraseña',
    newPassword: 'Contraseña nueva',
    recoveryCode: 'Código de recuperación',
    recoveryCodeHint: 'Uno que aún no hayas usado, como mfra-x3dp-ehpk-3pxp.',
    appHint: 'Las seis cifras que muestra ahora tu app de autenticación.',
    link: 'Enlace',
    toSignIn: 'Ir al inicio de sesión',
    toPhotos: 'Ir a tus fotos',
    usePasskey: 'Usar una llave de acceso',
    waiting: 'Esperando a tu dispositivo',
  },

  strength: {
    none: (least) => `Al menos ${least} caracteres. Van bien unas cuantas palabras que no tengan relación entre sí.`,
    short: (least) => `Al menos ${least} caracteres.`,
    weak: 'Fácil de adivinar. Mejora con palabras que no tengan relación entre sí, o con más palabras.',
    fair: 'Aceptable. Con otra palabra sería buena.',
    good: 'Buena: difícil de adivinar.',
  },

  refusals: {
    NotAllowedError: 'Se ha cancelado o ha tardado demasiado. No se ha cambiado nada.',
    InvalidStateError: 'Este dispositivo ya tiene una llave de acceso para esta cuenta.',
    SecurityError: 'Las llaves de acceso no funcionan en esta dirección. Abre Darkslide en la dirección para la que se configuró.',
    NotSupportedError: 'Este dispositivo no puede crear una llave de acceso así.',
    other: 'El dispositivo no ha dado ninguna llave de acceso. Vuelve a intentarlo o elige otro modo.',
  },

  register: {
    title: 'Crear una cuenta',
    haveOne: '¿Ya tienes una cuenta? {link}',
    noAdministrator: 'Este Darkslide aún no tiene administrador. Su consola muestra la dirección en la que el primero crea su cuenta. Ábrela o pégala aquí.',
    closed: 'Este Darkslide no admite cuentas nuevas.',
    byInvitation: 'Aquí las cuentas son por invitación. Abre el enlace que te han enviado o pégalo.',
    goOn: 'Continuar',
    invited: 'Elige un nombre y una contraseña. Este enlace solo funciona una vez.',
    submit: 'Crear cuenta',
    busy: 'Creando la cuenta',
  },

  forgot: {
    title: '¿Has olvidado tu contraseña?',
    safe: 'Tus fotos están a salvo: la contraseña no las bloquea, y una nueva las abre igual que antes.',
    haveRecoveryCodes: '¿Guardaste tus códigos de recuperación? {link}',
    useRecoveryCode: 'Usar un código de recuperación',
    haveCode: '¿Te han dado un código? {link}',
    setPassword: 'Establecer una contraseña nueva',
    submit: 'Enviarme un enlace',
    busy: 'Enviando',
    done: 'Si esta dirección es de una cuenta, hay un correo en camino. Su enlace funciona durante 30 minutos. Nada cambia hasta que lo uses.',
    ask: 'Pide un enlace a un administrador o a quien gestiona este Darkslide: la orden {command} crea uno. Funciona una sola vez, durante 24 horas.',
    noMail:
      '¿No llega el correo? Pide un enlace a un administrador o a quien gestiona este Darkslide: la orden {command} crea uno. Funciona una sola vez, durante 24 horas.',
  },

  reset: {
    title: 'Establecer una contraseña nueva',
    lead: 'Esto cierra tu sesión en todos los dispositivos. No se pierde ninguna foto: tu contraseña no las bloquea. Los tokens de acceso siguen siendo válidos y el segundo factor sigue activo.',
    codeOfLink: 'Estaba en el enlace que has abierto.',
    codeToPaste: 'Pega el código que te han dado.',
    submit: 'Establecer contraseña',
    busy: 'Estableciendo la contraseña',
    done: 'Tu contraseña está establecida',
    next: 'Se ha cerrado la sesión en todos los dispositivos. Tus fotos siguen como estaban. Inicia sesión con la contraseña nueva; si un token de acceso no es tuyo, revócalo en los ajustes.',
  },

  recovery: {
    title: 'Establecer una contraseña nueva',
    lead: 'Con uno de tus códigos de recuperación. Se cierra la sesión en todos los dispositivos; no se pierde ninguna foto y el segundo factor se mantiene.',
    submit: 'Establecer la contraseña',
    busy: 'Estableciendo la contraseña',
    remembered: '¿Al final te has acordado? {link}',
  },

  secondStep: {
    title: 'Segundo paso',
    afterPassword: 'Tu contraseña es correcta. Ahora demuestra que eres tú.',
    afterProvider: 'El proveedor te conoce. Ahora demuestra que eres tú.',
    useApp: 'Usar la app',
    useRecoveryCode: 'Usar un código de recuperación',
    nowhere: 'Esta cuenta tiene llaves de acceso, que los navegadores solo usan con https. Abre Darkslide en la dirección en la que se crearon.',
    noneAtHand: '¿No tienes nada de esto a mano? Un administrador puede quitar el segundo factor de tu cuenta.',
    elseOrLate: '¿Es otra persona, o es demasiado tarde? {button}',
    startAgain: 'Empezar de nuevo',
    submit: 'Iniciar sesión',
    busy: 'Iniciando sesión',
    submitPasskey: 'Usar tu llave de acceso',
  },

  signedIn: {
    title: 'Iniciando sesión',
    failed: 'No has iniciado sesión',
  },

  reauthentication: {
    title: 'Confirma que eres tú',
    why: (reason) => `${reason} Así nadie más puede hacerlo por ti en este dispositivo.`,
    submit: 'Confirmar',
    busy: 'Comprobando',
    usePassword: 'Usar la contraseña',
    useApp: 'Usar un código de la app',
    useProvider: (name) => `Usar ${name}`,
    submitProvider: (name) => `Confirmar con ${name}`,
    inOtherWindow: 'Continúa en la otra ventana',
    noWindow: 'Tu navegador no ha dejado abrir una ventana para esto. Permítelo en esta página y vuelve a intentarlo.',
    noWay: 'Ahora mismo no hay ningún modo de hacerlo. Cierra la sesión, iníciala de nuevo y hazlo en los diez minutos siguientes.',
    arriving: 'Confirmando',
    done: 'Confirmado. Puedes cerrar esta ventana.',
    failed: (why) => `No se ha confirmado. ${why}`,
  },

  confirmEmail: {
    title: 'Confirma tu correo',
    lead: 'A una dirección confirmada se le puede enviar un enlace para establecer una contraseña nueva, si algún día pierdes la tuya.',
    submit: 'Confirmar',
    busy: 'Confirmando',
    done: 'Tu correo está confirmado',
  },
};
