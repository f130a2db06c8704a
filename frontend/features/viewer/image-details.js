/** @import { Camera, ImageView, Location, Taken } from '../../api/types.js' */
import { el } from '../../lib/dom.js';
import { bytesText, dateText, exposureText, knownDayText, minuteText, numberText, shortText } from '../../lib/format.js';
import { mapService } from '../../lib/map-services.js';

const SOURCES = {
  owner: 'Set by you',
  exif: 'Recorded by the camera',
  xmp: 'From the notes inside the file (XMP)',
  iptc: 'From the notes inside the file (IPTC)',
  png: 'From the notes inside the file',
  'file-name': 'Read from the file name',
  'file-modified': 'When the file was last changed; the photo itself has no date',
  upload: 'When it was added; the photo itself has no date',
};

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
    image.damaged && entry('Condition', 'This photo is damaged in the store.', 'If you still have the file, add it again: that repairs it.'),
    image.incomplete &&
      entry('Condition', 'The file ends too early, or part of it is damaged.', 'What can be read of it is shown; the file is kept as it came.'),
    entry('Description', image.description),
    entry('Taken', whenText(image), taken && zone(taken), taken && SOURCES[taken.source]),
    location && placeEntry(location),
    camera && entry('Camera', cameraText(camera), camera.lens),
    camera && entry('Exposure', exposure(camera)),
    entry('Dimensions', dimensions(image)),
    entry('Size', bytesText(image.size), image.mediaType),
    entry('File name', image.fileName),
    entry('Added', dateText(image.createdAt)),
    entry('SHA-256', el('details', {}, el('summary', {}, 'Show'), el('code', { class: 'digest' }, image.sha256))),
  );
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
  return place ? entry('Place', townText(place), coordinates.join(', '), ...remarks) : entry('Place', coordinates.join(', '), ...remarks);
}

/** The nearest town, where there is one. @param {Location} location */
export const placeText = ({ place }) => place && townText(place);

/** @param {NonNullable<Location['place']>} place */
const townText = ({ city, country }) => (city === country ? city : `${city}, ${country}`);

/** @param {string} place */
function mapLink(place) {
  const { name, address } = mapService();
  return address && el('a', { href: address(place), target: '_blank', rel: 'noreferrer noopener' }, `Show on ${name}`);
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
  return offset ? `UTC${offset === '+00:00' || offset === 'Z' ? '' : offset}` : 'Local time, time zone unknown';
}

/** @param {ImageView} image */
function dimensions({ width, height }) {
  if (!width || !height) return 'Unknown';
  const pixels = (width * height) / 1_000_000;
  const mega = pixels >= 0.1 ? `, ${megapixelsText(pixels)}` : '';
  return `${numberText(width)} × ${numberText(height)}${mega}`;
}

/** @param {number} pixels in millions */
function megapixelsText(pixels) {
  const text = shortText(pixels);
  return text === '1' ? '1 megapixel' : `${text} megapixels`;
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
const altitudeText = (metres) => (metres === null || metres === undefined ? null : `${Math.round(metres)} m above sea level`);
