import type { Destination, Region } from './allocation.rules.js';

/** Endings that people write or leave out. */
const ENDINGS = /(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/;

const plain = (name: string | null | undefined): string =>
  (name ?? '').trim().replace(ENDINGS, '').toLocaleLowerCase('en');

/**
 * How far a destination is from what a warehouse serves: 0 its province, 1 a country that it serves as a whole, 2 a country of which it
 * serves other provinces, 3 anywhere else. An order without a country is known by its province.
 */
export function distance(regions: readonly Region[], to: Destination): number {
  const [country, province] = [plain(to.country), plain(to.province)];
  const distances = regions.map((region) => {
    const sameCountry = country === '' || plain(region.country) === country;
    if (region.province && province !== '' && sameCountry && plain(region.province) === province) return 0;
    if (country === '' || !sameCountry) return 3;
    return region.province ? 2 : 1;
  });
  return Math.min(3, ...distances);
}
