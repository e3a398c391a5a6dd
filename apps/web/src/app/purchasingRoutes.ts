import { createRoute } from '@tanstack/react-router';
import {
  planStatusParams,
  statusParams,
  validateConsignmentSearch,
  validateContractsSearch,
  validateNewPurchaseSearch,
  validatePlanSearch,
  validatePurchaseSearch,
  validatePurchasesSearch,
  validateQuotationsSearch,
  validateSupplierSearch,
  validateSuppliersSearch,
} from '../features/purchasing/search.js';
import { openGrid } from '../lib/grid/openGrid.js';
import { seldomPage } from './rootRoute.js';
import { under } from './shellRoute.js';

const replenishment = createRoute({
  getParentRoute: under,
  path: '/purchasing/replenishment',
  validateSearch: validatePlanSearch,
  beforeLoad: openGrid('replenishment', planStatusParams),
  component: seldomPage(() => import('../features/purchasing/replenishment/ReplenishmentPage.js'), 'ReplenishmentPage'),
});

const orders = createRoute({
  getParentRoute: under,
  path: '/purchasing/orders',
  validateSearch: validatePurchasesSearch,
  beforeLoad: openGrid('purchase-orders', statusParams),
  component: seldomPage(() => import('../features/purchasing/orders/PurchaseOrdersPage.js'), 'PurchaseOrdersPage'),
});

const newOrder = createRoute({
  getParentRoute: under,
  path: '/purchasing/orders/new',
  validateSearch: validateNewPurchaseSearch,
  component: seldomPage(() => import('../features/purchasing/orders/NewPurchasePage.js'), 'NewPurchasePage'),
});

const order = createRoute({
  getParentRoute: under,
  path: '/purchasing/orders/$orderId',
  validateSearch: validatePurchaseSearch,
  component: seldomPage(() => import('../features/purchasing/orders/PurchasePage.js'), 'PurchasePage'),
});

const suppliers = createRoute({
  getParentRoute: under,
  path: '/purchasing/suppliers',
  validateSearch: validateSuppliersSearch,
  beforeLoad: openGrid('suppliers'),
  component: seldomPage(() => import('../features/purchasing/suppliers/SuppliersPage.js'), 'SuppliersPage'),
});

const supplier = createRoute({
  getParentRoute: under,
  path: '/purchasing/suppliers/$supplierId',
  validateSearch: validateSupplierSearch,
  component: seldomPage(() => import('../features/purchasing/suppliers/SupplierPage.js'), 'SupplierPage'),
});

const quotations = createRoute({
  getParentRoute: under,
  path: '/purchasing/quotations',
  validateSearch: validateQuotationsSearch,
  beforeLoad: openGrid('quotations'),
  component: seldomPage(() => import('../features/purchasing/quotations/QuotationsPage.js'), 'QuotationsPage'),
});

const quotation = createRoute({
  getParentRoute: under,
  path: '/purchasing/quotations/$quotationId',
  component: seldomPage(() => import('../features/purchasing/quotations/QuotationPage.js'), 'QuotationPage'),
});

const contracts = createRoute({
  getParentRoute: under,
  path: '/purchasing/contracts',
  validateSearch: validateContractsSearch,
  beforeLoad: openGrid('contracts'),
  component: seldomPage(() => import('../features/purchasing/contracts/ContractsPage.js'), 'ContractsPage'),
});

const contract = createRoute({
  getParentRoute: under,
  path: '/purchasing/contracts/$contractId',
  component: seldomPage(() => import('../features/purchasing/contracts/ContractPage.js'), 'ContractPage'),
});

const consignment = createRoute({
  getParentRoute: under,
  path: '/purchasing/consignment',
  validateSearch: validateConsignmentSearch,
  component: seldomPage(() => import('../features/purchasing/consignment/ConsignmentPage.js'), 'ConsignmentPage'),
});

const consignor = createRoute({
  getParentRoute: under,
  path: '/purchasing/consignment/$supplierId',
  component: seldomPage(() => import('../features/purchasing/consignment/ConsignorPage.js'), 'ConsignorPage'),
});

const settlement = createRoute({
  getParentRoute: under,
  path: '/purchasing/settlements/$settlementId',
  component: seldomPage(() => import('../features/purchasing/consignment/SettlementPage.js'), 'SettlementPage'),
});

const scores = createRoute({
  getParentRoute: under,
  path: '/purchasing/scores',
  component: seldomPage(() => import('../features/purchasing/suppliers/ScoresPage.js'), 'ScoresPage'),
});

export const purchasingRoutes = [
  replenishment,
  orders,
  newOrder,
  order,
  suppliers,
  supplier,
  quotations,
  quotation,
  contracts,
  contract,
  consignment,
  consignor,
  settlement,
  scores,
] as const;
