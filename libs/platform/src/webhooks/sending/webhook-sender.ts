import type { Logger } from 'pino';
import { type Actor, systemActor } from '../../db/actor.js';
import type { Database } from '../../db/database.js';
import type { Vault } from '../../secrets/vault.js';
import type { AddressPolicy } from './address.rules.js';
import { type ClaimedDelivery, claimDeliveries } from './claim-deliveries.js';
import { postGuarded } from './post-guarded.js';
import { type Resolve, resolveName } from './resolve.js';
import { secretContext, signedHeaders } from './signature.rules.js';
import { type Outcome, settleDeliveries } from './settle-deliveries.js';

/** Attempts that run at once in one process, and those of one merchant: together a few megabytes and sockets. */
const MOST_IN_FLIGHT = 128;
const MOST_OF_MERCHANT = 48;

/** Standard Webhooks: 15 to 30 seconds. */
const TIMEOUT_MS = 15_000;
/** After the timeout an outcome still has to be written down: as long again. */
const LEASE_OF_TIMEOUT = 2;

export interface SenderSettings {
  policy: AddressPolicy;
  timeoutMs?: number;
  resolve?: Resolve;
}

interface Desk {
  inFlight: number;
  finished: Outcome[];
  turning: Promise<void> | null;
}

/**
 * Sends what is due. A turn of a merchant writes down what has finished and claims what may go next, in one transaction; the requests
 * themselves run with none open. Each that finishes asks for the next turn, so that a quick endpoint never waits for the clock.
 */
export class WebhookSender {
  private readonly desks = new Map<string, Desk>();
  private readonly running = new Set<Promise<void>>();
  private closing = false;

  constructor(
    private readonly db: Database,
    private readonly vault: Vault,
    private readonly log: Logger,
    private readonly settings: SenderSettings,
  ) {}

  /** Looks after one merchant; turns that are asked for meanwhile become one. */
  async turn(merchantId: string): Promise<void> {
    const desk = this.deskOf(merchantId);
    desk.turning ??= this.takeTurn(systemActor(merchantId, 'webhooks'), desk).finally(() => (desk.turning = null));
    await desk.turning;
  }

  /** Waits until nothing is under way. What is due stays for later. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** Claims nothing more, and lets what runs come to its end. */
  async close(): Promise<void> {
    this.closing = true;
    await this.idle();
  }

  private async takeTurn(actor: Actor, desk: Desk): Promise<void> {
    const finished = desk.finished.splice(0);
    const most = this.closing ? 0 : Math.min(MOST_OF_MERCHANT - desk.inFlight, MOST_IN_FLIGHT - this.running.size);
    if (finished.length === 0 && most <= 0) return;
    const timeoutMs = this.settings.timeoutMs ?? TIMEOUT_MS;
    try {
      const claimed = await this.db.tx(actor, async (tx) => {
        await settleDeliveries(tx, actor, finished);
        return most > 0 ? claimDeliveries(tx, actor, { most, leaseMs: LEASE_OF_TIMEOUT * timeoutMs }) : [];
      });
      for (const delivery of claimed) this.start(actor, desk, delivery);
    } catch (error) {
      desk.finished.unshift(...finished);
      throw error;
    }
  }

  private start(actor: Actor, desk: Desk, delivery: ClaimedDelivery): void {
    desk.inFlight += 1;
    const attempt = this.attempt(delivery)
      .then((outcome) => void desk.finished.push(outcome))
      .finally(() => (desk.inFlight -= 1))
      .then(() => this.settle(actor.merchantId, desk))
      // The database may be away: the next round writes it down, or the lease ends and it is sent again.
      .catch((error: unknown) => this.log.warn({ err: error, delivery: delivery.id }, 'webhook outcome waits'))
      .finally(() => this.running.delete(attempt));
    this.running.add(attempt);
  }

  /** Turns until the own outcome is written: a turn that ran already may have missed it. */
  private async settle(merchantId: string, desk: Desk): Promise<void> {
    await desk.turning;
    if (desk.finished.length > 0) await this.turn(merchantId);
  }

  private async attempt({
    id,
    endpoint,
    eventId,
    attempt,
    step,
    body,
    claimedAt: at,
  }: ClaimedDelivery): Promise<Outcome> {
    const about = { deliveryId: id, endpointId: endpoint.id, attempt, step, at };
    const secrets = [endpoint.secret, ...(endpoint.oldSecret ? [endpoint.oldSecret] : [])];
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Zhanggui-Webhooks/1.0',
      ...signedHeaders(
        secrets.map((sealed) => this.vault.open(sealed, secretContext(endpoint.id))),
        eventId,
        at.getTime(),
        body,
      ),
    };
    const { policy, resolve = resolveName, timeoutMs = TIMEOUT_MS } = this.settings;
    return { ...about, ...(await postGuarded(endpoint.url, headers, body, { policy, resolve, timeoutMs })) };
  }

  private deskOf(merchantId: string): Desk {
    const known = this.desks.get(merchantId);
    if (known) return known;
    const desk: Desk = { inFlight: 0, finished: [], turning: null };
    this.desks.set(merchantId, desk);
    return desk;
  }
}
