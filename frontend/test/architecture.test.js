import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, files, imports, laterImports, read, scripts, styles } from './source.js';

/** What knows nothing of a feature: every feature may import it. */
const FOUNDATION = ['lib', 'api', 'ui'];

/** Which folders a module may import from besides its own. What is in no list may import nothing. */
const ARROWS = new Map([
  ['lib', []],
  ['languages', ['lib']],
  ['workers', ['lib']],
  ['api', ['lib']],
  ['ui', ['lib', 'api']],
  ['features/session', FOUNDATION],
  ['features/notices', [...FOUNDATION, 'features/session']],
  ['features/images', [...FOUNDATION, 'features/session', 'features/notices']],
  ['features/favourites', [...FOUNDATION, 'features/notices', 'features/images']],
  ['features/tags', [...FOUNDATION, 'features/session', 'features/notices', 'features/images']],
  ['features/trash', [...FOUNDATION, 'features/session', 'features/notices', 'features/images']],
  ['features/memories', [...FOUNDATION, 'features/session', 'features/images']],
  ['features/settings', [...FOUNDATION, 'features/session', 'features/notices', 'features/trash', 'features/memories']],
  ['features/members', [...FOUNDATION, 'features/session', 'features/notices']],
  ['features/sharing', [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/settings', 'features/members']],
  ['features/uploads', [...FOUNDATION, 'features/session', 'features/notices', 'features/images']],
  ['features/device', [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/uploads']],
  ['features/viewer', [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/favourites', 'features/tags', 'features/trash']],
  [
    'features/photos',
    [
      ...FOUNDATION,
      'features/session',
      'features/notices',
      'features/images',
      'features/favourites',
      'features/tags',
      'features/trash',
      'features/sharing',
      'features/viewer',
    ],
  ],
  [
    'features/albums',
    [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/members', 'features/sharing', 'features/uploads', 'features/photos'],
  ],
  ['features/search', [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/tags', 'features/photos', 'features/albums']],
  ['features/map', [...FOUNDATION, 'features/images', 'features/search']],
  [
    'features/gallery',
    [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/uploads', 'features/photos', 'features/albums', 'features/memories'],
  ],
  ['features/damaged', [...FOUNDATION, 'features/session', 'features/images', 'features/trash', 'features/uploads', 'features/settings']],
  [
    'features/exports',
    [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/tags', 'features/albums', 'features/search', 'features/settings'],
  ],
  ['features/imports', [...FOUNDATION, 'features/session', 'features/notices', 'features/images', 'features/settings']],
  ['features/administration', [...FOUNDATION, 'features/session', 'features/notices', 'features/settings']],
  ['features/shell', [...FOUNDATION, 'features/session', 'features/notices', 'features/uploads']],
  ['features/visit', ['lib', 'api', 'ui', 'features/images', 'features/viewer']],
  ['visit.js', ['api', 'features/visit']],
  ['preload.js', ['lib', 'features/session', 'features/gallery']],
  ['routes.js', ['preload.js']],
  [
    'late.js',
    [
      'lib',
      'api',
      'features/session',
      'features/notices',
      'features/uploads',
      'features/device',
      'features/damaged',
      'features/imports',
      'features/members',
      'features/shell',
    ],
  ],
  ['app.js', ['lib', 'api', 'routes.js', 'features/session', 'features/notices', 'features/device', 'features/shell', 'late.js']],
]);

/** `lib`, `features/gallery`, or the name of a file beside them. @param {string} name */
const folder = (name) =>
  name
    .split('/')
    .slice(0, name.startsWith('features/') ? 2 : 1)
    .join('/');

/**
 * The stylesheets that modules bring.
 *
 * @param {string[]} names
 * @param {RegExp} [pattern] of how they bring them
 */
const stylesOf = (names, pattern = /\bstyle\(([^)]*)\)/g) => [
  ...new Set(names.flatMap((name) => [...code(name).matchAll(pattern)].flatMap(([, paths]) => [...paths.matchAll(/'\/([^']+)'/g)].map(([, path]) => path)))),
];

/**
 * @param {RegExp} pattern with one group
 * @param {string[]} names
 */
const found = (pattern, names) => new Set(names.flatMap((name) => [...code(name).matchAll(pattern)].map(([, one]) => one)));

test('imports point down only', () => {
  for (const name of scripts) {
    const allowed = ARROWS.get(folder(name)) ?? [];
    const later = name === 'routes.js' ? [] : laterImports(name);
    for (const other of [...imports(name), ...later]) {
      assert.ok(files.includes(other), `${name} imports ${other}, which is no file of ours`);
      assert.ok(folder(other) === folder(name) || allowed.includes(folder(other)), `${name} must not import ${other}`);
    }
  }
});

test('a part that nobody waits for is asked for again where it does not come, or is done without', () => {
  const careless = scripts.filter((name) => /\bvoid import\([^)]*\)(?!\s*\.(then|catch)\()/.test(code(name)));
  assert.deepEqual(careless, []);
});

test('every folder is in the list, and no arrow leads back', () => {
  const levels = [...ARROWS.keys()];
  for (const [from, allowed] of ARROWS) {
    for (const to of allowed) assert.ok(levels.indexOf(to) < levels.indexOf(from), `${from} stands above ${to} in the list`);
  }
  for (const name of scripts) assert.ok(ARROWS.has(folder(name)), `${name} lies in a folder that is in no list`);
});

test('only the site map loads pages, and the list of the first one', () => {
  const pages = laterImports('routes.js').filter((name) => name !== 'features/gallery/gallery.js');
  for (const name of pages) assert.match(name, /^features\/.*-page\.js$/);
  for (const name of scripts)
    assert.ok(![...imports(name), ...laterImports(name)].includes('routes.js') || name === 'app.js', `${name} must not import routes.js`);
});

test('no folder has an address that belongs to the API', () => {
  const [, names] = read('nginx/nginx.conf').match(/location ~ \^\/\(\?:([^)]+)\)/) ?? [];
  const taken = names.replaceAll('\\', '').split('|');
  for (const name of files) assert.ok(!taken.includes(name.split('/')[0]), `${name} would be asked of the service`);
});

test('the service worker lets pass what belongs to the API', () => {
  const [, names] = read('nginx/nginx.conf').match(/location ~ \^\/\(\?:([^)]+)\)/) ?? [];
  assert.ok(read('workers/request-kinds.js').includes(`(?:${names})`), 'request-kinds.js has another list of it than nginx.conf');
});

test('only api/ asks the service, and the service worker passes on what is asked', () => {
  for (const name of scripts.filter((one) => !['api', 'workers'].includes(folder(one)))) {
    assert.doesNotMatch(code(name), /(?<![.#\w])fetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b/, name);
  }
});

test('no text becomes markup or code', () => {
  const forbidden = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment)\b|document\.write|\beval\(|new Function\b/;
  for (const name of scripts) assert.doesNotMatch(code(name), forbidden, name);
});

test('no string goes on over a line, because the service leaves indentation out', () => {
  for (const name of scripts) for (const line of code(name).split('\n')) assert.ok(line.split('`').length % 2, `${name}: ${line}`);
});

/** Modules that keep something while pages come and go, though nothing of a user. */
const OF_NO_USER = new Set([
  'features/viewer/image-slide.js', // kinds of files that this browser cannot show
  'features/uploads/lazy-uploads.js', // the queue, which forgets by itself
  'features/uploads/upload-list.js', // the size of letters
  'features/viewer/viewer-page.js', // whether the details are open
  'features/search/facets.js', // whether the filters are folded out
  'features/images/library.js', // listeners
  'features/session/session.js', // the user
  'features/session/auth-layout.js', // the name of the installation
  'features/uploads/upload.js', // a counter
]);

test('what keeps something of a user forgets it by session.onOtherUser', () => {
  for (const name of scripts.filter((one) => !['api', 'lib', 'workers'].includes(folder(one)))) {
    const keeps = /^(?:export )?(?:let \w+|const \w+ = (?:new [A-Z]\w*\((?!\[)|\[\]))/m.test(code(name));
    const forgets = /\bsession\.onOtherUser\(/.test(code(name));
    if (OF_NO_USER.has(name)) assert.ok(keeps && !forgets, `${name} need not be in the list`);
    else assert.equal(forgets, keeps, `${name} must forget what it keeps when another user comes`);
  }
});

/**
 * What comes with a module, texts apart: in which language they come is known only then.
 *
 * @param {string} first
 */
function needed(first) {
  const all = new Set([first]);
  for (const name of all) for (const other of [name, ...catalogues(name)].flatMap(imports)) all.add(other);
  return all;
}

/** @param {string} name */
const catalogues = (name) => [...code(name).matchAll(/\bcatalogue\('([^']+)'\)/g)].map(([, part]) => `languages/en/${part}.js`);

/** The pages, what starts each of them, what asks for its texts, and where its files lie. */
const PAGES = [
  { page: 'index.html', start: 'app.js', first: 'preload.js', root: '/' },
  { page: 'visit.html', start: 'visit.js', first: 'lib/language.js', root: '/s/-/' },
];

for (const { page, start, first, root } of PAGES) {
  test(`${page} names all modules that it starts with, so that they come at once, and no others; what asks for the texts comes first`, () => {
    const named = [...read(page).matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name);
    const frame = needed(start);
    frame.delete(start);
    const ahead = [...needed(first)].sort();
    const others = [...frame].filter((name) => !ahead.includes(name)).sort();
    assert.deepEqual(
      named,
      [...ahead, ...others].map((name) => root + name),
    );
  });

  test(`whatever ${page} names is there`, () => {
    for (const [, path] of read(page).matchAll(/(?:href|src)="(\/[^"]+)"/g)) assert.ok(path.startsWith(root) && files.includes(path.slice(root.length)), path);
  });
}

/** All modules that a page may ever load. @param {string} first */
function reached(first) {
  const all = new Set([first]);
  for (const name of all) for (const other of [...needed(name), ...laterImports(name)]) all.add(other);
  return [...all];
}

test('a visitor with a link loads nothing that knows sessions, and names no address outside of the link', () => {
  const modules = reached('visit.js');
  assert.ok(modules.includes('features/visit/visit-viewer.js'));
  for (const name of modules) {
    assert.doesNotMatch(name, /^features\/(?:session|settings|notices)\/|^api\/(?:client|access|images|users)\.js$|^lib\/router\.js$/);
    if (folder(name) === 'features/visit') assert.doesNotMatch(code(name), /'\/(?!(?:features|ui)\/)/, name);
  }
});

for (const [list, first, before] of [
  ['LIST', 'features/gallery/gallery.js', 'app.js'],
  ['GALLERY', 'features/gallery/gallery-page.js', 'features/gallery/gallery.js'],
  ['SIGN_IN', 'features/session/sign-in-page.js', 'app.js'],
]) {
  test(`named to be loaded ahead is all that ${first} takes in besides what comes before, and nothing else`, () => {
    const [, block] = code('preload.js').match(new RegExp(`const ${list} = \\[([^\\]]*)\\]`)) ?? [];
    const named = [...block.matchAll(/'\/([^']+)'/g)].map(([, name]) => name);
    const there = new Set([...needed('app.js'), ...needed(before)]);
    const modules = [...needed(first)].filter((name) => !there.has(name));
    assert.deepEqual(named, [...modules, ...stylesOf(modules, /\bawait style\(([^)]*)\)/g)].sort());
  });
}

test('every stylesheet comes with the frame, the one with the layers first, or with the pages that need it', () => {
  const framed = PAGES.flatMap(({ page, root }) => {
    const named = [...read(page).matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => path.slice(root.length));
    assert.equal(named[0], 'styles/app.css');
    return named;
  });
  assert.deepEqual([...new Set([...framed, ...stylesOf(scripts)])].sort(), [...styles].sort());
});

test('every icon that is asked for is in the sprite, and every one in it is asked for', () => {
  const drawn = [...read('icons.svg').matchAll(/<symbol id="icon-([^"]+)"/g)].map(([, name]) => name);
  const said = scripts.map(code).join();
  for (const name of found(/\bicon\('([^']+)'/g, scripts)) assert.ok(drawn.includes(name), `there is no icon ${name}`);
  for (const name of drawn) assert.ok(said.includes(`'${name}'`), `nobody shows the icon ${name}`);
});

test('every custom property that a style reads is set somewhere, and every one that is set is read', () => {
  const set = new Set([...found(/(--[\w-]+)\s*:/g, styles), ...found(/setProperty\(\s*'(--[\w-]+)'/g, scripts)]);
  const used = new Set([...found(/var\(\s*(--[\w-]+)/g, styles), ...found(/(?<!setProperty\(\s*)'(--[\w-]+)'/g, scripts)]);
  for (const name of used) assert.ok(set.has(name), `nobody sets ${name}`);
  for (const name of set) assert.ok(used.has(name), `nobody reads ${name}`);
});
