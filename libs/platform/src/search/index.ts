export { addDocs, type Doc, indexDocs, matches } from './search-index.js';
export { searchTermsOf, tokensOf } from './tokens.js';
