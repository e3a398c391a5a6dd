import { bannedCalls } from './banned.js';
import { linesAtShare, longFiles, longFunctions } from './budgets.js';
import { deadExports } from './dead-exports.js';
import { sharedDtoNames } from './dto-names.js';
import { silentEdits } from './events.js';
import {
  brokenLinks,
  longPages,
  tracesOfMachines,
  unexplainedLibs,
  unexplainedVariables,
  untaggedProjects,
} from './house.js';
import { missingKeys, unevenLocales, unevenParameters } from './locales.js';
import { unevenMessages, unknownCodes, unusedMessages } from './messages.js';
import { needlessExceptions, OPERATIONS, untestedOperations } from './operations.js';
import { undeclaredPackages } from './packages.js';
import { openRoutes, ROUTES } from './routes.js';
import { expectNone } from './sources.js';
import { foreignEntityWrites, foreignWrites, unownedSchemas } from './tables.js';

describe('sizes', () => {
  it('files stay within their budget', () => expectNone(longFiles()));
  it('functions and components stay within theirs', () => expectNone(longFunctions()));
  it('most files are short', () => {
    expect(linesAtShare(0.5)).toBeLessThanOrEqual(70);
    expect(linesAtShare(0.9)).toBeLessThanOrEqual(180);
  });
  it('pages of docs can be read in one go', () => expectNone(longPages()));
});

describe('tables', () => {
  it('every schema has an owner', () => expectNone(unownedSchemas()));
  it('a table is written by its owner only', () => expectNone([...foreignWrites(), ...foreignEntityWrites()]));
});

describe('code', () => {
  it('holds nothing that is banned', () => expectNone(bannedCalls()));
  it('of the server imports only what production installs', () => expectNone(undeclaredPackages()));
  it('exports nothing that nobody imports', () => expectNone(deadExports()));
  it('calls no two DTOs alike', () => expectNone(sharedDtoNames()));
});

describe('operations', () => {
  it('are found', () => expect(OPERATIONS.length).toBeGreaterThan(20));
  it('are each called by a spec of their lib or reached by a journey', () => expectNone(untestedOperations()));
  it('are excepted only where they must be', () => expectNone(needlessExceptions()));
});

describe('events', () => {
  it('of edits tell what changed, before and after', () => expectNone(silentEdits()));
});

describe('routes', () => {
  it('are found', () => expect(ROUTES.length).toBeGreaterThan(30));
  it('say each who may call them', () => expectNone(openRoutes()));
});

describe('words', () => {
  it('of the API stand in both languages, with the same parameters', () => expectNone(unevenMessages()));
  it('of the API exist for every code', () => expectNone(unknownCodes()));
  it('of the API are all used', () => expectNone(unusedMessages()));
  it('of the screens stand in both languages', () => expectNone([...unevenLocales(), ...unevenParameters()]));
  it('of the screens exist wherever one is asked for', () => expectNone(missingKeys()));
});

describe('the house', () => {
  it('has a README in every lib', () => expectNone(unexplainedLibs()));
  it('gives every project its place in the import order', () => expectNone(untaggedProjects()));
  it('explains every variable of the environment', () => expectNone(unexplainedVariables()));
  it('has no link that leads nowhere', () => expectNone(brokenLinks()));
  it('bears no trace of the machine it was built on', () => expectNone(tracesOfMachines()));
});
