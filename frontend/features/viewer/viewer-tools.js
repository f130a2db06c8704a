/** @import { ImageView } from '../../api/types.js' */
/** @import { Collection } from '../images/image-list.js' */
/** @import { ImageSlide } from './image-slide.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { canFill, fills } from '../../lib/full-screen.js';
import { canShare } from '../images/sharing.js';
import { texts } from './texts.js';

const { tools } = texts;

/**
 * The buttons of the viewer, each of which says what it does now.
 *
 * @typedef {{ zoom: () => void, play: () => void, screen: () => void, details: () => void, favour: () => void,
 *   rotate: (by: 90 | 270) => void, share: () => void, download: () => void, remove: () => void }} Uses
 */
export class ViewerTools {
  element = el('div', { class: 'viewer-tools' });
  #zoom;
  #playing;
  #screen;
  #info;
  #heart;

  /** @param {Uses} uses */
  constructor(uses) {
    this.uses = uses;
    this.#zoom = tool(tools.zoomIn, 'zoom', uses.zoom);
    this.#playing = tool(tools.play, 'play', uses.play);
    this.#screen = tool(tools.fill, 'expand', uses.screen, 'from-wide');
    this.#info = tool(tools.details, 'info', uses.details);
    this.#heart = tool(tools.favourite, 'heart', uses.favour);
  }

  /**
   * @param {Collection['tools']} own what the page adds
   * @param {(run: (image: ImageView) => void) => void} run does that with the present image
   */
  draw(own, run) {
    this.#screen.button.hidden = !canFill();
    fill(
      this.element,
      this.#zoom.button,
      this.#playing.button,
      this.#screen.button,
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

  /** @param {ImageSlide | null} slide */
  drawZoom(slide) {
    const zoomed = slide?.zoomed ?? false;
    this.#zoom.button.hidden = !slide?.zoom;
    this.#zoom.say(zoomed ? tools.whole : tools.zoomIn, zoomed ? 'whole' : 'zoom');
  }

  /** @param {boolean} favourite */
  drawHeart(favourite) {
    this.#heart.say(tools.favourite, favourite ? 'heart-full' : 'heart');
    this.#heart.button.ariaPressed = String(favourite);
  }

  /** @param {boolean} on */
  drawPlaying(on) {
    this.#playing.say(on ? tools.stop : tools.play, on ? 'pause' : 'play');
  }

  drawScreen() {
    this.#screen.say(fills() ? tools.leaveFull : tools.fill, fills() ? 'shrink' : 'expand');
  }

  /** @param {boolean} open */
  drawDetails(open) {
    this.#info.button.ariaExpanded = String(open);
  }
}

/**
 * @param {string} name
 * @param {string} symbol
 * @param {() => void} act
 * @param {string} [where] the class of those that a phone has no room for
 */
export function tool(name, symbol, act, where = '') {
  const button = el('button', { type: 'button', class: `tool ${where}`, onclick: act });
  let said = '';
  const say = (/** @type {string} */ name, /** @type {string} */ symbol) => {
    if (said === name + symbol) return;
    said = name + symbol;
    button.title = name;
    fill(button, icon(symbol), el('span', { class: 'tool-label' }, name));
  };
  say(name, symbol);
  return { button, say };
}
