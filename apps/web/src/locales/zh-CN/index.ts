import catalog from './catalog.json';
import exports from './exports.json';
import imports from './imports.json';
import inventory from './inventory.json';
import notifications from './notifications.json';
import orders from './orders.json';
import shell from './shell.json';
import ui from './ui.json';
import workbench from './workbench.json';

export default { catalog, exports, imports, inventory, notifications, orders, shell, ui, workbench };
