import { Inject, Injectable } from '@nestjs/common';
import { ROLE_PERMISSIONS, type Role } from '@zhanggui/shared';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { findApiKey, noteApiKeyUse } from '../directory/api-keys.js';
import { findSession, touchSession } from '../directory/sessions.js';
import { cookieName, refuseReadableWire } from './cookie.js';
import { hashSecret } from './secrets.js';

/** How long a process trusts what it read of an API key: a revoked key is refused everywhere after this. */
const KEY_TRUST_MS = 1_000;
const USE_NOTED_EVERY_MS = 60_000;

const PERMISSIONS_OF: Record<Role, ReadonlySet<string>> = {
  owner: new Set(ROLE_PERMISSIONS.owner),
  operator: new Set(ROLE_PERMISSIONS.operator),
  viewer: new Set(ROLE_PERMISSIONS.viewer),
};

interface TrustedKey {
  id: string;
  merchantId: string;
  permissions: ReadonlySet<string>;
  until: number;
  noteUseAt: number;
}

/** Finds out who a request comes from: API key first, then session cookie. */
@Injectable()
export class Authentication {
  private readonly keys = new Map<string, TrustedKey>();

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async actorOf(request: FastifyRequest): Promise<Actor | undefined> {
    const header = request.headers.authorization;
    if (header?.startsWith('Bearer ')) return this.byKey(header.slice(7), request.id);
    const token = request.cookies[cookieName(this.config)];
    return token ? this.bySession(token, request) : undefined;
  }

  /** Forgets a key at once in this process, after it was revoked here. */
  forgetKeys(): void {
    this.keys.clear();
  }

  private async byKey(secret: string, requestId: string): Promise<Actor | undefined> {
    const key = await this.trustedKey(secret);
    if (!key) return undefined;
    if (key.noteUseAt < Date.now()) {
      key.noteUseAt = Date.now() + USE_NOTED_EVERY_MS;
      await noteApiKeyUse(this.db, key.id);
    }
    return {
      kind: 'key',
      id: key.id,
      merchantId: key.merchantId,
      clientId: key.id,
      requestId,
      permissions: key.permissions,
    };
  }

  private async trustedKey(secret: string): Promise<TrustedKey | undefined> {
    const known = this.keys.get(secret);
    const now = Date.now();
    if (known && known.until > now) return known;
    const row = await findApiKey(this.db, hashSecret(secret));
    if (!row) {
      this.keys.delete(secret);
      return undefined;
    }
    const key = {
      id: row.id,
      merchantId: row.merchantId,
      permissions: PERMISSIONS_OF[row.role],
      until: now + KEY_TRUST_MS,
      noteUseAt: known?.noteUseAt ?? 0,
    };
    this.keys.set(secret, key);
    return key;
  }

  private async bySession(token: string, request: FastifyRequest): Promise<Actor | undefined> {
    refuseReadableWire(request, this.config);
    const tokenHash = hashSecret(token);
    const session = await findSession(this.db, tokenHash);
    if (!session) return undefined;
    if (session.seenSecondsAgo > 60 && !isUnattended(request)) await touchSession(this.db, tokenHash);
    request.session = { ...session, tokenHash };
    return {
      kind: 'user',
      id: session.userId,
      merchantId: session.merchantId,
      clientId: session.userId,
      requestId: request.id,
      permissions: PERMISSIONS_OF[session.role],
    };
  }
}

/** What an open page asks by itself is no sign that somebody is there: a desk left alone is still signed out in time. */
const isUnattended = (request: FastifyRequest): boolean =>
  request.headers['x-background'] !== undefined || request.headers.accept === 'text/event-stream';
