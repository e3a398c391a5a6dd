import { useTranslation } from 'react-i18next';
import { Dialog } from '../Dialog.js';
import classes from './DataGrid.module.css';

const keys = [
  ['j', 'k', 'down'],
  ['Enter', '', 'open'],
  ['x', '⇧ x', 'select'],
  ['/', '', 'search'],
  ['Esc', '', 'clear'],
  ['Ctrl K', '⌘ K', 'palette'],
  ['Ctrl ↵', '⌘ ↵', 'submit'],
  ['?', '', 'help'],
] as const;

export function GridHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <Dialog onClose={onClose} title={t('keys.title')}>
      <dl className={classes.keys}>
        {keys.map(([first, second, name]) => (
          <div key={name}>
            <dt>
              <kbd>{first}</kbd> {second && <kbd>{second}</kbd>}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
