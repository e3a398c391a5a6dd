import { useTranslation } from 'react-i18next';

/** Reasons that people can do something about; any other is shown as the system names it. */
const known = [
  'TIMEOUT',
  'BLOCKED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
];

/** What the receiver said to an attempt, or why it said nothing. */
export function LastAnswer({ status, error }: { status: number | null; error: string | null }) {
  const { t } = useTranslation('webhooks');
  if (status !== null) return <span>HTTP {status}</span>;
  if (error === null) return <span className="zg-soft">–</span>;
  return <span>{known.includes(error) ? t(`error.${error}`) : error}</span>;
}
