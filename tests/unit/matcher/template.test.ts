import { describe, expect, test } from 'vitest';
import { parseTemplate, TemplateError } from '../../../src/matcher/index.ts';
import { acceptsValue, takePrefix, takeSuffix } from '../../../src/matcher/template.ts';

describe('parseTemplate', () => {
  test('parts literal text from placeholders', () => {
    expect(parseTemplate('ref {ref} is not {type:version}.')).toMatchObject({
      literals: ['ref ', ' is not ', '.'],
      holes: [
        { name: 'ref', type: 'any' },
        { name: 'type', type: 'version' },
      ],
    });
  });

  test('takes doubled braces as braces', () => {
    expect(parseTemplate('${{{{ {name} }}}}').literals).toEqual(['${{ ', ' }}']);
  });

  test.each([
    ['a lone { brace', 7],
    ['a lone } brace', 7],
    ['{first}{second} side by side', 7],
    ['{first} {second} with only a space between', 8],
    ['of unknown type {n:number}', 16],
    ['{only}', 0],
  ])('refuses %j and says where', (text, offset) => {
    expect(() => parseTemplate(text)).toThrow(TemplateError);
    try {
      parseTemplate(text);
    } catch (error) {
      expect(error).toMatchObject({ offset });
    }
  });
});

describe('values of a type', () => {
  test.each([
    ['sha', 'ab'.repeat(20), true],
    ['sha', 'ab'.repeat(32), true],
    ['sha', 'ab'.repeat(21), false],
    ['hex', 'c0ffee', true],
    ['hex', 'coffee', false],
    ['int', '27', true],
    ['int', '2.7', false],
    ['version', 'v1.2.3-rc.1', true],
    ['version', '1', false],
    ['word', 'two words', false],
    ['path', './a/b.txt', true],
    ['path', 'plain', false],
    ['url', 'https://host.example/x', true],
    ['any', '', true],
  ] as const)('%s: %j is %s', (type, value, accepted) => {
    expect(acceptsValue(type, value)).toBe(accepted);
  });

  test('at the end of a template a value takes what its type allows', () => {
    expect(takePrefix('int', ' 27" }')).toBe(3);
    expect(takePrefix('version', ' v1.2.3. Next')).toBe(7);
    expect(takePrefix('any', ' all of it')).toBe(10);
  });

  test('at the start of a template a value reaches back as far as its type allows', () => {
    expect(takeSuffix('word', 'in the box')).toBe(' box'.length);
    expect(takeSuffix('int', 'box 27 ')).toBe(' 27 '.length);
    expect(takeSuffix('int', 'box')).toBe(0);
  });
});
