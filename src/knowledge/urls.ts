/** Path of an issue's page; `id` is `<tool>/<name>`. */
export const issuePath = (id: string): string => `/issues/${id}/`;

/** Path of a tool's page. */
export const toolPath = (id: string): string => `/tools/${id}/`;

/** Path of a guide's page. */
export const guidePath = (id: string): string => `/guides/${id}/`;

/** The page that lists every issue by its title. No tool may have its name: `/issues/<tool>/` leads to the tool. */
export const ALL_ISSUES_PATH = '/issues/all/';
