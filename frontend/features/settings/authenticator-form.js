/** @import { Enrolment, SecondFactor } from '../../api/types.js' */
import * as factors from '../../api/factors.js';
import { copyText } from '../../lib/copy.js';
import { el } from '../../lib/dom.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Shows what the app has to know, and takes its first code.
 *
 * @param {Enrolment} enrolment
 * @param {(app: SecondFactor) => void} added
 * @param {() => void} given when the user gives up
 */
export function authenticatorForm({ secret, uri, qr }, added, given) {
  const input = el('input', { class: 'code', value: secret, readonly: true, 'aria-label': 'Secret', spellcheck: 'false', onfocus: () => input.select() });
  const news = el('p', { class: 'form-done', role: 'status' });
  const copy = async () => {
    news.textContent = (await copyText(secret)) ? 'Copied.' : 'Select it and copy it by hand.';
  };
  return el(
    'div',
    { class: 'part authenticator' },
    el('h3', { tabindex: -1 }, 'Show this to the app'),
    el('p', {}, 'Scan the picture with an authenticator app, such as Aegis, 2FAS, Google Authenticator or a password manager. It is shown only now.'),
    drawing(qr),
    el('p', {}, 'On the same device: ', el('a', { href: uri }, 'open it in an app'), ', or type the secret into one.'),
    el('div', { class: 'copying' }, input, el('button', { type: 'button', onclick: copy }, 'Copy')),
    news,
    form({
      submit: 'Turn it on',
      busy: 'Checking',
      fields: [
        field({
          label: 'Code',
          name: 'code',
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          maxlength: 6,
          hint: 'The six digits that the app shows now.',
        }),
      ],
      send: async ({ code }) => added(await factors.confirm(code.trim())),
    }),
    el('button', { type: 'button', onclick: given }, 'Cancel'),
  );
}

/**
 * Dark on light whatever the page's colours are, or cameras do not read it.
 *
 * @param {Enrolment['qr']} qr
 */
function drawing({ size, path }) {
  const svg = document.createElementNS(SVG, 'svg');
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', path);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'QR code with the secret; the same is below as text');
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.append(modules);
  return svg;
}
