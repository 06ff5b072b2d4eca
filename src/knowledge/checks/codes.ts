/**
 * What each rule asks for. A code is permanent: it is never given to another rule.
 * FL1xx: files and frontmatter; FL2xx: the body; FL3xx: signatures and what the matcher makes of them.
 */
export const CODES = {
  FL100: 'A file of the content is readable UTF-8 text.',
  FL101: 'A page begins with frontmatter.',
  FL102: 'YAML is well formed.',
  FL103: 'Frontmatter has known keys only.',
  FL104: 'Frontmatter fits the schema.',
  FL105: 'A page lies where its id says, content/issues/<tool>/<name>.mdx or content/guides/<name>.mdx.',
  FL106: 'Tools and groups are known, and an issue lies in the folder of its tool.',
  FL107: 'References lead to pages that exist.',
  FL108: 'Ids and aliases are unique.',
  FL109: 'A page was checked on a day that has come.',
  FL110: 'A phrase belongs to one page.',
  FL111: 'No text is left unfinished.',
  FL201: 'Markdown has no syntax errors.',
  FL202: 'An issue has the sections Symptom, Cause, Fix and Verify.',
  FL203: 'Sections stand in this order, and there are no others.',
  FL204: 'No section is empty.',
  FL205: 'An issue with signatures has a log block in its Symptom.',
  FL206: 'Log blocks stand in the Symptom only.',
  FL207: 'A fence carries one of the known languages.',
  FL208: 'Pages are plain Markdown: no HTML, JSX, expression or import.',
  FL209: 'There are no ::: directives.',
  FL210: 'There are no images.',
  FL211: 'Links within the site lead somewhere.',
  FL212: 'The hosts of package registries are not named.',
  FL213: 'Sources are linked at a tag or commit.',
  FL214: 'Made-up names are the agreed ones.',
  FL215: 'A Fix is a numbered list.',
  FL301: 'A signature is a well-formed template.',
  FL302: 'A signature has a literal run of seven bytes.',
  FL303: 'Texts of requires and excludes have seven bytes.',
  FL304: 'An issue without signatures has at least four phrases.',
  FL305: 'A strong signature belongs to one page.',
  FL306: 'A sample leads to its own page first.',
  FL307: 'A signature fires on a sample of its page.',
  FL308: 'A strong signature does not fire on the sample of another page.',
  FL309: 'Nothing is found in unrelated text.',
} as const;

export type Code = keyof typeof CODES;
