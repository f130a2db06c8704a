import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/guests.js').default} */
export default {
  title: 'Añadir fotos',
  about: 'Llegan a quien te dio este enlace, como archivos completos y con tu nombre, y las ve quien tenga el enlace. Aquí no puedes retirarlas.',
  name: 'Tu nombre',
  nameHint: 'Para que se sepa de quién son las fotos.',
  nameMissing: 'Di primero quién eres.',
  choose: 'Elegir fotos',
  drop: 'O arrástralas aquí.',
  again: (count) => plural(count, { one: 'Reintentar # foto', other: 'Reintentar # fotos' }),

  states: {
    waiting: 'En espera',
    sent: 'Guardándose',
    added: 'Añadida',
    present: 'Ya está',
    failed: 'No añadida',
  },

  sum: {
    sending: (done, all) => plural(all, { one: 'Añadiendo # foto', other: `${done} de # fotos añadidas` }),
    added: (count) => plural(count, { one: '# foto añadida.', other: '# fotos añadidas.' }),
    failed: (count) => plural(count, { one: '# foto no se añadió.', other: '# fotos no se añadieron.' }),
  },

  unreadable: 'El archivo ya no se puede leer. Elígelo de nuevo.',
};
