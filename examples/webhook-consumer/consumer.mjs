// @ts-check
// Takes webhooks of Zhanggui: checks the signature, writes down, answers, and only then works. What was missed while this program
// was down is read from the feed of events. Plain Node 20, nothing to install: see README.md.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { verify } from './verify.mjs';

/**
 * @typedef {object} Event
 * @property {string} id the same whether it came by webhook or from the feed
 * @property {number} seq
 * @property {string} type
 * @property {string} subjectId
 * @property {number} subjectVersion
 * @property {Record<string, unknown>} payload
 */

const { ZHANGGUI = 'http://127.0.0.1:3000', ZHANGGUI_KEY = '', WEBHOOK_SECRET = '' } = process.env;
const PORT = Number(process.env.PORT ?? 4000);
const INBOX = process.env.INBOX ?? 'inbox.jsonl';
const MOST_BYTES = 64 * 1024;
const CATCH_UP_EVERY_MS = Number(process.env.CATCH_UP_SECONDS ?? 60) * 1000;

if (!WEBHOOK_SECRET.startsWith('whsec_') || !ZHANGGUI_KEY) {
  console.error('Set WEBHOOK_SECRET (whsec_…) and ZHANGGUI_KEY (zk_…).');
  process.exit(1);
}

/** What has been taken is in this file before anybody is told so; a repetition is known by its id, also after a restart. */
/** @type {Set<string>} */
const taken = new Set();
/** Everything up to this number has been read from the feed. */
let after = 0;
let duplicates = 0;

if (existsSync(INBOX)) {
  for (const line of readFileSync(INBOX, 'utf8').split('\n').filter(Boolean)) {
    /** @type {{ event?: Event, after?: number }} */
    const entry = JSON.parse(line);
    if (entry.event) taken.add(entry.event.id);
    if (entry.after) after = entry.after;
  }
}

/**
 * Takes an event once, however often and on whichever way it comes.
 * @param {Event} event
 * @param {'webhook' | 'feed'} by
 */
function take(event, by) {
  if (taken.has(event.id)) {
    duplicates += 1;
    return;
  }
  appendFileSync(INBOX, `${JSON.stringify({ event, by })}\n`, { flush: true });
  taken.add(event.id);
  setImmediate(() => work(event, by));
}

/**
 * Your own work goes here. Events of one subject may overtake each other: keep the highest `subjectVersion` you have seen.
 * @param {Event} event
 * @param {string} by
 */
function work(event, by) {
  console.log(`${event.seq} ${event.type} ${event.subjectId} v${event.subjectVersion} by ${by}`);
}

/** Reads the feed from where it stopped: after this nothing is missing, whatever happened to the webhooks. */
async function catchUp() {
  for (;;) {
    const answer = await fetch(`${ZHANGGUI}/api/v1/events?after=${after}&limit=500`, {
      headers: { authorization: `Bearer ${ZHANGGUI_KEY}` },
    });
    if (!answer.ok) throw new Error(`The feed answers ${answer.status}.`);
    /** @type {{ items: Event[], nextAfter: number }} */
    const { items, nextAfter } = /** @type {any} */ (await answer.json());
    for (const event of items) take(event, 'feed');
    if (nextAfter === after) return;
    after = nextAfter;
    appendFileSync(INBOX, `${JSON.stringify({ after })}\n`, { flush: true });
  }
}

const server = http.createServer((request, response) => {
  if (request.method === 'GET' && request.url === '/') {
    response.setHeader('content-type', 'application/json');
    return void response.end(JSON.stringify({ taken: taken.size, duplicates, after }));
  }
  if (request.method !== 'POST' || request.url !== '/hooks') return void response.writeHead(404).end();
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  request.on('data', (/** @type {Buffer} */ chunk) => {
    size += chunk.length;
    if (size > MOST_BYTES) response.writeHead(413).end(() => request.destroy());
    else chunks.push(chunk);
  });
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    try {
      const id = verify(WEBHOOK_SECRET, request.headers, body);
      const { type, data } = JSON.parse(body.toString('utf8'));
      take({ id, type, ...data }, 'webhook');
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(400).end(/** @type {Error} */ (error).message);
    }
  });
});

const tryToCatchUp = () =>
  catchUp().then(
    () => console.log(`Caught up to ${after}`),
    (/** @type {Error} */ error) => console.error(`Later again: ${error.message}`),
  );

server.listen(PORT, '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${PORT}/hooks`));
void tryToCatchUp();
const timer = setInterval(() => void tryToCatchUp(), CATCH_UP_EVERY_MS);

process.on('SIGTERM', () => {
  clearInterval(timer);
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
