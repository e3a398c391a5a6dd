import { Button, Skeleton } from '@mantine/core';
import { api, type Quotation, type QuotedSupplier } from '@zhanggui/api-client';
import { ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { quotationQuery } from '../queries.js';
import { Section, Table } from '../Section.js';
import { StatusWord } from '../StatusWord.js';
import { AnswerDialog } from './AnswerDialog.js';
import { Comparison } from './Comparison.js';

const route = getRouteApi('/shell/purchasing/quotations/$quotationId');

export function QuotationPage() {
  const { t } = useTranslation('purchasing');
  const { quotationId } = route.useParams();
  const [quantities, setQuantities] = useState('');
  const { data: quotation, error, refetch } = useQuery(quotationQuery(quotationId, quantities));
  const { may } = useMay();
  const cancel = useAction({
    run: (_: null, idempotencyKey) => api.post(`/quotations/${quotationId}/cancel`, { idempotencyKey }),
    invalidates: [['quotations']],
  });
  const isOpen = quotation?.status === 'open' && may('purchasing:write');
  return (
    <PageFrame
      title={quotation ? `${quotation.number} ${quotation.title}` : t('quotation.one')}
      parent={<Link to="/purchasing/quotations">{t('quotations.title')}</Link>}
      actions={
        isOpen && (
          <Button variant="default" loading={cancel.busy} onClick={() => cancel.run(null)}>
            {t('quotations.cancel')}
          </Button>
        )
      }
    >
      {error && !quotation && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!quotation && !error && <Skeleton height={420} />}
      {quotation && (
        <div className={classes.page}>
          <div className={classes.head}>
            <StatusWord status={quotation.status} />
            <span className="zg-soft">{t('quotation.due', { day: quotation.dueOn })}</span>
          </div>
          {quotation.note && <p className={classes.texts}>{quotation.note}</p>}
          <Answers quotation={quotation} isOpen={isOpen} />
          <Comparison quotation={quotation} isOpen={isOpen} onQuantities={setQuantities} />
        </div>
      )}
    </PageFrame>
  );
}

/** Who was asked and what became of it. */
function Answers({ quotation, isOpen }: { quotation: Quotation; isOpen: boolean }) {
  const { t } = useTranslation('purchasing');
  const [answering, setAnswering] = useState<QuotedSupplier | null>(null);
  const decline = useAction({
    run: (supplierId: string, idempotencyKey) =>
      api.post(`/quotations/${quotation.id}/declines`, { body: { supplierId }, idempotencyKey }),
    invalidates: [['quotations']],
  });
  return (
    <Section title={t('quotation.answers')}>
      <Table
        label={t('quotation.answers')}
        columns={[
          { title: t('order.supplier') },
          { title: t('quotation.status') },
          { title: t('quotation.validUntil') },
          { title: t('quotation.terms') },
          { title: '' },
        ]}
        rows={quotation.suppliers.map((supplier) => ({
          key: supplier.supplierId,
          cells: [
            <Link key="name" to="/purchasing/suppliers/$supplierId" params={{ supplierId: supplier.supplierId }}>
              {supplier.supplierName}
            </Link>,
            <StatusWord key="status" status={supplier.status} />,
            supplier.validUntil,
            <span key="terms" className={classes.texts}>
              {supplier.terms} {supplier.fileId && <PaperLink fileId={supplier.fileId} />}
            </span>,
            isOpen && (
              <span key="actions" className={classes.buttons}>
                <Button size="compact-sm" variant="default" onClick={() => setAnswering(supplier)}>
                  {t('quotation.enter')}
                </Button>
                {supplier.status !== 'declined' && (
                  <Button size="compact-sm" variant="default" onClick={() => decline.run(supplier.supplierId)}>
                    {t('quotation.decline')}
                  </Button>
                )}
              </span>
            ),
          ],
        }))}
      />
      {answering && <AnswerDialog quotation={quotation} supplier={answering} onClose={() => setAnswering(null)} />}
    </Section>
  );
}

/** The supplier's own paper; its address is asked for when somebody wants it. */
function PaperLink({ fileId }: { fileId: string }) {
  const { t } = useTranslation('purchasing');
  const open = useAction({
    run: (id: string) => api.get<{ url: string }>(`/files/${id}`),
    onDone: ({ url }) => void window.open(url, '_blank', 'noopener'),
  });
  return (
    <Button size="compact-sm" variant="subtle" onClick={() => open.run(fileId)}>
      {t('quotation.paper')}
    </Button>
  );
}
