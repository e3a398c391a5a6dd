// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { NODE_MODULES, ROOT } from '../setup/paths.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Runs one of the projects of jest.config.mjs in a process of its own.
 * @param {string} project
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function runJest(project) {
  const results = path.join(ROOT, 'test-results', `${project}.json`);
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const args = ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${results}`];
  const { code, output } = await runTool(path.join(NODE_MODULES, 'jest/bin/jest.js'), args);
  // With --json the results stand on the standard output as well, as one long line.
  const said = output
    .split('\n')
    .filter((line) => !line.startsWith('{"numFailedTestSuites"'))
    .join('\n');
  if (!existsSync(results)) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, said };
  return { ...count(JSON.parse(readFileSync(results, 'utf8')), code), said };
}

/**
 * A spec file that does not even load fails as one test; so does a run that Jest calls bad for another reason.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number }} results
 * @param {number} code
 */
function count(results, code) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
