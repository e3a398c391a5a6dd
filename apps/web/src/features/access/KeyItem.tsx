import { Button } from '@mantine/core';
import type { ApiKey } from '@zhanggui/api-client';
import { DateTime, NumberText } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './access.module.css';
import { useRoleName } from './queries.js';

interface KeyItemProps {
  apiKey: ApiKey;
  onRotate: (key: ApiKey) => void;
  onRevoke: (key: ApiKey) => void;
}

/** A key with its one or two secrets, what it may do and what it is limited to. */
export function KeyItem({ apiKey, onRotate, onRevoke }: KeyItemProps) {
  const { t } = useTranslation('access');
  const roleName = useRoleName();
  const { name, revokedAt, expiresAt, addresses, perMinute, createdAt } = apiKey;
  return (
    <li className={classes.key} data-revoked={revokedAt !== null || undefined}>
      <div className={classes.givenHead}>
        <strong>{name}</strong>
        {revokedAt ? (
          <span className="zg-soft">
            {t('keys.revokedAt')} <DateTime at={revokedAt} />
          </span>
        ) : (
          <span className={classes.buttons}>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('keys.rotateTitle', { name })}
              onClick={() => onRotate(apiKey)}
            >
              {t('keys.rotate')}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('keys.revokeTitle', { name })}
              onClick={() => onRevoke(apiKey)}
            >
              {t('keys.revoke')}
            </Button>
          </span>
        )}
      </div>
      <span>{apiKey.roles.map(({ roleId }) => roleName(roleId)).join(', ')}</span>
      <span className="zg-soft">
        {t('keys.column.createdAt')} <DateTime at={createdAt} />
        {expiresAt && (
          <>
            {' '}
            · {t('keys.expires')} <DateTime at={expiresAt} />
          </>
        )}
        {addresses && ` · ${t('keys.addresses')}: ${addresses.join(', ')}`}
        {perMinute !== null && (
          <>
            {' '}
            · {t('keys.perMinute')}: <NumberText value={perMinute} />
          </>
        )}
      </span>
      <Secrets apiKey={apiKey} />
    </li>
  );
}

function Secrets({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('access');
  return (
    <ul className={classes.secrets} aria-label={t('keys.secretsOf', { name: apiKey.name })}>
      {apiKey.secrets.map((secret) => (
        <li key={secret.prefix}>
          <span className="zg-mono">{secret.prefix}…</span>{' '}
          <span className="zg-soft">
            {t('keys.column.lastUsedAt')}{' '}
            {secret.lastUsedAt ? <DateTime at={secret.lastUsedAt} /> : t('keys.neverUsed')}
            {secret.endsAt && (
              <>
                {' '}
                · {t('keys.endsAt')} <DateTime at={secret.endsAt} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
