import { fork } from 'node:child_process';
import type { Load, LoadFigures } from './load.js';
import type { Asked } from './requests.js';

/** Loads the server from a process of its own: on the same cores, but not in the way of whoever measures. */
export function runLoad(asked: Asked, load: Load): Promise<LoadFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('../load-process.js', import.meta.url));
    child.once('message', (figures) => resolve(figures as LoadFigures));
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error('The load generator failed')));
    child.send({ load, asked });
  });
}

/** The same where every request must be taken, but for the share that may be refused as busy: a bench of refusals would measure nothing. */
export async function runWholeLoad(asked: Asked, load: Load, mayBeBusy = 0): Promise<LoadFigures> {
  const figures = await runLoad(asked, load);
  const { 503: busy = 0, ...broken } = figures.failed;
  if (Object.keys(broken).length > 0 || busy > mayBeBusy * figures.requests || figures.requests === 0)
    throw new Error(
      `Of ${asked.what} not all was taken: ${figures.requests} taken, refused ${JSON.stringify(figures.failed)}`,
    );
  return figures;
}
