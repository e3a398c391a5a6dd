import access from './access.json';
import audit from './audit.json';
import auth from './auth.json';
import custom from './custom.json';
import imports from './imports.json';
import inventory from './inventory.json';
import jobs from './jobs.json';
import permissions from './permissions.json';
import privacy from './privacy.json';
import proposals from './proposals.json';
import settings from './settings.json';
import webhooks from './webhooks.json';

/** Texts of screens that few people open: fetched with the first of them. */
export default {
  access,
  audit,
  auth,
  custom,
  imports,
  inventory,
  jobs,
  permissions,
  privacy,
  proposals,
  settings,
  webhooks,
};
