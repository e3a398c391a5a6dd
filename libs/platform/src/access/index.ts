import './access.messages.js';
import './people.table.js';
import './role-subjects.js';

export { addMember } from './add-member.js';
export { type Scope } from './authority.js';
export { createMerchant } from './create-merchant.js';
export { offeredTo, requireEverywhere, requireLimit, worksForShop, worksForWarehouse } from './own-authority.js';
export { registerWarehouses } from './places.js';
export { renewBuiltInRoles } from './renew-built-in-roles.js';
