import { Modal } from '@mantine/core';
import { IconSearch, type Icon } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import classes from './CommandPalette.module.css';
import { useFocusBack } from './useFocusBack.js';

export interface PaletteItem {
  id: string;
  label: string;
  description?: string | undefined;
  icon: Icon;
  run: () => void;
}

interface PaletteGroup {
  id: string;
  label: string;
  items: PaletteItem[];
}

interface CommandPaletteProps {
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  groups: PaletteGroup[];
  /** Said where there is nothing to choose. */
  nothing: string;
  onClose: () => void;
}

/** A field and under it what it finds. The best match is chosen already, so that Enter takes it. */
export function CommandPalette({ label, placeholder, query, onQuery, groups, nothing, onClose }: CommandPaletteProps) {
  const items = groups.flatMap((group) => group.items);
  const [chosen, setChosen] = useState(0);
  useFocusBack();
  const list = useRef<HTMLDivElement>(null);
  const place = Math.min(chosen, items.length - 1);
  useEffect(() => setChosen(0), [query]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [place, items.length]);

  const take = (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes Chinese, Enter and the arrows belong to it.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setChosen((place + step + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter') take(items[place]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} size="lg">
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={label}>
        <div className={classes.field}>
          <IconSearch size={17} aria-hidden />
          <input
            role="combobox"
            aria-expanded={items.length > 0}
            aria-controls="palette-list"
            aria-activedescendant={items[place] && `palette-${items[place].id}`}
            aria-label={label}
            placeholder={placeholder}
            value={query}
            onChange={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            autoComplete="off"
            data-autofocus
          />
        </div>
        <div ref={list} id="palette-list" role="listbox" aria-label={label} className={classes.list} tabIndex={-1}>
          {groups.map((group) => (
            <div key={group.id} role="group" aria-label={group.label}>
              <div className={classes.group} aria-hidden>
                {group.label}
              </div>
              {group.items.map((item) => (
                <Option
                  key={item.id}
                  item={item}
                  chosen={item === items[place]}
                  onHover={() => setChosen(items.indexOf(item))}
                  onTake={() => take(item)}
                />
              ))}
            </div>
          ))}
        </div>
        {items.length === 0 && <p className={classes.nothing}>{nothing}</p>}
      </Modal.Content>
    </Modal.Root>
  );
}

function Option(props: { item: PaletteItem; chosen: boolean; onHover: () => void; onTake: () => void }) {
  const { item, chosen } = props;
  return (
    <div
      id={`palette-${item.id}`}
      role="option"
      aria-selected={chosen}
      className={classes.option}
      onMouseMove={chosen ? undefined : props.onHover}
      onClick={props.onTake}
    >
      <item.icon size={18} stroke={1.7} aria-hidden />
      <span className="zg-ellipsis">{item.label}</span>
      {item.description && <span className="zg-soft zg-ellipsis">{item.description}</span>}
    </div>
  );
}
