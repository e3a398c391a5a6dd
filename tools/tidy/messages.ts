import ts from 'typescript';
import { type Fault, lineAt, SERVER, walkTree } from './sources.js';

interface Entry extends Fault {
  code: string;
  texts: Partial<Record<'en' | 'zh-CN', string>>;
}

/** What `registerMessages({ … })` holds, in whichever file. */
function catalogue(): Entry[] {
  return SERVER.flatMap(({ file, tree }) => {
    const entries: Entry[] = [];
    walkTree(tree, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText(tree) !== 'registerMessages') return;
      const [messages] = node.arguments;
      if (!messages || !ts.isObjectLiteralExpression(messages)) return;
      for (const message of messages.properties) {
        if (!ts.isPropertyAssignment(message) || !ts.isObjectLiteralExpression(message.initializer)) continue;
        const texts = Object.fromEntries(message.initializer.properties.flatMap((part) => textOf(part)));
        const code = nameOf(message.name);
        entries.push({ file, line: lineAt(tree, message.getStart(tree)), what: code, code, texts });
      }
    });
    return entries;
  });
}

const nameOf = (name: ts.PropertyName): string => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '');

const textOf = (part: ts.ObjectLiteralElementLike): [string, string][] =>
  ts.isPropertyAssignment(part) && ts.isStringLiteralLike(part.initializer)
    ? [[nameOf(part.name), part.initializer.text]]
    : [];

const placeholders = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

/** Messages without words in one language, with other parameters in it, or with Chinese that is not. */
export const unevenMessages = (): Fault[] =>
  catalogue().flatMap(({ file, line, code, texts: { en = '', 'zh-CN': zh = '' } }) => {
    const faults = [];
    if (!en.trim() || !zh.trim()) faults.push('lacks a language');
    if (!/\p{Script=Han}/u.test(zh) && zh.trim()) faults.push('is not Chinese in zh-CN');
    if (placeholders(en) !== placeholders(zh)) faults.push('has other parameters in the other language');
    return faults.map((fault) => ({ file, line, what: `${code} ${fault}` }));
  });

/** Codes that are thrown, or named beside a pointer, and stand in no catalogue. */
export function unknownCodes(): Fault[] {
  const known = new Set(catalogue().map(({ code }) => code));
  return usedCodes().filter(({ what }) => !known.has(what));
}

/** `refuse('code')`, `new Problem('code')` and `{ pointer, code: 'code' }`. */
function usedCodes(): Fault[] {
  return SERVER.flatMap(({ file, tree }) => {
    const codes: Fault[] = [];
    const note = (node: ts.Node | undefined): void => {
      if (node && ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(note);
      else if (node && ts.isStringLiteralLike(node))
        codes.push({ file, line: lineAt(tree, node.getStart(tree)), what: node.text });
    };
    walkTree(tree, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText(tree) === 'refuse') note(node.arguments[0]);
      if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Problem') note(node.arguments?.[0]);
      if (ts.isObjectLiteralExpression(node)) note(codeOf(node));
    });
    return codes;
  });
}

/** The code of an object that is a refusal or a field error by its other members. */
function codeOf(node: ts.ObjectLiteralExpression): ts.Expression | undefined {
  const members = new Map(node.properties.map((part) => [part.name ? nameOf(part.name as ts.PropertyName) : '', part]));
  if (!['pointer', 'params', 'errors', 'column'].some((name) => members.has(name))) return undefined;
  const code = members.get('code');
  return code && ts.isPropertyAssignment(code) ? code.initializer : undefined;
}

/** Messages whose code occurs nowhere else: nothing says them. */
export function unusedMessages(): Fault[] {
  const elsewhere = SERVER.filter(({ file }) => !file.endsWith('.messages.ts'))
    .map(({ text }) => text)
    .join('\n');
  return catalogue().filter(({ code }) => !new RegExp(`\\b${code}\\b`).test(elsewhere));
}
