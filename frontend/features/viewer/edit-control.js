import { el } from '../../lib/dom.js';

/**
 * A field of the form that edits an image.
 *
 * @param {string} label
 * @param {HTMLElement & { name: string }} control
 * @param {string} [hint]
 */
export function control(label, control, hint) {
  control.id = `edit-${control.name}`;
  control.setAttribute('aria-describedby', `${control.id}-hint ${control.id}-error`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: control.id }, label),
    control,
    el('p', { class: 'field-error', id: `${control.id}-error` }),
    el('p', { class: 'field-hint', id: `${control.id}-hint` }, hint),
  );
}
