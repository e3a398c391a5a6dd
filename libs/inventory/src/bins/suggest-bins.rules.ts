import type { BinKind } from './bins.rules.js';

/** A place where goods could go. */
export interface Room {
  bin: string;
  zone: string;
  kind: BinKind;
  pickOrder: number;
  capacity: number | null;
  /** Units that lie there already. */
  units: number;
  /** How many of them are of the same variant, and of the same lot. */
  same: number;
  sameLot: number;
}

export type SuggestReason = 'same_lot' | 'same_article' | 'same_zone' | 'empty' | 'room';

export interface Suggestion {
  bin: string;
  quantity: number;
  because: SuggestReason;
}

/**
 * Where goods are best put away: beside their own lot, in an empty bin of the zone where the article lies, in any empty bin, beside
 * another lot of the article, and last wherever there is room. Two lots of an article are not mixed in one bin while another place has room.
 */
export function suggestBins(quantity: number, rooms: readonly Room[]): { suggestions: Suggestion[]; left: number } {
  const zones = new Set(rooms.filter(({ same }) => same > 0).map(({ zone }) => zone));
  const ranked = rooms
    .filter(({ kind }) => kind === 'pick' || kind === 'reserve')
    .map((room) => ({ room, ...rankOf(room, zones) }))
    .toSorted((a, b) => a.rank - b.rank || a.room.pickOrder - b.room.pickOrder || (a.room.bin < b.room.bin ? -1 : 1));
  let left = quantity;
  const suggestions: Suggestion[] = [];
  for (const { room, because } of ranked) {
    const units = Math.min(left, room.capacity === null ? left : Math.max(0, room.capacity - room.units));
    if (units > 0) suggestions.push({ bin: room.bin, quantity: units, because });
    left -= units;
  }
  return { suggestions, left };
}

function rankOf(room: Room, zones: ReadonlySet<string>): { rank: number; because: SuggestReason } {
  if (room.same > 0)
    return room.same === room.sameLot ? { rank: 0, because: 'same_lot' } : { rank: 3, because: 'same_article' };
  if (room.units === 0) return zones.has(room.zone) ? { rank: 1, because: 'same_zone' } : { rank: 2, because: 'empty' };
  return { rank: 4, because: 'room' };
}
