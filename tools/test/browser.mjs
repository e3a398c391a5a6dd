// @ts-check
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../setup/plain-error.mjs';

/** @typedef {{ executablePath: string, args: string[] }} Browser */

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ARGS = [
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * The browser that tests drive: the one that CHROME_PATH names, else an installed one, else the one inside the npm
 * package @sparticuz/chromium.
 * @returns {Promise<Browser>} for playwright-core's `chromium.launch`
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isProgram(named)) throw new PlainError(`CHROME_PATH names ${named}, which is not a program.`);
  const installed = named ?? candidates().find(isProgram);
  if (installed) return { executablePath: installed, args: baseArgs() };
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // Not the package's own list of arguments: made for AWS Lambda, it turns web security off.
  return { executablePath, args: [...baseArgs(), '--no-zygote', '--no-sandbox'] };
}

/** Chromium's sandbox does not start for root, and most containers run as root. */
const baseArgs = () => (process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS);

function candidates() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...PROGRAMS.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...ELSEWHERE];
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
