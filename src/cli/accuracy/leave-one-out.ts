import { deliberateOn, type IssueSource, type MatchIndex } from '../../matcher/index.ts';
import { pastedBytes } from '../../matcher/read/pasted.ts';

/**
 * The sources without the signature that fits a text best, of those of the issues `right`: what the matcher would know if nobody had
 * seen this wording. Undefined where none of theirs stands whole in the text.
 */
export function withoutBest(
  text: string,
  right: ReadonlySet<string>,
  sources: readonly IssueSource[],
  index: MatchIndex,
): IssueSource[] | undefined {
  const { sightings } = deliberateOn(pastedBytes(text), index);
  const [best] = [...sightings.bySignature]
    .filter(([, { best: sighting }]) => sighting.how === 'whole' && sighting.kind !== 'echo')
    .flatMap(([at, { best: sighting }]) => {
      const signature = index.signatures[at];
      const id = index.issues[signature?.issue ?? -1]?.id;
      return signature && id !== undefined && right.has(id) ? [{ signature, amount: sighting.amount }] : [];
    })
    .sort((a, b) => b.amount - a.amount);
  if (!best) return undefined;
  const left = best.signature.template.source;
  return sources.map((source) =>
    right.has(source.id)
      ? { ...source, signatures: source.signatures.filter((signature) => signature.text !== left) }
      : source,
  );
}
