import { plural } from '../../lib/format.js';

/** What the map of photos says. */
export default {
  page: {
    failed: 'The map could not be shown',
    preparing: 'Darkslide looks through your photos first. This is needed once after a while, and the map comes by itself.',
    prepared: 'Photos looked at',
    nowhereTitle: 'No places yet',
    nowhere:
      'Photos come onto the map by themselves if the file says where it was taken. Phones write that if the camera app may use the location; many cameras can, too.',
    toPhotos: 'Go to your photos',
  },

  list: {
    title: 'Places',
    located: (/** @type {number} */ count) => plural(count, { one: '# photo with a place', other: '# photos with a place' }),
    towns: 'Towns',
    countries: 'Countries',
  },

  marker: {
    label: (/** @type {string} */ photos, /** @type {string} */ town) => `${photos}, ${town}`,
    far: 'Far from any town',
    towns: (/** @type {string} */ town) => `${town} and elsewhere`,
  },

  world: {
    title: 'Map of your photos',
    closer: 'Zoom in',
    back: 'Zoom out',
    whole: 'The whole world',
  },

  where: {
    shown: (/** @type {string} */ middle, /** @type {string} */ width) => `${middle} · ${width} across`,
    coordinates: (/** @type {string} */ latitude, /** @type {string} */ longitude) => `${latitude}, ${longitude}`,
    north: (/** @type {string} */ degrees) => `${degrees}° N`,
    south: (/** @type {string} */ degrees) => `${degrees}° S`,
    east: (/** @type {string} */ degrees) => `${degrees}° E`,
    west: (/** @type {string} */ degrees) => `${degrees}° W`,
    coarse: 'Too close for the outline of the land',
    missing: 'Darkslide was not reached; the photos of this part come once it is',
    showOn: (/** @type {string} */ service) => `Show on ${service}`,
  },
};
