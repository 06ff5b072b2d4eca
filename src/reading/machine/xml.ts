/** A whole XML document. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.toString()}`;

/** XML that was made here, as opposed to text that has yet to be escaped. */
export class Xml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** An element with its attributes; contents are elements, or text, which is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...contents: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = name + written.join('');
  if (contents.length === 0) return new Xml(`<${open}/>\n`);
  const inner = contents.map((content) => (content instanceof Xml ? content.toString() : escaped(content)));
  const onLines = contents.some((content) => content instanceof Xml);
  return new Xml(`<${open}>${onLines ? '\n' : ''}${inner.join('')}</${name}>\n`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters may not stand in XML, not even escaped. */
const escaped = (text: string): string =>
  text.replaceAll(/[\p{Cc}]/gu, ' ').replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
