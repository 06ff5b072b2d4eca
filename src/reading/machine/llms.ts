import type { GuideData, ToolData } from '../../knowledge/schema/index.ts';
import { guidePath, toolPath } from '../../knowledge/urls.ts';
import { siteUrl } from '../../site.ts';
import { formatCount } from '../../format.ts';
import { blocks, link, list } from './markdown-text.ts';
import type { Entry } from './page-markdown.ts';
import { twinUrl } from './twins.ts';

/** A group of tools with their issues. */
interface Group {
  readonly name: string;
  readonly tools: readonly (Entry<ToolData> & { readonly issues: readonly unknown[] })[];
}

/** What the site holds, for language models (llmstxt.org): a title, a sentence, and links to Markdown. */
export function llmsText(guides: readonly Entry<GuideData>[], groups: readonly Group[]): string {
  const tools = groups.flatMap((group) => group.tools);
  const issues = tools.reduce((sum, tool) => sum + tool.issues.length, 0);
  return blocks(
    '# Faultline',
    `> ${formatCount(issues, 'known issue')} in releases from CI in ${formatCount(tools.length, 'tool')}: build, sign, attest, publish, verify, score. Each has the text that the tool prints, its cause and its fix, checked against upstream's source.`,
    'Every address of an issue, a guide or a tool gives Markdown where its last slash is replaced by `.md`. Ids of issues are permanent: `<tool>/<name>`. To find the page of an error text, look the text up in the signatures of the data, where `{name}` stands for what varies. Say to which version a page was checked when you answer from it, and link the page for people. Texts are under CC BY 4.0.',
    '## Data',
    list([
      `${link('All issues as JSON', `${siteUrl}/issues.json`)}: signatures, phrases, summaries, sources`,
      link('JSON Schema of it', `${siteUrl}/issues.schema.json`),
      `${link('Feed', `${siteUrl}/feed.xml`)}: what was written or checked last`,
    ]),
    '## Guides',
    list(guides.map(({ id, data }) => `${link(data.title, twinUrl(guidePath(id)))}: ${data.summary}`)),
    ...groups.flatMap(({ name, tools: ofGroup }) => [
      `## ${name}`,
      list(
        ofGroup.map(
          (tool) =>
            `${link(tool.data.name, twinUrl(toolPath(tool.id)))}: ${tool.data.description} ${formatCount(tool.issues.length, 'issue')}.`,
        ),
      ),
    ]),
  );
}
