import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import type { EventRow } from '../events/reactions.js';
import { readImport } from '../imports/imports.queries.js';
import { notify } from './notify.js';

/** Tells whoever started an import how it ended; a dry run ends before their eyes. */
export async function tellImportEnds(tx: Tx, actor: Actor, events: EventRow[]): Promise<void> {
  for (const { type, subjectId, actorId, payload } of events) {
    if (payload['dryRun'] === true) continue;
    const { fileName } = await readImport(tx, subjectId);
    await notify(tx, actor, {
      kind: type,
      to: { userIds: [actorId] },
      params: {
        fileName,
        ordersPlaced: Number(payload['ordersPlaced'] ?? 0),
        problemRows: Number(payload['problemRows'] ?? 0),
      },
      link: `/imports/${subjectId}`,
    });
  }
}

/** Tells those who look after jobs that one failed for good. */
export async function tellFailedJobs(tx: Tx, actor: Actor, events: EventRow[]): Promise<void> {
  for (const { payload } of events) {
    await notify(tx, actor, {
      kind: 'job.failed',
      to: { permission: 'jobs:manage' },
      params: { task: String(payload['task']), attempts: Number(payload['attempts']) },
      link: '/settings/jobs?state=failed',
    });
  }
}

/** Tells those who manage access that a webhook was switched off after its deliveries kept failing. */
export async function tellDisabledWebhooks(tx: Tx, actor: Actor, events: EventRow[]): Promise<void> {
  for (const { subjectId } of events) {
    await notify(tx, actor, {
      kind: 'webhook.disabled',
      to: { permission: 'access:manage' },
      params: { webhookId: subjectId },
      link: '/settings/webhooks',
    });
  }
}
