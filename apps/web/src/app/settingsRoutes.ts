import { createRoute } from '@tanstack/react-router';
import { validateAuditSearch } from '../features/audit/search.js';
import { validateJobsSearch } from '../features/jobs/search.js';
import { validateDeliveriesSearch } from '../features/webhooks/search.js';
import { openGrid } from '../lib/grid/openGrid.js';
import { validateViewSearch } from '../lib/grid/views.js';
import { seldomPage } from './rootRoute.js';
import { under } from './shellRoute.js';

const apiKeys = createRoute({
  getParentRoute: under,
  path: '/settings/api-keys',
  validateSearch: validateViewSearch,
  beforeLoad: openGrid('api-keys'),
  component: seldomPage(() => import('../features/access/ApiKeysPage.js'), 'ApiKeysPage'),
});

const chatGroups = createRoute({
  getParentRoute: under,
  path: '/settings/notifications',
  component: seldomPage(() => import('../features/notifications/ChatGroupsPage.js'), 'ChatGroupsPage'),
});

const jobs = createRoute({
  getParentRoute: under,
  path: '/settings/jobs',
  validateSearch: validateJobsSearch,
  beforeLoad: openGrid('jobs'),
  component: seldomPage(() => import('../features/jobs/JobsPage.js'), 'JobsPage'),
});

const audit = createRoute({
  getParentRoute: under,
  path: '/settings/audit',
  validateSearch: validateAuditSearch,
  beforeLoad: openGrid('audit'),
  component: seldomPage(() => import('../features/audit/AuditPage.js'), 'AuditPage'),
});

const store = createRoute({
  getParentRoute: under,
  path: '/settings/store',
  component: seldomPage(() => import('../features/settings/StorePage.js'), 'StorePage'),
});

const calendar = createRoute({
  getParentRoute: under,
  path: '/settings/calendar',
  component: seldomPage(() => import('../features/settings/CalendarPage.js'), 'CalendarPage'),
});

const shops = createRoute({
  getParentRoute: under,
  path: '/settings/shops',
  component: seldomPage(() => import('../features/settings/ShopsPage.js'), 'ShopsPage'),
});

const allocation = createRoute({
  getParentRoute: under,
  path: '/settings/shops/$shopId/allocation',
  component: seldomPage(() => import('../features/settings/allocation/AllocationPage.js'), 'AllocationPage'),
});

const customFields = createRoute({
  getParentRoute: under,
  path: '/settings/custom-fields',
  component: seldomPage(() => import('../features/settings/CustomFieldsPage.js'), 'CustomFieldsPage'),
});

const webhooks = createRoute({
  getParentRoute: under,
  path: '/settings/webhooks',
  validateSearch: validateViewSearch,
  beforeLoad: openGrid('webhooks'),
  component: seldomPage(() => import('../features/webhooks/WebhooksPage.js'), 'WebhooksPage'),
});

const webhook = createRoute({
  getParentRoute: under,
  path: '/settings/webhooks/$endpointId',
  validateSearch: validateDeliveriesSearch,
  beforeLoad: openGrid('webhook-deliveries'),
  component: seldomPage(() => import('../features/webhooks/WebhookPage.js'), 'WebhookPage'),
});

const privacy = createRoute({
  getParentRoute: under,
  path: '/settings/privacy',
  component: seldomPage(() => import('../features/privacy/PrivacyPage.js'), 'PrivacyPage'),
});

/** Everything under Settings. */
export const settingsRoutes = [
  apiKeys,
  chatGroups,
  jobs,
  audit,
  store,
  calendar,
  shops,
  allocation,
  customFields,
  webhooks,
  webhook,
  privacy,
] as const;
