import type { Proposal } from './types.js';

/** The call rejects with this where the person may only suggest it, or the amount is beyond them: someone else decides. */
export class ProposalMade extends Error {
  constructor(readonly proposal: Pick<Proposal, 'id' | 'number'>) {
    super(`proposal ${proposal.number}`);
    this.name = 'ProposalMade';
  }
}
