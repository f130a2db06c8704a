/** @import { AlbumView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import { explain } from '../../api/problem.js';
import { el, fill, icon } from '../../lib/dom.js';
import { countText } from '../../lib/format.js';
import { style } from '../../lib/style.js';
import { ask } from '../session/session-dialog.js';
import { AlbumTree } from './album-tree.js';

await style('/features/albums/chooser.css');

/** The most albums that are listed at once; typing finds the others. */
const MAX_LISTED = 100;

/**
 * Lets the user choose one of their albums, or make a new one.
 *
 * @param {string} title
 * @param {string} [except] the id of one that makes no sense
 * @returns {Promise<{ id: string, name: string } | null>} null: the user chose none
 */
export async function chooseAlbum(title, except) {
  return ask(title, (/** @type {(album: AlbumView) => void} */ answer) => {
    let tree = new AlbumTree([]);
    const list = el('ul', { class: 'choices' });
    const note = el('p', { class: 'remark', role: 'status' }, 'One moment');
    const input = el('input', {
      id: 'album-name',
      type: 'search',
      autocomplete: 'off',
      maxlength: 200,
      autofocus: true,
      'aria-describedby': 'album-name-hint',
    });
    const show = () => {
      const focused = list.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
      const wanted = input.value.trim();
      const found = tree.below(null).filter((album) => album.id !== except && folded(tree.pathText(album)).includes(folded(wanted)));
      const isNew = wanted && !found.some(({ name, parent }) => !parent && name === wanted);
      fill(
        list,
        found.slice(0, MAX_LISTED).map((album) =>
          el(
            'li',
            {},
            choice(album, tree, () => answer(album)),
          ),
        ),
        isNew &&
          el(
            'li',
            {},
            creation(wanted, () => void create(wanted)),
          ),
      );
      note.textContent = noteText(found.length, wanted, tree.below(null).length);
      // The list may come when the user is in it already.
      if (focused) ([...list.querySelectorAll('button')].find(({ textContent }) => textContent === focused) ?? input).focus();
    };
    const create = async (/** @type {string} */ name) => {
      try {
        answer(await albums.create({ name }));
      } catch (error) {
        note.textContent = explain(error);
      }
    };
    input.addEventListener('input', show);
    input.addEventListener('keydown', (event) => {
      const buttons = list.querySelectorAll('button');
      if (event.key === 'ArrowDown') buttons[0]?.focus();
      else if (event.key === 'Enter') buttons[0]?.click();
      else return;
      event.preventDefault();
    });
    list.addEventListener('keydown', (event) => walk(event, list, input));
    void albums.all().then(
      (all) => {
        tree = new AlbumTree(all);
        show();
      },
      (error) => (note.textContent = explain(error)),
    );
    return [
      el(
        'div',
        { class: 'field' },
        el('label', { for: 'album-name' }, 'Find an album, or name a new one'),
        input,
        el('p', { id: 'album-name-hint', class: 'field-hint' }, 'Enter takes the first in the list.'),
      ),
      note,
      list,
      el('form', { method: 'dialog', class: 'dialog-ways' }, el('button', {}, 'Cancel')),
    ];
  });
}

/**
 * @param {AlbumView} album
 * @param {AlbumTree} tree
 * @param {() => void} choose
 */
const choice = (album, tree, choose) =>
  el(
    'button',
    { type: 'button', class: 'choice', onclick: choose },
    icon('album'),
    el('span', { class: 'choice-name' }, tree.pathText(album)),
    el('span', { class: 'choice-count' }, countText(album.images, 'photo')),
  );

/**
 * @param {string} name
 * @param {() => void} create
 */
const creation = (name, create) =>
  el('button', { type: 'button', class: 'choice', onclick: create }, icon('add'), el('span', { class: 'choice-name' }, `New album “${name}”`));

/**
 * @param {number} found
 * @param {string} wanted
 * @param {number} all
 */
function noteText(found, wanted, all) {
  if (!all) return wanted ? '' : 'There are no albums yet: type a name for the first.';
  if (found > MAX_LISTED) return `The first ${MAX_LISTED} of ${countText(found, 'album')}: type to find the others.`;
  return wanted && !found ? 'No album has this in its name.' : '';
}

/**
 * Moves the focus along the list with the arrow keys, and from its first entry back to the field.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} list
 * @param {HTMLElement} field
 */
function walk(event, list, field) {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
  if (at < 0 || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
  event.preventDefault();
  (event.key === 'ArrowDown' ? (buttons[at + 1] ?? buttons[at]) : (buttons[at - 1] ?? field)).focus();
}

/** Without case and accents. @param {string} text */
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
