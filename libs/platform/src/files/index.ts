import './files.messages.js';
export { deleteFiles } from './delete-files.js';
export { fileLink } from './file-links.js';
export { knownImages } from './files.queries.js';
export { fileStoreOf } from './open-file-store.js';
