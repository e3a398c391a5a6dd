import type { ProposalMade } from '@zhanggui/api-client';
import i18next from 'i18next';
import { loadMoreTexts } from './i18n.js';
import { notifyNews } from './notify.js';

/** Says that what was sent waits for someone who may decide; it stays, because there is something to do in it. */
export async function notifyProposed(made: ProposalMade['proposal']): Promise<void> {
  const [{ ProposalNotice }] = await Promise.all([import('./ProposalNotice.js'), loadMoreTexts()]);
  const title = i18next.t('proposals:notice.title', { number: made.number });
  notifyNews(made.id, title, <ProposalNotice {...made} />, null);
}
