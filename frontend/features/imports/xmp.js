/**
 * @import { Wanted, WantedDate } from './wanted.js'
 */
import { takenOf } from './taken.js';
import { NOTHING } from './wanted.js';

/**
 * Reads what programs write beside photos (ISO 16684-1), with the prefixes that all of them use. The text is only searched, so that
 * nothing in it is ever followed.
 */
const DATE = /^(\d{4})(?:[-:](\d\d)(?:[-:](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
/** @type {Record<string, string>} */
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * @param {string} text
 * @returns {Wanted | null} null if it is no XMP
 */
export function xmpDetails(text) {
  if (!/<rdf:RDF[\s>]/.test(text)) return null;
  const favourite = field(text, 'darkslide:favourite');
  const rotation = Number(field(text, 'darkslide:rotation'));
  return {
    ...NOTHING,
    taken: date(field(text, 'exif:DateTimeOriginal'), text) ?? date(field(text, 'photoshop:DateCreated'), text),
    description: items(text, 'dc:description')[0] ?? null,
    favourite: favourite ? favourite.toLowerCase() === 'true' : field(text, 'xmp:Rating') === '5',
    tags: [...new Set(items(text, 'dc:subject'))],
    rotation: [90, 180, 270].includes(rotation) ? rotation : 0,
  };
}

/**
 * Either an attribute or an element.
 *
 * @param {string} text
 * @param {string} name
 */
function field(text, name) {
  const [, attribute, element] = text.match(new RegExp(`\\s${name}\\s*=\\s*["']([^"'<]*)["']|<${name}>([^<]*)</${name}>`)) ?? [];
  return plain(attribute ?? element ?? '');
}

/**
 * @param {string} text
 * @param {string} name of an element that has a list
 */
function items(text, name) {
  const from = text.indexOf(`<${name}>`);
  const to = text.indexOf(`</${name}>`);
  if (from < 0 || to < from) return [];
  return [...text.slice(from, to).matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g)].map(([, item]) => plain(item)).filter(Boolean);
}

/** @param {string} text */
const plain = (text) =>
  text
    .replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) =>
      name ? ENTITIES[name] : character(decimal ? Number(decimal) : Number.parseInt(hex, 16), whole),
    )
    .trim();

/** @param {number} code @param {string} otherwise */
const character = (code, otherwise) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise);

/**
 * @param {string} written
 * @param {string} text
 * @returns {WantedDate | null}
 */
function date(written, text) {
  const [, year, month, day, hour, minute, second, zone] = written.match(DATE) ?? [];
  if (!year) return null;
  const local = `${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`;
  const precision = second ? 'second' : hour ? 'minute' : day ? 'day' : month ? 'month' : 'year';
  return takenOf({ local, offset: zone ?? null, precision, source: field(text, 'darkslide:dateSource') });
}
