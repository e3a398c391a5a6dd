import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';

export interface EventRow {
  id: string;
  type: string;
  subjectId: string;
  subjectVersion: number;
  actorKind: 'user' | 'key' | 'system';
  actorId: string;
  requestId: string | null;
  at: Date;
  payload: Record<string, unknown>;
  txId: string;
}

/** An event with its place in the merchant's chain. */
export interface NumberedEvent extends EventRow {
  seq: number;
}

/** What a module does when something has happened elsewhere; it gets all events of its types in one call. */
export type Reaction = (tx: Tx, actor: Actor, events: NumberedEvent[]) => Promise<void>;

/** Which module reacts to which types. Filled when the modules are loaded, run by the relay in the worker. */
export class Reactions {
  private readonly byType = new Map<string, Reaction[]>();
  private readonly toAll: Reaction[] = [];

  on(types: readonly string[], reaction: Reaction): this {
    for (const type of types) this.byType.set(type, [...(this.byType.get(type) ?? []), reaction]);
    return this;
  }

  /** A reaction that is shown every event, of types yet unknown as well. */
  onAll(reaction: Reaction): this {
    this.toAll.push(reaction);
    return this;
  }

  async run(tx: Tx, actor: Actor, events: NumberedEvent[]): Promise<void> {
    const wanted = new Map<Reaction, NumberedEvent[]>(this.toAll.map((reaction) => [reaction, events]));
    for (const event of events) {
      for (const reaction of this.byType.get(event.type) ?? []) {
        const theirs = wanted.get(reaction);
        if (theirs) theirs.push(event);
        else wanted.set(reaction, [event]);
      }
    }
    for (const [reaction, theirs] of wanted) await reaction(tx, actor, theirs);
  }
}
