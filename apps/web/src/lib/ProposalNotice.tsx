import { Button, Textarea } from '@mantine/core';
import { api, type ProposalMade } from '@zhanggui/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissNews, notifyProblem } from './notify.js';
import classes from './ProposalNotice.module.css';

type Made = ProposalMade['proposal'];

/** What is known of a proposal just made, and a way to say why. */
export function ProposalNotice({ id }: Made) {
  const { t } = useTranslation('proposals');
  const [explaining, setExplaining] = useState(false);
  return (
    <div className={classes.notice}>
      <span>{t('notice.waits')}</span>
      {explaining ? (
        <ReasonField id={id} />
      ) : (
        <div className={classes.foot}>
          <Link to="/proposals" search={{ who: 'mine', open: id }} onClick={() => dismissNews(id)}>
            {t('notice.open')}
          </Link>
          <Button size="compact-sm" variant="default" onClick={() => setExplaining(true)}>
            {t('notice.addReason')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ReasonField({ id }: Pick<Made, 'id'>) {
  const { t } = useTranslation('proposals');
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const explain = useMutation({
    mutationFn: () => api.patch(`/proposals/${id}`, { body: { text: text.trim() } }),
    onError: notifyProblem,
    onSuccess: () => {
      dismissNews(id);
      return queryClient.invalidateQueries({ queryKey: ['proposals'] });
    },
  });
  return (
    <>
      <Textarea
        label={t('reason')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2000}
        autoFocus
      />
      <div className={classes.foot}>
        <Button
          size="compact-sm"
          disabled={text.trim() === ''}
          loading={explain.isPending}
          onClick={() => explain.mutate()}
        >
          {t('notice.sendReason')}
        </Button>
      </div>
    </>
  );
}
