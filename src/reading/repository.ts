import { repositoryUrl } from '../site.ts';

/** Address of the page that edits a file; `path` from the project's root. */
export const editUrl = (path: string): string => `${repositoryUrl}/edit/main/${path}`;

/** Address of the form that reports a mistake on a page; `title` and `url` are those of the page. */
export function reportUrl(title: string, url: string): string {
  const query = new URLSearchParams({ title: `Mistake: ${title}`, body: `Page: ${url}\n\nWhat is wrong:\n` });
  return `${repositoryUrl}/issues/new?${query.toString()}`;
}

/** Address of the form that tells how a page helped or did not; `id` is that of its issue. */
export function pageFormUrl(id: string, title: string): string {
  const query = new URLSearchParams({ template: 'page.yml', title, page: id });
  return `${repositoryUrl}/issues/new?${query.toString()}`;
}
