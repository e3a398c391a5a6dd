import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authorities } from '../access/load-authority.js';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { findApiKey, type FoundKey, noteApiKeyUse } from '../directory/api-keys.js';
import { findSession, touchSession } from '../directory/sessions.js';
import { isWithin } from './addresses.js';
import { cookieName, refuseReadableWire } from './cookie.js';
import { RateLimits } from './rate-limits.js';
import { hashSecret } from './secrets.js';

/** How long a process trusts what it read of an API key: a revoked key is refused everywhere after this. */
const KEY_TRUST_MS = 1_000;
const USE_NOTED_EVERY_MS = 60_000;

/** Both by `performance.now()`: a clock that is set back must not make a process trust a key for longer. */
interface TrustedKey extends FoundKey {
  until: number;
  noteUseAt: number;
}

/** Finds out who a request comes from, API key first, then session cookie, and counts it. */
@Injectable()
export class Authentication {
  private readonly keys = new Map<string, TrustedKey>();
  /** Keys that are being read: what comes meanwhile waits for the one answer, or a busy key would ask hundreds of times a second. */
  private readonly asked = new Map<string, Promise<TrustedKey | undefined>>();
  private readonly authorities: Authorities;
  private readonly limits: RateLimits;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.authorities = new Authorities(db);
    this.limits = new RateLimits(config);
  }

  async actorOf(request: FastifyRequest, reply: FastifyReply): Promise<Actor | undefined> {
    const header = request.headers.authorization;
    const token = request.cookies[cookieName(this.config)];
    const actor = header?.startsWith('Bearer ')
      ? await this.byKey(header.slice(7), request, reply)
      : token && (await this.bySession(token, request, reply));
    if (!actor) await this.limits.ofStranger(request, reply);
    return actor || undefined;
  }

  /** Forgets a key at once in this process, after it was revoked here. */
  forgetKeys(): void {
    this.keys.clear();
    this.asked.clear();
  }

  private async byKey(secret: string, request: FastifyRequest, reply: FastifyReply): Promise<Actor | undefined> {
    const key = await this.trustedKey(secret);
    if (!key || (key.addresses && !isWithin(request.ip, key.addresses))) return undefined;
    await this.limits.ofKey(key.id, key.perMinute, reply);
    if (key.noteUseAt < performance.now()) {
      key.noteUseAt = performance.now() + USE_NOTED_EVERY_MS;
      await noteApiKeyUse(this.db, hashSecret(secret));
    }
    return this.actor('key', key.id, key, request.id);
  }

  private async trustedKey(secret: string): Promise<TrustedKey | undefined> {
    const known = this.keys.get(secret);
    if (known && known.until > performance.now()) return known;
    let asked = this.asked.get(secret);
    if (!asked) {
      asked = this.readKey(secret, known).finally(() => this.asked.delete(secret));
      this.asked.set(secret, asked);
    }
    return asked;
  }

  private async readKey(secret: string, known: TrustedKey | undefined): Promise<TrustedKey | undefined> {
    const now = performance.now();
    const row = await findApiKey(this.db, hashSecret(secret));
    if (!row) {
      this.keys.delete(secret);
      return undefined;
    }
    const key = { ...row, until: now + KEY_TRUST_MS, noteUseAt: known?.noteUseAt ?? 0 };
    this.keys.set(secret, key);
    return key;
  }

  private async bySession(token: string, request: FastifyRequest, reply: FastifyReply): Promise<Actor | undefined> {
    refuseReadableWire(request, this.config);
    const tokenHash = hashSecret(token);
    const session = await findSession(this.db, tokenHash);
    if (!session) return undefined;
    await this.limits.ofPerson(session.userId, reply);
    if (session.seenSecondsAgo > 60 && !isUnattended(request)) await touchSession(this.db, tokenHash);
    request.session = { ...session, tokenHash };
    return this.actor('user', session.userId, session, request.id);
  }

  private async actor(
    kind: 'user' | 'key',
    id: string,
    { merchantId, accessVersion }: { merchantId: string; accessVersion: string },
    requestId: string,
  ): Promise<Actor> {
    const authority = await this.authorities.of(merchantId, id, accessVersion);
    return { kind, id, merchantId, clientId: id, requestId, permissions: authority.executable, authority };
  }
}

/** What an open page asks by itself is no sign that somebody is there: a desk left alone is still signed out in time. */
const isUnattended = (request: FastifyRequest): boolean =>
  request.headers['x-background'] !== undefined || request.headers.accept === 'text/event-stream';
