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
  const { status, errors, traceId } = asProblem(error);
  const text = errors.map((field) => field.message).join(' ') || detail;
  const trace = status >= 500 ? traceId : undefined;
  // A fault stays until its number is written down.
  show({ title, message: trace ? traced(text, trace) : text, color: 'red', autoClose: !trace && 8000, role: 'alert' });
}

const traced = (text: string, traceId: string): ReactNode => (
  <>
    {text}
    <br />
    {i18next.t('ui:problem.trace')} <span className="zg-mono">{traceId}</span>
  </>
);

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
