import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/settings.js').default} */
export default {
  sections: {
    settings: 'Ajustes',
    account: 'Cuenta',
    security: 'Seguridad',
    tokens: 'Tokens de acceso',
    shared: 'Compartido',
    storage: 'Almacenamiento',
    export: 'Exportar',
    import: 'Importar',
    erase: 'Eliminar la cuenta',
    administration: 'Administración',
  },

  account: {
    memberSince: 'Miembro desde el',
    stored: 'Guardado',
    title: 'Nombre y correo',
    username: 'Nombre de usuario',
    usernameHint: 'De 3 a 32 letras, cifras, puntos, guiones o guiones bajos.',
    email: 'Correo electrónico',
    emailHint: 'Puedes iniciar sesión con cualquiera de los dos.',
    save: 'Guardar',
    saving: 'Guardando',
    saved: 'Guardado.',
  },

  email: {
    pending: (address, present) => `Abre el enlace que se envió a ${address}: hasta entonces tu correo sigue siendo ${present}.`,
    unconfirmed: (address) =>
      `Tu correo no está confirmado: abre el enlace que se envió a ${address}. Hasta entonces nadie puede establecer una contraseña nueva por correo, ni siquiera tú.`,
    sendAgain: 'Enviar el enlace de nuevo',
    sent: 'Hay un correo en camino, a menos que hoy ya se hayan enviado varios a esta dirección.',
    failed: (why) => `No se pudo enviar ningún correo. ${why}`,
  },

  choice: {
    on: 'Activado',
    off: 'Desactivado',
    kept: 'Esta elección se guarda solo en este navegador. Puede perderse al cerrar sesión.',
  },

  language: {
    title: 'Idioma',
    remark: 'La aplicación se vuelve a cargar. Los borradores aún no los ha revisado nadie que hable el idioma.',
  },

  memories: {
    title: 'Un día como hoy',
    about: 'Lo que fotografiaste el mismo día de años anteriores. Las fotos del 29 de febrero aparecen el 29 de febrero.',
    label: 'Fotos de este día',
    shown: 'Se muestran encima de tus fotos',
    hidden: 'No se muestran',
  },

  map: {
    title: 'Lugares',
    about:
      'Los detalles de una foto indican la ciudad más cercana, sin preguntar a nadie. También pueden enlazar a un mapa: el servicio de mapas solo conoce el lugar cuando sigues ese enlace.',
    label: 'Servicio de mapas',
    none: 'Ninguno',
    towns: 'Ciudades: {source}, {licence}.',
  },

  keys: {
    title: 'Teclas',
    about: 'Donde hay fotos, las letras, los dígitos y los signos tienen una función. Desactívalos si hablas a este dispositivo o pulsas teclas sin querer.',
    label: 'Teclas de un solo carácter',
    all: 'Atajos de teclado',
  },

  thumbnails: {
    title: 'Este dispositivo',
    about: (most) =>
      `Las miniaturas que has visto se conservan aquí, sin sellar, hasta ${most}: la próxima vez aparecen al instante, también cuando no se puede acceder a Darkslide. Las fotos a tamaño completo no se conservan nunca.`,
    label: 'Conservar miniaturas en este dispositivo',
    kept: 'Se eliminan cuando cierras sesión y cuando otra persona la inicia. Si está desactivado, solo la caché del navegador tiene algunas, hasta que cierras sesión. Esta elección se guarda solo en este navegador y permanece en él al cerrar sesión.',
  },

  storage: {
    photos: 'Fotos',
    photosUsed: 'Fotos, en uso',
    photosOf: (used, limit) => plural(limit, { one: `${used} de # foto`, other: `${used} de # fotos` }),
    size: 'Tamaño de los originales',
    sizeUsed: 'Tamaño de los originales, en uso',
    sizeOf: (used, limit) => `${used} de ${limit}`,
    both: (photos, size) => `${photos}, ${size}`,
    over: 'Es más de lo que ahora puedes guardar aquí. No se eliminará nada, pero no se pueden añadir fotos hasta que vuelva a haber sitio.',
    whatCounts: 'Las fotos de la papelera cuentan hasta que se eliminan definitivamente. Las imágenes pequeñas que Darkslide crea para mostrarlas no cuentan.',
  },

  sealing: {
    title: 'De qué te protege el sellado',
    about:
      'Todo lo que añades se cifra antes de escribirse en un disco. Cada foto tiene su propia clave, y una sola las encierra todas: la clave maestra. Esa la guarda quien gestiona este Darkslide. Esto protege de:',
    protects: {
      disk: 'Un disco robado, tirado o vendido, si la clave maestra está en otro.',
      copy: 'Una copia de seguridad, o una copia de la base de datos o de los archivos guardados, en malas manos, siempre que no contenga la clave maestra.',
      reader: 'Alguien que lee los archivos guardados: las fotos y sus nombres, lugares y fechas de captura son ilegibles sin sus claves.',
      lookingBack:
        'Una mirada atrás tras la eliminación: la clave de una foto eliminada se destruye, así que las copias de su archivo siguen siendo ilegibles. Solo una copia de seguridad anterior de la base de datos contiene aún la clave cifrada, hasta que se sobrescribe.',
    },
    limitsTitle: 'Y de qué no',
    limits: {
      server:
        'Alguien que controla el servidor en marcha. Este tiene las claves mientras trabaja, así que quien lo gestiona, o entra en él a la fuerza, podría ver lo que guardas.',
      password: 'Una contraseña débil, o que usas también en otros sitios. Quien la conoce puede hacerse pasar por ti.',
      device: 'Alguien ante un dispositivo en el que tienes la sesión iniciada. Cierra sesión donde otros puedan sentarse.',
      loss: 'La pérdida de las fotos. El sellado no es una copia de seguridad: guarda otra copia de lo que no puedes perder.',
    },
    inClear:
      'Sin cifrar están en el servidor tu nombre de usuario y tu correo, tus dispositivos, tokens de acceso y actividad con la parte de la dirección de red que se conserva y, de cada foto, su tamaño, sus dimensiones, el tipo de archivo y la hora por la que se ordena.',
  },

  records: {
    title: 'Certificados de eliminación',
    some: 'En esta visita has eliminado fotos definitivamente. Con ello llegaron certificados firmados de lo que se destruyó y de hasta cuándo pueden contenerlo las copias de seguridad. No se conservan aquí: guárdalos ahora si los quieres.',
    none: 'Al eliminar fotos definitivamente se recibe un certificado firmado de lo que se destruyó y de hasta cuándo pueden contenerlo las copias de seguridad. Los certificados de esta visita se pueden guardar aquí. Todavía no hay ninguno.',
    save: 'Guardar los certificados de eliminación',
  },

  tokens: {
    about:
      'Un token permite que un programa, como un script de copias de seguridad, trabaje con tus fotos sin tu contraseña. Quien lo tiene puede hacer lo que el token permite, así que da a cada programa el suyo y revoca lo que ya no se use.',
    yours: 'Tus tokens',
    none: 'No tienes ninguno. Solo lo necesitas si quieres que un programa trabaje con tus fotos.',
    may: (scope) => `${scope}. `,
    made: (at) => `Creado el ${at}`,
    goodUntil: (at) => `válido hasta el ${at}`,
    expired: (at) => `caducó el ${at}`,
    lastUsed: (at) => `usado por última vez el ${at}`,
    lastUsedAgo: (ago) => `usado por última vez ${ago}`,
    neverUsed: 'nunca usado',
    revoke: 'Revocar',
    revokeNamed: (name) => `Revocar ${name}`,
    revokeFollows: 'Los programas que lo usan dejan de funcionar al instante. No se puede deshacer.',
    revokeForGood: 'Revocar definitivamente',
    revoked: (name) => `${name} está revocado.`,
    notRevoked: (name, why) => `${name} no se ha revocado. ${why}`,
  },

  scopes: {
    'images:read': 'Ver y descargar tus fotos',
    'images:write': 'Añadir, modificar y eliminar fotos',
    'shares:read': 'Ver tus enlaces, quién ha entrado por ellos y lo que los abre',
    'shares:write': 'Crear, modificar y revocar enlaces',
    'account:read': 'Ver tu cuenta: nombre, correo y almacenamiento usado',
  },

  newToken: {
    title: 'Crear un token',
    name: 'Nombre',
    nameHint: 'Para qué es, por ejemplo «Copia en casa».',
    scopes: 'Qué puede hacer',
    scopesHint: 'Nunca puede cambiar tu contraseña, tu cuenta ni otros tokens.',
    lifetime: 'Válido durante',
    week: '1 semana',
    month: '1 mes',
    threeMonths: '3 meses',
    year: '1 año',
    make: 'Crear el token',
    making: 'Creando el token',
    madeTitle: (name) => `El token para ${name}`,
    copyNow: 'Cópialo ahora donde haga falta. Solo se muestra esta vez; si se pierde, revócalo y crea otro.',
    label: 'Token de acceso',
    header: 'Los programas lo envían con cada solicitud como {header}',
  },

  once: {
    copy: 'Copiar',
    copied: 'Copiado.',
    selected: 'Está seleccionado: cópialo con Ctrl+C, o con ⌘C en un Mac.',
    done: 'Ya lo tengo',
  },

  entries: {
    moreFailed: (why) => `No se pudo mostrar más. ${why}`,
    keep: 'Conservar',
  },

  erase: {
    about: (username) => `Esto pone fin a la cuenta de ${username}. Ocurre al instante y nadie puede deshacerlo: ni tú ni quien gestiona este Darkslide.`,
    goneTitle: 'Qué desaparecerá',
    photos: (photos, size) => `Tus fotos (${photos}, ${size}), incluidas las de la papelera.`,
    keys: 'Las claves que las abren. Lo que queda aquí de sus archivos será entonces solo ruido.',
    person:
      'Tu nombre de usuario, tu correo y tu contraseña, los segundos factores, cada dispositivo con la sesión iniciada, cada token de acceso y cada enlace que muestra tus fotos.',
    leftTitle: 'Qué quedará',
    downloads: 'Lo que has descargado. {link} si quieres conservarlo.',
    download: 'Descarga antes todo',
    backups: 'Las copias de seguridad hechas antes: contienen aún las claves cifradas hasta que se sobrescriben. El certificado que recibes dice hasta cuándo.',
    submit: 'Eliminar la cuenta',
    busy: 'Eliminando',
    reason: (username) => `Esto elimina definitivamente la cuenta de ${username} con todas sus fotos.`,
    forGood: 'Eliminar definitivamente',
  },

  erased: {
    unknown: 'No se sabe si tu cuenta se ha eliminado',
    noAnswer:
      'Se pidió a Darkslide que la eliminara, pero no llegó respuesta. O no ha pasado nada y tus fotos siguen todas ahí, o todo ha desaparecido definitivamente.',
    findOut:
      'Para averiguarlo, inicia sesión de nuevo. Si tu contraseña ya no funciona, la cuenta se ha eliminado. Si funciona, no se ha eliminado nada y puedes volver a pedirlo.',
    signIn: 'Ir al inicio de sesión',
    title: 'Tu cuenta se ha eliminado',
    noise: 'Las claves de tus fotos se han destruido. Lo que queda aquí de sus archivos es, a partir de ahora, solo ruido.',
    backups: (until) =>
      `Una copia de seguridad hecha antes contiene aún las claves cifradas hasta que se sobrescribe, a más tardar el ${until}. Así lo dice el certificado de eliminación, firmado por este Darkslide.`,
    saveNow: 'Solo se muestra ahora. Guárdalo por si necesitas demostrar la eliminación.',
    save: 'Guardar el certificado de eliminación',
    leave: 'Salir de esta página',
  },

  welcome: {
    title: 'Bienvenida',
    heading: (username) => `Hola, ${username}`,
    withPassword: 'Tu cuenta está lista. Si alguna vez olvidas tu contraseña, con un código de recuperación puedes establecer una nueva.',
    withoutPassword:
      'Tu cuenta está lista. Si alguna vez falla el proveedor con el que inicias sesión, con un código de recuperación puedes establecer una contraseña.',
    codes: 'Códigos de recuperación',
    further: '{link}. Encontrarás los códigos en Cuenta, Seguridad, y puedes crearlos en cualquier momento.',
    photos: 'Ir a tus fotos',
  },

  /** From where something was done: the part of the address that is known. */
  network: (/** @type {string} */ address) => `red ${address}`,
};
