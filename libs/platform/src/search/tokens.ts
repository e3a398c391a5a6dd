/** Words shorter than this say nothing, unless they are Chinese or a number. */
const SHORTEST_WORD = 2;
const LONGEST_TOKEN = 64;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Tokens under which a text is found: its words, lower-cased and without accents, Chinese by dictionary words and by the
 * characters inside them (the first is found as the word's beginning); a part with digits ("85123A", "A-1001") is also kept whole, so that codes are found as they are written.
 */
export function tokensOf(...texts: (string | null | undefined)[]): string[] {
  const tokens = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const plain = fold(text);
    for (const code of plain.split(/\s+/)) if (/\d/.test(code)) add(tokens, code);
    for (const { segment, isWordLike } of words.segment(plain)) if (isWordLike) addWord(tokens, segment);
  }
  return [...tokens];
}

/** The token of a code or an e-mail address, which is found as it is written. */
export const wholeToken = (code: string): string => fold(code).trim().slice(0, LONGEST_TOKEN);

/** Tokens that a searched text asks for: each must be found, the last as a beginning. Codes and e-mail addresses are asked for whole. */
export const searchTermsOf = (text: string): string[] => {
  const terms = fold(text).trim().split(/\s+/).filter(Boolean);
  return terms.flatMap((term) => (/[\d@]/.test(term) ? [term.slice(0, LONGEST_TOKEN)] : tokensOf(term)));
};

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const HAN = /\p{Script=Han}/u;

function addWord(tokens: Set<string>, word: string): void {
  if (HAN.test(word)) {
    add(tokens, word);
    for (const character of [...word].slice(1)) add(tokens, character);
  } else if (word.length >= SHORTEST_WORD || /\d/.test(word)) {
    add(tokens, word);
  }
}

const add = (tokens: Set<string>, token: string): void => void tokens.add(token.slice(0, LONGEST_TOKEN));
