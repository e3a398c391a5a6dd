import type { Tx } from '../db/tx.js';
import { readMerchantSettings } from '../directory/merchant-settings.js';
import type { Language } from '../http/messages.js';

export interface Feature {
  code: string;
  words: Record<Language, string>;
  isOnByDefault: boolean;
}

const features = new Map<string, Feature>();

/** A module says once, when it is loaded, what a merchant may switch on or off. */
export function registerFeature(code: string, words: Record<Language, string>, isOnByDefault: boolean): void {
  features.set(code, { code, words, isOnByDefault });
}

export const registeredFeatures = (): Feature[] => [...features.values()];

export async function isSwitchedOn(tx: Tx, merchantId: string, code: string): Promise<boolean> {
  const feature = features.get(code);
  if (!feature) throw new Error(`No feature ${code} is registered`);
  return (await readMerchantSettings(tx, merchantId)).features[code] ?? feature.isOnByDefault;
}
