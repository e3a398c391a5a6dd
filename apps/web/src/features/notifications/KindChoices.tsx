import { Checkbox } from '@mantine/core';
import type { NotificationKind, NotificationPreferences } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import classes from './notifications.module.css';

type Chosen = NotificationPreferences['kinds'];

interface KindChoicesProps {
  kinds: NotificationKind[];
  chosen: Chosen;
  mailIsOn: boolean;
  onChange: (chosen: Chosen) => void;
}

/** For each kind of thing, where it is told. */
export function KindChoices({ kinds, chosen, mailIsOn, onChange }: KindChoicesProps) {
  const { t } = useTranslation('notifications');
  const channels = ['inApp', 'mail'] as const;
  return (
    <div>
      {!mailIsOn && <p className="zg-soft">{t('preferences.mailOff')}</p>}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('preferences.kind')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {t(`preferences.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, label, inApp, mail }) => {
            const now = chosen[kind] ?? { inApp, mail };
            return (
              <tr key={kind}>
                <th scope="row">{label}</th>
                {channels.map((channel) => (
                  <td key={channel}>
                    <Checkbox
                      aria-label={`${label} · ${t(`preferences.${channel}`)}`}
                      checked={now[channel]}
                      onChange={(event) =>
                        onChange({ ...chosen, [kind]: { ...now, [channel]: event.currentTarget.checked } })
                      }
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
