import orders from './orders.json';
import shell from './shell.json';
import ui from './ui.json';
import workbench from './workbench.json';

export default { orders, shell, ui, workbench };
