import ts from 'typescript';
import { type Fault, lineAt, SERVER, walkTree } from './sources.js';

/** Events of edits that do not say what changed: an object with `type: '….edited'` and a subject, whose payload tells no changes. */
export const silentEdits = (): Fault[] =>
  SERVER.flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    walkTree(tree, (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const parts = new Map(node.properties.map((part) => [part.name?.getText(tree), part]));
      if (!parts.has('subjectId') || !/edited/.test(parts.get('type')?.getText(tree) ?? '')) return;
      const payload = parts.get('payload')?.getText(tree) ?? '';
      if (/changes|payloadOf\(/.test(payload)) return;
      faults.push({
        file,
        line: lineAt(tree, node.getStart(tree)),
        what: `${parts.get('type')!.getText(tree)} tells no changes`,
      });
    });
    return faults;
  });
