import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareSources, filesUnder } from './stale.mjs';

describe('compareSources', () => {
  const root = mkdtempSync(join(tmpdir(), 'zhanggui-stale-'));
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);

  beforeAll(() => {
    mkdirSync(join(root, 'src/deep'), { recursive: true });
    write('src/one.ts', 'one');
    write('src/deep/two.ts', 'two');
    write('src/notes.md', 'not a source');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const sources = () => filesUnder(root, 'src', (file) => file.endsWith('.ts'));

  it('calls everything changed at first and nothing after that', () => {
    const first = compareSources(root, sources(), {});
    expect(first.changed).toEqual(['src/deep/two.ts', 'src/one.ts']);
    expect(compareSources(root, sources(), first.now)).toMatchObject({ changed: [], removed: [], touched: false });
  });

  it('sees a new text, and no change in the same text with a new time', () => {
    const { now } = compareSources(root, sources(), {});
    write('src/one.ts', 'ONE');
    utimesSync(join(root, 'src/deep/two.ts'), new Date(), new Date(Date.now() + 5_000));
    expect(compareSources(root, sources(), now)).toMatchObject({ changed: ['src/one.ts'], removed: [], touched: true });
  });

  it('names what is gone', () => {
    const { now } = compareSources(root, sources(), {});
    rmSync(join(root, 'src/one.ts'));
    expect(compareSources(root, sources(), now)).toMatchObject({ changed: [], removed: ['src/one.ts'], touched: true });
  });
});
