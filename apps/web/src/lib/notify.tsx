import { notifications } from '@mantine/notifications';
import { asProblem, problemText } from '@zhanggui/ui';
import i18next from 'i18next';
import type { ReactNode } from 'react';

/** Says in passing that something is done. */
export function notifyDone(message: string): void {
  show({ message, color: 'green', autoClose: 4000 });
}

/** Says that something was not done, where no field or place on the screen can. */
export function notifyProblem(error: unknown): void {
  const { title, detail } = problemText(error, i18next.getFixedT(null, 'ui'));
  const fields = asProblem(error).errors.map((field) => field.message);
  show({ title, message: fields.join(' ') || detail, color: 'red', autoClose: 8000, role: 'alert' });
}

/** News that stays until it is read: good, bad, or (`null`) neither. */
export function notifyNews(id: string, title: string, message: ReactNode, good: boolean | null): void {
  show({ id, title, message, color: good === null ? 'qing' : good ? 'green' : 'red', autoClose: false });
}

export function dismissNews(id: string): void {
  notifications.hide(id);
}

function show(notification: Parameters<typeof notifications.show>[0]): void {
  notifications.show({ ...notification, closeButtonProps: { 'aria-label': i18next.t('ui:close') } });
}
