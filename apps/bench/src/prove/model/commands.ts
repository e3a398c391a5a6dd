import type { Tally } from '../support/proof.js';
import type { Op } from './paper.js';

/** Everything that a sequence may do. Whoever adds an operation is reminded of this list. */
const ALL: Record<Op['do'], true> = {
  ...{ place: true, pay: true, cancel: true, refund: true, reprice: true, allocate: true },
  ...{ pick: true, unpick: true, pack: true, unpack: true, ship: true, deliver: true },
  ...{ 'set pay-by': true, 'let time pass': true, expire: true },
  ...{ allot: true, 'end allotment': true, 'refresh allotments': true },
  ...{
    receive: true,
    adjust: true,
    'open bin': true,
    move: true,
    change: true,
    'judge lot': true,
    hold: true,
    release: true,
  },
  ...{ register: true, 'step unit': true, 'note shipped': true },
  ...{ announce: true, 'announce anew': true, arrive: true, unload: true, finish: true, back: true },
  ...{ scan: true, 'name serials': true, inspect: true, post: true },
  ...{ 'open count': true, enter: true, end: true, approve: true, reject: true, recount: true, 'give up': true },
  ...{ 'open transfer': true, dispatch: true, 'take in': true, 'call off': true },
};

/** So many operations try everything often enough. */
const LONG_RUN = 2_000;
/** Fewer may all be refused by chance. */
const TRIES = 25;

/** How often each was tried, and done. */
export class Commands {
  private readonly counts = new Map<string, { tried: number; done: number }>();

  add({ do: name }: Op, outcome: string): void {
    const { tried, done } = this.counts.get(name) ?? { tried: 0, done: 0 };
    this.counts.set(name, { tried: tried + 1, done: done + (outcome === 'ok' ? 1 : 0) });
  }

  /** What is never tried, or only ever refused, proves nothing: in a long run that is a fault. */
  judge(tally: Pick<Tally, 'of' | 'must'>): void {
    if (tally.of('operations') < LONG_RUN) return;
    for (const name of Object.keys(ALL)) {
      const { tried, done } = this.counts.get(name) ?? { tried: 0, done: 0 };
      const byChance = tried > 0 && tried < TRIES;
      tally.must(done > 0 || byChance, () => `"${name}" was never done, only refused or not tried`);
    }
  }

  rows(): [string, string][] {
    return Object.keys(ALL).flatMap((name) => {
      const { tried, done } = this.counts.get(name) ?? { tried: 0, done: 0 };
      return tried === 0 ? [] : [[name, `${done.toLocaleString('en')} done of ${tried.toLocaleString('en')}`]];
    });
  }
}
