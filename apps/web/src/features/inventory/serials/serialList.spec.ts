import { serialList } from './serialList.js';

it('a list of serial numbers is read as scanners and spreadsheets write it, each number once', () => {
  expect(serialList('S1\n S2 \r\n\nS1')).toEqual(['S1', 'S2']);
  expect(serialList('S1, S2；S3\tS4')).toEqual(['S1', 'S2', 'S3', 'S4']);
  expect(serialList(' \n ')).toEqual([]);
});
