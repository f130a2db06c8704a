/** @import { Section } from './months.js' */
import { sectionAt, totalOf } from './months.js';

/**
 * Maps a library to a line from 0 to 1: half of each month's share is for the month, half for its images. Busy times
 * get more room this way, and every month can still be hit.
 */
export class Scale {
  #sections;
  #total;
  /** Where each section begins. @type {number[]} */
  #begins = [];

  /** @param {Section[]} sections newest first */
  constructor(sections) {
    this.#sections = sections;
    this.#total = totalOf(sections);
    let at = 0;
    for (const { count } of sections) {
      this.#begins.push(at);
      at += (1 / sections.length + count / this.#total) / 2;
    }
    this.#begins.push(1);
  }

  /** @param {number} index of an image in the whole */
  placeOf(index) {
    if (!this.#sections.length) return 0;
    const section = sectionAt(this.#sections, index);
    const at = this.#sections.indexOf(section);
    const within = Math.min(1, Math.max(0, (index - section.first) / section.count));
    return this.#begins[at] + (this.#begins[at + 1] - this.#begins[at]) * within;
  }

  /**
   * @param {number} place from 0 to 1
   * @returns {number} index of an image in the whole
   */
  indexAt(place) {
    const at = Math.max(
      0,
      Math.min(
        this.#sections.length - 1,
        this.#begins.findLastIndex((begin) => begin <= place),
      ),
    );
    const { first, count } = this.#sections[at];
    const share = (place - this.#begins[at]) / (this.#begins[at + 1] - this.#begins[at]);
    return first + Math.min(count - 1, Math.max(0, Math.floor(share * count)));
  }

  /**
   * The position of each year, without those that would overlap.
   *
   * @param {number} apart at least, on the same scale
   */
  years(apart) {
    /** @type {{ year: string, place: number }[]} */
    const years = [];
    this.#sections.forEach(({ key }, at) => {
      const year = key.slice(0, 4);
      if (year === this.#sections[at - 1]?.key.slice(0, 4)) return;
      const last = years.at(-1);
      if (!last || this.#begins[at] - last.place >= apart) years.push({ year, place: this.#begins[at] });
    });
    return years;
  }
}
