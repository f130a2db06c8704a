/** @import { Visit } from '../../api/visit.js' */
/** @import { GuestDialog } from './guest-dialog.js' */
import { connection } from '../../api/connection.js';
import { explain } from '../../api/problem.js';
import { unreached } from '../../api/visit.js';
import { el, icon } from '../../lib/dom.js';
import { texts } from './texts.js';

/** The button of those who may add photos. Event: `rest`, once photos have been added. */
export class AddPhotos extends EventTarget {
  element = el('button', { type: 'button', class: 'tool', onclick: () => void this.#show() }, icon('add'), texts.photos.add);
  /** @type {GuestDialog | null} */
  #dialog = null;

  /**
   * @param {Visit} visit
   * @param {(text: string) => void} say
   */
  constructor(visit, say) {
    super();
    this.visit = visit;
    this.say = say;
  }

  async #show() {
    try {
      const { GuestDialog } = await import('./guest-dialog.js');
      this.#dialog ??= this.#made(new GuestDialog(this.visit));
      this.#dialog.show();
    } catch {
      connection.failed();
      this.say(explain(unreached()));
    }
  }

  /** @param {GuestDialog} dialog */
  #made(dialog) {
    dialog.addEventListener('rest', () => this.dispatchEvent(new Event('rest')));
    return dialog;
  }

  remove() {
    this.#dialog?.remove();
  }
}
