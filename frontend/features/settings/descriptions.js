import { el } from '../../lib/dom.js';
import { networkText } from '../../lib/network.js';
import { texts } from './texts.js';

/** @param {...[term: string, value: string]} details */
export const descriptionList = (...details) =>
  el(
    'dl',
    { class: 'descriptions' },
    details.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))),
  );

/**
 * Joins details to a line that breaks after a dot and not before.
 *
 * @param {(string | null | undefined | false)[]} details
 */
export const detailLine = (details) => details.filter(Boolean).join('\u00a0· ');

/** @param {string} address */
export function networkDetail(address) {
  const network = networkText(address);
  return network && texts.network(network);
}
