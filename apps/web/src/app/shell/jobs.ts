import {
  IconBulb,
  IconBuildingWarehouse,
  IconFileImport,
  IconLayoutDashboard,
  IconPackage,
  IconReceipt,
  IconSettings,
  IconTruckDelivery,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { Permission } from '@zhanggui/shared';

/** One entry of the rail. */
interface Job {
  id: 'workbench' | 'proposals' | 'orders' | 'stock' | 'purchasing' | 'products' | 'imports' | 'people' | 'settings';
  to:
    | '/'
    | '/proposals'
    | '/orders'
    | '/stock'
    | '/purchasing/orders'
    | '/products'
    | '/imports'
    | '/team/people'
    | '/settings/api-keys'
    | '/settings/warehouses';
  icon: Icon;
  /** Also lights up for these beginnings of the address. */
  owns: string[];
}

interface JobRule extends Job {
  permission?: Permission;
}

const rules: JobRule[] = [
  { id: 'workbench', to: '/', icon: IconLayoutDashboard, owns: [] },
  { id: 'proposals', to: '/proposals', icon: IconBulb, owns: ['/proposals'] },
  { id: 'orders', to: '/orders', icon: IconReceipt, owns: ['/orders'], permission: 'orders:read' },
  {
    id: 'stock',
    to: '/stock',
    icon: IconBuildingWarehouse,
    owns: [
      '/stock',
      '/inbound',
      '/counts',
      '/transfers',
      '/clearance',
      '/bins',
      '/stock-value',
      '/lots',
      '/serials',
      '/allotments',
      '/presales',
    ],
    permission: 'inventory:read',
  },
  {
    id: 'purchasing',
    to: '/purchasing/orders',
    icon: IconTruckDelivery,
    owns: ['/purchasing'],
    permission: 'purchasing:read',
  },
  {
    id: 'products',
    to: '/products',
    icon: IconPackage,
    owns: ['/products', '/categories'],
    permission: 'catalog:read',
  },
  { id: 'imports', to: '/imports', icon: IconFileImport, owns: ['/imports', '/exports'], permission: 'imports:read' },
  { id: 'people', to: '/team/people', icon: IconUsers, owns: ['/team'], permission: 'access:read' },
  { id: 'settings', to: '/settings/api-keys', icon: IconSettings, owns: ['/settings'], permission: 'access:manage' },
  { id: 'settings', to: '/settings/warehouses', icon: IconSettings, owns: ['/settings'], permission: 'inventory:read' },
];

/** The rail: jobs, not tables, and only those the person may do. */
export function jobsFor(permissions: string[]): Job[] {
  const allowed = rules.filter((rule) => rule.permission === undefined || permissions.includes(rule.permission));
  return allowed.filter((rule, index) => allowed.findIndex((other) => other.id === rule.id) === index);
}

export function isCurrent(job: Job, pathname: string): boolean {
  return job.to === '/' ? pathname === '/' : job.owns.some((start) => pathname.startsWith(start));
}
