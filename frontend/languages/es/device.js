import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/device.js').default} */
export default {
  kept: {
    title: 'Guardadas en este dispositivo',
    hint: 'Son miniaturas. Las fotos mismas, y todas las demás, volverán a estar en cuanto se pueda acceder a Darkslide.',
    photo: (number) => `Foto ${number} de las guardadas aquí`,
  },

  shared: {
    addPhotos: (count, username) => plural(count, { one: `¿Añadir # foto a las fotos de ${username}?`, other: `¿Añadir # fotos a las fotos de ${username}?` }),
    addFiles: (count, username) =>
      plural(count, { one: `¿Añadir # archivo a las fotos de ${username}?`, other: `¿Añadir # archivos a las fotos de ${username}?` }),
    from: (count) =>
      plural(count, {
        one: 'Otra app o un sitio web lo ha compartido con Darkslide.',
        other: 'Otra app o un sitio web los ha compartido con Darkslide.',
      }),
    add: 'Añadir',
    lost: 'Lo que compartiste no llegó. Compártelo de nuevo, como máximo 500 fotos a la vez.',
  },
};
