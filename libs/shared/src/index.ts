export { groupBy } from './group-by.js';
export { isGtin } from './gtin.js';
export { lineAmountMinor, minorDigits, minorText, priceMicro, trimPrice, UNIT_PRICE } from './money.js';
export { type Permission, PERMISSIONS, type Role, ROLE_PERMISSIONS, ROLES } from './permissions.js';
export { dayIn, fromZone, parseInstant, parseLocal, toZone } from './zoned-time.js';
