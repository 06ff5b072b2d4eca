import { siteUrl } from '../site.ts';

/** A step of the way to a page, from the top. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

interface ArticleFacts {
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  /** Day of the last check, YYYY-MM-DD. */
  readonly date: string;
  readonly about?: string;
}

const WEBSITE = { '@type': 'WebSite', name: 'Faultline', url: `${siteUrl}/` };

/** A page of the content as a schema.org TechArticle. */
export function techArticle({ title, summary, path, date, about }: ArticleFacts): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description: summary,
    url: siteUrl + path,
    dateModified: date,
    inLanguage: 'en-GB',
    isPartOf: WEBSITE,
    ...(about === undefined ? {} : { about: { '@type': 'SoftwareApplication', name: about } }),
  };
}

/** The page of a tool, with what is known about it, as a schema.org CollectionPage. */
export function collectionPage(
  { title, summary, path }: Pick<ArticleFacts, 'title' | 'summary' | 'path'>,
  toolUrl: string,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: title,
    description: summary,
    url: siteUrl + path,
    inLanguage: 'en-GB',
    isPartOf: WEBSITE,
    about: { '@type': 'SoftwareApplication', name: title, url: toolUrl },
  };
}

/** The way to a page as a schema.org BreadcrumbList; the page itself is the last crumb. */
export function breadcrumbList(crumbs: readonly Crumb[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteUrl + path,
    })),
  };
}

/** JSON that can stand in a script element: no text in it can end the element. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
