// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from './plain-error.mjs';

const EVERY_MS = 50;
const LONGEST_MS = 60_000;

/** @param {string} address of the API */
export async function untilReady(address) {
  for (const deadline = Date.now() + LONGEST_MS; Date.now() < deadline; await sleep(EVERY_MS)) {
    const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
  }
  throw new PlainError(`The API did not become ready at ${address} within ${LONGEST_MS / 1000} seconds; see its log.`);
}
