import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import type { Desk, Person } from './desk.js';

/** The browser that tools/test/browser.mjs found. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch(JSON.parse(process.env['ZHANGGUI_TEST_BROWSER']!) as { executablePath: string; args: string[] });

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A page that keeps a list of everything that went wrong in it. */
export interface Screen {
  page: Page;
  context: BrowserContext;
  /** Errors on the console, uncaught exceptions, lost requests and answers from 400 on. Reading empties the list. */
  faults: () => string[];
  /** Waits until every request is answered and what came of it is drawn. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
}

export async function openScreen(desk: Desk, options: BrowserContextOptions = {}): Promise<Screen> {
  const context = await desk.browser.newContext({
    baseURL: desk.url,
    viewport: DESKTOP,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return {
    page,
    context,
    faults: watchFaults(page),
    settled: watchRequests(page),
    close: () => context.close(),
  };
}

function watchFaults(page: Page): () => string[] {
  let faults: string[] = [];
  page.on('console', (message) => {
    // Chrome reports every answer from 400 on once more here.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The screens themselves give up on answers that nobody waits for any more.
    if (why !== 'net::ERR_ABORTED') faults.push(`${why} ${request.method()} ${pathOf(request.url())}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.request().method()} ${pathOf(answer.url())}`);
  });
  return () => {
    const found = faults;
    faults = [];
    return found;
  };
}

const NEXT_FRAME = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  // A stream of progress stays open as long as the work goes on.
  page.on('request', (request) => request.resourceType() !== 'eventsource' && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    await page.locator('main h1').first().waitFor();
    do await page.evaluate(NEXT_FRAME);
    while (open.size > 0);
  };
}

const pathOf = (url: string): string => new URL(url).pathname;

/** A page of somebody who is signed in already, without the way through the form. */
export async function openSignedIn(
  desk: Desk,
  { email, password }: Person,
  options: BrowserContextOptions = {},
): Promise<Screen> {
  const screen = await openScreen(desk, options);
  const answer = await screen.context.request.post('/api/v1/auth/login', { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
  return screen;
}
