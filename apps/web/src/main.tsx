import './styles.js';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { startI18n } from './lib/i18n.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
await startI18n();
createRoot(root).render(<App />);
