export { addDocs, type Doc, indexDocs, matches } from './search-index.js';
export { tokensOf, wholeToken } from './tokens.js';
