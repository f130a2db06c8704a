/** @import { ImageView } from '../../api/types.js' */
/** @import { Collection } from '../images/image-list.js' */
import { fill } from '../../lib/dom.js';
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
    fill(
      this.element,
      this.zoom.button,
      this.playing.button,
      this.screen.button,
      this.#info.button,
      this.#heart.button,
      (own ?? []).map((one) => tool(one.name, one.symbol, () => run(one.run)).button),
      tool(tools.rotateLeft, 'turn-left', () => this.uses.rotate(270), 'from-wide').button,
      tool(tools.rotateRight, 'turn-right', () => this.uses.rotate(90)).button,
      canShare() && tool(tools.share, 'share', this.uses.share).button,
      tool(tools.download, 'download', this.uses.download).button,
      tool(tools.remove, 'bin', this.uses.remove).button,
    );
  }

  /** @param {boolean} favourite */
  drawHeart(favourite) {
    this.#heart.say(tools.favourite, favourite ? 'heart-full' : 'heart');
    this.#heart.button.ariaPressed = String(favourite);
  }

  /** @param {boolean} open */
  drawDetails(open) {
    this.#info.button.ariaExpanded = String(open);
  }
}
