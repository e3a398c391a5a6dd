import catalog from './catalog.json';
import exports from './exports.json';
import notifications from './notifications.json';
import orders from './orders.json';
import shell from './shell.json';
import ui from './ui.json';
import workbench from './workbench.json';

export default { catalog, exports, notifications, orders, shell, ui, workbench };
