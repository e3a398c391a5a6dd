import { Authority, EVERYWHERE } from '../access/authority.js';
import type { Actor } from '../db/actor.js';

/** The same person, who may move money with one permission up to an amount only. */
export const limitedTo = (actor: Actor, permission: string, limitMinor: number): Actor => ({
  ...actor,
  authority: new Authority(
    new Map([[permission, { level: 'execute', limitMinor, ownOnly: false, scope: EVERYWHERE }]]),
  ),
});
