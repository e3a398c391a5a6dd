import { ActionIcon, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './inventory.module.css';
import { withScan, type PostingLine } from './lines.js';
import { SkuField } from './SkuField.js';

interface LinesEditorProps {
  kind: 'receive' | 'adjust';
  lines: PostingLine[];
  errors: Map<number, string>;
  onChange: (lines: PostingLine[]) => void;
}

/** Scan field on top, always ready for the next code; the lines below it, newest last. */
export function LinesEditor({ kind, lines, errors, onChange }: LinesEditorProps) {
  const { t } = useTranslation('inventory');
  const change = (index: number, quantity: string) =>
    onChange(lines.map((line, place) => (place === index ? { ...line, quantity } : line)));
  const units = lines.reduce((sum, line) => sum + (Number(line.quantity) || 0), 0);
  return (
    <div>
      <SkuField onPick={(variant) => onChange(withScan(lines, variant.sku, variant.productName))} />
      {lines.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('column.sku')}</th>
              <th scope="col" className="zg-number">
                {t(`${kind}.quantity`)}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={line.sku}>
                <td>
                  <span className="zg-mono">{line.sku}</span> <span className="zg-soft">{line.name}</span>
                </td>
                <td className={classes.quantity}>
                  <TextInput
                    aria-label={t('lines.quantityOf', { sku: line.sku })}
                    inputMode={kind === 'receive' ? 'numeric' : 'text'}
                    value={line.quantity}
                    error={errors.get(index)}
                    onChange={(event) => change(index, event.currentTarget.value)}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                </td>
                <td>
                  <ActionIcon
                    aria-label={t('lines.removeOf', { sku: line.sku })}
                    onClick={() => onChange(lines.filter((other) => other !== line))}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="zg-soft" aria-live="polite">
        {t('lines.sum', { lines: lines.length, units })}
      </p>
    </div>
  );
}
