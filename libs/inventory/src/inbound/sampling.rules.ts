/**
 * Sampling by attributes, single plans for normal inspection. Source: ISO 2859-1, tables 1 and 2-A. The tables are regular: every step
 * of quality moves a plan by one letter, which is how they are kept here.
 */
export const INSPECTION_LEVELS = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'] as const;
export type InspectionLevel = (typeof INSPECTION_LEVELS)[number];

/** Acceptable quality limits, in per cent nonconforming. */
export const AQLS = [0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1, 1.5, 2.5, 4, 6.5, 10] as const;
export type Aql = (typeof AQLS)[number];

/** Code letters in the order of their sample sizes; I and O are not used. */
const LETTERS = 'ABCDEFGHJKLMNPQR';
const SAMPLE_SIZES = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000];

/** Largest lot of each row, and its code letters by level. */
const CODE_LETTERS: readonly (readonly [most: number, letters: string])[] = [
  [8, 'AAAAAAB'],
  [15, 'AAAAABC'],
  [25, 'AABBBCD'],
  [50, 'ABBCCDE'],
  [90, 'BBCCCEF'],
  [150, 'BBCDDFG'],
  [280, 'BCDEEGH'],
  [500, 'BCDEFHJ'],
  [1_200, 'CCEFGJK'],
  [3_200, 'CDEGHKL'],
  [10_000, 'CDFGJLM'],
  [35_000, 'CDFHKMN'],
  [150_000, 'DEGJLNP'],
  [500_000, 'DEGJMPQ'],
  [Infinity, 'DEHKNQR'],
];

/** Acceptance numbers by how many letters a plan lies behind the first plan of its limit, which accepts no defect. */
const ACCEPTANCE: Record<number, number> = { 0: 0, 3: 1, 4: 2, 5: 3, 6: 5, 7: 7, 8: 10, 9: 14, 10: 21 };
const LAST = 10;

export interface SamplingPlan {
  letter: string;
  sampleSize: number;
  /** The lot is accepted with up to so many defective units in the sample, and rejected with one more. */
  acceptUpTo: number;
}

/**
 * How many units of a lot are looked at and how many may be defective. Where the table points to another plan, that one is used; where
 * the sample is the lot or more, all of it is looked at.
 */
export function samplingPlan(lotSize: number, level: InspectionLevel, aql: Aql): SamplingPlan {
  const row = CODE_LETTERS.find(([most]) => lotSize <= most)!;
  const wanted = LETTERS.indexOf(row[1][INSPECTION_LEVELS.indexOf(level)]!);
  const first = LETTERS.indexOf('Q') - AQLS.indexOf(aql);
  const at = planAt(wanted, first);
  return {
    letter: LETTERS[at]!,
    sampleSize: Math.min(SAMPLE_SIZES[at]!, lotSize),
    acceptUpTo: ACCEPTANCE[at - first]!,
  };
}

/** Follows the arrows: up to the plan above, down to the one below. */
function planAt(wanted: number, first: number): number {
  const behind = wanted - first;
  const target = behind < 0 ? first : behind === 1 ? first : behind === 2 ? first + 3 : Math.min(wanted, first + LAST);
  // Without a plan on the arrow's side of the table, the one on the other side is the nearest.
  if (target < 0) return first + 3;
  return target < LETTERS.length ? target : first;
}
