import { Tally } from '../support/proof.js';
import { Commands } from './commands.js';

const run = (operations: number, outcome: string, tries = 25): Tally => {
  const [tally, commands] = [new Tally(), new Commands()];
  tally.add('operations', operations);
  for (let n = 0; n < tries; n++) commands.add({ do: 'expire' }, outcome);
  commands.judge(tally);
  return tally;
};

const said = ({ faults }: Tally): boolean => faults.some((fault) => fault.startsWith('"expire"'));

describe('the commands of a run', () => {
  it('must each have been done once in a long run', () => {
    expect(said(run(2_000, 'not_found'))).toBe(true);
    expect(said(run(2_000, 'ok'))).toBe(false);
    expect(run(2_000, 'ok').faults).toContain('"allot" was never done, only refused or not tried');
  });

  it('may be refused a few times without a fault', () => {
    expect(said(run(2_000, 'not_found', 24))).toBe(false);
    expect(said(run(2_000, 'not_found', 0))).toBe(true);
  });

  it('may be missing from a short one', () => {
    expect(run(1_999, 'not_found').faults).toEqual([]);
  });

  it('are told with how often they were done', () => {
    const commands = new Commands();
    commands.add({ do: 'expire' }, 'ok');
    commands.add({ do: 'expire' }, 'not_found');
    expect(commands.rows()).toEqual([['expire', '1 done of 2']]);
  });
});
