import { plural } from '../../lib/format.js';

/** @type {typeof import('../en/map.js').default} */
export default {
  page: {
    failed: 'Die Karte konnte nicht angezeigt werden',
    preparing: 'Darkslide geht erst deine Fotos durch. Das ist nur ab und zu nötig, und die Karte erscheint danach von selbst.',
    prepared: 'Durchgesehene Fotos',
    nowhereTitle: 'Noch keine Orte',
    nowhere:
      'Fotos kommen von selbst auf die Karte, wenn in der Datei steht, wo sie aufgenommen wurden. Handys schreiben das hinein, wenn die Kamera-App den Standort verwenden darf; auch viele Kameras können es.',
    toPhotos: 'Zu deinen Fotos',
  },

  list: {
    title: 'Orte',
    located: (count) => plural(count, { one: '# Foto mit Ort', other: '# Fotos mit Ort' }),
    towns: 'Städte',
    countries: 'Länder',
  },

  marker: {
    label: (photos, town) => `${photos}, ${town}`,
    far: 'fernab jeder Stadt',
    towns: (town) => `${town} und anderswo`,
  },

  world: {
    title: 'Karte deiner Fotos',
    closer: 'Vergrößern',
    back: 'Verkleinern',
    whole: 'Die ganze Welt',
  },

  where: {
    shown: (middle, width) => `${middle} · ${width} breit`,
    coordinates: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° O`,
    west: (degrees) => `${degrees}° W`,
    coarse: 'Zu nah für die Küstenlinien',
    missing: 'Darkslide war nicht erreichbar; die Fotos aus diesem Gebiet kommen, sobald es wieder da ist',
    showOn: (service) => `In ${service} anzeigen`,
  },
};
