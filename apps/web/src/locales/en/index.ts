import catalog from './catalog.json';
import custom from './custom.json';
import exports from './exports.json';
import notifications from './notifications.json';
import orders from './orders.json';
import shell from './shell.json';
import ui from './ui.json';
import workbench from './workbench.json';

export default { catalog, custom, exports, notifications, orders, shell, ui, workbench };
