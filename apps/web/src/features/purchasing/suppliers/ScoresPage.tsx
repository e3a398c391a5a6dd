import { Button, Skeleton, TextInput } from '@mantine/core';
import { api, type ScoreRanking } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconAdjustments } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../../lib/PageFrame.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import { PurchasingTabs } from '../PurchasingTabs.js';
import { rankingQuery } from '../queries.js';
import { Section, Table } from '../Section.js';
import { usePlaces } from './ScoreCardView.js';

const figures = ['on_time', 'in_full', 'quality', 'price'] as const;

/** All suppliers by how well they delivered in the last year. */
export function ScoresPage() {
  const { t } = useTranslation('purchasing');
  const { data: ranking, error, refetch } = useQuery(rankingQuery);
  const { may, verb } = useMay();
  const [weighing, setWeighing] = useState(false);
  return (
    <PageFrame
      title={t('tab.scores')}
      actions={
        may('suppliers:write') &&
        ranking && (
          <Button
            variant="default"
            leftSection={<IconAdjustments size={16} aria-hidden />}
            onClick={() => setWeighing(true)}
          >
            {verb('suppliers:write', t('score.setWeights'))}
          </Button>
        )
      }
    >
      <PurchasingTabs />
      {error && !ranking && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!ranking && !error && <Skeleton height={240} />}
      {ranking && <Ranking ranking={ranking} />}
      {weighing && ranking && <WeightsDialog weights={ranking.weights} onClose={() => setWeighing(false)} />}
    </PageFrame>
  );
}

function Ranking({ ranking }: { ranking: ScoreRanking }) {
  const { t } = useTranslation('purchasing');
  const shown = usePlaces();
  if (ranking.items.length === 0) return <p className="zg-soft">{t('score.empty')}</p>;
  return (
    <Section title={t('score.period', { from: ranking.from, to: ranking.to })}>
      <Table
        label={t('tab.scores')}
        columns={[
          { title: t('supplier.name') },
          { title: t('score.total'), end: true },
          { title: t('score.lines'), end: true },
          { title: t('score.onTime'), end: true },
          { title: t('score.inFull'), end: true },
          { title: t('score.otif'), end: true },
          { title: t('score.rejectRate'), end: true },
          { title: t('score.delay'), end: true },
          { title: t('score.priceChange'), end: true },
        ]}
        rows={ranking.items.map(({ supplierId, supplierName, figures: of, score }) => ({
          key: supplierId,
          cells: [
            <Link key="name" to="/purchasing/suppliers/$supplierId" params={{ supplierId }} search={{ tab: 'score' }}>
              {supplierName}
            </Link>,
            <strong key="total">{shown(score.total)}</strong>,
            of.lines,
            shown(of.onTimePct, ' %'),
            shown(of.inFullPct, ' %'),
            shown(of.otifPct, ' %'),
            shown(of.rejectPct, ' %'),
            shown(of.meanDelayDays),
            shown(of.priceChangePct, ' %'),
          ],
        }))}
      />
    </Section>
  );
}

function WeightsDialog({ weights, onClose }: { weights: Record<string, unknown>; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const { verb } = useMay();
  const form = useFormState<Record<string, string>>(
    Object.fromEntries(figures.map((figure) => [figure, String(weights[figure])])),
  );
  const save = useAction({
    run: (draft: Record<string, string>) =>
      api.patch('/supplier-scores/weights', {
        body: Object.fromEntries(figures.map((figure) => [figure, Number(draft[figure])])),
      }),
    form,
    invalidates: [['suppliers']],
    onDone: onClose,
  });
  return (
    <Dialog title={t('score.setWeights')} onClose={onClose}>
      <Form
        label={t('score.setWeights')}
        submitLabel={verb('suppliers:write', t('ui:save'))}
        busy={save.busy}
        disabled={!form.dirty}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <p className="zg-soft">{t('score.weightsHint')}</p>
        {figures.map((figure) => (
          <TextInput
            key={figure}
            {...form.text(figure)}
            label={t(`score.figures.${figure}`)}
            inputMode="numeric"
            maxLength={3}
          />
        ))}
      </Form>
    </Dialog>
  );
}
