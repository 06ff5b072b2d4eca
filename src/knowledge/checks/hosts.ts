import { problem, type Rule } from './rule.ts';

/** Put together from parts, so that this file does not name them either. */
const HOSTS = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'npmjs', 'com'],
  ['registry', 'yarnpkg', 'com'],
  ['deb', 'debian', 'org'],
  ['security', 'debian', 'org'],
  ['ftp', 'debian', 'org'],
].map((parts) => parts.join('.'));

/** FL212: hosts of package registries. */
export const hosts: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    for (const [at, line] of page.source.split('\n').entries()) {
      const host = HOSTS.find((name) => line.toLowerCase().includes(name));
      if (host === undefined) continue;
      yield problem(
        'FL212',
        page,
        at + 1,
        `${host} is named.`,
        'Say "the npm registry"; in samples and commands write registry.npm.example.',
      );
    }
  }
};
