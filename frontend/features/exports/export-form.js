/** @import { ExportView } from '../../api/types.js' */
/** @import { Preset } from './export-preset.js' */
import * as albums from '../../api/albums.js';
import * as exports from '../../api/exports.js';
import { el } from '../../lib/dom.js';
import { bytesText } from '../../lib/format.js';
import { choice } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { AlbumTree } from '../albums/album-tree.js';
import { conditionText } from '../search/conditions.js';
import { vocabulary } from '../tags/vocabulary.js';
import { texts } from './texts.js';

const FOLDERS = [
  { value: 'year', text: texts.form.years },
  { value: 'album', text: texts.form.albums },
];

const SIZES = [1e9, 2e9, 10e9, 50e9].map((value) => ({ value, text: bytesText(value), selected: value === 2e9 }));

/** What the search finds, and what is selected, among the albums. */
const [SEARCH, SELECTION] = ['search', 'selection'];

/**
 * @param {Preset} preset what is chosen at first
 * @param {(made: ExportView) => void} made
 */
export function exportForm({ album: wanted, search, ids = [] }, made) {
  const what = choice(texts.form.what, 'album', [
    { value: '', text: texts.subject.everything },
    ...(search ? [{ value: SEARCH, text: texts.form.search, selected: true }] : []),
    ...(ids.length ? [{ value: SELECTION, text: texts.form.selected(ids.length), selected: true }] : []),
    ...(wanted ? [{ value: wanted, text: texts.form.album, selected: true }] : []), // until its name is known
  ]);
  void addAlbums(what);
  if (search) void nameSearch(what, search);
  return form({
    submit: texts.form.submit,
    busy: texts.form.busy,
    done: texts.form.done,
    fields: [what, choice(texts.form.folders, 'folders', FOLDERS), choice(texts.form.size, 'partBytes', SIZES)],
    send: async ({ album, folders, partBytes }) => {
      const ofList = { [SEARCH]: { search: search?.body }, [SELECTION]: { ids } }[album];
      made(await exports.make({ ...(ofList ?? (album && { album })), folders: folders === 'album' ? 'album' : 'year', partBytes: Number(partBytes) }));
    },
  });
}

/** Without their list, everything can still be exported. @param {HTMLElement} what */
async function addAlbums(what) {
  const tree = new AlbumTree(await albums.all().catch(() => []));
  const select = what.querySelector('select');
  for (const album of tree.below(null)) {
    const [known] = [...(select?.options ?? [])].filter(({ value }) => value === album.id);
    if (known) known.textContent = tree.pathText(album);
    else select?.append(el('option', { value: album.id }, tree.pathText(album)));
  }
}

/**
 * @param {HTMLElement} what
 * @param {import('../search/conditions.js').Conditions} search
 */
async function nameSearch(what, search) {
  await vocabulary.load().catch(() => {});
  const option = what.querySelector(`option[value="${SEARCH}"]`);
  if (option) option.textContent = texts.form.searchFor(search.all.map(conditionText).join(texts.form.comma));
}
