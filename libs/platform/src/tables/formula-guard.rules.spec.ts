import { guardCell, unguardCell } from './formula-guard.rules.js';

/** What has been tried against exports: functions, DDE, links, other first characters and their full-width twins. */
const CORPUS = [
  '=1+1',
  '=SUM(A1:A9)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example","click")',
  '=IMPORTXML("http://evil.example","//a")',
  '=IMPORTDATA("http://evil.example")',
  '=IMPORTRANGE("x","A1")',
  '=IMAGE("http://evil.example/x.png")',
  '=WEBSERVICE("http://evil.example")',
  '=DDE("cmd";"/C calc";"!A0")',
  "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  "=-1+cmd|' /C calc'!A0",
  '=@SUM(1)',
  '=+1',
  '= 1',
  '=',
  '==1',
  '=\u00a01',
  '=A1&B1',
  '+1+1',
  '+SUM(1)',
  "+cmd|' /C calc'!A0",
  '+86 13800138000',
  '+',
  '++1',
  '-1+1',
  '-SUM(1)',
  "-cmd|' /C calc'!A0",
  '-',
  '--1',
  '-1',
  "-2+3+cmd|' /C calc'!D2",
  '@SUM(1+1)',
  '@cmd',
  '@',
  '@A1',
  '\t=1+1',
  '\tplain',
  '\r=1+1',
  '\rplain',
  '\t\t@x',
  '＝1+1',
  '＝SUM(A1)',
  '＋1',
  '＋cmd',
  '－1+1',
  '－cmd',
  '＠SUM(1)',
  '＠x',
];

describe('cells that a spreadsheet would run', () => {
  it('are fifty here', () => expect(new Set(CORPUS).size).toBe(50));

  it.each(CORPUS)('%j is led by an apostrophe and comes back as it was', (cell) => {
    const guarded = guardCell(cell, false);
    expect(guarded).toBe(`'${cell}`);
    expect(unguardCell(guarded)).toBe(cell);
  });

  it.each(["'=1", "''=1", "'", "'tis", 'a=1', ' =1', '1-1', ''])('%j comes back as it was', (cell) => {
    expect(unguardCell(guardCell(cell, false))).toBe(cell);
  });

  it('numbers of a numeric column are numbers', () => {
    expect(['-1', '-12.50', '3'].map((cell) => guardCell(cell, true))).toEqual(['-1', '-12.50', '3']);
    expect(['-1+1', '=1', '-', '+1'].map((cell) => guardCell(cell, true))).toEqual(["'-1+1", "'=1", "'-", "'+1"]);
  });
});
