import { setTimeout as wait } from 'node:timers/promises';
import { isConnectionLost, sqlState } from '@zhanggui/platform';
import pg from 'pg';

/** Longer than a server that was killed needs to come back on a busy machine. */
const PATIENCE_MS = 60_000;
const AWAY = /^(ECONNREFUSED|ENOENT)$/;

/**
 * A way round the product to its database for those who only look, or say what may be said twice: when the server is killed or comes
 * back, what was asked is asked again.
 */
export class PatientPool extends pg.Pool {
  override query = (async (...asked: unknown[]): Promise<unknown> => {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await (super.query as (...of: unknown[]) => Promise<unknown>)(...asked);
      } catch (error) {
        const isAway = isConnectionLost(error) || AWAY.test(sqlState(error));
        if (!isAway || performance.now() > end) throw error;
        await wait(100);
      }
    }
  }) as pg.Pool['query'];
}
