/**
 * Loaded before a program, whose parent may then move the clock that it reads: `{ clockAheadMs }` over the message channel. Timers, and
 * the database's clock, go on as they were.
 */
const Right = Date;
let aheadMs = 0;

const now = (): number => Right.now() + aheadMs;

globalThis.Date = new Proxy(Right, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], newTarget) as Date,
  apply: () => new Right(now()).toString(),
  get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
});

process.on('message', (message) => {
  const asked = (message as { clockAheadMs?: number } | null)?.clockAheadMs;
  if (asked === undefined) return;
  aheadMs = asked;
  process.send!('clock moved');
});
// Whoever listens keeps a process alive; this one may end when it is done.
process.channel?.unref();
