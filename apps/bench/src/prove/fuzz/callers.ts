import type { Arena, Store } from '../support/arena.js';
import { type Answer, send } from '../support/http.js';
import { personOf, signIn } from '../support/person.js';
import { Random } from '../support/random.js';

export interface Caller {
  name: string;
  headers: Record<string, string>;
  /** Answers in a row that did not know them. */
  unknown: number;
}

/**
 * So many requests one after the other come from one caller, as they do in life: a process finds out anew who it is that asks once and
 * then not for a while, which would cost more than most of what is asked.
 */
const STRETCH = 48;
/** One may have been about something that only a browser may ask for, or carried a broken header. */
const SHUT_OUT_AFTER = 3;
const BROWSER = 'owner in a browser';
const STRANGER = 'a stranger';

/** Everybody who may knock: a key of each built-in role, the owner in a browser, and strangers. */
export class Callers {
  private readonly present = new Map<string, Promise<Caller>>();

  private constructor(
    private readonly arena: Arena,
    private readonly store: Store,
    private readonly roles: readonly string[],
  ) {}

  static async of(arena: Arena, store: Store): Promise<Callers> {
    const answer = await send({ port: arena.apis[0]!.port, key: store.key, method: 'GET', path: '/roles' });
    return new Callers(
      arena,
      store,
      (answer.body as { items: { code: string }[] }).items.map(({ code }) => code),
    );
  }

  /** Whose turn it is at a request. Half of all calls come from those who may do everything. */
  at(n: number, seed: number): Promise<Caller> {
    const random = new Random(seed * 1_000_003 + Math.floor(n / STRETCH));
    if (random.chance(0.3)) return this.known('owner');
    if (random.chance(0.3)) return this.known(BROWSER);
    if (random.chance(0.03)) return this.known(STRANGER);
    return this.known(random.pick(this.roles));
  }

  /** Whoever is shut out, because a request has ended their session or revoked their key, comes in anew the next time. */
  async heard(caller: Caller, { status, body }: Answer): Promise<void> {
    if ((body as { code?: string })?.code === 'must_set_up_second_factor') await this.letInWithoutSecondFactor();
    caller.unknown = status === 401 ? caller.unknown + 1 : 0;
    if (caller.unknown < SHUT_OUT_AFTER || (await this.present.get(caller.name)) !== caller) return;
    this.present.delete(caller.name);
    this.store.dropKey(caller.name);
  }

  /** Some request has demanded one of everybody: from then on people in a browser would be told nothing else. */
  private async letInWithoutSecondFactor(): Promise<void> {
    await this.arena.admin.query(`UPDATE directory.merchant SET second_factor = 'optional' WHERE id = $1`, [
      this.store.merchantId,
    ]);
  }

  private known(name: string): Promise<Caller> {
    const known = this.present.get(name);
    if (known) return known;
    const made = this.come(name).then((headers) => ({ name, headers, unknown: 0 }));
    this.present.set(name, made);
    return made;
  }

  private async come(name: string): Promise<Record<string, string>> {
    if (name === STRANGER) return {};
    // A person of their own: the one before may have another password now.
    if (name === BROWSER) return signIn(this.arena.apis[0]!.port, await personOf(this.store));
    return { authorization: `Bearer ${await this.store.keyOf(name)}` };
  }
}
