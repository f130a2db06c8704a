import { el } from '../../lib/dom.js';
import { settingsPart } from './settings-frame.js';

const PROTECTS = [
  'A disk that is stolen, thrown away or sold, if the master key is kept on another one.',
  'A backup, or a copy of the database or of the stored files, in the wrong hands, as long as the master key is not in it.',
  'Somebody who reads the stored files: photos, their names, places and dates of capture are unreadable without their keys.',
  'Looking back after deleting: the key of a deleted photo is destroyed, so copies of its file stay unreadable. Only a backup of the database from before still holds the locked key until it is overwritten.',
];

const LIMITS = [
  'Somebody who controls the running server. It holds the keys while it works, so whoever runs it, or breaks into it, could see what you store.',
  'A weak password, or one you also use elsewhere. Whoever knows it is you.',
  'Somebody at a device where you are signed in. Sign out where others can sit down.',
  'Losing the photos. Sealing is no backup: keep another copy of what you cannot lose.',
];

/** What users may rely on, said as plainly as we can. */
export const sealingSection = () =>
  settingsPart(
    'What sealing protects you from',
    el(
      'p',
      {},
      'Everything you add is encrypted before it is written to a disk. Each photo has a key of its own, and one key locks up all of these: the master key. Whoever runs this Darkslide keeps that one. This helps against:',
    ),
    el(
      'ul',
      {},
      PROTECTS.map((text) => el('li', {}, text)),
    ),
    el('h3', {}, 'And what it does not'),
    el(
      'ul',
      {},
      LIMITS.map((text) => el('li', {}, text)),
    ),
    el(
      'p',
      { class: 'remark' },
      'In clear on the server are your user name and e-mail, your devices, access tokens and activity with the part of the network address that is kept, and for each photo its size, dimensions, kind of file and the time it is sorted by.',
    ),
  );
