import './persons.messages.js';
import './platform-data.js';
export { eraseTraces } from './erase-traces.js';
export { type Holding, type PersonHolder, type PersonSheet, registerPersonHolder } from './holders.js';
export { type Identity } from './person.rules.js';
export { registerPersonalData } from './personal-data.js';
