import { systemActor } from './actor.js';
import type { Database } from './database.js';

/** Numbers a process takes at once: one short transaction for many orders; a stopped process loses what is left of its block. */
const BLOCK = 200;

/** Human numbers (order 100001 …) per merchant, unique across processes, without gaps as long as no process stops. */
export class NumberRange {
  private readonly blocks = new Map<string, { next: number; end: number }>();
  private readonly spare = new Map<string, number[]>();

  constructor(
    private readonly db: Database,
    private readonly name: string,
    private readonly first: number,
  ) {}

  /** Takes `count` numbers, in order, perhaps from two blocks. */
  async take(merchantId: string, count: number): Promise<number[]> {
    const numbers = this.spare.get(merchantId)?.splice(0, count) ?? [];
    const block = this.blocks.get(merchantId) ?? { next: 0, end: 0 };
    while (numbers.length < count && block.next < block.end) numbers.push(block.next++);
    const missing = count - numbers.length;
    if (missing > 0) {
      const size = Math.max(BLOCK, missing);
      const start = await this.allocate(merchantId, size);
      for (let n = 0; n < missing; n++) numbers.push(start + n);
      Object.assign(block, { next: start + missing, end: start + size });
    }
    this.blocks.set(merchantId, block);
    return numbers;
  }

  /** Returns numbers that were taken and not used, to be the next ones given. */
  putBack(merchantId: string, numbers: readonly number[]): void {
    this.spare.set(merchantId, [...(this.spare.get(merchantId) ?? []), ...numbers]);
  }

  private async allocate(merchantId: string, size: number): Promise<number> {
    const [row] = await this.db.tx(
      systemActor(merchantId, `numbers ${this.name}`),
      (tx) => tx.sql<{ start: string }>`
        INSERT INTO platform.counter (name, next) VALUES (${this.name}, ${this.first + size}::bigint)
        ON CONFLICT (merchant_id, name) DO UPDATE SET next = counter.next + ${size}
        RETURNING next - ${size} AS start`,
    );
    return Number(row!.start);
  }
}
