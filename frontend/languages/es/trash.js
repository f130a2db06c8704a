import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/trash.js').default} */
export default {
  list: {
    heading: 'Fotos eliminadas',
    label: (name, place, date, left) => `${name}, ${place}, eliminada el ${date}, ${left}`,
    labelOf: (name, place, total, date, left) => `${name}, ${place} de ${total}, eliminada el ${date}, ${left}`,
    lastDay: 'Último día',
    daysLeft: (count) => plural(count, { one: '# día restante', other: '# días restantes' }),
    lead: 'Las fotos se quedan aquí hasta que se cumple su plazo. Después se destruyen sus claves y nadie puede recuperarlas.',
    loading: 'Cargando la papelera',
    failed: 'No se pudo mostrar la papelera',
    failedInPart: (why) => `No se pudo mostrar toda la papelera. ${why}`,
    nothingTitle: 'La papelera está vacía',
    nothing: 'Las fotos que eliminas vienen primero aquí y esperan unas semanas, por si quieres recuperarlas.',
    toPhotos: 'Ir a tus fotos',
  },

  moved: {
    one: (name) => `${name} se ha movido a la papelera.`,
    many: (count) => plural(count, { one: '# foto movida a la papelera.', other: '# fotos movidas a la papelera.' }),
  },

  notMoved: {
    one: (name, why) => `${name} no se ha eliminado y vuelve a estar entre tus fotos. ${why}`,
    many: (count, why) =>
      `${plural(count, { one: '# foto no se ha eliminado y vuelve a estar entre tus fotos.', other: '# fotos no se han eliminado y vuelven a estar entre tus fotos.' })} ${why}`,
  },

  restored: {
    one: (name) => `${name} está de vuelta entre tus fotos.`,
    many: (count) => plural(count, { one: '# foto está de vuelta entre tus fotos.', other: '# fotos están de vuelta entre tus fotos.' }),
  },

  notRestored: {
    one: (name, why) => `${name} no se ha restaurado y sigue en la papelera. ${why}`,
    many: (count, why) =>
      `${plural(count, { one: '# foto no se ha restaurado y sigue en la papelera.', other: '# fotos no se han restaurado y siguen en la papelera.' })} ${why}`,
  },

  lost: {
    one: (name) => `${name} ya se había eliminado definitivamente y no se puede recuperar.`,
    many: (count) =>
      plural(count, {
        one: '# foto ya se había eliminado definitivamente y no se puede recuperar.',
        other: '# fotos ya se habían eliminado definitivamente y no se pueden recuperar.',
      }),
  },

  destroyed: {
    one: (name) => `${name} se ha eliminado definitivamente.`,
    many: (count) => plural(count, { one: '# foto se ha eliminado definitivamente.', other: '# fotos se han eliminado definitivamente.' }),
  },

  notDestroyed: {
    one: (name, why) => `${name} no se ha eliminado. ${why}`,
    many: (count, why) => `${plural(count, { one: '# foto no se ha eliminado.', other: '# fotos no se han eliminado.' })} ${why}`,
  },

  alreadyGone: {
    one: (name) => `${name} ya se había eliminado definitivamente.`,
    many: (count) => plural(count, { one: '# foto ya se había eliminado definitivamente.', other: '# fotos ya se habían eliminado definitivamente.' }),
  },

  destroy: {
    one: (name) => `¿Eliminar ${name} definitivamente?`,
    many: (count) => plural(count, { one: '¿Eliminar # foto definitivamente?', other: '¿Eliminar # fotos definitivamente?' }),
    warning: (count) =>
      plural(count, {
        one: 'Su clave se destruye de inmediato y nadie puede recuperar la foto.',
        other: 'Sus claves se destruyen de inmediato y nadie puede recuperar las fotos.',
      }),
    yes: 'Eliminar definitivamente',
  },

  empty: {
    title: '¿Vaciar la papelera?',
    warning: 'Las claves de todo lo que hay en la papelera se destruyen de inmediato y nadie puede recuperar las fotos. Tus demás fotos se quedan.',
    yes: 'Vaciar la papelera',
    done: (count) => plural(count, { one: '# foto eliminada definitivamente.', other: '# fotos eliminadas definitivamente.' }),
    failed: (why) => `La papelera no se ha vaciado. ${why}`,
  },

  tools: {
    restore: 'Restaurar',
    destroy: 'Eliminar definitivamente',
  },
};
