import './components/top-bar.js';
import './components/offline-note.js';
import './components/drop-zone.js';
import './components/identity-door.js';
import './components/toast-stack.js';
import { PageOutlet } from './components/page-outlet.js';
import { fallback, routes } from './routes.js';
import { router } from './state/navigation.js';
import { session } from './state/session.js';

const outlet = document.querySelector('page-outlet');

session.addEventListener('notices', () => void import('./components/security-note.js'));
router.start(routes, fallback);
session.restore().catch((error) => outlet instanceof PageOutlet && outlet.fail(error));
