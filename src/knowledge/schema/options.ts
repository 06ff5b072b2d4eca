import { z } from 'zod';

const option = z.string().regex(/^--[A-Za-z0-9][\w.-]*$/, 'write a long option without its value, like --repo');

/** What one program accepts, as far as the pages use it. */
export const programSchema = z.strictObject({
  program: z.string().min(1).describe('Its name on the command line.'),
  version: z.string().min(1).describe('The version whose source, documentation or help text was read.'),
  source: z.url({ protocol: /^https$/ }).describe('Where its options are listed, at that version.'),
  options: z
    .record(z.string(), z.array(option).min(1))
    .describe('Long options by subcommand, such as "release create"; under "*" those that every subcommand takes.'),
  runs: z
    .array(z.string())
    .default([])
    .describe('Subcommands that start another program, whose options nobody can list.'),
});

/** content/options.yaml. */
export const optionsFileSchema = z.strictObject({ programs: z.array(programSchema) });

export type ProgramData = z.infer<typeof programSchema>;
export type OptionsFile = z.infer<typeof optionsFileSchema>;
