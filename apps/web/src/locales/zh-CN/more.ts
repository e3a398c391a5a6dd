import access from './access.json';
import audit from './audit.json';
import auth from './auth.json';
import catalog from './catalog.json';
import custom from './custom.json';
import exports from './exports.json';
import formats from './formats.json';
import imports from './imports.json';
import inventory from './inventory.json';
import jobs from './jobs.json';
import notifications from './notifications.json';
import permissions from './permissions.json';
import privacy from './privacy.json';
import proposals from './proposals.json';
import purchasing from './purchasing.json';
import settings from './settings.json';
import views from './views.json';
import warehouse from './warehouse.json';
import webhooks from './webhooks.json';

/** Texts of screens that few people open: fetched with the first of them. */
export default {
  access,
  audit,
  auth,
  catalog,
  custom,
  exports,
  formats,
  imports,
  inventory,
  jobs,
  notifications,
  permissions,
  privacy,
  proposals,
  purchasing,
  settings,
  views,
  warehouse,
  webhooks,
};
