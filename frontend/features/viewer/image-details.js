/** @import { Camera, ImageView, Location, Taken } from '../../api/types.js' */
import { townText } from '../../lib/countries.js';
import { el } from '../../lib/dom.js';
import { bytesText, dateText, exposureText, knownDayText, minuteText, numberText, shortText } from '../../lib/format.js';
import { mapService } from '../../lib/map-services.js';
import { texts } from './texts.js';

const { details } = texts;

/**
 * Shows the details of an image as a list of terms.
 *
 * @param {ImageView} image
 */
export function imageDetails(image) {
  const { camera, taken, location } = image;
  return el(
    'dl',
    { class: 'details-list' },
    image.damaged && entry(details.condition, details.damaged, details.repair),
    image.incomplete && entry(details.condition, details.incomplete, details.keptSo),
    image.owner && entry(details.owner, image.owner.username, details.ownersOnly),
    entry(details.description, image.description),
    entry(details.taken, whenText(image), taken && zone(taken), taken && texts.sources[taken.source]),
    location && placeEntry(location),
    camera && entry(details.camera, cameraText(camera), camera.lens),
    camera && entry(details.exposure, exposure(camera)),
    entry(details.dimensions, dimensions(image)),
    entry(details.size, bytesText(image.size), image.mediaType),
    entry(details.fileName, image.fileName),
    entry(details.added, dateText(image.createdAt), image.guest && details.byGuest(image.guest)),
    image.sha256 && entry('SHA-256', el('details', {}, el('summary', {}, details.show), el('code', { class: 'digest' }, image.sha256))),
  );
}

/**
 * Shows the state that an image has now. What is as it was is left alone: it may be open, or have the focus.
 *
 * @param {Element} list that shows an earlier state of it
 * @param {ImageView} image
 */
export function renewDetails(list, image) {
  const before = new Map([...list.children].map((row) => [row.textContent, row]));
  const now = [...imageDetails(image).children].map((row) => before.get(row.textContent) ?? row);
  for (const row of before.values()) if (!now.includes(row)) row.remove();
  now.forEach((row, at) => row === list.children[at] || list.insertBefore(row, list.children[at] ?? null));
}

/**
 * @param {string} term
 * @param {string | HTMLElement | null} value
 * @param {...(string | HTMLElement | null | undefined)} remarks
 */
function entry(term, value, ...remarks) {
  if (!value) return null;
  const notes = remarks.filter(Boolean).map((remark) => el('dd', { class: 'remark' }, remark));
  return el('div', {}, el('dt', {}, term), el('dd', {}, value), notes);
}

/** @param {Location} location */
function placeEntry({ latitude, longitude, altitude, place }) {
  const coordinates = [latitude, longitude].map((degrees) => degrees.toFixed(5));
  const remarks = [altitudeText(altitude), mapLink(coordinates.join(','))];
  return place ? entry(details.place, nameOf(place), coordinates.join(', '), ...remarks) : entry(details.place, coordinates.join(', '), ...remarks);
}

/** The nearest town, where there is one. @param {Location} location */
export const placeText = ({ place }) => place && nameOf(place);

/** @param {NonNullable<Location['place']>} place */
const nameOf = ({ city, country }) => townText(city === country ? city : `${city}, ${country}`);

/** @param {string} place */
function mapLink(place) {
  const service = mapService();
  return service && el('a', { href: service.address(place), target: '_blank', rel: 'noreferrer noopener' }, details.showOn(service.name));
}

/** When it was taken, as far as that is known. @param {ImageView} image */
export function whenText({ taken, takenAt }) {
  if (!taken) return minuteText(takenAt);
  return isTime(taken) ? minuteText(taken.local) : knownDayText(taken.local, taken.precision);
}

/** @param {Taken} taken */
const isTime = ({ precision }) => precision === 'minute' || precision === 'second';

/** @param {Taken} taken */
function zone(taken) {
  if (!isTime(taken)) return null;
  const { offset } = taken;
  return offset ? `UTC${offset === '+00:00' || offset === 'Z' ? '' : offset}` : details.zoneUnknown;
}

/** @param {ImageView} image */
function dimensions({ width, height }) {
  if (!width || !height) return details.unknown;
  const pixels = (width * height) / 1_000_000;
  const sides = `${numberText(width)} × ${numberText(height)}`;
  return pixels >= 0.1 ? details.megapixels(sides, Math.round(pixels * 10) / 10) : sides;
}

/** Most models name their maker already. @param {Camera} camera */
function cameraText({ make, model }) {
  const maker = make?.split(' ', 1)[0].toLowerCase();
  return maker && model?.toLowerCase().startsWith(maker) ? model : [make, model].filter(Boolean).join(' ');
}

/** @param {Camera} camera */
function exposure({ exposureTime, fNumber, iso, focalLength }) {
  return [exposureTime && exposureText(exposureTime), fNumber && `f/${shortText(fNumber)}`, iso && `ISO ${iso}`, focalLength && `${shortText(focalLength)} mm`]
    .filter(Boolean)
    .join(' · ');
}

/** @param {number | null} metres */
const altitudeText = (metres) => (metres === null || metres === undefined ? null : details.altitude(numberText(Math.round(metres))));
