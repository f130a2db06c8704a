import { set } from '../lib/dom.js';
import { style } from '../lib/style.js';

await style('/ui/qr-code.css');

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Dark on light whatever the page's colours are, or cameras do not read it.
 *
 * @param {{ size: number, path: string }} code the dark modules, and the sides of its view box
 * @param {string} label
 */
export function qrCode({ size, path }, label) {
  const svg = document.createElementNS(SVG, 'svg');
  const modules = document.createElementNS(SVG, 'path');
  set(modules, { d: path });
  set(svg, { viewBox: `0 0 ${size} ${size}`, class: 'qr', role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' });
  svg.append(modules);
  return svg;
}
