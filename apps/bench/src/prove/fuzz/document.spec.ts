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

  it('names the body of every request that has one', () => {
    const silent = readDocument().operations.filter(
      ({ method, path, bodies }) =>
        method === 'POST' && /^\/(imports|files|orders)$/.test(path) && Object.keys(bodies).length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
