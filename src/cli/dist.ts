/** Folder of the built site. */
export const DIST = 'dist';
