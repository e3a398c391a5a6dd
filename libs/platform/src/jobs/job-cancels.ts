import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';

/** What a module does when a job of its task is taken out of the queue before it ran. */
type JobCancelled = (tx: Tx, actor: Actor, payload: Record<string, unknown>) => Promise<void>;

const byTask = new Map<string, JobCancelled>();

/** Each module says once, when it is loaded, what else must end with a job that never ran. */
export const whenJobCancelled = (task: string, react: JobCancelled): void => void byTask.set(task, react);

export const cancelledJob = (task: string): JobCancelled | undefined => byTask.get(task);
