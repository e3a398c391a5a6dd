import { mkdirSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What another colour scheme of the same document can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** On a busy machine a fade may last longer than what it waits for; half faded, no colour has the contrast that it will have. */
const untilStill = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ends = ({ effect }) => effect?.getComputedTiming().iterations !== Infinity;
    await Promise.allSettled(document.getAnimations().filter(ends).map(({ finished }) => finished));
  })()`);

/** What axe finds wrong, rule by rule with the elements. A colour is wrong that is so a moment later still: schemes change by and by. */
export async function violationsOn(page: Page, looking: { onlyColours?: boolean } = {}): Promise<string[]> {
  const found = await judge(page, looking);
  if (!found.some((violation) => COLOUR_RULES.some((rule) => violation.startsWith(rule)))) return found;
  await page.waitForTimeout(500);
  return judge(page, looking);
}

async function judge(page: Page, { onlyColours = false }: { onlyColours?: boolean }): Promise<string[]> {
  await untilStill(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        ...(rules && { runOnly: rules }),
      }),
    onlyColours ? COLOUR_RULES : null,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Takes a picture for people to look at: test-results/screens/<name>.png. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = path.resolve('test-results/screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
