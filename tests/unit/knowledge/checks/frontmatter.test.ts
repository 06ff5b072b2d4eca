import { describe, expect, test } from 'vitest';
import { branches } from '../../../../src/knowledge/checks/branches.ts';
import { checkedDate } from '../../../../src/knowledge/checks/checked-date.ts';
import { hosts } from '../../../../src/knowledge/checks/hosts.ts';
import { ids } from '../../../../src/knowledge/checks/ids.ts';
import { phrases } from '../../../../src/knowledge/checks/phrases.ts';
import { references } from '../../../../src/knowledge/checks/references.ts';
import { tools } from '../../../../src/knowledge/checks/tools.ts';
import { unfinished } from '../../../../src/knowledge/checks/unfinished.ts';
import { issueText, knowledgeOf, knowledgeWith, said } from '../../../support/content.ts';

const GOOD = knowledgeWith([]);
const BETA = { 'content/issues/signer/beta.mdx': issueText('beta') };

test('no rule objects to the good page', () => {
  for (const rule of [branches, checkedDate, hosts, ids, phrases, references, tools, unfinished]) {
    expect(said(rule, GOOD)).toEqual([]);
  }
});

describe('ids', () => {
  test('FL105: a path that is no id', () => {
    expect(said(ids, knowledgeOf({ 'content/issues/signer/Beta_1.mdx': issueText() }))).toEqual(['FL105 1']);
    expect(said(ids, knowledgeOf({ 'content/issues/beta.mdx': issueText() }))).toEqual(['FL105 1']);
  });
  test('FL108: an alias that is the id of another page', () => {
    expect(said(ids, knowledgeWith([['frequency: low', 'frequency: low\naliases: [signer/beta]']], BETA))).toEqual([
      'FL108 14',
    ]);
    expect(said(ids, knowledgeWith([['frequency: low', 'frequency: low\naliases: [signer/gamma]']], BETA))).toEqual([]);
  });
});

describe('tools', () => {
  test('FL106: another tool than the folder', () => {
    expect(said(tools, knowledgeWith([['tool: signer', 'tool: verifier']]))).toEqual(['FL106 3']);
  });
  test('FL106: a folder that is no tool', () => {
    expect(
      said(tools, knowledgeOf({ 'content/issues/verifier/a.mdx': issueText('a', ['tool: signer', 'tool: verifier']) })),
    ).toEqual(['FL106 3']);
  });
});

describe('references', () => {
  test.each([
    ['consequenceOf', 'consequenceOf: [signer/nowhere]'],
    ['itself', 'consequenceOf: [signer/alpha]'],
    ['replacedBy', 'replacedBy: signer/nowhere'],
    ['confusedWith', 'confusedWith: [{ id: signer/nowhere, tell: it is red }]'],
  ])('FL107: %s', (_, line) => {
    expect(said(references, knowledgeWith([['frequency: low', `frequency: low\n${line}`]]))).toEqual(['FL107 14']);
  });
  test('a page that exists may be named, even one with problems of its own', () => {
    expect(
      said(references, knowledgeWith([['frequency: low', 'frequency: low\nconsequenceOf: [signer/beta]']], BETA)),
    ).toEqual([]);
  });
});

test('FL109: a check in the future', () => {
  expect(said(checkedDate, knowledgeWith([["'2026-03-14'", "'2026-03-16'"]]))).toEqual(['FL109 19']);
  expect(said(checkedDate, knowledgeWith([["'2026-03-14'", "'2026-03-15'"]]))).toEqual([]);
});

test('FL110: a phrase on two pages, however it is written', () => {
  const again = issueText('beta', [
    'signer cannot find the private key beta',
    'Signer cannot find the private key ALPHA',
  ]);
  expect(said(phrases, knowledgeWith([], { 'content/issues/signer/beta.mdx': again }))).toEqual(['FL110 12']);
  expect(said(phrases, knowledgeWith([], BETA))).toEqual([]);
});

test('FL111: a mark that is left', () => {
  expect(said(unfinished, knowledgeWith([['The public half alone', 'TODO: The public half alone']]))).toEqual([
    'FL111 31',
  ]);
});

test('FL212: the host of a registry', () => {
  const host = ['registry', 'npmjs', 'org'].join('.');
  expect(said(hosts, knowledgeWith([['signer import secret.key', `curl https://${host}/x`]]))).toEqual(['FL212 38']);
  expect(said(hosts, knowledgeWith([['signer import secret.key', 'curl https://registry.npm.example/x']]))).toEqual([]);
});

describe('branches', () => {
  test('FL213: a source on a branch', () => {
    expect(said(branches, knowledgeWith([['blob/v1.2.3/sign.c', 'blob/main/sign.c']]))).toEqual(['FL213 17']);
    const link = 'See [it](https://raw.githubusercontent.com/OWNER/signer/master/sign.c).';
    expect(said(branches, knowledgeWith([['The public half alone was imported.', link]]))).toEqual(['FL213 31']);
  });
  test('a tag that only begins like one is no branch', () => {
    expect(said(branches, knowledgeWith([['blob/v1.2.3/sign.c', 'blob/main-2024-01-01/sign.c']]))).toEqual([]);
  });
});
