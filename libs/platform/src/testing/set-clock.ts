/** Sets the clock that this process reads; timers, `performance.now()` and the database's clock go on. `jest.useRealTimers()` sets it right. */
export function setClock(aheadMs: number): void {
  jest.useRealTimers();
  jest.useFakeTimers({
    now: Date.now() + aheadMs,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}
