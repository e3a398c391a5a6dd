import { createRoute } from '@tanstack/react-router';
import { validateBalancingSearch } from '../features/inventory/balancing/search.js';
import { validateBinSearch } from '../features/inventory/bins/search.js';
import { clearanceActionParams, validateClearanceSearch } from '../features/inventory/clearance/search.js';
import { validateCountSearch } from '../features/inventory/counts/search.js';
import { validateAllotmentSearch } from '../features/inventory/allotments/search.js';
import { validatePresaleSearch } from '../features/inventory/presales/search.js';
import { validateInboundSearch } from '../features/inventory/inbound/search.js';
import { validateLotSearch } from '../features/inventory/lots/search.js';
import { validateSerialSearch } from '../features/inventory/serials/search.js';
import { validateTransferSearch } from '../features/inventory/transfers/search.js';
import { validateValueSearch } from '../features/inventory/value/search.js';
import { openGrid } from '../lib/grid/openGrid.js';
import { seldomPage } from './rootRoute.js';
import { under } from './shellRoute.js';

const inbounds = createRoute({
  getParentRoute: under,
  path: '/inbound',
  validateSearch: validateInboundSearch,
  beforeLoad: openGrid('inbound'),
  component: seldomPage(() => import('../features/inventory/inbound/InboundsPage.js'), 'InboundsPage'),
});

const inbound = createRoute({
  getParentRoute: under,
  path: '/inbound/$inboundId',
  component: seldomPage(() => import('../features/inventory/inbound/InboundPage.js'), 'InboundPage'),
});

const value = createRoute({
  getParentRoute: under,
  path: '/stock-value',
  validateSearch: validateValueSearch,
  beforeLoad: openGrid('stock-value'),
  component: seldomPage(() => import('../features/inventory/value/ValuePage.js'), 'ValuePage'),
});

const counts = createRoute({
  getParentRoute: under,
  path: '/counts',
  validateSearch: validateCountSearch,
  beforeLoad: openGrid('counts'),
  component: seldomPage(() => import('../features/inventory/counts/CountsPage.js'), 'CountsPage'),
});

const count = createRoute({
  getParentRoute: under,
  path: '/counts/$countId',
  component: seldomPage(() => import('../features/inventory/counts/CountPage.js'), 'CountPage'),
});

const transfers = createRoute({
  getParentRoute: under,
  path: '/transfers',
  validateSearch: validateTransferSearch,
  beforeLoad: openGrid('transfers'),
  component: seldomPage(() => import('../features/inventory/transfers/TransfersPage.js'), 'TransfersPage'),
});

const proposals = createRoute({
  getParentRoute: under,
  path: '/transfers/proposals',
  validateSearch: validateBalancingSearch,
  beforeLoad: openGrid('transfer-proposals'),
  component: seldomPage(() => import('../features/inventory/balancing/BalancingPage.js'), 'BalancingPage'),
});

const clearance = createRoute({
  getParentRoute: under,
  path: '/clearance',
  validateSearch: validateClearanceSearch,
  beforeLoad: openGrid('clearance', clearanceActionParams),
  component: seldomPage(() => import('../features/inventory/clearance/ClearancePage.js'), 'ClearancePage'),
});

const transfer = createRoute({
  getParentRoute: under,
  path: '/transfers/$transferId',
  component: seldomPage(() => import('../features/inventory/transfers/TransferPage.js'), 'TransferPage'),
});

const bins = createRoute({
  getParentRoute: under,
  path: '/bins',
  validateSearch: validateBinSearch,
  beforeLoad: openGrid('bins'),
  component: seldomPage(() => import('../features/inventory/bins/BinsPage.js'), 'BinsPage'),
});

const lots = createRoute({
  getParentRoute: under,
  path: '/lots',
  validateSearch: validateLotSearch,
  beforeLoad: openGrid('lots'),
  component: seldomPage(() => import('../features/inventory/lots/LotsPage.js'), 'LotsPage'),
});

const serials = createRoute({
  getParentRoute: under,
  path: '/serials',
  validateSearch: validateSerialSearch,
  beforeLoad: openGrid('serials'),
  component: seldomPage(() => import('../features/inventory/serials/SerialsPage.js'), 'SerialsPage'),
});

const allotments = createRoute({
  getParentRoute: under,
  path: '/allotments',
  validateSearch: validateAllotmentSearch,
  beforeLoad: openGrid('allotments'),
  component: seldomPage(() => import('../features/inventory/allotments/AllotmentsPage.js'), 'AllotmentsPage'),
});

const presales = createRoute({
  getParentRoute: under,
  path: '/presales',
  validateSearch: validatePresaleSearch,
  beforeLoad: openGrid('presales'),
  component: seldomPage(() => import('../features/inventory/presales/PresalesPage.js'), 'PresalesPage'),
});

/** What the people of the warehouse work with, beside the stock itself. */
export const warehouseRoutes = [
  value,
  inbounds,
  inbound,
  counts,
  count,
  transfers,
  proposals,
  transfer,
  clearance,
  bins,
  lots,
  serials,
  allotments,
  presales,
];
