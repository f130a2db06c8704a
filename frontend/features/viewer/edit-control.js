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

/**
 * Says at a field what is wrong with it; nothing is.
 *
 * @template {Element} T
 * @param {T} control
 * @param {string} text
 */
export function mark(control, text) {
  if (text) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  const place = control.closest('.field')?.querySelector('.field-error');
  if (place) place.textContent = text;
  return control;
}
