import './proposal-kinds.js';
import './proposals.messages.js';
import './proposals.table.js';

export { ProposalDto } from './proposals.dto.js';
export { checkRehearsals } from './rehearsal.js';
export { Tickets } from './tickets.js';
export { tellProposals } from './tell-proposals.js';
export { registerSubject, type Subject } from './subjects.js';
