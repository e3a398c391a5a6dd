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

  get ms(): number {
    const now = performance.now();
    return Math.round(now - Math.min(now, ...this.behindSince.values()));
  }
}
