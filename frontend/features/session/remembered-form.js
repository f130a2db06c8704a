import { drafts } from './drafts.js';

/**
 * Puts back what was typed into a form and not sent before the session ended, and keeps what is typed from now on.
 * Passwords are not kept.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 */
export function remembered(form, name) {
  for (const [field, value] of Object.entries(drafts.of(name))) {
    const control = form.elements.namedItem(field);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === 'true';
    else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
  form.addEventListener('input', () => drafts.keep(name, valuesOf(form)));
  return form;
}

/** @param {HTMLFormElement} form */
function valuesOf(form) {
  const controls = [...form.elements].filter((control) => control instanceof HTMLInputElement || control instanceof HTMLSelectElement);
  const kept = controls.filter(({ type, hidden }) => type !== 'password' && !hidden);
  return Object.fromEntries(kept.map((control) => [control.name, control.type === 'checkbox' ? String(control.checked) : control.value]));
}
