import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Six digits of the app, or a recovery code in their place. */
export function CodeField(props: TextInputProps) {
  const { t } = useTranslation('auth');
  return (
    <TextInput
      label={t('factor.code')}
      description={t('factor.codeHint')}
      autoComplete="one-time-code"
      maxLength={20}
      {...props}
    />
  );
}
