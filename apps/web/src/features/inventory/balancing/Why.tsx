import type { TransferProposal } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

/** Why goods should move, in a sentence: who runs out, what comes there anyway, and what the giver has. */
export function useWhy(): (proposal: TransferProposal) => string {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  return ({ toWarehouseCode: to, fromWarehouseCode: from, runsOutOn, nextDeliveryOn, to: taker, from: giver }) => {
    const receiver =
      runsOutOn === null
        ? t('balancing.why.low', { to })
        : taker.before <= 0
          ? t('balancing.why.out', { to })
          : t('balancing.why.runsOut', { to, day: runsOutOn });
    const next = nextDeliveryOn ? t('balancing.why.next', { day: nextDeliveryOn }) : t('balancing.why.nothingComing');
    const gives =
      giver.coverBefore === null
        ? t('balancing.why.idle', { from, units: number(giver.before) })
        : t('balancing.why.plenty', { from, days: number(Math.floor(giver.coverBefore)) });
    return t('balancing.why.all', { receiver, next, gives });
  };
}
