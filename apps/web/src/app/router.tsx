import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter } from '@tanstack/react-router';
import { validateNewRoleSearch, validatePeopleSearch } from '../features/access/search.js';
import { validateProductsSearch } from '../features/catalog/search.js';
import { validateStockSearch } from '../features/inventory/search.js';
import { validateInboxSearch } from '../features/notifications/search.js';
import { stageParams, validateOrdersSearch } from '../features/orders/search.js';
import { turnParams, validateProposalsSearch } from '../features/proposals/search.js';
import { openGrid } from '../lib/grid/openGrid.js';
import { validateViewSearch } from '../lib/grid/views.js';
import { parseSearch, stringifySearch, textParam } from '../lib/search.js';
import { purchasingRoutes } from './purchasingRoutes.js';
import { page, root, seldomPage } from './rootRoute.js';
import { NotFound, RouteFailed } from './RouteStates.js';
import { settingsRoutes } from './settingsRoutes.js';
import { shell, under } from './shellRoute.js';
import { warehouseRoutes } from './warehouseRoutes.js';
import { forgotten, welcomeInvitation, welcomePassword } from './welcomeRoutes.js';

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (raw: Record<string, unknown>): { returnTo?: string } => {
    const returnTo = textParam(raw, 'returnTo');
    // Only places inside this app: `//elsewhere` would leave it.
    return returnTo && /^\/(?!\/|\\)/.test(returnTo) ? { returnTo } : {};
  },
  component: seldomPage(() => import('../features/auth/LoginPage.js'), 'LoginPage'),
});

const workbench = createRoute({
  getParentRoute: under,
  path: '/',
  component: page(() => import('./workbench/WorkbenchPage.js'), 'WorkbenchPage'),
});

const orders = createRoute({
  getParentRoute: under,
  path: '/orders',
  validateSearch: validateOrdersSearch,
  beforeLoad: openGrid('orders', stageParams),
  component: page(() => import('../features/orders/OrdersPage.js'), 'OrdersPage'),
});

const order = createRoute({
  getParentRoute: under,
  path: '/orders/$orderId',
  component: page(() => import('../features/orders/OrderPage.js'), 'OrderPage'),
});

const products = createRoute({
  getParentRoute: under,
  path: '/products',
  validateSearch: validateProductsSearch,
  beforeLoad: openGrid('products'),
  component: seldomPage(() => import('../features/catalog/ProductsPage.js'), 'ProductsPage'),
});

const newProduct = createRoute({
  getParentRoute: under,
  path: '/products/new',
  component: seldomPage(() => import('../features/catalog/NewProductPage.js'), 'NewProductPage'),
});

const product = createRoute({
  getParentRoute: under,
  path: '/products/$productId',
  component: seldomPage(() => import('../features/catalog/ProductPage.js'), 'ProductPage'),
});

const categories = createRoute({
  getParentRoute: under,
  path: '/categories',
  component: seldomPage(() => import('../features/catalog/CategoriesPage.js'), 'CategoriesPage'),
});

const stock = createRoute({
  getParentRoute: under,
  path: '/stock',
  validateSearch: validateStockSearch,
  beforeLoad: openGrid('stock'),
  component: seldomPage(() => import('../features/inventory/StockPage.js'), 'StockPage'),
});

const stockOfSku = createRoute({
  getParentRoute: under,
  path: '/stock/$variantId',
  component: seldomPage(() => import('../features/inventory/StockOfVariantPage.js'), 'StockOfVariantPage'),
});

const stockAudit = createRoute({
  getParentRoute: under,
  path: '/stock-audit',
  component: seldomPage(() => import('../features/inventory/StockAuditPage.js'), 'StockAuditPage'),
});

const warehouses = createRoute({
  getParentRoute: under,
  path: '/settings/warehouses',
  component: seldomPage(() => import('../features/inventory/WarehousesPage.js'), 'WarehousesPage'),
});

const imports = createRoute({
  getParentRoute: under,
  path: '/imports',
  validateSearch: validateViewSearch,
  beforeLoad: openGrid('imports'),
  component: seldomPage(() => import('../features/imports/ImportsPage.js'), 'ImportsPage'),
});

const importRun = createRoute({
  getParentRoute: under,
  path: '/imports/$importId',
  component: seldomPage(() => import('../features/imports/ImportPage.js'), 'ImportPage'),
});

const exports = createRoute({
  getParentRoute: under,
  path: '/exports',
  validateSearch: validateViewSearch,
  beforeLoad: openGrid('exports'),
  component: seldomPage(() => import('../features/exports/ExportsPage.js'), 'ExportsPage'),
});

const inbox = createRoute({
  getParentRoute: under,
  path: '/notifications',
  validateSearch: validateInboxSearch,
  component: seldomPage(() => import('../features/notifications/InboxPage.js'), 'InboxPage'),
});

const notificationPreferences = createRoute({
  getParentRoute: under,
  path: '/notifications/preferences',
  component: seldomPage(() => import('../features/notifications/PreferencesPage.js'), 'PreferencesPage'),
});

const proposals = createRoute({
  getParentRoute: under,
  path: '/proposals',
  validateSearch: validateProposalsSearch,
  beforeLoad: openGrid('proposals', turnParams),
  component: seldomPage(() => import('../features/proposals/ProposalsPage.js'), 'ProposalsPage'),
});

const people = createRoute({
  getParentRoute: under,
  path: '/team/people',
  validateSearch: validatePeopleSearch,
  beforeLoad: openGrid('people'),
  component: seldomPage(() => import('../features/access/PeoplePage.js'), 'PeoplePage'),
});

const invitations = createRoute({
  getParentRoute: under,
  path: '/team/invitations',
  validateSearch: validateViewSearch,
  beforeLoad: openGrid('invitations'),
  component: seldomPage(() => import('../features/access/InvitationsPage.js'), 'InvitationsPage'),
});

const roles = createRoute({
  getParentRoute: under,
  path: '/team/roles',
  component: seldomPage(() => import('../features/access/RolesPage.js'), 'RolesPage'),
});

const newRole = createRoute({
  getParentRoute: under,
  path: '/team/roles/new',
  validateSearch: validateNewRoleSearch,
  component: seldomPage(() => import('../features/access/RolePage.js'), 'NewRolePage'),
});

const role = createRoute({
  getParentRoute: under,
  path: '/team/roles/$roleId',
  component: seldomPage(() => import('../features/access/RolePage.js'), 'RolePage'),
});

const teamRules = createRoute({
  getParentRoute: under,
  path: '/team/rules',
  component: seldomPage(() => import('../features/access/RulesPage.js'), 'RulesPage'),
});

const account = createRoute({
  getParentRoute: under,
  path: '/account',
  component: seldomPage(() => import('../features/auth/AccountPage.js'), 'AccountPage'),
});

const routeTree = root.addChildren([
  login,
  forgotten,
  welcomeInvitation,
  welcomePassword,
  shell.addChildren([
    workbench,
    account,
    proposals,
    orders,
    order,
    products,
    newProduct,
    product,
    categories,
    stock,
    stockOfSku,
    stockAudit,
    ...warehouseRoutes,
    warehouses,
    imports,
    importRun,
    exports,
    people,
    invitations,
    roles,
    newRole,
    role,
    teamRules,
    inbox,
    notificationPreferences,
    ...purchasingRoutes,
    ...settingsRoutes,
  ]),
]);

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultNotFoundComponent: NotFound,
    // In the place of the page: the rail stays.
    defaultErrorComponent: RouteFailed,
    scrollRestoration: true,
    // With or without its panel it is the same list, which keeps its place.
    getScrollRestorationKey: ({ state, href }) => state.listKey ?? state.__TSR_key ?? href,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
