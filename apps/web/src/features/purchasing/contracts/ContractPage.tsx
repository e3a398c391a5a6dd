import { Skeleton, Textarea } from '@mantine/core';
import { api, type Contract } from '@zhanggui/api-client';
import { ActionBar, Dialog, FileDrop, FileList, Form, Money, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconCircleX, IconPencil, IconThumbUp } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { useCan, useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { useUploads } from '../../../lib/useUploads.js';
import classes from '../purchasing.module.css';
import { contractFilesQuery, contractQuery } from '../queries.js';
import { Facts, Section, Table } from '../Section.js';
import { StatusWord } from '../StatusWord.js';
import { ContractDialog } from './ContractDialog.js';

const route = getRouteApi('/shell/purchasing/contracts/$contractId');

export function ContractPage() {
  const { t } = useTranslation('purchasing');
  const { contractId } = route.useParams();
  const { data: contract, error, refetch } = useQuery(contractQuery(contractId));
  return (
    <PageFrame
      title={contract ? `${contract.number} ${contract.title}` : t('contract.one')}
      parent={<Link to="/purchasing/contracts">{t('contracts.title')}</Link>}
    >
      {error && !contract && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!contract && !error && <Skeleton height={420} />}
      {contract && (
        <div className={classes.page}>
          <div className={classes.head}>
            <StatusWord status={contract.status} />
            <Link to="/purchasing/suppliers/$supplierId" params={{ supplierId: contract.supplierId }}>
              {contract.supplierName}
            </Link>
          </div>
          <ContractActions contract={contract} />
          <div className={classes.columns}>
            <ContractPrices contract={contract} />
            <div className={classes.column}>
              <ContractTerms contract={contract} />
              <ContractFiles contractId={contract.id} />
            </div>
          </div>
        </div>
      )}
    </PageFrame>
  );
}

function ContractActions({ contract }: { contract: Contract }) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const [dialog, setDialog] = useState<'edit' | 'terminate' | null>(null);
  const activate = useAction({
    run: (_: null, idempotencyKey) => api.post(`/contracts/${contract.id}/activate`, { idempotencyKey }),
    invalidates: [['contracts'], ['purchase-orders']],
  });
  const looks = {
    activate: { icon: IconThumbUp, primary: true, onClick: () => activate.run(null) },
    edit: { icon: IconPencil, primary: false, onClick: () => setDialog('edit') },
    terminate: { icon: IconCircleX, danger: true, onClick: () => setDialog('terminate') },
  } as const;
  const open = (['activate', 'edit', 'terminate'] as const).filter((action) => contract.actions.includes(action));
  return (
    <>
      <ActionBar
        label={t('order.actions')}
        actions={open.map((action) => ({
          id: action,
          label: verb('contracts:write', t(`contractAction.${action}`)),
          ...looks[action],
        }))}
      />
      {dialog === 'edit' && <ContractDialog contract={contract} onClose={() => setDialog(null)} />}
      {dialog === 'terminate' && <TerminateDialog contract={contract} onClose={() => setDialog(null)} />}
    </>
  );
}

function TerminateDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const form = useFormState({ reason: '' });
  const end = useAction({
    run: (body: { reason: string }, idempotencyKey) =>
      api.post(`/contracts/${contract.id}/terminate`, { body, idempotencyKey }),
    form,
    invalidates: [['contracts'], ['purchase-orders']],
    onDone: onClose,
  });
  const title = `${t('contractAction.terminate')} · ${contract.number}`;
  return (
    <Dialog title={title} onClose={onClose} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('contracts:write', t('contractAction.terminate'))}
        busy={end.busy}
        disabled={form.values.reason.trim().length < 2}
        onSubmit={() => end.run(form.values)}
        onCancel={onClose}
        problem={end.problem !== null && <ProblemNotice error={end.problem} />}
      >
        <Textarea
          {...form.text('reason')}
          label={t('order.reason')}
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}

function ContractPrices({ contract }: { contract: Contract }) {
  const { t } = useTranslation('purchasing');
  return (
    <Section title={t('contract.prices')}>
      {contract.prices.length === 0 && <p className="zg-soft">{t('list.nothing')}</p>}
      {contract.prices.length > 0 && (
        <Table
          label={t('contract.prices')}
          columns={[
            { title: t('line.sku') },
            { title: t('products.fromQuantity'), end: true },
            { title: t('line.price'), end: true },
          ]}
          rows={contract.prices.map((price) => ({
            key: `${price.variantId} ${price.fromQuantity}`,
            cells: [
              <span key="sku">
                <span className="zg-mono">{price.sku}</span> <span className="zg-soft">{price.name}</span>
              </span>,
              price.fromQuantity,
              <Money key="price" amount={price.unitPrice} currency={contract.currency} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function ContractTerms({ contract }: { contract: Contract }) {
  const { t } = useTranslation('purchasing');
  return (
    <Section title={t('contract.terms')}>
      <Facts
        facts={[
          [t('contract.startsOn'), contract.startsOn],
          [t('contract.endsOn'), contract.endsOn],
          [t('contract.leadTimeDays'), contract.leadTimeDays !== null && `${contract.leadTimeDays} ${t('days')}`],
          [t('contract.aql'), contract.aql && `${contract.aql} %`],
          [t('contract.mostReject'), contract.mostRejectPercent && `${contract.mostRejectPercent} %`],
          [t('contract.takeBackDays'), contract.takeBackDays !== null && `${contract.takeBackDays} ${t('days')}`],
          [t('order.reason'), contract.endReason],
        ]}
      />
      {contract.terms && <p className={classes.texts}>{contract.terms}</p>}
    </Section>
  );
}

/** Scans and attachments of a contract. */
function ContractFiles({ contractId }: { contractId: string }) {
  const { t } = useTranslation('purchasing');
  const can = useCan();
  const queryClient = useQueryClient();
  const { data: files = [] } = useQuery({ ...contractFilesQuery(contractId), enabled: can('files:read') });
  const uploads = useUploads({ kind: 'contract', id: contractId }, () =>
    queryClient.invalidateQueries({ queryKey: contractFilesQuery(contractId).queryKey }),
  );
  return (
    <Section title={t('contract.files')}>
      {can('files:write') && (
        <FileDrop
          title={t('contract.addFile')}
          hint={t('contract.fileHint')}
          accept=".pdf,.png,.jpg,.xlsx,.txt"
          onFiles={(dropped) => void uploads.send(dropped)}
        />
      )}
      <FileList files={files} sending={uploads.sending} onDismiss={uploads.dismiss} />
    </Section>
  );
}
