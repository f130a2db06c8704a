/** @import { GuestPhoto } from './guest-photo.js' */
import { el } from '../../lib/dom.js';
import { locale } from '../../lib/language.js';
import { texts } from './guest-texts.js';

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** A photo in the list of those that are added. @param {GuestPhoto} photo */
export function guestRow(photo) {
  const state = el('span', { class: 'guest-state' });
  const bar = el('progress', { max: Math.max(1, photo.file.size), 'aria-label': photo.file.name });
  const why = el('p', { class: 'guest-why' });
  const row = el('li', { class: 'guest-row' }, el('span', { class: 'guest-name' }, photo.file.name), state, bar, why);
  const draw = () => {
    row.dataset.state = photo.state;
    state.textContent = photo.state === 'sending' ? percent.format(photo.sent / Math.max(1, photo.file.size)) : texts.states[photo.state];
    bar.value = photo.sent;
    bar.hidden = photo.state !== 'sending' && photo.state !== 'sent';
    why.textContent = photo.why;
  };
  photo.addEventListener('change', draw);
  draw();
  return row;
}
