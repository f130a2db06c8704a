import { el } from '../../lib/dom.js';
import { keepFor } from '../../lib/kept.js';
import { keepsThumbnails, switchKeeping } from '../../lib/keeping-choice.js';
import { choice } from '../../ui/field.js';
import { session } from '../session/session.js';
import { settingsPart } from './settings-frame.js';

/** The choice whether thumbnails that were seen stay on this device. Hidden where none do: without https, and in browsers that refuse the worker. */
export function thumbnailsChoice() {
  const part = thumbnailsPart();
  part.hidden = true;
  void navigator.serviceWorker?.getRegistration().then((registration) => (part.hidden = !registration));
  return part;
}

function thumbnailsPart() {
  const field = choice('Keep thumbnails on this device', 'keep-thumbnails', [
    { value: 'on', text: 'On', selected: keepsThumbnails() },
    { value: 'off', text: 'Off', selected: !keepsThumbnails() },
  ]);
  field.addEventListener('change', ({ target }) => {
    switchKeeping(/** @type {HTMLSelectElement} */ (target).value === 'on');
    void keepFor((keepsThumbnails() && session.user?.id) || null);
  });
  return settingsPart(
    'This device',
    el(
      'p',
      {},
      'The thumbnails that you have seen are kept here, unsealed, up to 2,000 of them: they appear at once the next time, and while Darkslide cannot be reached. Photos in full size are never kept.',
    ),
    field,
    el(
      'p',
      { class: 'remark' },
      'They are deleted when you sign out, and when somebody else signs in. Switched off, only the browser’s own cache has some, until you sign out. This choice is kept in this browser alone. Signing out may clear it.',
    ),
  );
}
