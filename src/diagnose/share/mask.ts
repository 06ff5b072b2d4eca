import { maskOf } from './masked.ts';
import { replaceRandom } from './randomness.ts';
import { SECRETS } from './secrets.ts';

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/**
 * Replaces what should not leave a person's hands by what it is: `[masked GitHub token]`. Knows tokens of the usual services, JSON Web
 * Tokens, private keys, logins in addresses, values that are called secret, e-mail and IP addresses, names in home folders, and strings
 * that look random. No list can know every secret: what is masked is to be looked through before it is sent.
 * @param text of any length; a private key may span its lines
 */
export function mask(text: string): string {
  let masked = text;
  for (const { name, pattern } of SECRETS) {
    masked = masked.replace(pattern, (...found: unknown[]) => {
      const groups = found.at(-1);
      const kept = typeof groups === 'object' && groups !== null ? (groups as { keep?: string }).keep : undefined;
      return `${kept ?? ''}${maskOf(name)}`;
    });
  }
  return replaceRandom(masked.replace(UUID, maskOf('UUID')), maskOf('random string'));
}
