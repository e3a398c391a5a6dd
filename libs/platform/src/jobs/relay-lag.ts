/** For how long the relay of events has not caught up, of the merchant for whom that is longest. */
export class RelayLag {
  private readonly behindSince = new Map<string, number>();

  /** Watches one round for one merchant; `work` says whether more is waiting than it took. */
  async watch(merchantId: string, work: () => Promise<boolean>): Promise<boolean> {
    const began = performance.now();
    let isBehind = true;
    try {
      isBehind = await work();
      return isBehind;
    } finally {
      if (!isBehind) this.behindSince.delete(merchantId);
      else if (!this.behindSince.has(merchantId)) this.behindSince.set(merchantId, began);
    }
  }

  /** Who has nothing to be relayed any more was caught up with, be it by another worker. */
  only(merchantIds: readonly string[]): void {
    for (const id of this.behindSince.keys()) if (!merchantIds.includes(id)) this.behindSince.delete(id);
  }

  get ms(): number {
    const now = performance.now();
    return Math.round(now - Math.min(now, ...this.behindSince.values()));
  }
}
