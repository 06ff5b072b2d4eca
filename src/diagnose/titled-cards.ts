import { fillIn, replacementsOf } from '../matcher/fill.ts';
import { unfold } from '../matcher/unfold.ts';
import type { Card, Cards } from './card.ts';
import type { Values } from './caught.ts';
import type { Diagnosed } from './worker/protocol.ts';

/** Names that writers put for what varies, as the checks of the content have agreed on them. What a tool itself prints in angle brackets stays. */
const PLACEHOLDER = /\b(?:OWNER|REPO|USER|REF)\b|<(?!nil>|none>|null>|unknown>)[a-z]+(?:[-_ ][a-z]+)*>/g;

/** The issues that an answer names, each with what was caught for it. */
export function* caughtIn({
  diagnosis,
  clues,
}: Pick<Diagnosed, 'diagnosis' | 'clues'>): Generator<readonly [id: string, values: Values]> {
  for (const id of clues?.near ?? []) yield [id, {}];
  for (const { issue, values } of unfold(diagnosis.findings)) yield [issue, values];
}

/**
 * The cards, with the titles of some of them as they are in one log: what it has in the place of a name, or an ellipsis where that was not caught.
 * @param caught by id of the issue, what was caught for it
 */
export function titledCards(cards: Cards, caught: Iterable<readonly [id: string, values: Values]>): Cards {
  const titled = [...caught].flatMap(([id, values]) => {
    const card = cards[id];
    return card ? [[id, { ...card, title: titleIn(card, values) }] as const] : [];
  });
  return { ...cards, ...Object.fromEntries(titled) };
}

function titleIn({ title, fills = {} }: Card, values: Values): string {
  return fillIn(title, replacementsOf(fills, values))
    .map(({ text, was }) => (was === undefined ? text.replaceAll(PLACEHOLDER, '…') : text))
    .join('')
    .replaceAll(/…(?:\/…)+/g, '…');
}
