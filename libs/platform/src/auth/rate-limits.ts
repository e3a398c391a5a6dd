import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.js';
import { refuse } from '../http/problem.js';

const WINDOW_SECONDS = 60;

/**
 * Requests a minute for each key and person, and for each address that comes without either. Counted in this process: several API
 * processes each allow their share of the work that reaches them.
 */
export class RateLimits {
  private readonly people: RateLimiterMemory;
  private readonly strangers: RateLimiterMemory;
  private readonly keys = new Map<number, RateLimiterMemory>();

  constructor(private readonly config: Config) {
    this.people = limiter(config.perMinute.person);
    this.strangers = limiter(config.perMinute.stranger);
  }

  /** Refuses `too_many_requests` (429) and tells every caller where they stand. */
  async ofKey(keyId: string, perMinute: number | null, reply: FastifyReply): Promise<void> {
    const most = perMinute ?? this.config.perMinute.key;
    let limits = this.keys.get(most);
    if (!limits) this.keys.set(most, (limits = limiter(most)));
    await count(limits, keyId, reply);
  }

  ofPerson(userId: string, reply: FastifyReply): Promise<void> {
    return count(this.people, userId, reply);
  }

  /** For requests that nobody stands behind: an address that tries keys and cookies is slowed down. */
  ofStranger(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return count(this.strangers, request.ip, reply);
  }
}

const limiter = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: WINDOW_SECONDS });

async function count(limits: RateLimiterMemory, who: string, reply: FastifyReply): Promise<void> {
  const state = await limits.consume(who).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused as Error;
  });
  const seconds = Math.ceil(state.msBeforeNext / 1000);
  void reply.headers({
    'ratelimit-limit': String(limits.points),
    'ratelimit-remaining': String(Math.max(0, state.remainingPoints)),
    'ratelimit-reset': String(seconds),
  });
  if (state.consumedPoints > limits.points) throw refuse('too_many_requests', { seconds });
}
