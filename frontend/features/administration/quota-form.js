/** @import { StorageLimits } from '../../api/types.js' */
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { texts } from './texts.js';

const { quota } = texts;

const GIGABYTE = 1000 ** 3;

/**
 * Asks how much somebody may keep. A field that is left empty means: as for everybody.
 *
 * @param {StorageLimits} present of their own
 * @param {(quota: StorageLimits) => Promise<void>} send
 */
export const quotaForm = (present, send) =>
  form({
    submit: quota.submit,
    busy: quota.busy,
    fields: quotaFields(present),
    send: async (values) => send(quotaIn(values)),
  });

/**
 * Named as in the API, so that what is wrong with one stands beside it.
 *
 * @param {StorageLimits} present
 */
export const quotaFields = ({ images, bytes }) => [
  number(quota.gigabytes, 'bytes', bytes === null ? '' : String(bytes / GIGABYTE), 'any'),
  number(quota.images, 'images', images === null ? '' : String(images), '1'),
];

/**
 * What was typed into these fields.
 *
 * @param {Record<string, string>} values of a form
 * @returns {StorageLimits}
 */
export const quotaIn = ({ bytes, images }) => ({
  bytes: bytes === '' ? null : Math.round(Number(bytes) * GIGABYTE),
  images: images === '' ? null : Number(images),
});

/**
 * @param {string} label
 * @param {string} name
 * @param {string} value
 * @param {string} step
 */
const number = (label, name, value, step) =>
  field({ label, name, type: 'number', min: 0, step, value, required: false, autocomplete: 'off', hint: quota.hint });
