import { damaged } from '../../api/damaged.js';
import { el, fill, focusMain } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { common } from '../../lib/texts.js';
import { View } from '../../lib/view.js';
import { router } from '../../lib/router.js';
import { library } from '../images/library.js';
import { session } from '../session/session.js';
import { texts } from './texts.js';

/** Says that some photos are damaged, while there are any, until the user has read it: on every page but that which lists them. */
export class DamagedNote extends View {
  #dismissed = '';

  render() {
    this.listen(session, 'change', () => void this.#look());
    this.listen(router, 'change', () => this.#hideOnItsPage());
    this.#hideOnItsPage();
    for (const event of /** @type {const} */ (['added', 'trashed', 'restored', 'destroyed']))
      library.on(event, () => this.childElementCount && void this.#look(), { signal: this.life });
    void this.#look();
  }

  #hideOnItsPage() {
    this.hidden = router.place?.route.page === 'damaged-page';
  }

  async #look() {
    const { user } = session;
    if (!user || user.id === this.#dismissed) return fill(this);
    try {
      const { items } = await damaged({ limit: 1 });
      if (items.length) await style('/features/damaged/damaged.css');
      if (session.user?.id === user.id) fill(this, items.length > 0 && this.#note(user.id));
    } catch {
      // It is asked again at the next visit.
    }
  }

  /** @param {string} user */
  #note(user) {
    const dismiss = () => {
      this.#dismissed = user;
      fill(this);
      focusMain();
    };
    return el(
      'section',
      { 'aria-label': texts.page.title, role: 'status' },
      el('p', {}, texts.note.text),
      el(
        'div',
        { class: 'damaged-note-tools' },
        el('a', { href: '/damaged' }, texts.note.which),
        el('button', { type: 'button', class: 'quiet', onclick: dismiss }, common.dismiss),
      ),
    );
  }
}

customElements.define('damaged-note', DamagedNote);
