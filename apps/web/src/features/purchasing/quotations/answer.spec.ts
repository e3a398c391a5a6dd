import { answerInput, breaksOf } from './answer.js';

describe('a quotation as it is typed', () => {
  it('is read as price breaks', () => {
    expect(breaksOf('1:10.50 100:9.80')).toEqual([
      { fromQuantity: 1, unitPrice: '10.50' },
      { fromQuantity: 100, unitPrice: '9.80' },
    ]);
    expect(breaksOf(' 12 ')).toEqual([{ fromQuantity: 1, unitPrice: '12' }]);
    expect(breaksOf('x:1')).toEqual([{ fromQuantity: 'x', unitPrice: '1' }]);
    expect(breaksOf('')).toEqual([]);
  });

  it('is sent line by line', () => {
    const draft = { exchangeRate: '7.1', freightMinor: null, validUntil: '', terms: '', fileId: null };
    const lines = [{ breaks: '5', moq: '', leadTimeDays: '14' }];
    expect(answerInput({ ...draft, lines }, false)).toEqual({
      freightMinor: 0,
      validUntil: null,
      terms: '',
      fileId: null,
      lines: [{ lineNo: 1, breaks: [{ fromQuantity: 1, unitPrice: '5' }], moq: null, leadTimeDays: 14 }],
    });
  });
});
