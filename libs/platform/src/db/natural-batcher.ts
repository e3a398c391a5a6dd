import { sqlState } from './retry.js';

export interface BatcherOptions {
  /** Inputs per batch. */
  maxBatch: number;
  /** Inputs that may wait; one more is refused at once. */
  maxWaiting: number;
}

/** Too many are waiting: nothing was done, the caller may try again in a moment. */
export class QueueFull extends Error {}

interface Waiting<In, Out> {
  input: In;
  resolve: (out: Out) => void;
  reject: (error: unknown) => void;
}

/** Safe to run again: the transaction had no effect. A unique violation means another process was first; the next read sees it. */
const RETRY = new Set(['40001', '40P01', '55P03', '23505']);
const MOST_ATTEMPTS = 3;

/**
 * Natural batching: while one batch runs the next gathers, and goes as soon as the first is done.
 * No timer, hence no added latency when idle. A batch that fails is halved until the poisonous input stands alone.
 */
export class NaturalBatcher<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private running = false;
  private scheduled = false;

  constructor(
    private readonly run: (inputs: In[]) => Promise<Out[]>,
    private readonly options: BatcherOptions,
  ) {}

  get idle(): boolean {
    return !this.running && this.waiting.length === 0;
  }

  submit(input: In): Promise<Out> {
    return this.submitAll([input]).then(([out]) => out!);
  }

  /** All of them find room to wait, or none is taken: half of a request is never done. */
  submitAll(inputs: readonly In[]): Promise<Out[]> {
    if (this.waiting.length + inputs.length > this.options.maxWaiting) return Promise.reject(new QueueFull());
    const outs = inputs.map(
      (input) => new Promise<Out>((resolve, reject) => void this.waiting.push({ input, resolve, reject })),
    );
    this.schedule();
    return Promise.all(outs);
  }

  /** After every request that this turn of the event loop has read. */
  private schedule(): void {
    if (this.scheduled || this.running) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      void this.drain();
    });
  }

  private async drain(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, this.options.maxBatch), 1);
    this.running = false;
  }

  private async settle(batch: Waiting<In, Out>[], attempt: number): Promise<void> {
    try {
      const outs = await this.run(batch.map((item) => item.input));
      for (const [i, item] of batch.entries()) item.resolve(outs[i]!);
    } catch (error) {
      if (RETRY.has(sqlState(error)) && attempt < MOST_ATTEMPTS) return this.settle(batch, attempt + 1);
      if (batch.length === 1) return batch[0]!.reject(error);
      const half = batch.length >> 1;
      await this.settle(batch.slice(0, half), 1);
      await this.settle(batch.slice(half), 1);
    }
  }
}
