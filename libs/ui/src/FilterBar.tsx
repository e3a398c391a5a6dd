import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './parts.module.css';

interface FilterBarProps {
  search: string;
  searchLabel: string;
  onSearch: (text: string) => void;
  /** How many filters besides the search narrow the list. */
  activeCount: number;
  onReset: () => void;
  children?: ReactNode;
}

/** Search and filters of a list. Typing waits a moment before it asks; Enter asks at once. */
export function FilterBar(props: FilterBarProps) {
  const { t } = useTranslation('ui');
  const narrowed = props.activeCount > 0 || props.search !== '';
  return (
    <div className={classes.filters} role="search" aria-label={props.searchLabel}>
      <SearchField value={props.search} label={props.searchLabel} onSearch={props.onSearch} />
      <div className={classes.filterChoices}>
        {props.children}
        {narrowed && (
          <Button variant="subtle" onClick={props.onReset}>
            {t('filter.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}

function SearchField({ value, label, onSearch }: { value: string; label: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation('ui');
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const send = useRef(onSearch);
  useEffect(() => {
    send.current = onSearch;
  });
  useEffect(() => {
    // The address changed by other means (back, a saved view): show what it says.
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => {
    if (text.trim() === sent.current) return;
    const timer = setTimeout(() => submit(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  const submit = (next: string) => {
    sent.current = next.trim();
    send.current(next.trim());
  };
  return (
    <TextInput
      className={classes.search}
      aria-label={label}
      placeholder={label}
      data-screen-search
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') submit(text);
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label={t('filter.clearSearch')} onClick={() => setText('')} />
        ) : (
          <kbd aria-hidden>/</kbd>
        )
      }
    />
  );
}
