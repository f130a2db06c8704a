import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/administration.js').default} */
export default {
  sections: {
    all: 'Administración',
    people: 'Personas',
    invitations: 'Invitaciones',
    service: 'Servicio',
    history: 'Historial',
    own: 'Tus ajustes',
  },

  refused: {
    title: 'Esto es para administradores',
    text: 'Tú no lo eres. Si eso acaba de cambiar, cierra sesión y vuelve a iniciarla.',
    leave: 'Ir a tus fotos',
  },

  roles: {
    member: 'Miembro',
    administrator: 'Administrador',
  },

  people: {
    introduction:
      'Quién tiene una cuenta aquí. Los administradores no ven fotos, ni sus nombres ni sus lugares. Quien gestiona la propia máquina podría hacerlo mientras Darkslide funciona, porque entonces sus claves están en memoria.',
    none: 'No hay ninguna cuenta.',
    more: 'Mostrar más',
  },

  account: {
    you: 'Tú',
    disabled: 'Desactivada',
    disabledOn: (day) => `desactivada el ${day}`,
    seenOn: (day) => `última visita el ${day}`,
    notSeen: 'sin visitas recientes',
    devices: (count) => plural(count, { one: '# dispositivo con sesión iniciada', other: '# dispositivos con sesión iniciada' }),
    secondFactor: 'segundo factor',
    noSecondFactor: 'sin segundo factor',
    joinedOn: (day) => `desde el ${day}`,
    change: 'Cambiar',
    changeWhom: (name) => ` ${name}`,
    changeOf: (name) => `Cambiar ${name}`,
    makeAdministrator: 'Hacer administrador',
    makeMember: 'Hacer miembro',
    enable: 'Activar',
    disable: 'Desactivar',
    setLimit: 'Fijar un límite',
    giveCode: 'Código para una contraseña nueva',
    removeFactor: 'Quitar el segundo factor',
    erase: 'Eliminar',
    notChanged: (why) => `No se ha cambiado nada. ${why}`,
    noCode: (why) => `No se ha creado ningún código. ${why}`,
    nothingRemoved: (why) => `No se ha quitado nada. ${why}`,
    notErased: (name, why) => `No se ha eliminado ${name}. ${why}`,
    erased: (name) => `Se ha eliminado ${name}.`,
    saveRecord: 'Guardar el certificado de eliminación',
  },

  resetLink: {
    title: (name) => `El enlace para ${name}`,
    text: 'Cópialo ahora y entrégaselo. Funciona una sola vez, durante un día, y solo se muestra esta vez.',
    label: 'Enlace para establecer una contraseña nueva',
  },

  disabling: {
    title: (name) => `¿Desactivar ${name}?`,
    text: 'Se cierra su sesión en todas partes, no puede volver a iniciarla y sus tokens de acceso dejan de funcionar. Sus fotos se quedan. Puedes volver a activar la cuenta.',
    yes: 'Desactivar',
  },

  givingCode: {
    title: (name) => `¿Un código para ${name}?`,
    text: 'Quien lo tenga puede establecer una contraseña nueva y quedarse con la cuenta, fotos incluidas. Asegúrate de que no llegue a nadie más. Se le avisará la próxima vez que inicie sesión.',
    yes: 'Crear el código',
  },

  removingFactor: {
    title: (name) => `¿Quitar el segundo factor de ${name}?`,
    text: 'Entonces bastará su contraseña para iniciar sesión. Asegúrate de que lo pide realmente esa persona. Se le avisará la próxima vez que inicie sesión, y podrá volver a configurarlo.',
    yes: 'Quitarlo',
  },

  erasing: {
    title: (name) => `¿Eliminar ${name}?`,
    text: (count) =>
      plural(count, {
        one: 'La cuenta desaparece con # foto, al instante y para siempre. Nadie puede deshacerlo.',
        other: 'La cuenta desaparece con # fotos, al instante y para siempre. Nadie puede deshacerlo.',
      }),
    yes: 'Eliminar definitivamente',
  },

  quota: {
    submit: 'Fijar el límite',
    busy: 'Fijando el límite',
    gigabytes: 'Máximo de gigabytes',
    images: 'Máximo de fotos',
    hint: 'Vacío: como para todos. La papelera cuenta.',
  },

  invitations: {
    introduction: 'Una invitación es un enlace con el que una persona puede crear una cuenta, una sola vez. Envíalo de forma que nadie más lo lea.',
    make: 'Invitar a alguien',
    open: 'Invitaciones pendientes',
    none: 'No hay invitaciones pendientes.',
    somebody: 'Alguien',
    madeOn: (day) => `Creada el ${day}`,
    goodUntil: (day) => `válida hasta el ${day}`,
    atMost: (what) => `como máximo ${what}`,
    revoke: 'Revocar',
    revokeOf: (name) => `: ${name}`,
    revoked: 'El enlace ya no funciona.',
    notRevoked: (why) => `No se ha revocado la invitación. ${why}`,
  },

  newInvitation: {
    submit: 'Crear el enlace',
    busy: 'Creando el enlace',
    note: 'Para quién (opcional)',
    noteHint: 'Solo lo ven los administradores.',
    role: 'Rol',
    lifetime: 'Válida durante',
    day: '1 día',
    week: '1 semana',
    month: '1 mes',
  },

  invitationLink: {
    title: 'El enlace',
    titleFor: (name) => `El enlace para ${name}`,
    text: 'Cópialo ahora y envíalo. Solo se muestra esta vez; si se pierde, revoca la invitación y crea otra.',
    label: 'Enlace de invitación',
  },

  service: {
    name: 'Nombre',
    registration: 'Quién puede crear una cuenta',
    state: 'Estado',
    stateText: 'Cómo está el servicio, y su trabajo en segundo plano. Lo que falla va primero.',
    fixed: (variable) => `Esto se define donde se inicia el servicio (${variable}), y solo se puede cambiar allí.`,
    save: 'Guardar',
    saving: 'Guardando',
    saved: 'Guardado.',
    registered: (who) => `${who}.`,
    saveName: 'Guardar el nombre',
    nameHint: 'En las páginas donde se inicia sesión y en los correos.',
  },

  registrations: {
    invitation: 'Quien tenga una invitación',
    open: 'Cualquiera que llegue a esta dirección',
    closed: 'Nadie, ni siquiera con una invitación',
  },

  state: {
    checks: 'Comprobaciones',
    jobs: 'Trabajo en segundo plano',
    bad: 'Falla',
    degraded: 'Hay que mirarlo',
    good: 'Bien',
    running: 'en marcha',
    nextRun: (at) => `próxima vez: ${at}`,
    progress: (done, total) => `${done} de ${total} hechos`,
    lastSuccess: (at) => `último éxito: ${at}`,
    failed: (count, why) => plural(count, { one: `Ha fallado # vez: ${why}`, other: `Ha fallado # veces: ${why}` }),
    noReason: 'no se conoce el motivo',
    found: (name, value) => `${name}: ${value}`,
    jobBy: (job, what) => `${job} (${what})`,
  },

  checks: {
    'Database connections health check': 'Base de datos',
    'Graceful Shutdown': 'Aceptación de solicitudes',
    blobs: 'Archivos de las fotos',
    clock: 'Reloj',
    rehearsal: 'Copia de seguridad',
    renditions: 'Vistas previas',
    replicas: 'Procesos del servicio',
    scrub: 'Lectura de todos los archivos',
    sealing: 'Claves',
  },

  findings: {
    'damaged, altered': 'dañadas, alteradas',
    'damaged, cut': 'dañadas, cortadas',
    'damaged, gone': 'dañadas, desaparecidas',
    'damaged, key': 'dañadas, clave',
    'damaged, record': 'dañadas, datos',
    'damaged, unreadable': 'dañadas, ilegibles',
    due: 'pendientes',
    engines: 'motores',
    'last round': 'última vuelta',
    oldestSeconds: 'antigüedad de la primera en segundos',
    primary: 'clave principal',
    queue: 'en cola',
    reason: 'motivo',
  },

  rehearsal: {
    off: (why) => `no se ensaya ninguna restauración: ${why}`,
    newest: (at) => `la más reciente: ${at}`,
    none: 'no se ha visto ninguna',
    restored: (at, whole, count) =>
      plural(count, { one: `restauración de prueba, ${at}: ${whole} de # foto intacta`, other: `restauración de prueba, ${at}: ${whole} de # fotos intactas` }),
    damagedBefore: (count) => plural(count, { one: '# foto ya estaba dañada antes de la copia', other: '# fotos ya estaban dañadas antes de la copia' }),
    lastWell: (at) => `último éxito: ${at}`,
  },

  jobs: {
    'confirmation-mail': 'Correo de confirmación',
    'earlier-dates': 'Fechas de fotos añadidas antes',
    'email-change-notice': 'Aviso de cambio de correo',
    'ended-shares': 'Enlaces terminados',
    'expired-authorization-requests': 'Solicitudes de autorización caducadas',
    'expired-downloads': 'Descargas caducadas',
    'expired-exports': 'Exportaciones caducadas',
    'expired-passkey-challenges': 'Desafíos de llaves de acceso caducados',
    'expired-resets': 'Códigos de contraseña caducados',
    'expired-invitations': 'Invitaciones a álbumes caducadas',
    'expired-sessions': 'Sesiones caducadas',
    'expired-sign-ins': 'Inicios de sesión caducados',
    'expired-tokens': 'Tokens caducados',
    'forgotten-attempts': 'Intentos olvidados',
    'missing-renditions': 'Vistas previas que faltan',
    'old-activity': 'Actividad antigua',
    'old-tombstones': 'Marcas de eliminación antiguas',
    'old-visits': 'Visitas antiguas',
    'orphan-sweep': 'Archivos huérfanos',
    'pending-file-deletions': 'Eliminaciones de archivos pendientes',
    rehearsal: 'Ensayo de restauración',
    'reset-mail': 'Correo de contraseña nueva',
    scrub: 'Lectura de todos los archivos',
    'trash-purge': 'Vaciado de la papelera',
  },

  history: {
    introduction: 'Lo que han hecho los administradores y qué cuentas se han creado. Nunca se quita nada.',
    none: 'Todavía no ha pasado nada.',
    more: 'Mostrar anteriores',
    command: 'Un comando en la máquina',
    erased: 'Una cuenta eliminada',
    anErased: 'una cuenta eliminada',
    limits: (images, bytes) => `fotos: ${images}, tamaño: ${bytes}`,
    asForEverybody: 'como para todos',
    other: (who, action) => `${who} ha hecho algo (${action})`,
  },

  actions: {
    'account-created': (_, whom, role) => `${whom} ha creado una cuenta, como ${role}`,
    'invitation-made': (who, _, role) => `${who} ha creado una invitación (${role})`,
    'invitation-revoked': (who) => `${who} ha revocado una invitación`,
    'account-disabled': (who, whom) => `${who} ha desactivado ${whom}`,
    'account-enabled': (who, whom) => `${who} ha vuelto a activar ${whom}`,
    'role-changed': (who, whom, role) => `${who} ha dado a ${whom} el rol de ${role}`,
    'role-provided': (_, whom, role) => `El proveedor de inicio de sesión único ha dado a ${whom} el rol de ${role}`,
    'account-erased': (who) => `${who} ha eliminado una cuenta`,
    'quota-changed': (who, whom, limits) => `${who} ha cambiado el límite de ${whom} (${limits})`,
    'reset-code-made': (who, whom) => `${who} ha creado un código con el que ${whom} establece una contraseña nueva`,
    'second-factor-reset': (who, whom) => `${who} ha quitado el segundo factor de ${whom}`,
    'setting-changed': (who, _, setting) => `${who} ha cambiado un ajuste: ${setting}`,
  },

  rolesGiven: {
    member: 'miembro',
    administrator: 'administrador',
  },

  rolesInvited: {
    member: 'miembro',
    administrator: 'administrador',
  },

  settingsChanged: {
    name: (name) => `nombre: ${name}`,
    registration: (mode) => `registro: ${mode}`,
  },

  registrationsChosen: {
    invitation: 'con invitación',
    open: 'abierto',
    closed: 'cerrado',
  },
};
