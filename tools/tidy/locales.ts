import ts from 'typescript';
import { type Fault, FILES, lineAt, SCREENS, type Source, textOf, walkTree } from './sources.js';

const FOLDER = 'apps/web/src/locales';
const LANGUAGES = ['zh-CN', 'en'] as const;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Keys of one language as `namespace:key`, with their texts; plural forms keep their ending. */
function keysOf(language: string): Map<string, string> {
  const keys = new Map<string, string>();
  const add = (prefix: string, value: unknown): void => {
    if (typeof value === 'string') keys.set(prefix, value);
    else
      for (const [name, part] of Object.entries(value as object))
        add(prefix.endsWith(':') ? prefix + name : `${prefix}.${name}`, part);
  };
  for (const file of FILES.filter((name) => name.startsWith(`${FOLDER}/${language}/`) && name.endsWith('.json'))) {
    add(`${file.slice(file.lastIndexOf('/') + 1, -5)}:`, JSON.parse(textOf(file)));
  }
  return keys;
}

/** English has two plural forms where Chinese has one: forms of a key count as the key. */
const plain = (keys: Iterable<string>): Set<string> => new Set([...keys].map((key) => key.replace(PLURAL, '')));

const fileOf = (language: string, key: string): string =>
  `${FOLDER}/${language}/${key.slice(0, key.indexOf(':'))}.json`;

/** Keys of one language that the other lacks, and texts that are empty or not translated. */
export function unevenLocales(): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const own = keysOf(language);
    const other = plain(keysOf(LANGUAGES.find((one) => one !== language)!).keys());
    const fault = (key: string, what: string): Fault => ({
      file: fileOf(language, key),
      line: 1,
      what: `${key} ${what}`,
    });
    return [
      ...[...plain(own.keys())]
        .filter((key) => !other.has(key))
        .map((key) => fault(key, 'is missing in the other language')),
      ...[...own].filter(([, text]) => !text.trim()).map(([key]) => fault(key, 'is empty')),
    ];
  });
}

/** Parameters of a text, which both languages must fill. English may leave out `count` where it says "one". */
export function unevenParameters(): Fault[] {
  const parameters = (text: string): Set<string> =>
    new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]!));
  const chinese = new Map([...keysOf('zh-CN')].map(([key, text]) => [key.replace(PLURAL, ''), text]));
  return [...keysOf('en')].flatMap(([key, text]) => {
    const wanted = chinese.get(key.replace(PLURAL, ''));
    if (wanted === undefined || key.endsWith('_one')) return [];
    const [en, zh] = [parameters(text), parameters(wanted)];
    const odd = [...en].filter((name) => !zh.has(name)).concat([...zh].filter((name) => !en.has(name)));
    return odd.length > 0
      ? [{ file: fileOf('en', key), line: 1, what: `${key}: {{${odd.join(', ')}}} in one language only` }]
      : [];
  });
}

interface Use extends Fault {
  /** `namespace:key`; `*` stands for what is put in at run time. */
  key: string;
}

/** Every key that a screen asks for: `t('key')`, `t(cond ? 'a' : 'b')`, t(`kind.${x}`). */
export const missingKeys = (): Fault[] => {
  const known = [...plain(keysOf('en').keys())];
  const exists = new Set(known);
  return SCREENS.flatMap(usesOf).filter(({ key }) =>
    key.includes('*') ? !known.some((one) => patternOf(key).test(one)) : !exists.has(key),
  );
};

const patternOf = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );

function usesOf({ file, tree }: Source): Use[] {
  const uses: Use[] = [];
  walkTree(tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 't') return;
    for (const text of textsOf(node.arguments[0])) {
      const key = text.includes(':') ? text : `${namespaceAt(node)}:${text}`;
      uses.push({ file, line: lineAt(tree, node.getStart(tree)), what: `there is no text ${key}`, key });
    }
  });
  return uses.filter(({ key }) => !key.startsWith('?:'));
}

function textsOf(node: ts.Expression | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
  return [];
}

/** The namespace of the nearest `useTranslation('…')` around a call; `?` where `t` was handed in. */
function namespaceAt(node: ts.Node): string {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isBlock(at) && !ts.isSourceFile(at)) continue;
    const found = /const \{[^}]*\bt\b[^}]*\} = useTranslation\((?:\[?'([\w-]+)')?/.exec(at.getText());
    if (found) return found[1] ?? 'shell';
  }
  return '?';
}
