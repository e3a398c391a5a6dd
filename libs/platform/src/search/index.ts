export { addDocs, type Doc, indexDocs, matches } from './search-index.js';
export { tokensOf } from './tokens.js';
