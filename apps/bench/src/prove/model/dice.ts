import { type Op, type Paper, SKUS } from './paper.js';
import type { HouseName } from './places.js';

/** What a sequence is made of: it becomes an operation when the paper says what there is. Smaller dice mean simpler operations. */
export interface Wish {
  do: string;
  dice: number[];
}

/** Numbers of a wish, one after the other. */
export class Dice {
  private at = 0;

  constructor(private readonly thrown: readonly number[]) {}

  below(limit: number): number {
    return this.thrown[this.at++ % this.thrown.length]! % limit;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  /** False for small dice. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }
}

export type Make = (paper: Paper, dice: Dice, fresh: string) => Op;

export const units = (dice: Dice, most: number): Record<string, number> => {
  const chosen = SKUS.filter((_, n) => dice.below(3) === (n === 0 ? 0 : 2));
  return Object.fromEntries((chosen.length > 0 ? chosen : ['A']).map((sku) => [sku, dice.between(1, most)]));
};

export const house = (dice: Dice): HouseName => (dice.chance(30) ? 'W2' : 'W1');

/** One of those there are, by its name and version; a few times one that nobody knows. */
export function oneOf<T extends { version: number }>(known: Record<string, T>, dice: Dice): [string, number] {
  const names = Object.keys(known);
  const name = names[dice.below(Math.max(1, names.length))];
  if (name === undefined || dice.chance(3)) return ['nobody', 1];
  return [name, known[name]!.version - (dice.chance(3) ? 1 : 0)];
}

/** Those with which something can be done, where there are some: of the others nothing comes but a refusal, which is tried often enough. */
export function mostly<T>(known: Record<string, T>, isFit: (one: T) => boolean, dice: Dice): Record<string, T> {
  const fit = Object.entries(known).filter(([, one]) => isFit(one));
  return fit.length === 0 || dice.chance(10) ? known : Object.fromEntries(fit);
}

export const orderOf = (paper: Paper, dice: Dice): string => oneOf(paper.orders, dice)[0];

/** The next step of something, where there is any; else it is begun. */
export const goOn =
  (next: (paper: Paper, dice: Dice) => Op | null, begin: Make): Make =>
  (paper, dice, fresh) =>
    next(paper, dice) ?? begin(paper, dice, fresh);
