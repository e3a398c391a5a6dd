import { pino } from 'pino';

/** A line on its own costs a system call; these go out together, and nobody waits for one longer than this. */
const GATHER_BYTES = 8_192;
const FLUSH_EVERY_MS = 250;

/** Where this process writes its log: standard output, some lines at a time; the rest is written when the process ends. */
export function logStream(): ReturnType<typeof pino.destination> {
  const stream = pino.destination({ dest: 1, sync: false, minLength: GATHER_BYTES });
  setInterval(() => stream.flush(), FLUSH_EVERY_MS).unref();
  return stream;
}
