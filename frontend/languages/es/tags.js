import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/tags.js').default} */
export default {
  tagsPage: {
    title: 'Etiquetas',
    create: 'Nueva etiqueta',
    rename: 'Cambiar nombre',
    merge: 'Combinar',
    delete: 'Eliminar',
    ofTag: (tag) => `: ${tag}`,
    merged: (tag, remaining) => `«${tag}» ahora forma parte de «${remaining}».`,
    deleted: (tag) => `La etiqueta «${tag}» se ha eliminado. Sus fotos están donde estaban.`,
    empty: 'Aún no hay etiquetas',
    purpose: 'Una etiqueta es una palabra tuya para fotos que tienen algo en común, como una persona, un lugar o una planta. Una foto puede tener muchas.',
    createFirst: 'Crear la primera',
  },

  tagForm: {
    create: 'Nueva etiqueta',
    createNow: 'Crear etiqueta',
    rename: (tag) => `Cambiar el nombre de «${tag}»`,
    save: 'Guardar',
    saving: 'Guardando',
    name: 'Nombre',
  },

  tagMerging: {
    title: (tag) => `Combinar «${tag}» con otra etiqueta`,
    label: 'Busca la etiqueta que queda',
    hint: (tag) => `Todas las fotos con «${tag}» tendrán desde entonces, en su lugar, la etiqueta elegida. Esto no se puede deshacer.`,
    noneFound: 'Ninguna otra etiqueta tiene esto en su nombre.',
  },

  tagDeletion: {
    title: (tag) => `¿Eliminar la etiqueta «${tag}»?`,
    photosStay: 'No se elimina ninguna foto: todas quedan como están, sin esta etiqueta. La etiqueta no se puede recuperar.',
    yes: 'Eliminar etiqueta',
    failed: (why) => `La etiqueta no se ha eliminado. ${why}`,
  },

  tagDialog: {
    ofOne: (photo) => `Etiquetas de ${photo}`,
    ofMany: (count) => plural(count, { other: 'Etiquetas de # fotos' }),
    done: 'Listo',
  },

  tagField: {
    tags: 'Etiquetas',
    label: 'Añadir una etiqueta',
    hint: 'Intro elige la primera que se ofrece.',
    create: (name) => `Nueva etiqueta «${name}»`,
    remove: (tag) => `Quitar «${tag}»`,
    onSome: (count, all) => `${count} de ${all}`,
    added: (tag) => `«${tag}» añadida`,
    removed: (tag) => `«${tag}» quitada`,
  },
};
