const MOST_MS = 25_000;

/** Runs `stop` once when the process is told to end, or when the supervisor that started it is gone, and leaves within 25 s. */
export function stopGently(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), MOST_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  if (process.env['ZHANGGUI_SUPERVISED'] === '1') process.on('disconnect', end);
}
