import type { Random } from '../support/random.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_OF_A_KIND = 200;

/** What answers have named so far: ids by what they are of, versions, SKUs and cursors, so that later requests mean something. */
export class Known {
  private readonly values = new Map<string, string[]>();
  private readonly versions = new Map<string, number>();

  /** Takes everything out of an answer to a request on a resource such as `orders`. */
  learn(resource: string, body: unknown): void {
    if (Array.isArray(body)) for (const item of body) this.learn(resource, item);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
    const { id, version } = body as { id?: unknown; version?: unknown };
    if (id === undefined && typeof version === 'number') this.versions.set(resource, version);
    if (typeof id === 'string' && UUID.test(id)) {
      this.keep(resource, id);
      if (typeof version === 'number') this.versions.set(id, version);
    }
    for (const [name, value] of Object.entries(body)) {
      if (name === 'nextCursor') this.keepText(`cursors of ${resource}`, value);
      else if (name === 'sku' || name === 'externalNumber' || name === 'token') this.keepText(name, value);
      else if (/Id$/.test(name) && typeof value === 'string' && UUID.test(value))
        this.keep(`${name.slice(0, -2)}s`, value);
      else if (typeof value === 'object') this.learn(name === 'items' || name === 'results' ? resource : name, value);
    }
  }

  /** An id for `{id}` behind a part of an address. */
  idOf(resource: string, random: Random): string | undefined {
    return this.pick(resource, random);
  }

  /** Where a list goes on. */
  cursorOf(resource: string, random: Random): string | undefined {
    return this.pick(`cursors of ${resource}`, random);
  }

  anyId(random: Random): string | undefined {
    const kinds = [...this.values.keys()].filter((kind) => UUID.test(this.values.get(kind)![0] ?? ''));
    return kinds.length > 0 ? this.pick(random.pick(kinds), random) : undefined;
  }

  /** A value for a field by its name: `shopId` is the id of a shop, `sku` one that exists. */
  named(name: string, random: Random): string | undefined {
    if (random.chance(0.1)) return undefined;
    if (name === 'sku') return random.chance(0.7) ? this.pick('sku', random) : undefined;
    if (name === 'id') return this.anyId(random);
    if (name === 'parts') return this.pick('roles', random);
    if (name === 'parentId') return this.pick('categories', random);
    if (!/Ids?$/.test(name)) return undefined;
    const kind = `${name.replace(/Ids?$/, '')}s`;
    return this.pick(kind === 'categorys' ? 'categories' : kind, random);
  }

  /** Of a record, or of what a merchant has once, such as its settings. */
  versionOf(idOrResource: string): number | undefined {
    return this.versions.get(idOrResource);
  }

  private pick(kind: string, random: Random): string | undefined {
    const values = this.values.get(kind);
    return values && values.length > 0 ? random.pick(values) : undefined;
  }

  private keepText(kind: string, value: unknown): void {
    if (typeof value === 'string' && value !== '') this.keep(kind, value);
  }

  private keep(kind: string, value: string): void {
    const values = this.values.get(kind) ?? [];
    if (values.includes(value)) return;
    values.push(value);
    if (values.length > MOST_OF_A_KIND) values.shift();
    this.values.set(kind, values);
  }
}
