import { el } from '../../lib/dom.js';
import { numberText } from '../../lib/format.js';
import { keepFor, MOST } from '../../lib/kept.js';
import { keepsThumbnails, switchKeeping } from '../../lib/keeping-choice.js';
import { choice } from '../../ui/field.js';
import { session } from '../session/session.js';
import { settingsPart } from './settings-frame.js';
import { texts } from './texts.js';

/** The choice whether thumbnails that were seen stay on this device. Hidden where none do: without https, and in browsers that refuse the worker. */
export function thumbnailsChoice() {
  const part = thumbnailsPart();
  part.hidden = true;
  void navigator.serviceWorker?.getRegistration().then((registration) => (part.hidden = !registration));
  return part;
}

function thumbnailsPart() {
  const field = choice(texts.thumbnails.label, 'keep-thumbnails', [
    { value: 'on', text: texts.choice.on, selected: keepsThumbnails() },
    { value: 'off', text: texts.choice.off, selected: !keepsThumbnails() },
  ]);
  field.addEventListener('change', ({ target }) => {
    switchKeeping(/** @type {HTMLSelectElement} */ (target).value === 'on');
    void keepFor((keepsThumbnails() && session.user?.id) || null);
  });
  return settingsPart(
    texts.thumbnails.title,
    el('p', {}, texts.thumbnails.about(numberText(2 * MOST))),
    field,
    el('p', { class: 'remark' }, texts.thumbnails.kept),
  );
}
