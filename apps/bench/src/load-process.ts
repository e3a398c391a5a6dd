import { drive, type Load } from './support/load.js';
import { type Asked, requestsOf } from './support/requests.js';

/** A load generator in a process of its own; `support/run-load.ts` starts it. */
process.once('message', (message) => {
  const { load, asked } = message as { load: Load; asked: Asked };
  drive(load, requestsOf(asked)).then(
    (figures) => process.send!(figures, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(1));
