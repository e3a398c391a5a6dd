import { cleanName, fileLimits, showsInPlace } from './file-types.rules.js';

describe('the name of a file', () => {
  it('loses folders and characters that cannot be seen, and keeps its ending when cut', () => {
    expect(cleanName('..\\..\\C:/windows/发票 1.pdf')).toBe('发票 1.pdf');
    expect(cleanName('photo\u202egpj.exe')).toBe('photogpj.exe');
    expect(cleanName('a\r\nb.txt')).toBe('ab.txt');
    expect(cleanName(`${'x'.repeat(400)}.webp`)).toMatch(/^x{195}\.webp$/);
    expect(cleanName('folder/')).toBe('');
    expect(cleanName('.png')).toBe('');
  });
});

describe('limits', () => {
  it('are read from text over the usual ones', () => {
    expect(fileLimits('')).toEqual({ image: 20971520, pdf: 26214400, sheet: 26214400, text: 10485760 });
    expect(fileLimits('pdf=1, text=100')).toMatchObject({ pdf: 1048576, text: 104857600 });
  });

  it('are refused where they are none', () => {
    for (const text of ['image', 'image=0', 'image=101', 'film=1', 'image=1.5'])
      expect(fileLimits(text)).toBeUndefined();
  });
});

it('only pictures and PDFs are shown in place', () => {
  expect(['image/png', 'application/pdf', 'text/csv', 'text/plain'].map(showsInPlace)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
