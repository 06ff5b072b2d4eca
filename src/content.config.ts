import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { groupSchema, guideSchema, issueSchema, toolSchema } from './knowledge/schema/index.ts';

/** Ids are paths without the extension: they are permanent and are never slugged. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

/** Entries of one list of tools.yaml, with their place in it: the order of the file is the order on the page. */
const listOf = (name: 'groups' | 'tools') => (text: string) =>
  (parse(text) as Record<typeof name, { id: string }[]>)[name].map((entry, order) => ({ ...entry, order }));

const order = z.int().nonnegative();

export const collections = {
  issues: defineCollection({
    loader: glob({ base: './content/issues', pattern: '**/*.mdx', generateId, retainBody: false }),
    schema: issueSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '**/*.mdx', generateId, retainBody: false }),
    schema: guideSchema,
  }),
  groups: defineCollection({
    loader: file('content/tools.yaml', { parser: listOf('groups') }),
    schema: groupSchema.extend({ order }),
  }),
  tools: defineCollection({
    loader: file('content/tools.yaml', { parser: listOf('tools') }),
    schema: toolSchema.extend({ order }),
  }),
};
