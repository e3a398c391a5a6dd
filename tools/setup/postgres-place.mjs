// @ts-check
// Where the embedded PostgreSQL is reached: by its socket, which costs both sides a quarter less than TCP, or by loopback.

/** A socket's path may have about 100 bytes; without one the server is reached over TCP alone. @param {string} dataDir */
export const socketFolder = (dataDir) => (Buffer.byteLength(dataDir) <= 80 ? dataDir : '');

/** The part of an address that says where; node-postgres reads `host` from the query. @param {string} dataDir @param {number} port */
export function placeOf(dataDir, port) {
  const folder = process.platform === 'win32' ? '' : socketFolder(dataDir);
  return folder ? `?host=${encodeURIComponent(folder)}&port=${port}` : `?host=127.0.0.1&port=${port}`;
}

/** @param {string} role @param {string} password @param {string} database @param {string} place */
export const databaseUrl = (role, password, database, place) =>
  `postgres://${role}:${password}@localhost/${database}${place}`;

/** The same place for another role, on the database `postgres`. @param {string} url @param {string} role @param {string} password */
export const placeOfUrl = (url, role, password) => databaseUrl(role, password, 'postgres', new URL(url).search);
