import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlayerPause } from '@tabler/icons-react';
import type { ChatGroup } from '@zhanggui/api-client';
import { DateTime, StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from './notifications.module.css';

interface ChatGroupTableProps {
  groups: ChatGroup[];
  onEdit: (group: ChatGroup) => void;
  onDelete: (group: ChatGroup) => void;
  onTest: (group: ChatGroup) => void;
  testing: boolean;
}

export function ChatGroupTable({ groups, onEdit, onDelete, onTest, testing }: ChatGroupTableProps) {
  const { t } = useTranslation('notifications');
  return (
    <div className={classes.sheet} tabIndex={0} role="region" aria-label={t('groups.groups')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {['name', 'channel', 'kinds', 'state'].map((name) => (
              <th key={name} scope="col">
                {t(`groups.column.${name}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">{group.name}</th>
              <td>{t(`groups.channel.${group.channel}`)}</td>
              <td>{t('groups.kindCount', { count: group.kinds.length })}</td>
              <td>
                <GroupState group={group} />
              </td>
              <td>
                <div className={classes.rowActions}>
                  <Button
                    variant="default"
                    disabled={testing}
                    aria-label={t('groups.testOf', { name: group.name })}
                    onClick={() => onTest(group)}
                  >
                    {t('groups.test')}
                  </Button>
                  <Button
                    variant="default"
                    aria-label={t('groups.editTitle', { name: group.name })}
                    onClick={() => onEdit(group)}
                  >
                    {t('groups.edit')}
                  </Button>
                  <Button
                    variant="default"
                    aria-label={t('groups.removeOf', { name: group.name })}
                    onClick={() => onDelete(group)}
                  >
                    {t('groups.remove')}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GroupState({ group: { enabled, lastError, lastSentAt } }: { group: ChatGroup }) {
  const { t } = useTranslation('notifications');
  if (!enabled) return <StatusChip tone="neutral" icon={IconPlayerPause} label={t('groups.state.off')} />;
  if (lastError !== null) {
    return (
      <>
        <StatusChip tone="danger" icon={IconAlertTriangle} label={t('groups.state.failing')} />
        <div className={classes.failing}>{lastError}</div>
      </>
    );
  }
  return (
    <>
      <StatusChip tone="success" icon={IconCircleCheck} label={t('groups.state.on')} />
      {lastSentAt !== null && (
        <div className="zg-soft">
          {t('groups.lastSent')} <DateTime at={lastSentAt} />
        </div>
      )}
    </>
  );
}
