import type { ClearanceLine } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

/** Why a line is on the board and why this is advised, in a few words. */
export function useReasons(): (line: ClearanceLine) => string {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  return ({ reasons, idleDays, coverDays, daysLeft, advised, toWarehouseCode, order }) =>
    reasons
      .map((reason) =>
        t(`clearance.reason.${reason}`, {
          idle: number(idleDays ?? 0),
          cover: number(Math.floor(coverDays ?? 0)),
          left: number(Math.max(0, daysLeft ?? 0)),
          to: toWarehouseCode ?? '',
          units: number(advised),
          until: order?.until ?? '',
        }),
      )
      .join(t('clearance.and'));
}
