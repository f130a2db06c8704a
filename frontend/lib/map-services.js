/** The name under which the choice is kept in the browser. */
const KEY = 'map-service';

/** @typedef {{ id: string, name: string, address: ((place: string) => string) | null }} MapService `place` is latitude and longitude, with a comma between; none at all has no name */

/** Where a place can be looked at. The first one is meant until another one is chosen. @type {MapService[]} */
export const MAP_SERVICES = [
  { id: 'openstreetmap', name: 'OpenStreetMap', address: openStreetMap },
  { id: 'google', name: 'Google Maps', address: (place) => `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}` },
  { id: 'apple', name: 'Apple Maps', address: (place) => `https://maps.apple.com/?q=${encodeURIComponent(place)}` },
  { id: 'none', name: '', address: null },
];

/** The one that was chosen in this browser. */
export function mapService() {
  const id = localStorage.getItem(KEY);
  return MAP_SERVICES.find((service) => service.id === id) ?? MAP_SERVICES[0];
}

/** @param {string} id */
export const chooseMapService = (id) => localStorage.setItem(KEY, id);

/** @param {string} place */
function openStreetMap(place) {
  const [latitude, longitude] = place.split(',');
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
}
