import { el } from '../../lib/dom.js';
import { settingsPart } from './settings-frame.js';
import { texts } from './texts.js';

const { sealing } = texts;
const { protects, limits } = sealing;

/** What users may rely on, said as plainly as we can. */
export const sealingSection = () =>
  settingsPart(
    sealing.title,
    el('p', {}, sealing.about),
    list(protects.disk, protects.copy, protects.reader, protects.lookingBack),
    el('h3', {}, sealing.limitsTitle),
    list(limits.server, limits.password, limits.device, limits.loss),
    el('p', { class: 'remark' }, sealing.inClear),
  );

/** @param {...string} items */
const list = (...items) =>
  el(
    'ul',
    {},
    items.map((text) => el('li', {}, text)),
  );
