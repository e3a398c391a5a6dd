/** Wrong passwords that one address may try for one account in the window, and for all accounts together. */
const PER_ACCOUNT = 5;
const PER_ADDRESS = 30;
const WINDOW_MS = 15 * 60_000;

/** A table of this size costs a few MB; beyond it the oldest entries go. */
const MOST_ENTRIES = 20_000;

/**
 * Slows guessing down per address, never per account alone: a stranger cannot lock the owner out.
 * Time is the process's own, which no clock that is set can move. Kept in this process; several API processes each allow their own number.
 */
export class LoginThrottle {
  private readonly failures = new Map<string, { count: number; until: number }>();

  /** Seconds to wait before this address may try this account again; 0 when it may now. */
  secondsToWait(address: string, email: string, now = performance.now()): number {
    const blocked = [
      { key: `${address} ${email}`, most: PER_ACCOUNT },
      { key: address, most: PER_ADDRESS },
    ].map(({ key, most }) => {
      const entry = this.failures.get(key);
      return entry && entry.until > now && entry.count >= most ? Math.ceil((entry.until - now) / 1000) : 0;
    });
    return Math.max(...blocked);
  }

  noteFailure(address: string, email: string, now = performance.now()): void {
    for (const key of [`${address} ${email}`, address]) {
      const entry = this.failures.get(key);
      this.failures.delete(key);
      this.failures.set(
        key,
        entry && entry.until > now
          ? { count: entry.count + 1, until: entry.until }
          : { count: 1, until: now + WINDOW_MS },
      );
    }
    if (this.failures.size > MOST_ENTRIES) this.failures.delete(this.failures.keys().next().value!);
  }

  noteSuccess(address: string, email: string): void {
    this.failures.delete(`${address} ${email}`);
  }
}
