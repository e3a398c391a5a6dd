import type { StockRow } from '@zhanggui/api-client';
import { NumberText } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './inventory.module.css';
import { LevelChip } from './LevelChip.js';
import { SkuLink } from './useStockColumns.js';

/** One balance in the list of a phone. */
export function StockCard({ row, open }: { row: StockRow; open: (variantId: string) => void }) {
  const { t } = useTranslation('inventory');
  return (
    <div className={classes.card}>
      <strong>
        <SkuLink row={row} open={open} /> <span className="zg-soft">{row.warehouseCode}</span>
      </strong>
      <LevelChip onHand={row.onHand} available={row.available} />
      <span className="zg-ellipsis">{row.productName}</span>
      <span className="zg-soft">
        {t('column.available')} <NumberText value={row.available} /> / <NumberText value={row.onHand} />
      </span>
    </div>
  );
}
