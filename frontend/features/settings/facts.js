import { el } from '../../lib/dom.js';
import { networkText } from '../../lib/network.js';

/** @param {...[term: string, value: string]} facts */
export const factsList = (...facts) =>
  el('dl', { class: 'facts' }, facts.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))));

/**
 * Several facts on a line, which breaks after a dot and not before.
 *
 * @param {(string | null | undefined | false)[]} facts
 */
export const factsLine = (facts) => facts.filter(Boolean).join('\u00a0· ');

/** @param {string} address */
export function networkFact(address) {
  const network = networkText(address);
  return network && `network ${network}`;
}
