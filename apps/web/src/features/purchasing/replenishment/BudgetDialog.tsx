import { Button, Skeleton } from '@mantine/core';
import { minorDigits } from '@zhanggui/shared';
import { Dialog, Money, NumberText, ProblemNotice } from '@zhanggui/ui';
import { IconShoppingCart } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../lib/MoneyField.js';
import { useMay } from '../../../lib/session.js';
import classes from '../purchasing.module.css';
import { Facts, Table } from '../Section.js';
import { budgetQuery } from './queries.js';
import { useOrderSuggestions } from './useOrderSuggestions.js';

interface BudgetDialogProps {
  currency: string;
  /** What the list is narrowed by. */
  query: { warehouseId?: string; supplierId?: string };
  onClose: () => void;
}

const SHOWN = 50;

/** The best use of so much money among the suggestions, and its orders. */
export function BudgetDialog({ currency, query, onClose }: BudgetDialogProps) {
  const { t } = useTranslation('purchasing');
  const { may, verb } = useMay();
  const [minor, setMinor] = useState<number | null>(null);
  const [asked] = useDebouncedValue(minor ?? 0, 300);
  const { data: budget, error, isFetching } = useQuery(budgetQuery(asked, query));
  const order = useOrderSuggestions(onClose);
  return (
    <Dialog title={t('plan.budget.title')} onClose={onClose} size="lg">
      <div className={classes.page}>
        <p className="zg-soft">{t('plan.budget.hint')}</p>
        <MoneyField
          label={t('plan.budget.amount')}
          value={minor}
          onChange={setMinor}
          currency={currency}
          digits={minorDigits(currency)}
        />
        {error && <ProblemNotice error={error} />}
        {isFetching && !budget && <Skeleton height={120} />}
        {budget && (
          <>
            <Facts
              facts={[
                [t('plan.budget.spent'), <Money key="spent" minor={budget.spentMinor} currency={currency} />],
                [t('plan.budget.profit'), <Money key="profit" minor={budget.profitMinor} currency={currency} />],
                [t('plan.budget.leftOut'), budget.leftOut],
              ]}
            />
            <Table
              label={t('plan.budget.title')}
              columns={[
                { title: t('plan.column.sku') },
                { title: t('plan.column.suggested'), end: true },
                { title: t('plan.budget.quantity'), end: true },
                { title: t('plan.column.cost'), end: true },
                { title: t('plan.budget.profit'), end: true },
              ]}
              rows={budget.lines.slice(0, SHOWN).map((line) => ({
                key: `${line.warehouseId} ${line.variantId}`,
                cells: [
                  <span key="sku" className="zg-mono">
                    {line.sku}
                  </span>,
                  <NumberText key="suggested" value={line.suggested} />,
                  <NumberText key="quantity" value={line.quantity} />,
                  <Money key="cost" minor={line.costMinor} currency={currency} />,
                  <Money key="profit" minor={line.profitMinor} currency={currency} />,
                ],
              }))}
            />
            {budget.lines.length > SHOWN && (
              <p className="zg-soft">{t('plan.budget.more', { count: budget.lines.length - SHOWN })}</p>
            )}
            {order.problem !== null && <ProblemNotice error={order.problem} />}
            {may('purchasing:write') && (
              <Button
                leftSection={<IconShoppingCart size={16} aria-hidden />}
                disabled={budget.lines.length === 0}
                loading={order.busy}
                onClick={() => order.run(budget.lines)}
              >
                {verb('purchasing:write', t('plan.orderCount', { count: budget.lines.length }))}
              </Button>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
