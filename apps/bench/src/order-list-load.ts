import { drive } from './support/load.js';

const STAGES = ['allocated', 'shipped', 'delivered'];
const DAY = 24 * 60 * 60_000;

process.once('message', (message) => {
  const { port, key } = message as { port: number; key: string };
  let sent = 0;
  void drive({
    port,
    clients: 16,
    seconds: 6,
    warmUpSeconds: 3,
    headers: `authorization: Bearer ${key}\r\n`,
    accepted: new Set([200]),
    next: () => {
      const to = new Date(Date.now() - Math.floor(Math.random() * 600) * DAY).toISOString();
      return { line: `GET /api/v1/orders?limit=50&stage=${STAGES[sent++ % STAGES.length]}&placedTo=${to}`, body: '' };
    },
  }).then((figures) => process.send!(figures, () => process.exit(0)));
});
