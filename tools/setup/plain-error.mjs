// @ts-check

/** A failure that the person at the keyboard can act on: shown as one sentence, without a stack. */
export class PlainError extends Error {}

/**
 * Shows an error the way every command of this repository does and sets exit code 1.
 * @param {unknown} error
 */
export function showError(error) {
  const text = error instanceof PlainError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n`);
  process.exitCode = 1;
}

/**
 * Runs the body of a command; whatever fails is shown once and ends the process with code 1.
 * @param {() => Promise<void>} body
 */
export async function runCommand(body) {
  try {
    await body();
  } catch (error) {
    showError(error);
    process.exit(1);
  }
}
