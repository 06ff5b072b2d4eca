import type { APIRoute } from 'astro';
import { publishedJsonSchema } from '../knowledge/schema/index.ts';
import { SCHEMA_URL } from '../reading/machine/issues-file.ts';

export const GET: APIRoute = () => Response.json(publishedJsonSchema(SCHEMA_URL));
