import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import '../../imports/imports.messages.js';
import { sniffFile } from '../../imports/sniff-file.js';
import type { Cell, ColumnType } from '../cells.rules.js';
import { type FileFormat, type FileShape } from './file-shape.js';
import { readJsonLines } from './read-json-lines.js';
import { readXlsx } from './read-xlsx.js';
import { writeFile } from './write-file.js';
import { writeXlsx } from './write-xlsx.js';

let directory: string;
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), 'zhanggui-formats-'))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let files = 0;
function stored(bytes: Uint8Array | string): string {
  const path = join(directory, String(files++));
  writeFileSync(path, bytes);
  return path;
}

async function collect<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

async function written(format: FileFormat, shape: FileShape, rows: Cell[][]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of writeFile(format, shape, [rows])) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const shape = (...types: ColumnType[]): FileShape => ({
  title: 'Sheet/1',
  columns: types.map((type, n) => ({ key: `c${n}`, heading: `C ${n}`, type })),
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
});

/** A workbook as other programs write it. */
const workbook = (sheet: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="One" r:id="a" xmlns:r="r"/><sheet name="Two" r:id="b" xmlns:r="r"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000"/><numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="172" formatCode="[Red]#,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="20"/></cellXfs></styleSheet>',
        'xl/sharedStrings.xml':
          '<sst><si><t>Head</t></si><si><r><t>rich </t></r><r><t xml:space="preserve">text</t></r><rPh><t>phonetic</t></rPh></si><si><t>a_x000D_b</t></si></sst>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        'xl/worksheets/sheet2.xml':
          '<worksheet><sheetData><row><c t="inlineStr"><is><t>Other</t></is></c></row></sheetData></worksheet>',
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

describe('a workbook that is written', () => {
  it('is read as it was, row by row', async () => {
    const at = new Date('2026-03-01T02:03:04Z');
    const text = 'a <b> & "c"\n_x000D_ \u0001 \r 𠮷';
    const bytes = await written('xlsx', shape('text', 'integer', 'money', 'date', 'boolean', 'text'), [
      [text, 12, '12.50', at, true, '=1+1'],
      ['00123', -5, '1234567890123456.5', null, false, '-1'],
    ]);
    expect(await sniffFile(stored(bytes))).toMatchObject({
      format: 'xlsx',
      sheets: ['Sheet 1'],
      header: ['C 0', 'C 1', 'C 2', 'C 3', 'C 4', 'C 5'],
    });
    const rows = await collect(readXlsx(stored(bytes), null));
    expect(rows.slice(1).map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, text, '12', '12.5', '2026-03-01 10:03:04', '是', "'=1+1"],
      [3, '00123', '-5', '1234567890123456.5', '', '否', "'-1"],
    ]);
  });

  it('goes on with a further sheet where one is full', async () => {
    const parts: Uint8Array[] = [];
    for await (const part of writeXlsx(
      [
        {
          shape: shape('integer'),
          rows: [
            [[1], [2], [3]],
            [[4], [5]],
          ],
        },
      ],
      3,
    ))
      parts.push(part);
    const path = stored(Buffer.concat(parts));
    const { sheets } = await sniffFile(path);
    const read = await Promise.all(sheets.map((name) => collect(readXlsx(path, name))));
    expect(read.map((rows) => rows.flatMap(({ cells }) => cells))).toEqual([
      ['C 0', '1', '2'],
      ['C 0', '3', '4'],
      ['C 0', '5'],
    ]);
  });
});

describe('a workbook of another program', () => {
  it('is read as people see it: dates, numbers, leading zeros, rich text, gaps', async () => {
    const cells = [
      '<c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>46082</v></c><c r="D2" s="2"><v>46082.41888888889</v></c>',
      '<c r="A3"><v>0.30000000000000004</v></c><c r="B3"><v>6901234567892</v></c><c r="C3"><v>6.901234567892E+12</v></c><c r="D3" s="3"><v>42</v></c>',
      '<c r="A4" t="s"><v>2</v></c><c r="B4" s="4"><v>46082</v></c><c r="C4" s="5"><v>1234.5</v></c><c r="D4" s="6"><v>0.5</v></c>',
      '<c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5" t="str"><f>A1</f><v>shown</v></c><c r="D5" t="d"><v>2026-03-01T10:00:00Z</v></c>',
    ];
    const head =
      '<row r="1"><c t="s"><v>0</v></c><c t="inlineStr"><is><t>B</t></is></c><c t="str"><v>C</v></c><c t="str"><v>D</v></c></row>';
    const sheet = `${head}${cells.map((text, n) => `<row r="${n + 2}">${text}</row>`).join('')}<row r="9"/><row r="12"><c r="A12"><v>1</v></c></row>`;
    const rows = await collect(readXlsx(stored(workbook(sheet)), 'One'));
    expect(rows.map(({ line, cells: texts }) => [line, ...texts])).toEqual([
      [1, 'Head', 'B', 'C', 'D'],
      [2, 'rich text', '', '2026-03-01', '2026-03-01 10:03:12'],
      [3, '0.3', '6901234567892', '6901234567892', '00042'],
      [4, 'a\rb', '2026-03-01', '1234.5', '12:00:00'],
      [5, 'true', '#N/A', 'shown', '2026-03-01 10:00:00'],
      [12, '1', '', '', ''],
    ]);
    expect((await collect(readXlsx(stored(workbook(sheet)), 'Two')))[0]!.cells).toEqual(['Other']);
  });

  const big = `<row><c t="inlineStr"><is><t>${'0'.repeat(64 * 2 ** 20)}</t></is></c></row>`;
  it.each([
    ['a bomb', () => workbook(big), 'import_too_large'],
    [
      'a document type with entities',
      () => workbook('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      'import_unreadable',
    ],
    ['broken XML', () => workbook('<row><c></row>'), 'import_unreadable'],
    ['a cell far out', () => workbook('<row><c r="XFD1"><v>1</v></c></row>'), 'import_too_large'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'import_unreadable'],
    ['half a zip', () => workbook('<row><c><v>1</v></c></row>').slice(0, 400), 'import_unreadable'],
    [
      'thousands of parts',
      () => workbook('', Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`x${n}`, '']))),
      'import_too_large',
    ],
    ['Excel of before 2007', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import_old_excel'],
    ['an empty sheet', () => workbook(''), 'import_empty'],
  ])('that is %s is refused', async (_, make, code) => {
    await expect(sniffFile(stored(make()))).rejects.toMatchObject({ code });
  });
});

describe('JSON Lines', () => {
  it('are known by their first line and read by key, whatever their order', async () => {
    const path = stored('\ufeff{"a":1,"b":"x\\ny"}\n\n{"b":true,"a":null}\nnonsense\n{"a":{"c":[1]}}');
    expect(await sniffFile(path)).toMatchObject({ format: 'jsonl', header: ['a', 'b'] });
    expect(await collect(readJsonLines(path, ['a', 'b']))).toEqual([
      { line: 1, cells: ['1', 'x\ny'] },
      { line: 3, cells: ['', 'true'] },
      { line: 4, cells: ['nonsense'], malformed: 'JSON' },
      { line: 5, cells: ['{"c":[1]}', ''] },
    ]);
  });

  it('keep values as they are and guard nothing', async () => {
    const bytes = await written('jsonl', shape('text', 'integer', 'date'), [['=1', 2, new Date(0)]]);
    expect(bytes.toString()).toBe('{"c0":"=1","c1":2,"c2":"1970-01-01T00:00:00.000Z"}\n');
  });
});
