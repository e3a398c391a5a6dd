import { isRead, type Level, type Permission, PERMISSIONS } from '@zhanggui/shared';
import type { Grant } from './effective.rules.js';

/** A role that every merchant begins with; the owner may change each. */
export interface BuiltInRole {
  code: string;
  zh: string;
  en: string;
  /** Roles it is composed of, by code; they stand before it. */
  parts: readonly string[];
  grants: readonly Grant[];
}

type Wish = Level | { level: Level; limitMinor: number };

/** What a purchaser may order without anyone else: 5,000.00 in the merchant's currency. A purchasing manager decides a hundred times as much. */
const PURCHASER_LIMIT = 500_000;
const PURCHASING_LEAD_LIMIT = 50_000_000;

/** What a clerk may refund alone: 200.00 in the merchant's currency. A lead decides ten times as much. */
const CLERK_LIMIT = 20_000;
const LEAD_LIMIT = 200_000;

/** What is for those who answer for the store: how it is set up, and what everybody did. */
const NOT_DAILY: ReadonlySet<Permission> = new Set([
  'access:manage',
  'settings:write',
  'customfields:write',
  'shops:write',
  'audit:read',
]);

const ANSWERING: Partial<Record<Permission, Wish>> = {
  'settings:write': 'approve',
  'customfields:write': 'approve',
  'shops:write': 'approve',
  'audit:read': 'execute',
};

/** What cannot be taken back, or hands out a person's data, is for those who answer for the store. */
const NOT_AN_OPERATORS: ReadonlySet<Permission> = new Set([
  ...NOT_DAILY,
  'privacy:manage',
  'persons:export',
  'persons:erase',
]);

const role = (
  code: string,
  [zh, en]: [string, string],
  parts: readonly string[],
  wishes: Partial<Record<Permission, Wish>> = {},
): BuiltInRole => ({
  code,
  zh,
  en,
  parts,
  grants: Object.entries(wishes).map(([permission, wish]) => ({
    permission,
    level: typeof wish === 'string' ? wish : wish.level,
    limitMinor: typeof wish === 'string' ? null : wish.limitMinor,
    ownOnly: false,
  })),
});

const everything = (level: Level, except: ReadonlySet<Permission> = new Set()): Partial<Record<Permission, Wish>> =>
  Object.fromEntries(
    PERMISSIONS.filter((permission) => !except.has(permission)).map((permission) => [
      permission,
      isRead(permission) ? 'execute' : level,
    ]),
  );

/** Not for everyone who looks on: who may do what, what everybody did, how buyers are called and reached, and what goods cost. */
const NOT_FOR_ALL: ReadonlySet<Permission> = new Set(['access:read', 'audit:read', 'personal:read', 'costs:read']);

/** Looking at the daily work. */
const LOOKING = Object.fromEntries(
  PERMISSIONS.filter((permission) => isRead(permission) && !NOT_FOR_ALL.has(permission)).map((permission) => [
    permission,
    'execute',
  ]),
);

/** Building blocks, then the posts of the trade, each composed of them. Codes are stable; names are the trade's own. */
export const BUILT_IN_ROLES: readonly BuiltInRole[] = [
  role('owner', ['店主', 'Owner'], [], everything('approve')),
  role('viewer', ['只看', 'Viewer'], [], { ...LOOKING, 'views:write': 'execute' }),
  role('operator', ['运营专员', 'Operator'], ['viewer'], everything('execute', NOT_AN_OPERATORS)),
  role('order_work', ['订单处理', 'Order work'], ['viewer'], {
    'exports:run': 'execute',
    'orders:place': 'execute',
    'orders:edit': 'execute',
    'orders:cancel': 'execute',
    'orders:pay': 'execute',
    'orders:refund': 'suggest',
    'personal:read': 'execute',
  }),
  role('warehouse_work', ['仓库作业', 'Warehouse work'], ['viewer'], {
    'exports:run': 'execute',
    'files:write': 'execute',
    'fulfilment:execute': 'execute',
    'inventory:receive': 'execute',
    'inventory:move': 'execute',
    'inventory:count': 'execute',
    'inventory:transfer': 'execute',
    'inventory:write_off': { level: 'execute', limitMinor: CLERK_LIMIT },
    'purchasing:receive': 'execute',
    'inventory:adjust': 'suggest',
    'inventory:audit': 'execute',
    'personal:read': 'execute',
  }),
  role('listing_work', ['商品编辑作业', 'Listing work'], ['viewer'], {
    'exports:run': 'execute',
    'files:write': 'execute',
    'catalog:write': 'execute',
    'imports:run': 'execute',
  }),
  role('listing_ideas', ['商品建议', 'Listing ideas'], ['viewer'], { 'catalog:write': 'suggest' }),
  role('service_work', ['客服作业', 'Service work'], ['viewer'], {
    'files:write': 'execute',
    'personal:read': 'execute',
    'orders:edit': 'execute',
    'orders:cancel': 'execute',
    'orders:refund': { level: 'execute', limitMinor: CLERK_LIMIT },
  }),
  role('service_lead_work', ['客服审批', 'Service decisions'], ['service_work'], {
    'orders:refund': { level: 'approve', limitMinor: LEAD_LIMIT },
    'orders:cancel': 'approve',
    'views:share': 'execute',
    'persons:export': 'execute',
    'persons:erase': 'suggest',
  }),

  role('store_manager', ['店长', 'Store manager'], ['viewer'], { ...everything('approve', NOT_DAILY), ...ANSWERING }),
  role('department_manager', ['部门经理', 'Department manager'], ['viewer'], {
    ...everything('approve', NOT_DAILY),
    ...ANSWERING,
    'access:read': 'execute',
  }),
  role(
    'operations_manager',
    ['运营经理', 'Operations manager'],
    ['order_work', 'warehouse_work', 'listing_work', 'service_lead_work'],
    {
      'orders:refund': 'approve',
      'inventory:adjust': 'approve',
      'inventory:presell': 'approve',
      'inventory:write_off': 'approve',
      'costs:read': 'execute',
      'catalog:write': 'approve',
      'warehouses:write': 'execute',
      'views:share': 'execute',
    },
  ),
  role('chief_editor', ['网站总编', 'Chief editor'], ['listing_work'], { 'catalog:write': 'approve' }),
  role('product_editor', ['商品编辑', 'Product editor'], ['listing_work']),
  role('product_manager', ['产品经理', 'Product manager'], ['listing_work'], {
    'catalog:write': 'approve',
    'inventory:receive': 'suggest',
  }),
  role('visual_designer', ['美工编辑', 'Visual designer'], ['listing_ideas']),
  role('design_lead', ['美工主管', 'Design lead'], ['listing_work'], { 'catalog:write': 'approve' }),
  role('copy_editor', ['文案编辑', 'Copy editor'], ['listing_ideas']),
  role('ux_designer', ['用户体验设计师', 'UX designer'], ['listing_ideas']),
  role('content_creator', ['内容创作者', 'Content creator'], ['listing_ideas']),
  role('seo_expert', ['SEO专家', 'SEO expert'], ['listing_ideas']),
  role('process_editor', ['流程编辑', 'Order-flow editor'], ['order_work', 'warehouse_work']),
  role('site_planner', ['网站策划', 'Site planner'], ['listing_ideas']),
  role('event_planner', ['活动策划', 'Event planner'], ['listing_ideas']),
  role('outreach_promoter', ['外联推广', 'Outreach promoter'], ['viewer']),
  role('marketing_specialist', ['市场推广专员', 'Marketing specialist'], ['listing_ideas']),
  role('marketing_manager', ['市场推广经理', 'Marketing manager'], ['listing_work'], { 'catalog:write': 'approve' }),
  role('consultant', ['咨询顾问', 'Consultant'], ['listing_ideas'], { 'orders:edit': 'suggest' }),
  role('customer_service', ['客服代表', 'Customer-service representative'], ['service_work']),
  role('customer_service_lead', ['客服主管', 'Customer-service lead'], ['service_lead_work']),
  role('shipping_clerk', ['发货专员', 'Shipping clerk'], ['warehouse_work']),
  role('warehouse_keeper', ['仓管员', 'Warehouse keeper'], ['warehouse_work']),
  role('logistics_manager', ['物流经理', 'Logistics manager'], ['warehouse_work'], {
    'costs:read': 'execute',
    'inventory:adjust': 'approve',
    'inventory:receive': 'approve',
    'inventory:move': 'approve',
    'inventory:write_off': 'approve',
    'purchasing:receive': 'approve',
    'fulfilment:execute': 'approve',
    'warehouses:write': 'execute',
    'views:share': 'execute',
    'orders:cancel': 'suggest',
  }),
  role('purchaser', ['采购员', 'Purchaser'], ['viewer'], {
    'inventory:receive': 'execute',
    'catalog:write': 'suggest',
    'files:write': 'execute',
    'exports:run': 'execute',
    'personal:read': 'execute',
    'suppliers:write': 'execute',
    'contracts:write': 'suggest',
    'purchasing:write': 'execute',
    'purchasing:receive': 'execute',
    'purchasing:approve': { level: 'execute', limitMinor: PURCHASER_LIMIT },
  }),
  role('purchasing_manager', ['采购经理', 'Purchasing manager'], ['purchaser'], {
    'costs:read': 'execute',
    'imports:run': 'execute',
    'views:share': 'execute',
    'suppliers:write': 'approve',
    'contracts:write': 'approve',
    'purchasing:write': 'approve',
    'purchasing:approve': { level: 'approve', limitMinor: PURCHASING_LEAD_LIMIT },
  }),
  role('finance_clerk', ['财务', 'Finance'], ['viewer'], {
    'costs:read': 'execute',
    'exports:run': 'execute',
    'orders:pay': 'approve',
    'orders:refund': 'approve',
    'purchasing:pay': 'approve',
    'events:read': 'execute',
    'personal:unmask': 'execute',
  }),
  role('data_analyst', ['数据分析师', 'Data analyst'], ['viewer'], {
    'exports:run': 'execute',
    'costs:read': 'execute',
  }),
  role('site_programmer', ['网站程序', 'Site programmer'], ['viewer'], { 'imports:run': 'execute' }),
  role('module_developer', ['模块开发', 'Module developer'], ['viewer'], { 'imports:run': 'execute' }),
  role('program_maintainer', ['程序维护', 'Program maintainer'], ['viewer'], {
    'imports:run': 'execute',
    'inventory:audit': 'execute',
  }),
  role('support_engineer', ['技术支持工程师', 'Technical support engineer'], ['viewer'], {
    'imports:run': 'execute',
    'access:read': 'execute',
    'personal:unmask': 'execute',
  }),
];
