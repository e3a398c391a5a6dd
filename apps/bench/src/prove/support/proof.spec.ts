import { requireLoopback } from '../../support/loopback.js';
import { type Proof, Tally, whyNot } from './proof.js';
import { Random } from './random.js';

const proof = (more: Partial<Proof> = {}): Proof => ({
  name: 'x',
  promised: 10,
  done: 10,
  rows: [],
  faults: [],
  ...more,
});

describe('a proof', () => {
  it('holds when everything was done and nothing was found', () => {
    expect(whyNot(proof())).toBeNull();
    expect(whyNot(proof({ done: 12 }))).toBeNull();
  });

  it('does not hold when it has done less than it promised, though it found nothing', () => {
    expect(whyNot(proof({ done: 9 }))).toBe('only 9 of 10 were done');
    expect(whyNot(proof({ done: 0 }))).toBe('only 0 of 10 were done');
  });

  it('does not hold when anything was found', () => {
    const tally = new Tally();
    tally.must(true, () => 'never said');
    tally.must(false, () => 'two were sold');
    expect(tally.faults).toEqual(['two were sold']);
    expect(whyNot(proof({ faults: tally.faults }))).toBe('1 faults');
  });

  it('refuses every machine but this one', () => {
    for (const url of [
      'postgres://a:b@localhost/x',
      'postgres://a:b@127.0.0.1:5/x',
      'postgres://a@localhost/x?host=%2Ftmp%2Fs&port=1',
    ])
      expect(() => requireLoopback(url)).not.toThrow();
    for (const url of [
      'postgres://a:b@db.example.com/x',
      'postgres://a@localhost/x?host=10.0.0.1',
      'postgres://a@0.0.0.0/x',
    ])
      expect(() => requireLoopback(url)).toThrow(/not this machine/);
    expect(() => requireLoopback('')).toThrow();
  });

  it('has the same chance again with the same seed', () => {
    const roll = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 5 }, () => random.below(1_000));
    };
    expect(roll(7)).toEqual(roll(7));
    expect(roll(7)).not.toEqual(roll(8));
  });
});
