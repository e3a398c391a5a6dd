import { findVariants, normaliseSku } from '@zhanggui/catalog';
import {
  type Actor,
  changesOf,
  emit,
  type FieldError,
  nextNumber,
  refuse,
  staleOrGone,
  type Tx,
  uuid7,
} from '@zhanggui/platform';
import { breakFaults } from '../rules/prices.rules.js';
import { dayFaults, documentNumber, nullFaults, orNull } from '../rules/form.rules.js';
import { activeSupplier } from '../suppliers/supplier.sql.js';
import { lockContract } from './contract.sql.js';

interface NamedPrice {
  variantId?: string | null;
  sku?: string | null;
  fromQuantity: number;
  unitPrice: string;
}

interface ContractValues {
  title: string;
  startsOn: string;
  endsOn: string;
  leadTimeDays: number | null;
  aql: string | null;
  mostRejectPercent: string | null;
  takeBackDays: number | null;
  terms: string | null;
}

export type ContractChange = Partial<ContractValues> & { prices?: readonly NamedPrice[] };

const FIELDS = [
  'title',
  'startsOn',
  'endsOn',
  'leadTimeDays',
  'aql',
  'mostRejectPercent',
  'takeBackDays',
  'terms',
] as const;

const EMPTY: ContractValues = {
  title: '',
  startsOn: '',
  endsOn: '',
  leadTimeDays: null,
  aql: null,
  mostRejectPercent: null,
  takeBackDays: null,
  terms: null,
};

/** Drafts a contract with a supplier, in the supplier's currency. Refuses: supplier_unknown, supplier_not_active, invalid. Returns its id. */
export async function createContract(
  tx: Tx,
  actor: Actor,
  { supplierId, ...input }: ContractChange & { supplierId: string },
): Promise<string> {
  const supplier = await activeSupplier(tx, supplierId);
  const values = merged(EMPTY, input);
  const { prices, errors } = await resolvePrices(tx, input.prices ?? []);
  const faults = [...faultsOf(values), ...errors];
  if (faults.length > 0) throw refuse('invalid', {}, faults);
  const id = uuid7();
  const number = documentNumber('CT', await nextNumber(tx, 'contract'));
  await tx.run`
    INSERT INTO purchasing.contract (id, number, supplier_id, title, starts_on, ends_on, currency, lead_time_days, aql, most_reject_percent,
      take_back_days, terms, created_by)
    VALUES (${id}, ${number}, ${supplier.id}, ${values.title}, ${values.startsOn}, ${values.endsOn}, ${supplier.currency},
      ${values.leadTimeDays}, ${values.aql}, ${values.mostRejectPercent}, ${values.takeBackDays}, ${values.terms}, ${actor.id})`;
  await writePrices(tx, id, prices);
  await emit(tx, actor, {
    type: 'contract.created',
    subjectId: id,
    subjectVersion: 1,
    payload: {
      number,
      supplierId: supplier.id,
      startsOn: values.startsOn,
      endsOn: values.endsOn,
      prices: prices.length,
    },
  });
  return id;
}

/** Changes a contract that is a draft. Refuses: not_found, version_stale, contract_not_draft, invalid. */
export async function editContract(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: ContractChange },
): Promise<void> {
  const before = await lockContract(tx, id);
  if (before.version !== version) throw staleOrGone(before);
  const { number } = before;
  if (before.status !== 'draft')
    throw refuse('contract_not_draft', { number }, [
      { pointer: '/status', code: 'contract_not_draft', params: { number } },
    ]);
  const after = merged(before, change);
  const { prices, errors } = await resolvePrices(tx, change.prices ?? []);
  const faults = [...nullFaults(change, ['title', 'startsOn', 'endsOn', 'prices']), ...faultsOf(after), ...errors];
  if (faults.length > 0) throw refuse('invalid', {}, faults);
  const changes = changesOf(before, after, FIELDS, ['terms', 'title']);
  if (changes.fields.length === 0 && !change.prices) return;
  await tx.run`
    UPDATE purchasing.contract SET title = ${after.title}, starts_on = ${after.startsOn}, ends_on = ${after.endsOn},
      lead_time_days = ${after.leadTimeDays}, aql = ${after.aql}, most_reject_percent = ${after.mostRejectPercent},
      take_back_days = ${after.takeBackDays}, terms = ${after.terms}, version = version + 1 WHERE id = ${id}`;
  if (change.prices) await writePrices(tx, id, prices);
  await emit(tx, actor, {
    type: 'contract.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { number, ...changes, ...(change.prices && { prices: prices.length }) },
  });
}

function merged(before: ContractValues, change: ContractChange): ContractValues {
  const kept = <K extends keyof ContractValues>(field: K): ContractValues[K] =>
    change[field] === undefined ? before[field] : (change[field] as ContractValues[K]);
  return {
    title: (change.title ?? before.title).trim(),
    startsOn: change.startsOn ?? before.startsOn,
    endsOn: change.endsOn ?? before.endsOn,
    leadTimeDays: kept('leadTimeDays'),
    aql: numberText(kept('aql'), 3),
    mostRejectPercent: numberText(kept('mostRejectPercent'), 2),
    takeBackDays: kept('takeBackDays'),
    terms: orNull(kept('terms')),
  };
}

/** As the database gives it back. */
const numberText = (text: string | null, places: number): string | null =>
  text === null ? null : Number(text).toFixed(places);

function faultsOf(values: ContractValues): FieldError[] {
  const errors = dayFaults(values, ['startsOn', 'endsOn']);
  if (errors.length === 0 && values.endsOn < values.startsOn) errors.push({ pointer: '/endsOn', code: 'day_order' });
  if (values.title === '') errors.push({ pointer: '/title', code: 'isLength' });
  if (values.aql !== null && Number(values.aql) === 0) errors.push({ pointer: '/aql', code: 'min' });
  return errors;
}

type Price = { variantId: string; fromQuantity: number; unitPrice: string };

async function resolvePrices(tx: Tx, named: readonly NamedPrice[]): Promise<{ prices: Price[]; errors: FieldError[] }> {
  const found = await findVariants(tx, {
    ids: named.flatMap(({ variantId }) => variantId?.toLowerCase() ?? []),
    skus: named.flatMap(({ sku }) => (sku ? [normaliseSku(sku)] : [])),
  });
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const prices = named.flatMap(({ variantId, sku, fromQuantity, unitPrice }, n): Price[] => {
    const pointer = `/prices/${n}`;
    errors.push(
      ...breakFaults([{ fromQuantity, unitPrice }], '').map((error) => ({
        ...error,
        pointer: pointer + error.pointer.replace('/0', ''),
      })),
    );
    const variant = found.find((one) =>
      variantId ? one.id === variantId.toLowerCase() : one.sku === normaliseSku(sku ?? ''),
    );
    if (!variant) {
      const at = `${pointer}/${variantId ? 'variantId' : 'sku'}`;
      errors.push({ pointer: at, code: variantId ? 'variant_unknown' : 'sku_unknown', params: { sku: sku ?? '' } });
      return [];
    }
    const key = `${variant.id} ${fromQuantity}`;
    if (seen.has(key)) errors.push({ pointer: `${pointer}/fromQuantity`, code: 'break_repeated' });
    seen.add(key);
    return [{ variantId: variant.id, fromQuantity, unitPrice }];
  });
  return { prices, errors };
}

async function writePrices(tx: Tx, id: string, prices: readonly Price[]): Promise<void> {
  await tx.run`DELETE FROM purchasing.contract_price WHERE contract_id = ${id}`;
  await tx.run`
    INSERT INTO purchasing.contract_price (contract_id, variant_id, from_quantity, unit_price)
    SELECT ${id}, "variantId", "fromQuantity", "unitPrice"
    FROM json_to_recordset(${JSON.stringify(prices)}::json) AS p ("variantId" uuid, "fromQuantity" int, "unitPrice" numeric)`;
}
