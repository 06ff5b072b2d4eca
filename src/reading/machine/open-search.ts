import { siteUrl } from '../../site.ts';
import { element, xmlDocument } from './xml.ts';

/** Path of the description. */
export const OPEN_SEARCH_PATH = '/opensearch.xml';

/**
 * Describes the paste box as a search engine for the browser's address bar (OpenSearch 1.1). What is searched for stands behind the `#`, which
 * no browser sends.
 */
export function openSearch(): string {
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, 'Faultline'),
      element('Description', {}, 'Diagnose an error line of a release. It stays in your browser.'),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, 'en-GB'),
      element('Image', { width: '32', height: '32', type: 'image/svg+xml' }, `${siteUrl}/favicon.svg`),
      element('Url', { type: 'text/html', method: 'get', template: `${siteUrl}/#q={searchTerms}` }),
    ),
  );
}
