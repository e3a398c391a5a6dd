import { readDocument } from './document.js';

describe('the API document', () => {
  it('is made of schemas that a program can check answers with', () => {
    const { operations } = readDocument();
    expect(operations.length).toBeGreaterThan(120);
    for (const { id, answers } of operations)
      for (const [status, { contentTypes, validate }] of answers)
        if (contentTypes.includes('application/json'))
          expect([id, status, typeof validate]).toEqual([id, status, 'function']);
  });

  it('says of streams that they are streams', () => {
    const streams = readDocument().operations.filter(({ path }) => /\/(stream|progress)$/.test(path));
    expect(streams.map(({ answers }) => answers.get('200')!.contentTypes)).toEqual([
      ['text/event-stream'],
      ['text/event-stream'],
    ]);
  });
});
