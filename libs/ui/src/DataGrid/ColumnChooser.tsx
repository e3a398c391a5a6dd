import { ActionIcon, Button, Checkbox, Popover, SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './DataGrid.module.css';
import type { Density, GridLayout } from './useGridLayout.js';

/** Which columns are shown, in which order, and how tall the rows are. */
export function ColumnChooser<Row>({ layout }: { layout: GridLayout<Row> }) {
  const { t } = useTranslation('ui');
  return (
    <Popover position="bottom-end" withinPortal trapFocus>
      <Popover.Target>
        <ActionIcon title={t('grid.layout')} aria-label={t('grid.layout')}>
          <IconColumns3 size={17} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.chooser} aria-label={t('grid.layout')}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('grid.density')}
          value={layout.density}
          onChange={(value) => layout.setDensity(value as Density)}
          data={[
            { value: 'compact', label: t('grid.compact') },
            { value: 'comfortable', label: t('grid.comfortable') },
          ]}
        />
        <ul className={classes.chooserList}>
          {layout.all.map((column, index) => (
            <li key={column.id}>
              <Checkbox
                label={column.header}
                checked={layout.isShown(column.id)}
                disabled={column.names ?? false}
                onChange={() => layout.toggleColumn(column.id)}
              />
              <MoveButton
                label={t('grid.moveUp', { column: column.header })}
                disabled={index === 0}
                onClick={() => layout.moveColumn(column.id, -1)}
                up
              />
              <MoveButton
                label={t('grid.moveDown', { column: column.header })}
                disabled={index === layout.all.length - 1}
                onClick={() => layout.moveColumn(column.id, 1)}
              />
            </li>
          ))}
        </ul>
        <Button variant="subtle" fullWidth onClick={layout.reset}>
          {t('grid.resetLayout')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function MoveButton(props: { label: string; disabled: boolean; onClick: () => void; up?: boolean }) {
  const Chevron = props.up ? IconChevronUp : IconChevronDown;
  return (
    <ActionIcon size={24} aria-label={props.label} disabled={props.disabled} onClick={props.onClick}>
      <Chevron size={15} aria-hidden />
    </ActionIcon>
  );
}
