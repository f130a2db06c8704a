import './components/top-bar.js';
import './components/offline-note.js';
import './components/drop-zone.js';
import './components/identity-door.js';
import './components/toast-stack.js';
import { PageOutlet } from './components/page-outlet.js';
import { router } from './routes.js';
import { session } from './state/session.js';

const outlet = document.querySelector('page-outlet');

session.addEventListener('notices', () => void import('./components/security-note.js'));
router.start();
session.restore().catch((error) => outlet instanceof PageOutlet && outlet.fail(error));
