import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/members.js').default} */
export default {
  people: {
    title: (album) => `Personas en «${album}»`,
    about: 'Quienes tienen una cuenta aquí pueden ver las fotos de este álbum, también las que añadas más tarde, pero no los álbumes que contiene.',
    name: 'Nombre de usuario',
    nameHint: 'No se te dice si hay alguien con este nombre. Una invitación que nadie acepta termina a los 30 días.',
    role: 'Función',
    roleChoice: (name, about) => `${name}: ${about}`,
    invite: 'Invitar',
    inviting: 'Invitando',
    originals:
      'Todas las personas a las que invites pueden descargar tus archivos originales, con todo lo que contienen, como el lugar, la hora y la cámara. Para compartir las fotos sin eso, crea un enlace.',
    none: 'No has invitado a nadie a este álbum.',
  },

  roles: {
    viewer: 'Ver',
    contributor: 'Colaborar',
  },

  aboutRoles: {
    viewer: 've las fotos',
    contributor: 'también añade fotos',
  },

  entry: {
    invited: 'Invitación enviada',
    invitedOn: (day) => `el ${day}`,
    since: (day) => `desde el ${day}`,
    roleOf: (name) => `Función de ${name}`,
    changed: (name, role) => `${name} tiene ahora la función «${role}».`,
    notChanged: (why) => `No se cambió la función. ${why}`,
  },

  removal: {
    act: 'Quitar',
    of: (name) => `Quitar a ${name}`,
    title: (name) => `¿Quitar a ${name} de este álbum?`,
    text: 'Ya no podrá abrir el álbum, y las fotos que añadió salen de él. Lo que haya descargado lo conserva.',
    yes: 'Quitar',
    failed: (name, why) => `No se quitó a ${name}. ${why}`,
  },

  withdrawal: {
    act: 'Retirar',
    of: (name) => `Retirar la invitación a ${name}`,
    failed: (name, why) => `No se retiró la invitación a ${name}. ${why}`,
  },

  invitation: {
    label: 'Invitaciones',
    text: (owner, album) => `${owner} te invita al álbum «${album}».`,
    roles: {
      viewer: 'Puedes ver y descargar sus fotos. Nadie ve las tuyas.',
      contributor:
        'Puedes ver y descargar sus fotos, y añadir las tuyas. Todos los que están en el álbum podrán ver estas y descargar los archivos originales.',
    },
    accept: 'Aceptar',
    decline: 'Rechazar',
    accepted: (album) => `«${album}» está ahora entre tus álbumes.`,
    open: 'Abrir',
    declined: (album) => `Has rechazado la invitación a «${album}».`,
    over: 'Se retiró, o no se respondió a tiempo.',
    notAccepted: (why) => `No se pudo aceptar la invitación. ${why}`,
    notDeclined: (why) => `No se pudo rechazar la invitación. ${why}`,
  },

  mark: (count) => plural(count, { one: '# invitación', other: '# invitaciones' }),

  leaving: {
    title: (album) => `¿Salir del álbum «${album}»?`,
    text: (owner) => `Ya no verás sus fotos. Solo ${owner} puede volver a invitarte.`,
    withPhotos: (owner) =>
      `Ya no verás sus fotos, y las que has añadido salen de él contigo: se quedan entre tus fotos. Solo ${owner} puede volver a invitarte.`,
    yes: 'Salir del álbum',
    done: (album) => `Has salido de «${album}».`,
    failed: (why) => `Sigues en el álbum. ${why}`,
  },

  overview: {
    yours: 'Álbumes que compartes con otras personas',
    noneOfYours: 'No hay ninguno. Invitas a otras personas con «Personas» en un álbum.',
    with: (people) => `con ${people}`,
    withNobody: 'ya con nadie',
    person: (name, role) => `${name} (${role})`,
    invited: (name) => `${name} (invitación enviada)`,
    people: 'Personas',
    peopleIn: (album) => `Personas en «${album}»`,
    others: 'Álbumes que otras personas comparten contigo',
    noneOfOthers: 'No hay ninguno.',
    by: (owner) => `de ${owner}`,
    leave: 'Salir',
    leaveAlbum: (album) => `Salir de «${album}»`,
  },
};
