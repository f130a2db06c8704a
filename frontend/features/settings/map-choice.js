import { el } from '../../lib/dom.js';
import { chooseMapService, MAP_SERVICES, mapService } from '../../lib/map-services.js';
import { choice } from '../../ui/field.js';
import { settingsPart } from './settings-frame.js';

/** The choice of the map service to which the details of a photo link, and whose work the names of places are. */
export function mapChoice() {
  const present = mapService();
  const field = choice(
    'Map service',
    'map-service',
    MAP_SERVICES.map(({ id, name }) => ({ value: id, text: name, selected: id === present.id })),
  );
  field.addEventListener('change', ({ target }) => chooseMapService(/** @type {HTMLSelectElement} */ (target).value));
  return settingsPart(
    'Places',
    el(
      'p',
      {},
      'The details of a photo name the nearest town, without asking anybody. They can link to a map, too: the map service learns the place only when you follow that link.',
    ),
    field,
    el('p', { class: 'remark' }, 'This choice is kept in this browser alone. Signing out may clear it.'),
    el(
      'p',
      { class: 'remark' },
      'Towns: ',
      outside('https://www.geonames.org', 'GeoNames'),
      ', ',
      outside('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
      '.',
    ),
  );
}

/**
 * @param {string} href
 * @param {string} name
 */
const outside = (href, name) => el('a', { href, target: '_blank', rel: 'noreferrer noopener' }, name);
