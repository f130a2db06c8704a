import { Router } from './lib/router.js';

/** Where the user is, and the way to anywhere else. `app.js` starts it with the routes. */
export const router = new Router();
