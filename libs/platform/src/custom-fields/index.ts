import './custom-fields.messages.js';
import './custom-field-data.js';

export { createCustomField, type NewCustomField } from './create-custom-field.js';
export { asksUnnamed, type CustomMode, customChanges, maskCustom, validateCustom } from './custom.rules.js';
export { customCells, customColumnOf, customColumns, customOfCells, readCustomCells } from './custom-cells.rules.js';
export { type CustomField, type CustomValues } from './custom-field.js';
export { customFilters, readCustomFields, shownCustom } from './custom-fields.queries.js';
export { type CustomKey, customKeys, customTokens } from './custom-key.rules.js';
export { registerCustomSubject } from './custom-subjects.js';
export { addCustomKeys, type CustomDoc, customRows, insertCustomKeys, replaceCustomKeys } from './custom-values.sql.js';
export { editCustomField } from './edit-custom-field.js';
export { forgetPersonal } from './forget-personal.js';
