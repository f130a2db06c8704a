import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/security.js').default} */
export default {
  page: {
    authenticator: 'App de autenticación',
    aboutAuthenticator: 'Una app en tu teléfono que muestra un código nuevo cada medio minuto. Quien descubra tu contraseña no podrá iniciar sesión sin ella.',
    passkeys: 'Llaves de acceso',
    aboutPasskeys:
      'Inicia sesión con el dedo, la cara o el PIN en lugar de la contraseña. La llave nunca sale de tu dispositivo ni de tu gestor de contraseñas.',
    codes: 'Códigos de recuperación',
    aboutCodes:
      'Diez códigos para el día en que pierdas el teléfono u olvides la contraseña. Cada uno sirve una vez. Imprímelos o guárdalos en un gestor de contraseñas.',
    devices: 'Dispositivos',
    aboutDevices: 'Donde tienes la sesión iniciada. Si no reconoces alguno, cierra su sesión y cambia tu contraseña.',
    activity: 'Actividad',
    aboutActivity: 'Lo que ha pasado en tu cuenta. Las entradas se borran a los 90 días, salvo que quien gestiona este Darkslide haya elegido otro plazo.',
  },

  password: {
    title: 'Contraseña',
    aboutChange: 'Al cambiarla se cierra tu sesión en todos los demás sitios. Los tokens de acceso siguen funcionando.',
    aboutFirst: 'Inicias sesión con un proveedor y no tienes contraseña. Con una podrás iniciar sesión aunque el proveedor no esté disponible.',
    current: 'Contraseña actual',
    new: 'Contraseña nueva',
    change: 'Cambiar la contraseña',
    changing: 'Cambiando la contraseña',
    changed: 'Tu contraseña ha cambiado y se ha cerrado la sesión en todos tus demás dispositivos.',
    set: 'Establecer una contraseña',
    setting: 'Estableciendo la contraseña',
    isSet: 'Tu contraseña está establecida. Ya puedes iniciar sesión con ella.',
  },

  entry: {
    added: (day) => `Añadida el ${day}`,
    lastUsed: (when) => `último uso: ${when}`,
    unused: 'aún sin usar',
    remove: 'Quitar',
    removeWhich: (name) => `: ${name}`,
    removeIt: 'Quitarla',
  },

  copying: {
    copy: 'Copiar',
    copied: 'Copiado.',
    byHand: 'Selecciónala y cópiala a mano.',
    failed: 'No se pudieron copiar los códigos. Selecciónalos o guárdalos.',
  },

  connected: {
    title: 'Inicios de sesión conectados',
    about: 'Quien demuestre al proveedor que es una de estas identidades inicia sesión aquí.',
    connect: (provider) => `Conectar ${provider}`,
    since: (day) => `Conectado el ${day}`,
    disconnect: 'Desconectar',
    disconnectWhich: (name) => `: ${name}`,
    disconnected: (label) => `${label} ya no está conectado.`,
    notDisconnected: (why) => `No se ha desconectado nada. ${why}`,
    connecting: 'Conectando',
    done: (label) => `${label} está conectado. Ya puedes iniciar sesión con él.`,
    failed: 'No se ha conectado nada. {why} {link}',
    back: 'Ir a Seguridad',
  },

  authenticator: {
    setUp: 'Configurar una app de autenticación',
    isSetUp: 'La app está configurada. A partir de ahora, al iniciar sesión se pedirá su código. Guarda también códigos de recuperación por si la pierdes.',
    name: 'App de autenticación',
    removal: 'Quitar la app de autenticación',
    aboutRemoval: 'Si no tienes una llave de acceso, después bastará con tu contraseña para iniciar sesión.',
    removed: 'Se ha quitado la app de autenticación. Su entrada en la app se puede borrar allí.',
    notRemoved: (why) => `No se ha quitado la app. ${why}`,
    show: 'Muestra esto a la app',
    scan: 'Escanea la imagen con una app de autenticación, como Aegis, 2FAS, Google Authenticator o un gestor de contraseñas. Solo se muestra ahora.',
    qr: 'Código QR con la clave secreta; más abajo está como texto',
    sameDevice: 'En el mismo dispositivo: {link}, o escribe la clave secreta en una.',
    open: 'ábrela en una app',
    secret: 'Clave secreta',
    code: 'Código',
    codeHint: 'Las seis cifras que muestra la app ahora.',
    turnOn: 'Activar',
    checking: 'Comprobando',
  },

  passkeys: {
    add: 'Añadir una llave de acceso',
    waiting: 'Esperando a tu dispositivo',
    name: 'Nombre',
    nameHint: 'Dónde se guarda, por ejemplo «Teléfono» o «Llave del llavero».',
    added: (name) => `Se ha añadido ${name}. A partir de ahora también se pedirá al iniciar sesión con contraseña.`,
    removal: (name) => `Quitar ${name}`,
    aboutRemoval: 'Ya no abrirá esta cuenta. Tu dispositivo la seguirá mostrando hasta que la borres también allí.',
    removed: (name) => `Se ha quitado ${name}.`,
    notRemoved: (name, why) => `No se ha quitado ${name}. ${why}`,
    plainHttp:
      'Los navegadores solo crean llaves de acceso por https, y esta página ha llegado por http sin cifrar. Una app de autenticación sí funciona aquí.',
    noAddress:
      'Quien gestiona este Darkslide no le ha dado una dirección https con nombre, que las llaves de acceso necesitan. Una app de autenticación sí funciona aquí.',
    oldBrowser: 'Este navegador es demasiado antiguo para las llaves de acceso. Una app de autenticación sí funciona aquí.',
    elsewhere: (host) => `Las llaves de acceso de este Darkslide se crean en ${host}. Ábrelo allí para añadir una.`,
  },

  codes: {
    make: 'Crear códigos de recuperación',
    makeNew: 'Crear códigos nuevos',
    notMade: (why) => `No se ha creado ningún código. ${why}`,
    title: 'Tus códigos de recuperación',
    keep: 'Guárdalos ahora: solo se muestran esta vez y sustituyen a los que tuvieras antes.',
    save: 'Guardar como texto',
    haveThem: 'Ya los tengo',
    left: (count, day) => plural(count, { one: `Queda # código de diez, creados el ${day}.`, other: `Quedan # códigos de diez, creados el ${day}.` }),
    none: 'Aún no tienes ninguno. Con un código puedes volver a entrar si pierdes la contraseña o el teléfono.',
  },

  paper: {
    fileName: 'darkslide-codigos-de-recuperacion.txt',
    title: (username, address) => `Códigos de recuperación de ${username} en ${address}`,
    made: (day) => `Creados el ${day}. Cada uno se puede usar una vez, en lugar del código de una app de autenticación o para establecer una contraseña nueva.`,
  },

  devices: {
    current: 'Este dispositivo',
    signedIn: (day) => `Sesión iniciada el ${day}`,
    usedNow: 'en uso ahora',
    end: 'Cerrar sesión',
    endWhich: (name) => `: ${name}`,
    endOthers: 'Cerrar sesión en todos los demás dispositivos',
    ended: (device) => `Se ha cerrado la sesión de ${device}.`,
    othersEnded: (count) => plural(count, { one: 'Se ha cerrado la sesión de # dispositivo.', other: 'Se ha cerrado la sesión de # dispositivos.' }),
    notEnded: (why) => `No se ha cerrado ninguna sesión. ${why}`,
  },

  activity: {
    none: 'Aún no ha pasado nada.',
    older: 'Mostrar anteriores',
  },

  happened: {
    'signed-in': 'Iniciaste sesión',
    'sign-in-failed': 'Alguien introdujo una contraseña incorrecta',
    'new-device': 'Alguien inició sesión en tu cuenta en un dispositivo nuevo',
    'password-changed': 'Se cambió tu contraseña',
    'email-changed': 'Se cambió tu correo',
    'email-change-asked': 'Se pidió un cambio de tu correo',
    'email-confirmed': 'Se confirmó tu correo',
    'username-changed': 'Se cambió tu nombre de usuario',
    'token-made': 'Se creó un token de acceso',
    'token-revoked': 'Se revocó un token de acceso',
    'session-ended': 'Se cerró la sesión de un dispositivo',
    'sessions-ended': 'Se cerró la sesión de todos los demás dispositivos',
    'refresh-token-reused': 'Un inicio de sesión antiguo se usó por segunda vez, así que se cerró la sesión de su dispositivo',
    'role-changed': 'Se cambió tu rol',
    'account-disabled': 'Un administrador desactivó tu cuenta',
    'account-enabled': 'Un administrador volvió a activar tu cuenta',
    'quota-changed': 'Un administrador cambió cuánto puedes almacenar',
    'reset-code-issued': 'Alguien recibió un código para establecer una contraseña nueva en tu cuenta',
    'password-reset': 'Se restableció tu contraseña con un código',
    'second-factor-added': 'Se añadió un segundo factor',
    'second-factor-removed': 'Se quitó un segundo factor',
    'second-factor-reset': 'Otra persona quitó tu segundo factor por ti',
    'second-factor-failed': 'Alguien introdujo tu contraseña y después un código incorrecto',
    'passkey-copied': 'Se usó una copia de una de tus llaves de acceso',
    'identity-connected': 'Se conectó un inicio de sesión con el proveedor',
    'identity-disconnected': 'Se desconectó un inicio de sesión con el proveedor',
    'identity-used': 'Se usó el proveedor para iniciar sesión',
    'recovery-codes-made': 'Se crearon códigos de recuperación nuevos',
    'recovery-code-used': 'Se usó un código de recuperación',
    'export-made': 'Se creó una exportación de fotos',
    'member-invited': 'Se invitó a alguien a un álbum',
    'invitation-accepted': 'Se aceptó una invitación a un álbum',
    'member-removed': 'Se dejó de compartir un álbum con alguien',
    'member-left': 'Alguien abandonó un álbum que compartes',
    'album-left': 'Se abandonó un álbum compartido',
    'album-withdrawn': 'Un álbum ya no se comparte contigo',
    'erasure-asked': 'Se solicitó borrar esta cuenta',
    other: 'Algo cambió en tu cuenta',
  },

  /** Where it came from a device and a network like those of this one. */
  happenedHere: {
    'sign-in-failed': 'Escribiste una contraseña incorrecta',
    'new-device': 'Iniciaste sesión en un dispositivo nuevo',
  },

  happenedTo: {
    'token-made': (name) => `Se creó el token de acceso «${name}»`,
    'token-revoked': (name) => `Se revocó el token de acceso «${name}»`,
    'session-ended': (device) => `Se cerró la sesión de ${device}`,
    'second-factor-added': (name) => `Se añadió la llave de acceso «${name}»`,
    'second-factor-removed': (name) => `Se quitó la llave de acceso «${name}»`,
    'passkey-copied': (name) => `Se usó una copia de tu llave de acceso «${name}» y fue rechazada. Quita la llave si no la has copiado`,
  },

  sessionsEnded: {
    count: (count) => plural(count, { one: 'Se cerró la sesión de # dispositivo más', other: 'Se cerró la sesión de otros # dispositivos' }),
  },
  roleChanged: {
    administrator: 'Ahora eres administrador',
    member: 'Ahora eres miembro',
  },
  codeIssued: {
    administrator: 'Un administrador creó un código para establecer una contraseña nueva en tu cuenta',
    operator: 'Quien gestiona este Darkslide creó un código para establecer una contraseña nueva en tu cuenta',
  },
  factorReset: {
    administrator: 'Un administrador quitó tu segundo factor',
    operator: 'Quien gestiona este Darkslide quitó tu segundo factor',
  },
};
