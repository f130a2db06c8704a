/** @import { ShareDownload, ShareTerms, ShareView } from '../../api/types.js' */
import { Problem } from '../../api/problem.js';
import { el } from '../../lib/dom.js';
import { choice, field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { DAYS, isPast, KEPT, NEVER, NONE, OTHER, OWN_DAY, termsIn, UNCHANGED, USUAL_DAYS } from './share-terms.js';
import { endText } from './share-texts.js';
import { texts } from './texts.js';

const { aboutDownloads, downloads } = texts;

const DOWNLOADS = /** @type {ShareDownload[]} */ (Object.keys(downloads));
const MOST_VIEWS = 1_000_000;

/** The defaults of a new link. */
const USUAL = { hasPassword: false, maxViews: null, views: 0, download: 'clean', captions: false, guests: false };

/**
 * Asks what a link shows and asks for, and when it ends.
 *
 * @param {{ name: string, ofAlbum: boolean, present?: ShareView }} subject the link as it is, where there is one
 * @param {(terms: ShareTerms & { name: string }) => Promise<void>} send
 */
export function shareForm({ name, ofAlbum, present }, send) {
  const { download, captions, guests } = present ?? USUAL;
  return form({
    submit: present ? texts.form.save : texts.form.make,
    busy: present ? texts.form.saving : texts.form.making,
    fields: [
      field({ label: texts.form.name, name: 'name', value: name, maxlength: 200, autocomplete: 'off', autofocus: true, hint: texts.form.nameHint }),
      ...endFields(present),
      downloadField(download),
      captionsField(ofAlbum, captions),
      ...(ofAlbum ? [guestsField(guests)] : []),
      limits(present),
    ],
    send: async (values) => {
      if (isPast(values.day)) throw new Problem(400, { errors: [{ pointer: '/day', detail: texts.form.dayPast }] });
      await send(termsIn(values));
    },
  });
}

/** What few links need, folded away until one does. @param {ShareView} [present] */
function limits(present) {
  const { hasPassword, maxViews, views } = present ?? USUAL;
  return el(
    'details',
    { class: 'share-limits', open: hasPassword || maxViews !== null },
    el('summary', {}, texts.form.limits),
    hasPassword ? passwordFields() : passwordField(texts.form.password, texts.form.passwordHint),
    field({
      label: texts.form.maxViews,
      name: 'maxViews',
      type: 'number',
      value: maxViews ?? '',
      min: 1,
      max: MOST_VIEWS,
      required: false,
      hint: views ? texts.form.maxViewsSoFar(views) : texts.form.maxViewsHint,
    }),
  );
}

/** @param {ShareView} [present] */
function endFields(present) {
  const stays = present && present.state !== 'expired';
  const ends = choice(texts.form.ends, 'expiresAt', [
    ...(stays ? [{ value: UNCHANGED, text: texts.form.unchanged(endText(present)), selected: true }] : []),
    ...DAYS.map((days) => ({ value: days, text: texts.form.inDays(days), selected: !stays && days === USUAL_DAYS })),
    { value: OWN_DAY, text: texts.form.day },
    { value: NEVER, text: texts.form.never },
  ]);
  return [ends, onlyFor(ends, OWN_DAY, field({ label: texts.form.lastDay, name: 'day', type: 'date' }))];
}

const passwordFields = () => {
  const ways = choice(texts.form.password, 'passwords', [
    { value: KEPT, text: texts.form.keepPassword },
    { value: OTHER, text: texts.form.otherPassword },
    { value: NONE, text: texts.form.noPassword },
  ]);
  return [ways, onlyFor(ways, OTHER, passwordField(texts.form.newPassword, texts.form.newPasswordHint, true))];
};

/**
 * @param {string} label
 * @param {string} hint
 * @param {boolean} [required]
 */
const passwordField = (label, hint, required = false) =>
  field({ label, name: 'password', type: 'password', maxlength: 256, autocomplete: 'new-password', required, hint });

/**
 * Shows a field only where another one has a value, and neither asks for it nor sends it otherwise.
 *
 * @param {HTMLElement} other
 * @param {string} value
 * @param {HTMLElement} shown
 */
function onlyFor(other, value, shown) {
  const select = /** @type {HTMLSelectElement} */ (other.querySelector('select'));
  const input = /** @type {HTMLInputElement} */ (shown.querySelector('input'));
  const update = () => {
    shown.hidden = select.value !== value;
    input.disabled = shown.hidden;
  };
  select.addEventListener('change', update);
  update();
  return shown;
}

/** @param {string} chosen */
const downloadField = (chosen) =>
  el(
    'fieldset',
    { class: 'field' },
    el('legend', {}, texts.form.download),
    DOWNLOADS.map((value) =>
      el(
        'label',
        { class: 'choice' },
        el('input', { type: 'radio', name: 'download', value, checked: value === chosen }),
        el('span', {}, downloads[value], el('span', { class: 'field-hint' }, aboutDownloads[value])),
      ),
    ),
  );

/**
 * @param {boolean} ofAlbum
 * @param {boolean} checked
 */
const captionsField = (ofAlbum, checked) =>
  el(
    'fieldset',
    { class: 'field' },
    el('legend', {}, texts.form.texts),
    el('label', { class: 'choice' }, el('input', { type: 'checkbox', name: 'captions', checked }), ofAlbum ? texts.form.captionsOfAlbum : texts.form.captions),
  );

/** @param {boolean} checked */
const guestsField = (checked) =>
  el(
    'fieldset',
    { class: 'field' },
    el('legend', {}, texts.form.guests),
    el(
      'label',
      { class: 'choice' },
      el('input', { type: 'checkbox', name: 'guests', checked }),
      el('span', {}, texts.form.guestsAdd, el('span', { class: 'field-hint' }, texts.form.guestsHint)),
    ),
  );
