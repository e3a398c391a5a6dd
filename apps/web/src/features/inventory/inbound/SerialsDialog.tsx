import { ActionIcon, Skeleton, Textarea } from '@mantine/core';
import { api, type InboundDetail, type InboundLine, type InboundSerial, type Items } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';
import { serialList } from '../serials/serialList.js';

interface SerialsDialogProps {
  inbound: InboundDetail;
  line: InboundLine;
  onClose: () => void;
}

/** Serial numbers of a line's units: those that were scanned, and a field for those that are missing. */
export function SerialsDialog({ inbound, line, onClose }: SerialsDialogProps) {
  const { t } = useTranslation('warehouse');
  const [text, setText] = useState('');
  const changes = inbound.actions.includes('serials');
  const { data, error, refetch } = useQuery({
    queryKey: ['inbound', 'serials', inbound.id],
    queryFn: async ({ signal }) =>
      (await api.get<Items<InboundSerial>>(`/inbound/${inbound.id}/serials`, { signal })).items,
  });
  const name = useAction({
    run: (change: { add?: string[]; remove?: string[] }, idempotencyKey) =>
      api.post(`/inbound/${inbound.id}/serials`, { body: { lineNo: line.lineNo, ...change }, idempotencyKey }),
    invalidates: [['inbound']],
    onDone: (_, { add }) => {
      if (add) setText('');
    },
    onProblem: () => true,
  });
  const serials = serialList(text);
  const known = (data ?? []).filter(({ lineNo }) => lineNo === line.lineNo);
  const title = t('inbound.serialsOf', { sku: line.sku });
  return (
    <Dialog onClose={onClose} title={title} keeps={text !== ''}>
      <Form
        label={title}
        submitLabel={t('inbound.serialsSubmit', { count: serials.length })}
        busy={name.busy}
        disabled={!changes || serials.length === 0}
        onSubmit={() => name.run({ add: serials })}
        onCancel={onClose}
        problem={name.problem !== null && <ProblemNotice error={name.problem} />}
      >
        <p>{t('inbound.serialsHave', { have: line.serials, want: line.accepted })}</p>
        {changes && (
          <Textarea
            label={t('serials.list')}
            description={t('serials.listHint')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={3}
            maxRows={10}
            data-autofocus
          />
        )}
        {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={80} />}
        <table className={classes.table}>
          <tbody>
            {known.map(({ serial, lot, rejected }) => (
              <tr key={serial}>
                <th scope="row">
                  <span className="zg-mono">{serial}</span>{' '}
                  <span className="zg-soft">
                    {[lot, rejected && t('inbound.line.rejected')].filter(Boolean).join(' · ')}
                  </span>
                </th>
                <td className="zg-number">
                  {changes && !rejected && (
                    <ActionIcon
                      aria-label={t('inbound.removeSerial', { serial })}
                      disabled={name.busy}
                      onClick={() => name.run({ remove: [serial] })}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Form>
    </Dialog>
  );
}
