/**
 * Base class of the custom elements: light DOM, rendered when connected; listeners that it adds with `this.life` are
 * removed when it is disconnected.
 */
export class View extends HTMLElement {
  #life = new AbortController();

  /** Aborted when the element is removed from the document. */
  get life() {
    return this.#life.signal;
  }

  connectedCallback() {
    this.#life = new AbortController();
    this.render();
  }

  disconnectedCallback() {
    this.#life.abort();
  }

  render() {}

  /**
   * @param {EventTarget} target
   * @param {string} type
   * @param {(event: any) => void} listener
   * @param {AddEventListenerOptions} [options]
   */
  listen(target, type, listener, options = {}) {
    target.addEventListener(type, listener, { ...options, signal: this.life });
  }
}

/**
 * Runs `work` at most once a frame, however often it is asked for.
 *
 * @param {() => void} work
 */
export function oncePerFrame(work) {
  let asked = 0;
  return () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      work();
    });
  };
}

/**
 * Runs `work` at most once in this many milliseconds, however often it is asked for, and always after the last time.
 *
 * @param {() => void} work
 * @param {number} pause
 */
export function throttle(work, pause) {
  let last = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        work();
      },
      Math.max(0, last + pause - performance.now()),
    );
  };
}

/**
 * Runs `work` once there is nothing more urgent to do. Safari cannot tell; there it is a while later.
 *
 * @param {() => void} work
 */
export function whenIdle(work) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => work(), { timeout: 3000 });
  else setTimeout(work, 1000);
}
