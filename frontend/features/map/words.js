import { locale } from '../../lib/language.js';
import { texts } from './texts.js';

const { where } = texts;

const degrees = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const metres = new Intl.NumberFormat(locale, { style: 'unit', unit: 'meter' });
const kilometres = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' });

/**
 * Degrees as people write them.
 *
 * @param {{ latitude: number, longitude: number }} place
 */
export function coordinatesText({ latitude, longitude }) {
  const [across, along] = [latitude, longitude].map((one) => degrees.format(Math.abs(one)));
  return where.coordinates(latitude < 0 ? where.south(across) : where.north(across), longitude < 0 ? where.west(along) : where.east(along));
}

/** With two figures, for more would not be true. @param {number} distance in metres */
export function distanceText(distance) {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(distance)) - 1);
  const rounded = Math.round(distance / power) * power;
  return rounded < 1000 ? metres.format(rounded) : kilometres.format(rounded / 1000);
}
