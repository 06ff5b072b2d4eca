/** Steps as a checklist in Markdown, for an issue or a chat. */
export const checklist = (steps: readonly HTMLLIElement[]): string =>
  steps.map((step) => item('- [ ] ', step)).join('\n');

/** What an element of a page says, as Markdown: paragraphs, lists, links and blocks of code. Buttons and fields are left out. */
export function markdownOf(element: Element): string {
  const blocks = [''];
  for (const node of element.childNodes) {
    const block = node instanceof HTMLElement ? blockOf(node) : undefined;
    if (block === undefined) blocks.push((blocks.pop() ?? '') + inlineOf(node));
    else blocks.push(block, '');
  }
  return blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** Undefined for what stands within a line. */
function blockOf(element: HTMLElement): string | undefined {
  switch (element.tagName) {
    case 'P':
    case 'DIV':
      return markdownOf(element);
    case 'UL':
    case 'OL':
      return [...element.children].map((child) => item('- ', child)).join('\n');
    case 'FIGURE':
      return fence(element);
    default:
      return undefined;
  }
}

function inlineOf(node: Node): string {
  if (!(node instanceof Element)) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node instanceof HTMLAnchorElement) return `[${markdownOf(node)}](${node.href})`;
  switch (node.tagName) {
    case 'BUTTON':
    case 'INPUT':
      return '';
    case 'CODE':
      return `\`${node.textContent}\``;
    case 'STRONG':
      return `**${markdownOf(node)}**`;
    default:
      return markdownOf(node);
  }
}

function fence(figure: HTMLElement): string {
  const title = figure.querySelector('figcaption')?.textContent;
  const code = figure.querySelector('code')?.textContent ?? '';
  return `${title ? `\`${title}\`:\n\n` : ''}\`\`\`${figure.dataset['lang'] ?? ''}\n${code}\n\`\`\``;
}

const item = (mark: string, element: Element): string => mark + markdownOf(element).replace(/\n(?!\n)/g, '\n  ');
