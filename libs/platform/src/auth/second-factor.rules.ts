import { MONEY_PERMISSIONS, reaches } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { SessionRow } from '../directory/sessions.js';

/** Whether the merchant asks this person for a second factor that their session has not. */
export function lacksSecondFactor(
  { secondFactor, secondFactorRule }: Pick<SessionRow, 'secondFactor' | 'secondFactorRule'>,
  { authority }: Pick<Actor, 'authority'>,
): boolean {
  if (secondFactor || secondFactorRule === 'optional') return false;
  if (secondFactorRule === 'everyone') return true;
  const approves = [...MONEY_PERMISSIONS].some((permission) => reaches(authority?.levelOf(permission), 'approve'));
  return approves || reaches(authority?.levelOf('access:manage'), 'suggest');
}
