/** @import { ImageView } from '../../api/types.js' */
/** @import { Collection } from '../images/image-list.js' */
import { fill } from '../../lib/dom.js';
import { areOwn } from '../images/ownership.js';
import { canShare } from '../images/sharing.js';
import { StageTools, tool } from './stage-tools.js';
import { texts } from './texts.js';

const { tools } = texts;

/**
 * The buttons of the viewer.
 *
 * @typedef {{ zoom: () => void, play: () => void, screen: () => void, details: () => void, favour: () => void,
 *   rotate: (by: 90 | 270) => void, share: () => void, download: () => void, remove: () => void }} Uses
 */
export class ViewerTools extends StageTools {
  #info;
  #heart;
  /** Buttons of what is not done with every image. @type {{ button: HTMLButtonElement, fits: (images: ReadonlyArray<ImageView>) => boolean }[]} */
  #limited = [];

  /** @param {Uses} uses */
  constructor(uses) {
    super(uses);
    this.uses = uses;
    this.#info = tool(tools.details, 'info', uses.details);
    this.#heart = tool(tools.favourite, 'heart', uses.favour);
  }

  /**
   * @param {Collection['tools']} own what the page adds
   * @param {(run: (image: ImageView) => void) => void} run does that with the present image
   */
  draw(own, run) {
    const limited = (/** @type {HTMLButtonElement} */ button, fits = areOwn) => (this.#limited.push({ button, fits }), button);
    this.#limited = [];
    fill(
      this.element,
      this.zoom.button,
      this.playing.button,
      this.screen.button,
      this.#info.button,
      limited(this.#heart.button),
      (own ?? []).map((one) => limited(tool(one.name, one.symbol, () => run(one.run)).button, one.fits)),
      limited(tool(tools.rotateLeft, 'turn-left', () => this.uses.rotate(270), 'from-wide').button),
      limited(tool(tools.rotateRight, 'turn-right', () => this.uses.rotate(90)).button),
      canShare() && tool(tools.share, 'share', this.uses.share).button,
      tool(tools.download, 'download', this.uses.download).button,
      limited(tool(tools.remove, 'bin', this.uses.remove).button),
    );
  }

  /** @param {ImageView} image that is shown */
  drawFor(image) {
    for (const { button, fits } of this.#limited) button.hidden = !fits([image]);
    const favourite = Boolean(image.favourite);
    this.#heart.say(tools.favourite, favourite ? 'heart-full' : 'heart');
    this.#heart.button.ariaPressed = String(favourite);
  }

  /** @param {boolean} open */
  drawDetails(open) {
    this.#info.button.ariaExpanded = String(open);
  }
}
