import type { APIRoute } from 'astro';
import { siteUrl } from '../site.ts';

/** An endpoint and not a file, because the sitemap's address depends on where the site is published. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap-index.xml\n`);
