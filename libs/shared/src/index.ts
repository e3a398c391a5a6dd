export {
  addWorkingMinutes,
  type BusinessCalendar,
  checkCalendar,
  isWorkingTime,
  workingMinutesBetween,
} from './business-calendar.js';
export { CLOCKS, DATE_ORDERS, type Formats, NEGATIVE_STYLES, NUMBER_MARKS, WEEK_STARTS } from './formats.js';
export { CUSTOM_TYPES, type CustomType, OPTION_COLOURS, type OptionColour } from './custom-types.js';
export { type GridKind, GRIDS, MOST_COLUMNS, NARROWEST_COLUMN, WIDEST_COLUMN } from './grids.js';
export { isSscc, readScan, readSscc, type Scan } from './gs1.js';
export { groupBy } from './group-by.js';
export { gtinCheckDigit, isGtin } from './gtin.js';
export { lineAmountMinor, minorDigits, minorText, priceMicro, trimPrice, UNIT_PRICE } from './money.js';
export {
  isRead,
  type Level,
  LEVELS,
  MONEY_PERMISSIONS,
  OWNED_PERMISSIONS,
  type Permission,
  PERMISSIONS,
  reaches,
} from './permissions.js';
export { phoneForms, plainPhone } from './phone.js';
export {
  maskAddress,
  maskBuyer,
  maskEmail,
  maskName,
  maskPhone,
  type PersonalAddress,
  type PersonalBuyer,
} from './personal.js';
export { dayIn, fromZone, parseInstant, parseLocal, toZone } from './zoned-time.js';
