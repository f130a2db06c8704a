/** @import { ExportView } from '../../api/types.js' */
import * as albums from '../../api/albums.js';
import * as exports from '../../api/exports.js';
import { el } from '../../lib/dom.js';
import { choice } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { AlbumTree } from '../albums/album-tree.js';

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

/** @param {(made: ExportView) => void} made */
export function exportForm(made) {
  const what = choice('What', 'album', [{ value: '', text: 'Everything' }]);
  void addAlbums(what);
  return form({
    submit: 'Make the export',
    busy: 'Making the export',
    done: 'It is ready, and listed below.',
    fields: [what, choice('Folders', 'folders', FOLDERS), choice('Photos in one ZIP file, at most', 'partBytes', SIZES)],
    send: async ({ album, folders, partBytes }) => {
      made(await exports.make({ ...(album && { album }), folders: folders === 'album' ? 'album' : 'year', partBytes: Number(partBytes) }));
    },
  });
}

/** Without their list, everything can still be exported. @param {HTMLElement} what */
async function addAlbums(what) {
  const tree = new AlbumTree(await albums.all().catch(() => []));
  what.querySelector('select')?.append(...tree.below(null).map((album) => el('option', { value: album.id }, tree.pathText(album))));
}
