import { addressOf } from './lib/language.js';

/** All files that ask for the user's photos: each level of imports would cost a round trip otherwise. */
const LIST = [
  '/api/images.js',
  '/features/gallery/gallery.js',
  '/features/images/library.js',
  '/features/images/paged-list.js',
  '/features/images/taken.js',
  '/features/images/texts.js',
  '/features/memories/choice.js',
  '/features/memories/on-this-day.js',
  '/features/photos/by-date.js',
  '/features/photos/dated-list.js',
  '/features/photos/month-counts.js',
  '/features/photos/openings.js',
  '/lib/months.js',
];

/** Those that show them, besides. */
const GALLERY = [
  '/features/gallery/gallery-page.js',
  '/features/images/grid-groups.js',
  '/features/images/grid-layout.js',
  '/features/images/grid-place.js',
  '/features/images/grid-rows.js',
  '/features/images/grid-scroll.js',
  '/features/images/grid-travel.js',
  '/features/images/grid-walk.js',
  '/features/images/grid-window.js',
  '/features/images/grid.css',
  '/features/images/image-grid.js',
  '/features/images/image-tile.js',
  '/features/images/looks.js',
  '/features/images/placeholder.js',
  '/features/images/selection.js',
  '/features/images/tile.css',
  '/features/photos/first-sight.js',
  '/features/photos/late-control.js',
  '/features/photos/photos-foot.js',
  '/features/photos/photos-view.js',
  '/features/photos/photos.css',
  '/features/photos/sizes.js',
  '/lib/justify.js',
  '/lib/offsets.js',
  '/lib/shortcuts.js',
  '/lib/style.js',
  '/lib/thumbhash.js',
];

/** The same for the first page of a visitor who is not signed in. */
const SIGN_IN = [
  '/features/session/auth-layout.js',
  '/features/session/auth.css',
  '/features/session/lazy-second-step.js',
  '/features/session/lazy-single-sign-on.js',
  '/features/session/passkey-sign-in.js',
  '/features/session/registration-note.js',
  '/features/session/sign-in-page.js',
  '/features/session/sign-in-texts.js',
  '/lib/passkey-support.js',
  '/lib/style.js',
  '/ui/field.js',
  '/ui/form.js',
  '/ui/forms.css',
  '/ui/language-choice.js',
];

export const preloadGallery = () => {
  preload([addressOf('photos'), ...LIST]);
  preload(GALLERY, 'low');
};
export const preloadSignIn = () => preload([addressOf('sign-in'), ...SIGN_IN]);

/**
 * @param {string[]} files
 * @param {'auto' | 'low'} [fetchPriority] low: what is asked of the service meanwhile does not wait for them
 */
function preload(files, fetchPriority = 'auto') {
  if (document.head.querySelector(`[href="${files[0]}"]`)) return;
  document.head.append(
    ...files.map((href) =>
      Object.assign(document.createElement('link'), {
        fetchPriority,
        href,
        ...(href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
      }),
    ),
  );
}

/** The newest photos are on their way while the code that shows them is still being loaded. */
async function askForPhotos() {
  void import('./features/gallery/gallery.js').catch(() => {});
  const { session } = await import('./features/session/session.js');
  await session.restore();
}

// The frame has not been loaded yet: what most visits begin with is asked for together with it.
if (location.pathname === '/' && localStorage.getItem('darkslide.session')) {
  preloadGallery();
  askForPhotos().catch(() => {}); // The frame asks for them again.
} else if (location.pathname === '/' || location.pathname === '/sign-in') preloadSignIn();
