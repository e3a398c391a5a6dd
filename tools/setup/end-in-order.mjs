// @ts-check
import { onLauncherDeath } from './launcher.mjs';
import { showError } from './plain-error.mjs';

/**
 * Ends a command in the reverse order of its beginning, once, when it is asked to: by Ctrl-C, by a signal, by npm's
 * death, or by something of its own that failed. A second Ctrl-C does not wait: programs and database then end because
 * this process is gone.
 * @typedef {ReturnType<typeof endInOrder>} Life
 */
export function endInOrder() {
  /** @type {(() => Promise<unknown>)[]} */
  const steps = [];
  let ending = false;

  /** @param {number} code */
  async function end(code) {
    if (ending) return;
    ending = true;
    for (const step of steps.reverse()) await step().catch(showError);
    process.exit(code);
  }

  /** @param {unknown} error */
  async function fail(error) {
    if (ending) return;
    showError(error);
    await end(1);
  }

  function onSignal() {
    if (ending) process.exit(130);
    process.stdout.write('\nClosing …\n');
    void end(0);
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal);
  if (process.env.npm_lifecycle_event) onLauncherDeath(onSignal);

  return {
    /** @param {() => Promise<unknown>} step runs before the steps given earlier */
    onEnd: (step) => void steps.push(step),
    /** Ends now, with this exit code. */
    end,
    fail,
    /** What fails while everything is ending fails because of that. @param {() => Promise<void>} body */
    run: (body) => body().catch(fail),
  };
}
