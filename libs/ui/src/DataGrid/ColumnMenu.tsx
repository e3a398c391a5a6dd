import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/FloatingIndicator.css';
import { ActionIcon, Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { IconGripVertical, IconPin, IconPinFilled } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ColumnMenu.module.css';
import {
  type ArrangedColumn,
  arrange,
  changeColumn,
  clampWidth,
  type Density,
  type GridLayout,
  layoutOf,
  moveColumn,
  widthOf,
} from './gridLayout.js';
import type { GridColumn, GridControl } from './types.js';

interface ColumnMenuProps<Row> {
  declared: GridColumn<Row>[];
  control: GridControl;
}

/** Pixels by which a column grows or shrinks with one press of a key. */
const STEP = 16;

/** Which columns are shown, in which order, how wide, which of them stay at the left edge, and how tall the rows are. */
export function ColumnMenu<Row>({ declared, control }: ColumnMenuProps<Row>) {
  const { t } = useTranslation('ui');
  // Keys come faster than whoever keeps the layout hands it back.
  const [layout, setLayout] = useState(control.layout);
  const columns = arrange(declared, layout.columns);
  const onLayout = (next: GridLayout) => {
    setLayout(next);
    control.onLayout(next);
  };
  const onReset = () => {
    setLayout({ columns: [], density: 'compact' });
    control.onReset();
  };
  const [sought, setSought] = useState('');
  const found = columns.filter(({ header }) => header.toLowerCase().includes(sought.trim().toLowerCase()));
  const put = (next: ReturnType<typeof layoutOf>) => onLayout({ ...layout, columns: next });
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('grid.density')}
        value={layout.density}
        onChange={(value) => onLayout({ ...layout, density: value as Density })}
        data={[
          { value: 'compact', label: t('grid.compact') },
          { value: 'comfortable', label: t('grid.comfortable') },
        ]}
      />
      <TextInput
        mt="xs"
        size="xs"
        aria-label={t('grid.findColumn')}
        placeholder={t('grid.findColumn')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <ul className={classes.list} aria-label={t('grid.columns')}>
        {found.map((column) => (
          <ColumnItem
            key={column.id}
            column={column}
            onChange={(change) => put(changeColumn(layoutOf(columns), column.id, change))}
            onMove={(to) => put(moveColumn(layoutOf(columns), column.id, to))}
            place={columns.indexOf(column)}
          />
        ))}
        {found.length === 0 && <li className="zg-soft">{t('grid.noColumn')}</li>}
      </ul>
      <p className={classes.hint}>{t('grid.arrangeHint')}</p>
      <Button variant="subtle" fullWidth onClick={onReset}>
        {t('grid.resetLayout')}
      </Button>
    </>
  );
}

interface ColumnItemProps<Row> {
  column: ArrangedColumn<Row>;
  place: number;
  onChange: (change: { shown?: boolean; pinned?: boolean; width?: number }) => void;
  onMove: (to: number) => void;
}

function ColumnItem<Row>({ column, place, onChange, onMove }: ColumnItemProps<Row>) {
  const { t } = useTranslation('ui');
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowUp: () => onMove(place - 1),
      ArrowDown: () => onMove(place + 1),
      ArrowLeft: () => onChange({ width: clampWidth(widthOf(column) - STEP) }),
      ArrowRight: () => onChange({ width: clampWidth(widthOf(column) + STEP) }),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  // The row under the hand gives its place; those of the list that is searched keep theirs.
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const over = document.elementFromPoint(event.clientX, event.clientY)?.closest('li')?.dataset['place'];
    if (over !== undefined && Number(over) !== place) onMove(Number(over));
  };
  const Pin = column.pinned ? IconPinFilled : IconPin;
  return (
    <li data-place={place}>
      <button
        type="button"
        className={classes.grip}
        aria-label={t('grid.arrange', { column: column.header, width: widthOf(column) })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      >
        <IconGripVertical size={15} aria-hidden />
      </button>
      <Checkbox
        label={column.header}
        checked={column.shown}
        disabled={column.names ?? false}
        onChange={() => onChange({ shown: !column.shown })}
      />
      <span className={classes.width} aria-hidden>
        {widthOf(column)}
      </span>
      <ActionIcon
        size={24}
        aria-label={t('grid.pin', { column: column.header })}
        aria-pressed={column.pinned}
        onClick={() => onChange({ pinned: !column.pinned })}
      >
        <Pin size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}
