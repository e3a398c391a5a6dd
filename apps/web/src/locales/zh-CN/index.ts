import access from './access.json';
import audit from './audit.json';
import auth from './auth.json';
import catalog from './catalog.json';
import exports from './exports.json';
import imports from './imports.json';
import inventory from './inventory.json';
import jobs from './jobs.json';
import notifications from './notifications.json';
import orders from './orders.json';
import settings from './settings.json';
import privacy from './privacy.json';
import permissions from './permissions.json';
import proposals from './proposals.json';
import shell from './shell.json';
import ui from './ui.json';
import webhooks from './webhooks.json';
import workbench from './workbench.json';

export default {
  access,
  audit,
  auth,
  catalog,
  exports,
  imports,
  inventory,
  jobs,
  notifications,
  orders,
  settings,
  privacy,
  permissions,
  proposals,
  shell,
  ui,
  webhooks,
  workbench,
};
