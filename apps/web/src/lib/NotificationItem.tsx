import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { Notification } from '@zhanggui/api-client';
import { DateTime, isPlainClick } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { markRead } from './inbox.js';
import classes from './NotificationItem.module.css';

const icons = {
  info: IconInfoCircle,
  success: IconCircleCheck,
  warning: IconAlertTriangle,
  error: IconCircleX,
} as const;

/** One thing that someone was told; opening it marks it as read. */
export function NotificationItem({ item, onOpen }: { item: Notification; onOpen?: () => void }) {
  const { t } = useTranslation('shell');
  const queryClient = useQueryClient();
  const router = useRouter();
  const SeverityIcon = icons[item.severity];
  const read = () => {
    if (item.readAt === null) markRead(queryClient, item.id);
  };
  return (
    <li className={classes.item} data-unread={item.readAt === null || undefined} data-severity={item.severity}>
      <SeverityIcon size={18} aria-label={t(`shell:bell.severity.${item.severity}`)} />
      <div>
        {item.link === null ? (
          <strong>{item.title}</strong>
        ) : (
          <a
            href={item.link}
            onClick={(event) => {
              read();
              if (!isPlainClick(event)) return;
              event.preventDefault();
              onOpen?.();
              router.history.push(item.link!);
            }}
          >
            {item.title}
          </a>
        )}
        {item.body && <p>{item.body}</p>}
        <span className="zg-soft">
          <DateTime at={item.createdAt} />
        </span>
      </div>
      {item.readAt === null && (
        <button
          type="button"
          className={classes.dot}
          title={t('bell.read')}
          aria-label={`${t('bell.read')}: ${item.title}`}
          onClick={read}
        />
      )}
    </li>
  );
}
