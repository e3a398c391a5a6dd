import { Lane } from './lane.js';

/** The lanes of one process, lent to one batch at a time. More lanes only make batches smaller, so there are few. */
export class LanePool {
  private readonly lanes: Lane[];
  private readonly idle: Lane[];
  private readonly queue: ((lane: Lane) => void)[] = [];

  constructor(url: string, size = 2) {
    this.lanes = Array.from({ length: size }, () => new Lane(url));
    this.idle = [...this.lanes];
  }

  async use<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = this.idle.pop() ?? (await new Promise<Lane>((resolve) => this.queue.push(resolve)));
    try {
      return await work(lane);
    } finally {
      const next = this.queue.shift();
      if (next) next(lane);
      else this.idle.push(lane);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }
}
