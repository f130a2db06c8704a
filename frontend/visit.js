import './features/visit/visit-page.js';
import { loadSprite } from './api/sprite.js';

loadSprite();
