import { Dialog } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { PasswordForm } from './PasswordForm.js';

export default function PasswordDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('auth');
  return (
    <Dialog onClose={onClose} title={t('password.title')}>
      <PasswordForm onDone={onClose} onCancel={onClose} />
    </Dialog>
  );
}
