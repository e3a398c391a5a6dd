import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconEye } from '@tabler/icons-react';
import type { Address, Order } from '@zhanggui/api-client';
import { useState } from 'react';
import { DateTime, regionName } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import classes from './orders.module.css';
import { LateDialog, late } from '../../lib/late.js';

const UnmaskDialog = late(async () => ({ default: (await import('./UnmaskDialog.js')).UnmaskDialog }));

/** Where the server masked it, the whole is shown for a reason and forgotten with the page. */
export function OrderBuyer({ order }: { order: Order }) {
  const { t, i18n } = useTranslation('orders');
  const can = useCan();
  const [told, setTold] = useState<Pick<Order, 'buyer' | 'address'> | null>(null);
  const [asking, setAsking] = useState(false);
  if (order.erasedAt)
    return (
      <section aria-labelledby="order-buyer">
        <h2 id="order-buyer">{t('detail.buyer')}</h2>
        <p>
          {t('buyer.erased')} <DateTime at={order.erasedAt} style="date" />
        </p>
      </section>
    );
  const shown = told ?? order;
  const address = addressLines(shown.address, i18n.language);
  const label = [shown.address.recipient, shown.address.phone, ...address].filter(Boolean).join(', ');
  return (
    <section aria-labelledby="order-buyer">
      <h2 id="order-buyer">
        {t('detail.buyer')}
        {order.isMasked && !told && can('personal:unmask') && (
          <Tooltip label={t('buyer.unmask')}>
            <ActionIcon ml={6} aria-label={t('buyer.unmask')} onClick={() => setAsking(true)}>
              <IconEye size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </h2>
      <LateDialog onClose={() => setAsking(false)}>
        {asking && <UnmaskDialog orderId={order.id} onTold={setTold} onClose={() => setAsking(false)} />}
      </LateDialog>
      <dl className={classes.facts}>
        <Fact name={t('buyer.name')} value={shown.buyer.name} />
        <Fact name={t('buyer.phone')} value={shown.buyer.phone} />
        <Fact name={t('buyer.email')} value={shown.buyer.email} />
        <div>
          <dt>{t('buyer.address')}</dt>
          <dd className={classes.address}>
            <address>
              {[shown.address.recipient, shown.address.phone].filter(Boolean).join(' ')}
              {address.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
            <CopyButton value={label}>
              {({ copied, copy }) => (
                <Tooltip label={t('buyer.copyAddress')}>
                  <ActionIcon size={26} aria-label={t('buyer.copyAddress')} onClick={copy}>
                    {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
                  </ActionIcon>
                </Tooltip>
              )}
            </CopyButton>
          </dd>
        </div>
        <Fact name={t('buyer.message')} value={order.buyerMessage} />
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Chinese addresses run from the large to the small on one line, others from the small to the large. */
function addressLines(address: Address, language: string): string[] {
  const { country, province, city, district, street, postcode } = address;
  const line = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ');
  const lines =
    country === 'CN' || country === '中国'
      ? [line(province, city, district, street), line(postcode)]
      : [line(street), line(postcode, city, district, province), countryName(country, language)];
  return lines.filter(Boolean);
}

function countryName(country: string | null, language: string): string {
  if (!country || !/^[A-Z]{2}$/.test(country)) return country ?? '';
  return regionName(language, country);
}
