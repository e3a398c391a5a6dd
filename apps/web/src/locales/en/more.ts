import access from './access.json';
import auth from './auth.json';
import jobs from './jobs.json';
import permissions from './permissions.json';
import proposals from './proposals.json';
import webhooks from './webhooks.json';

/** Texts of screens that few people open: fetched with the first of them. */
export default { access, auth, jobs, permissions, proposals, webhooks };
