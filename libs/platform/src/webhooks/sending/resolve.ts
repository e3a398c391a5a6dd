import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { type AddressPolicy, isPublicAddress } from './address.rules.js';

/** Finds all addresses of a name. Replaced in specs, where a name server cannot be asked. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

export const resolveName: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** An address inside the own network was to be connected to. */
export class BlockedAddress extends Error {
  readonly code = 'BLOCKED';
}

/** All addresses of a name; throws `BlockedAddress` if but one of them is not public. */
export async function resolvePublic(host: string, policy: AddressPolicy, resolve: Resolve): Promise<LookupAddress[]> {
  const addresses = await resolve(host);
  const blocked = addresses.find(({ address }) => !policy.allowPrivate && !isPublicAddress(address));
  if (blocked) throw new BlockedAddress(`${host} leads to ${blocked.address}`);
  return addresses;
}

/** The look-up of a connection: it connects to the very addresses that were checked, so a name cannot change its mind in between. */
export function guardedLookup(policy: AddressPolicy, resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolvePublic(host, policy, resolve).then(
      (addresses) => {
        const family = options.family === 4 || options.family === 6 ? options.family : null;
        const found = addresses.filter((one) => family === null || one.family === family);
        const [first] = found;
        if (!first) return done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), '', 4);
        if (options.all) done(null, found);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, '', 4),
    );
  };
}
