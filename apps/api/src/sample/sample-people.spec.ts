import { BUILT_IN_ROLES } from '../../../../libs/platform/src/access/built-in-roles.js';
import { CREW, POSTS } from './sample-people.js';

/** Parts that posts are composed of, and what the crew and the owner have. */
const NO_POST = /^(owner|viewer|operator)$|_work$|_ideas$/;

describe('the people of the sample store', () => {
  it('fill every post that the product has a role for, each once', () => {
    const posts = BUILT_IN_ROLES.map(({ code }) => code).filter((code) => !NO_POST.test(code));
    expect(POSTS.map(({ role }) => role).sort()).toEqual(posts.sort());
  });

  it('have an address of their own', () => {
    const emails = [...CREW, ...POSTS].map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
  });
});
