/** @import { Visit } from '../../api/visit.js' */
import { explain } from '../../api/problem.js';
import { isOver } from '../../api/visit.js';
import { el, icon } from '../../lib/dom.js';
import { download } from '../../lib/save.js';
import { texts } from './texts.js';

const { photos } = texts;

/** The button that downloads all that a link shows, as one ZIP. */
export class DownloadAll {
  element = el(
    'button',
    { type: 'button', class: 'tool', 'aria-label': photos.downloadAll, onclick: () => void this.#download() },
    icon('download'),
    el('span', { class: 'tool-label' }, photos.downloadAll),
  );

  /**
   * @param {Visit} visit
   * @param {(text: string) => void} say
   */
  constructor(visit, say) {
    this.visit = visit;
    this.say = say;
  }

  async #download() {
    this.say(photos.preparing);
    try {
      await this.visit.renew();
      download(this.visit.archive);
      this.say(photos.underWay);
    } catch (error) {
      if (!isOver(error)) this.say(photos.downloadFailed(explain(error))); // The page says that itself.
    }
  }
}
