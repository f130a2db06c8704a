/** @import { ExportView } from '../../api/types.js' */
/** @import { Preset } from './export-preset.js' */
import * as albums from '../../api/albums.js';
import * as exports from '../../api/exports.js';
import { el } from '../../lib/dom.js';
import { countText } from '../../lib/format.js';
import { choice } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { AlbumTree } from '../albums/album-tree.js';
import { conditionText } from '../search/conditions.js';
import { vocabulary } from '../tags/vocabulary.js';

const FOLDERS = [
  { value: 'year', text: 'A folder for each year' },
  { value: 'album', text: 'Folders like the albums' },
];

const SIZES = [
  { value: 1e9, text: '1 GB' },
  { value: 2e9, text: '2 GB', selected: true },
  { value: 10e9, text: '10 GB' },
  { value: 50e9, text: '50 GB' },
];

/** What the search finds, and what is selected, among the albums. */
const [SEARCH, SELECTION] = ['search', 'selection'];

/**
 * @param {Preset} preset what is chosen at first
 * @param {(made: ExportView) => void} made
 */
export function exportForm({ album: wanted, search, ids = [] }, made) {
  const what = choice('What', 'album', [
    { value: '', text: 'Everything' },
    ...(search ? [{ value: SEARCH, text: 'What the search finds', selected: true }] : []),
    ...(ids.length ? [{ value: SELECTION, text: countText(ids.length, 'selected photo'), selected: true }] : []),
    ...(wanted ? [{ value: wanted, text: 'The album', selected: true }] : []), // until its name is known
  ]);
  void addAlbums(what);
  if (search) void nameSearch(what, search);
  return form({
    submit: 'Make the export',
    busy: 'Making the export',
    done: 'It is ready, and listed below.',
    fields: [what, choice('Folders', 'folders', FOLDERS), choice('Photos in one ZIP file, at most', 'partBytes', SIZES)],
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
  if (option) option.textContent = `Search: ${search.all.map(conditionText).join(', ')}`;
}
