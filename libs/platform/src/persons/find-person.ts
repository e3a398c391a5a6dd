import { phoneForms, plainPhone } from '@zhanggui/shared';
import type { Tx } from '../db/tx.js';
import { refuse } from '../http/problem.js';
import { type Holding, personHolders } from './holders.js';
import { type Identity, isNobody, normalIdentity, type PersonValues } from './person.rules.js';

/** What there is about a person, in all modules. Refuses: person_unnamed (422). */
export async function findPerson(tx: Tx, given: Identity): Promise<Holding & { identity: Identity }> {
  const identity = normalIdentity(given);
  if (isNobody(identity)) throw refuse('person_unnamed');
  const found: Holding[] = [];
  for (const holder of personHolders()) found.push(await holder.find(tx, identity));
  const dates = (pick: (one: Holding) => Date | null): Date[] => found.flatMap((one) => pick(one) ?? []);
  return {
    identity,
    records: sum(found.map(({ records }) => records)),
    open: sum(found.map(({ open }) => open)),
    firstAt: dates(({ firstAt }) => firstAt).sort(byTime)[0] ?? null,
    lastAt:
      dates(({ lastAt }) => lastAt)
        .sort(byTime)
        .at(-1) ?? null,
    values: together(identity, found),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const byTime = (a: Date, b: Date): number => a.getTime() - b.getTime();

function together(identity: Identity, found: readonly Holding[]): PersonValues {
  const all = (pick: (values: PersonValues) => readonly string[]): string[] => [
    ...new Set(found.flatMap(({ values }) => pick(values))),
  ];
  return {
    emails: [...new Set([...identity.emails, ...all(({ emails }) => emails.map((email) => email.toLowerCase()))])],
    phones: oncePerNumber([...identity.phones, ...all(({ phones }) => phones)]),
    externalIds: [...new Set([...identity.externalIds, ...all(({ externalIds }) => externalIds)])],
    names: all(({ names }) => names),
    streets: all(({ streets }) => streets),
    texts: all(({ texts }) => texts),
  };
}

/** One number has one form here, however it was asked for and records hold it. */
function oncePerNumber(phones: readonly string[]): string[] {
  const plain = [...new Set(phones.map(plainPhone))];
  const longer = new Set(plain.flatMap((phone) => phoneForms(phone).slice(1)));
  return plain.filter((phone) => !longer.has(phone));
}
