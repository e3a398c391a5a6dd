import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';

/** A line on its own costs a system call; these go out together, and nobody waits for one longer than this. */
const GATHER_BYTES = 8_192;
const FLUSH_EVERY_MS = 250;

type LogStream = ReturnType<typeof pino.destination>;

/** Where this process writes its log: standard output, some lines at a time; the rest is written when the process ends. */
export function logStream(): LogStream {
  const stream = pino.destination({ dest: 1, sync: false, minLength: GATHER_BYTES });
  void flushNowAndThen(stream);
  return stream;
}

async function flushNowAndThen(stream: LogStream): Promise<void> {
  for (;;) {
    await wait(FLUSH_EVERY_MS, undefined, { ref: false });
    stream.flush();
  }
}
