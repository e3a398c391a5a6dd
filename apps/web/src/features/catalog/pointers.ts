import { asProblem } from '@zhanggui/ui';

/** Only changed variants are sent: turns the server's `/variants/<sent>/…` into the row the variant has on the screen. */
export function placedOnScreen(error: unknown, places: number[]): unknown {
  const problem = asProblem(error);
  const errors = problem.errors.map((field) => ({
    ...field,
    pointer: field.pointer.replace(
      /^([#/]*variants\/)(\d+)/,
      (_all, start: string, sent: string) => `${start}${places[Number(sent)] ?? sent}`,
    ),
  }));
  return { ...problem, errors };
}
