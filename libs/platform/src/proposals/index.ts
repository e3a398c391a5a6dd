import './proposals.messages.js';

export { checkRehearsals } from './rehearsal.js';
export { registerSubject, type Subject } from './subjects.js';
