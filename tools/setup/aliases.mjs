// @ts-check
import path from 'node:path';

const SPECIFIER = /(\bfrom\s*|\bimport\s*\(\s*|\bimport\s*)(["'])@zhanggui\/([a-z-]+)(\/testing)?\2/g;

/**
 * Node resolves no `@zhanggui/<lib>`: compiled files import each other by relative path.
 * @param {string} code compiled JavaScript
 * @param {string} file its path from the output folder, such as `libs/orders/src/place-orders.js`
 * @returns {string}
 */
export function rewriteAliases(code, file) {
  const folder = path.posix.dirname(file);
  return code.replace(SPECIFIER, (_all, before, quote, lib, testing = '') => {
    const relative = path.posix.relative(folder, `libs/${lib}/src${testing}/index.js`);
    return `${before}${quote}${relative.startsWith('.') ? relative : `./${relative}`}${quote}`;
  });
}
