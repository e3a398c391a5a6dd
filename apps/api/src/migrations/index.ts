import { Directory0001 } from './0001-directory.js';
import { Platform0002 } from './0002-platform.js';
import { Catalog0003 } from './0003-catalog.js';
import { Inventory0004 } from './0004-inventory.js';
import { Orders0005 } from './0005-orders.js';
import { Fulfilment0006 } from './0006-fulfilment.js';
import { Jobs0007 } from './0007-jobs.js';
import { Access0008 } from './0008-access.js';
import { Webhooks0009 } from './0009-webhooks.js';
import { FilesNotify0010 } from './0010-files-notify.js';
import { Exchange0011 } from './0011-exchange.js';
import { SignIn0012 } from './0012-sign-in.js';
import { SettingsAudit0013 } from './0013-settings-audit.js';
import { Personal0014 } from './0014-personal.js';
import { OwnRecords0015 } from './0015-own-records.js';
import { CustomFields0016 } from './0016-custom-fields.js';
import { ViewsFormats0017 } from './0017-views-formats.js';
import { LeanIntake0018 } from './0018-lean-intake.js';
import { Bins0019 } from './0019-bins.js';
import { Purchasing0020 } from './0020-purchasing.js';
import { Inbound0021 } from './0021-inbound.js';
import { Counts0022 } from './0022-counts.js';
import { Transfers0023 } from './0023-transfers.js';
import { Replenishment0024 } from './0024-replenishment.js';
import { Valuation0025 } from './0025-valuation.js';
import { Serials0026 } from './0026-serials.js';
import { Unpaid0027 } from './0027-unpaid.js';
import { Allocation0028 } from './0028-allocation.js';
import { Allotments0029 } from './0029-allotments.js';
import { Boards0030 } from './0030-boards.js';
import { LogisticUnits0031 } from './0031-logistic-units.js';
import { Presales0032 } from './0032-presales.js';
import { ClearanceMarks0033 } from './0033-clearance-marks.js';
import { LayerIndex0034 } from './0034-layer-index.js';
import { Consignment0035 } from './0035-consignment.js';
import { WorkerSays0036 } from './0036-worker-says.js';
import { WhoHasNews0037 } from './0037-who-has-news.js';

/** Every migration in the order it runs. A released one is never edited: the next change is a new one. */
export const MIGRATIONS = [
  Directory0001,
  Platform0002,
  Catalog0003,
  Inventory0004,
  Orders0005,
  Fulfilment0006,
  Jobs0007,
  Access0008,
  Webhooks0009,
  FilesNotify0010,
  Exchange0011,
  SignIn0012,
  SettingsAudit0013,
  Personal0014,
  OwnRecords0015,
  CustomFields0016,
  ViewsFormats0017,
  LeanIntake0018,
  Bins0019,
  Purchasing0020,
  Inbound0021,
  Counts0022,
  Transfers0023,
  Replenishment0024,
  Valuation0025,
  Serials0026,
  Unpaid0027,
  Allocation0028,
  Allotments0029,
  Boards0030,
  LogisticUnits0031,
  Presales0032,
  ClearanceMarks0033,
  LayerIndex0034,
  Consignment0035,
  WorkerSays0036,
  WhoHasNews0037,
];
