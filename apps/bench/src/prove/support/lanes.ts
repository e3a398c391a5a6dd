/**
 * Several at once, each taking the next number for as long as it goes on. Where one fails the others finish what they are at, nothing
 * more is begun, and the first failure is thrown.
 */
export async function inLanes(
  lanes: number,
  goesOn: (n: number) => boolean,
  work: (n: number) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (failures.length === 0 && goesOn(next)) await work(next++).catch((error: unknown) => failures.push(error));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
}

/** Waits for all of them, also where one fails; then throws what failed first. */
export async function together(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Lets in only so many at once; whoever wants several seats waits for all of them, and nobody overtakes. */
export class Gate {
  private taken = 0;
  private readonly waiting: { seats: number; enter: () => void }[] = [];

  constructor(private readonly seats: number) {}

  async through<T>(wanted: number, work: () => Promise<T>): Promise<T> {
    const seats = Math.min(wanted, this.seats);
    await new Promise<void>((enter) => {
      this.waiting.push({ seats, enter });
      this.letIn();
    });
    try {
      return await work();
    } finally {
      this.taken -= seats;
      this.letIn();
    }
  }

  private letIn(): void {
    for (let [first] = this.waiting; first && this.taken + first.seats <= this.seats; [first] = this.waiting) {
      this.waiting.shift();
      this.taken += first.seats;
      first.enter();
    }
  }
}
