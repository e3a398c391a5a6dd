import type { Proposal } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { usePermissionWords } from '../../lib/permissions.js';
import classes from './proposals.module.css';
import { useValues } from './values.js';
import { fieldsBeyond, sentenceOf, shortRoute } from './wording.js';

/** What accepting it would do, as a sentence and the fields it does not say. */
export function ProposalWords({ proposal, currency }: { proposal: Proposal; currency: string }) {
  const { t } = useTranslation('proposals');
  const { money } = useFormat();
  const { title } = usePermissionWords();
  const { label, text } = useValues(currency);
  const { body, subjectLabels, permission, method, route, results } = proposal;
  const sentence = sentenceOf(proposal);
  const refused = (results ?? []).filter((result) => Number((result as { status?: number }).status) >= 400).length;
  const said = (name: string): string => (typeof body?.[name] === 'string' ? body[name] : '');
  return (
    <section aria-labelledby="proposal-what">
      <h2 id="proposal-what">{t('detail.what')}</h2>
      <p className={classes.sentence}>
        {t(`what.${sentence}`, {
          subject: subjectLabels.join(', '),
          name: said('name') || said('nameEn'),
          reason: said('reason'),
          amount: typeof body?.['amountMinor'] === 'number' ? money(body['amountMinor'], currency) : '',
          permission: title(permission),
          method,
          route: shortRoute(route),
        })}
      </p>
      <dl className={classes.fields}>
        {fieldsBeyond(sentence, body).map(([name, value]) => (
          <div key={name}>
            <dt>{label(name)}</dt>
            <dd>{text(name, value)}</dd>
          </div>
        ))}
      </dl>
      {proposal.state === 'open' && refused > 0 && <p>{t('detail.impossible', { count: refused })}</p>}
    </section>
  );
}
