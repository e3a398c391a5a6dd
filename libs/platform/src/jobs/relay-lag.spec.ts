import { setTimeout as wait } from 'node:timers/promises';
import { RelayLag } from './relay-lag.js';

describe('the lag of the relay', () => {
  it('is that of the merchant who has waited longest, and gone once all have been caught up with', async () => {
    const lag = new RelayLag();
    const ends = (isBehind: boolean) => (): Promise<boolean> => Promise.resolve(isBehind);
    await lag.watch('quick', ends(false));
    expect(lag.ms).toBe(0);
    await expect(lag.watch('broken', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await wait(20);
    await lag.watch('busy', ends(true));
    expect(lag.ms).toBeGreaterThanOrEqual(19);
    await lag.watch('busy', ends(false));
    lag.only(['broken']);
    expect(lag.ms).toBeGreaterThanOrEqual(19);
    // Another worker has caught up.
    lag.only([]);
    expect(lag.ms).toBe(0);
  });
});
