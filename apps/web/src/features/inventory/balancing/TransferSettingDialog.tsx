import { Checkbox, TextInput } from '@mantine/core';
import { api, type TransferSetting, type Warehouse } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState, type FormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '../../../lib/lookups.js';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../inventory.module.css';

const figures = ['targetDays', 'keepDays', 'leadDays', 'leastUnits'] as const;

interface Place {
  warehouseId: string;
  targetDays: string;
  keepDays: string;
  gives: boolean;
  takes: boolean;
}

type Draft = Record<(typeof figures)[number], string> & { places: Place[] };

const numberOf = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text);
const daysOf = (text: string): number | string | null => (text.trim() === '' ? null : numberOf(text));

/** How stock is balanced between warehouses, and what is other in single ones. */
export function TransferSettingDialog({ setting, onClose }: { setting: TransferSetting; onClose: () => void }) {
  const { t } = useTranslation('warehouse');
  const { verb } = useMay();
  const warehouses = (useWarehouses() ?? []).filter(({ active }) => active);
  const form = useFormState<Draft>({
    targetDays: String(setting.targetDays),
    keepDays: String(setting.keepDays),
    leadDays: String(setting.leadDays),
    leastUnits: String(setting.leastUnits),
    places: warehouses.map(({ id }) => placeOf(setting, id)),
  });
  const save = useAction({
    run: ({ places, ...draft }: Draft) =>
      api.patch('/transfer-proposals/settings', {
        body: {
          ...Object.fromEntries(figures.map((field) => [field, numberOf(draft[field])])),
          places: places.map(({ targetDays, keepDays, ...rest }) => ({
            ...rest,
            targetDays: daysOf(targetDays),
            keepDays: daysOf(keepDays),
          })),
        },
        ifVersion: setting.version,
      }),
    form,
    invalidates: [['transfer-proposals']],
    doneText: () => t('balancing.setting.saved'),
    onDone: onClose,
  });
  const title = t('balancing.setting.title');
  return (
    <Dialog title={title} onClose={onClose} size="lg" keeps={form.dirty}>
      <Form
        label={title}
        submitLabel={verb('inventory:transfer', t('balancing.setting.save'))}
        busy={save.busy}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        {figures.map((field) => (
          <TextInput
            key={field}
            {...form.text(field)}
            label={t(`balancing.setting.${field}`)}
            description={t(`balancing.setting.hints.${field}`)}
            inputMode="numeric"
          />
        ))}
        <PlacesTable form={form} warehouses={warehouses} />
      </Form>
    </Dialog>
  );
}

function placeOf({ places }: TransferSetting, warehouseId: string): Place {
  const rule = places.find((place) => place.warehouseId === warehouseId);
  return {
    warehouseId,
    targetDays: rule?.targetDays?.toString() ?? '',
    keepDays: rule?.keepDays?.toString() ?? '',
    gives: rule?.gives ?? true,
    takes: rule?.takes ?? true,
  };
}

function PlacesTable({ form, warehouses }: { form: FormState<Draft>; warehouses: Warehouse[] }) {
  const { t } = useTranslation('warehouse');
  const { places } = form.values;
  const change = (n: number, patch: Partial<Place>) =>
    form.set(
      'places',
      places.map((place, at) => (at === n ? { ...place, ...patch } : place)),
    );
  return (
    <div className={classes.tableWrap} tabIndex={0} role="group" aria-label={t('balancing.setting.places')}>
      <table className={classes.table}>
        <caption className="zg-soft">{t('balancing.setting.placesHint')}</caption>
        <thead>
          <tr>
            {(['warehouse', 'targetDays', 'keepDays', 'gives', 'takes'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`balancing.setting.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place, n) => {
            const code = warehouses.find(({ id }) => id === place.warehouseId)?.code ?? '';
            return (
              <tr key={place.warehouseId}>
                <th scope="row">{code}</th>
                {(['targetDays', 'keepDays'] as const).map((name) => (
                  <td key={name}>
                    <TextInput
                      w={90}
                      inputMode="numeric"
                      aria-label={`${t(`balancing.setting.column.${name}`)} ${code}`}
                      placeholder={form.values[name]}
                      error={form.errors[`places/${n}/${name}`]}
                      value={place[name]}
                      onChange={(event) => change(n, { [name]: event.currentTarget.value })}
                    />
                  </td>
                ))}
                {(['gives', 'takes'] as const).map((name) => (
                  <td key={name}>
                    <Checkbox
                      aria-label={`${t(`balancing.setting.column.${name}`)} ${code}`}
                      checked={place[name]}
                      onChange={(event) => change(n, { [name]: event.currentTarget.checked })}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
