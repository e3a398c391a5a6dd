// @ts-check
import net from 'node:net';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the system's error code when the port cannot be taken
 */
export function whyNotFree(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'error'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/** @param {number} port @param {string} host */
export const isFree = async (port, host) => (await whyNotFree(port, host)) === undefined;
