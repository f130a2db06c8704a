/** @import { ImageSlide } from './image-slide.js' */
import { el, fill, icon } from '../../lib/dom.js';
import { canFill, fills } from '../../lib/full-screen.js';
import { texts } from './texts.js';

const { tools } = texts;

/** The buttons of whatever shows images on a stage, each of which says what it does now. */
export class StageTools {
  element = el('div', { class: 'viewer-tools' });
  zoom;
  playing;
  screen;

  /** @param {{ zoom: () => void, play: () => void, screen: () => void }} uses */
  constructor(uses) {
    this.zoom = tool(tools.zoomIn, 'zoom', uses.zoom);
    this.playing = tool(tools.play, 'play', uses.play);
    this.screen = tool(tools.fill, 'expand', uses.screen, 'from-wide');
    this.screen.button.hidden = !canFill();
  }

  /** @param {ImageSlide | null} slide */
  drawZoom(slide) {
    const zoomed = slide?.zoomed ?? false;
    this.zoom.button.hidden = !slide?.zoom;
    this.zoom.say(zoomed ? tools.whole : tools.zoomIn, zoomed ? 'whole' : 'zoom');
  }

  /** @param {boolean} on */
  drawPlaying(on) {
    this.playing.say(on ? tools.stop : tools.play, on ? 'pause' : 'play');
  }

  drawScreen() {
    this.screen.say(fills() ? tools.leaveFull : tools.fill, fills() ? 'shrink' : 'expand');
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
