import { Textarea, TextInput } from '@mantine/core';
import { api, type ClearanceMarked } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';

interface PutOffDialogProps {
  ids: string[];
  onClose: () => void;
  onDone: () => void;
}

/** Until when nobody has to see to these goods, and why. */
export function PutOffDialog({ ids, onClose, onDone }: PutOffDialogProps) {
  const { t } = useTranslation('warehouse');
  const form = useFormState({ until: '', reason: '' });
  const { values } = form;
  const save = useAction({
    run: (wish: typeof values) =>
      api.post<ClearanceMarked>('/clearance/marks', { body: { ids, mark: 'put_off', ...wish } }),
    form,
    invalidates: [['clearance']],
    doneText: ({ lines }) => t('clearance.mark.marked', { count: lines }),
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const title = t('clearance.mark.putOffTitle');
  return (
    <Dialog onClose={onClose} title={title} keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={title}
        busy={save.busy}
        disabled={!values.until || !values.reason.trim()}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput {...form.text('until')} type="date" required label={t('clearance.mark.until')} />
        <Textarea
          {...form.text('reason')}
          required
          label={t('clearance.mark.whyPutOff')}
          autosize
          minRows={2}
          maxLength={200}
        />
      </Form>
    </Dialog>
  );
}
