import type { Arena, Store } from '../support/arena.js';
import { send } from '../support/http.js';
import { personOf, signIn } from '../support/person.js';
import type { Random } from '../support/random.js';

export interface Caller {
  name: string;
  headers: Record<string, string>;
  inBrowser?: boolean;
}

/** Everybody who may knock: a key of each built-in role, the owner in a browser, and strangers. */
export class Callers {
  private browser: Promise<Caller> | null = null;

  private constructor(
    private readonly arena: Arena,
    private readonly store: Store,
    readonly roles: readonly string[],
    private readonly email: string,
  ) {}

  static async of(arena: Arena, store: Store): Promise<Callers> {
    const answer = await send({ port: arena.apis[0]!.port, key: store.key, method: 'GET', path: '/roles' });
    const roles = (answer.body as { items: { code: string }[] }).items.map(({ code }) => code);
    return new Callers(arena, store, roles, await personOf(store));
  }

  /** Half of all calls come from those who may do everything. */
  async pick(random: Random): Promise<Caller> {
    if (random.chance(0.3)) return this.withKey('owner');
    if (random.chance(0.3)) return (this.browser ??= this.signIn());
    if (random.chance(0.03)) return { name: 'a stranger', headers: {} };
    return this.withKey(random.pick(this.roles));
  }

  /** A caller who was shut out, because a request has ended their session or key, comes in anew the next time. */
  shutOut({ inBrowser }: Caller): void {
    if (inBrowser) this.browser = null;
  }

  private async withKey(role: string): Promise<Caller> {
    return { name: role, headers: { authorization: `Bearer ${await this.store.keyOf(role)}` } };
  }

  private async signIn(): Promise<Caller> {
    const headers = await signIn(this.arena.apis[0]!.port, this.email);
    return { name: headers['cookie'] ? 'owner in a browser' : 'a browser without a session', headers, inBrowser: true };
  }
}
