export { ActionBar } from './ActionBar.js';
export { BulkResult, type BulkRow } from './BulkResult.js';
export { ConfirmNumbers } from './ConfirmNumbers.js';
export { CommandPalette, type PaletteItem } from './CommandPalette.js';
export { BulkBar } from './DataGrid/BulkBar.js';
export { DataGrid } from './DataGrid/DataGrid.js';
export { type GridLayout, sameLayout } from './DataGrid/gridLayout.js';
export type { GridColumn, GridControl, GridSelection, GridSource } from './DataGrid/types.js';
export { useSelection } from './DataGrid/useSelection.js';
export { DateRange } from './DateRange.js';
export { Dialog } from './Dialog.js';
export { EmptyState } from './EmptyState.js';
export { FileDrop } from './FileDrop.js';
export { FileList, type SendingFile } from './FileList.js';
export { FilterBar } from './FilterBar.js';
export { DateTime, FormatProvider, Money, NumberText, useFormat, useFormatSettings } from './Format.js';
export {
  dayOf,
  dayStart,
  firstWeekday,
  formatDateTime,
  formatMoney,
  formatNumber,
  type FormatSettings,
  regionName,
} from './formatting.js';
export { editableNumber, marksOf, readNumber } from './numberText.js';
export { dialogsOpenNow } from './openDialogs.js';
export { Form } from './Form/Form.js';
export { UnsavedGuard } from './Form/UnsavedGuard.js';
export { useFormState, type FormState } from './Form/useFormState.js';
export { acceptsKeys, focusSearch, isPlainClick } from './keys.js';
export { asProblem, problemText, refusal } from './problem.js';
export { ProblemNotice } from './ProblemNotice.js';
export { SavedViews, type ViewTab } from './SavedViews.js';
export { SidePanel } from './SidePanel.js';
export { StatusChip, type Tone } from './StatusChip.js';
export { cssVariables, theme } from './theme.js';
import './base.css';
