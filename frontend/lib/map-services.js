/** The name under which the choice is kept in the browser. */
const KEY = 'map-service';

/** What is kept where no service is to be linked to. */
export const NO_MAP_SERVICE = 'none';

/**
 * Where a place can be looked at: latitude and longitude, with a comma between.
 *
 * @typedef {{ id: string, name: string, address: (place: string) => string }} MapService
 */

/** The first one is meant until another one is chosen. @type {MapService[]} */
export const MAP_SERVICES = [
  { id: 'openstreetmap', name: 'OpenStreetMap', address: openStreetMap },
  { id: 'google', name: 'Google Maps', address: (place) => `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}` },
  { id: 'apple', name: 'Apple Maps', address: (place) => `https://maps.apple.com/?q=${encodeURIComponent(place)}` },
];

/** The one that was chosen in this browser, or none. @returns {MapService | null} */
export function mapService() {
  const id = localStorage.getItem(KEY);
  if (id === NO_MAP_SERVICE) return null;
  return MAP_SERVICES.find((service) => service.id === id) ?? MAP_SERVICES[0];
}

/** @param {string} id of a service, or `NO_MAP_SERVICE` */
export const chooseMapService = (id) => localStorage.setItem(KEY, id);

/** @param {string} place */
function openStreetMap(place) {
  const [latitude, longitude] = place.split(',');
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
}
