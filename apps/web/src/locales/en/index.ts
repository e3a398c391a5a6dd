import access from './access.json';
import auth from './auth.json';
import catalog from './catalog.json';
import imports from './imports.json';
import inventory from './inventory.json';
import jobs from './jobs.json';
import notifications from './notifications.json';
import orders from './orders.json';
import permissions from './permissions.json';
import proposals from './proposals.json';
import shell from './shell.json';
import ui from './ui.json';
import webhooks from './webhooks.json';
import workbench from './workbench.json';

export default {
  access,
  auth,
  catalog,
  imports,
  inventory,
  jobs,
  notifications,
  orders,
  permissions,
  proposals,
  shell,
  ui,
  webhooks,
  workbench,
};
