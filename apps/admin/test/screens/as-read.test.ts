import { expect, test } from 'vitest'
import { asRead } from '../../src/screens/changes/as-read.ts'

test('a change is shown without the marks of its item, heading or cell', () => {
  expect(
    asRead([
      ['=', '- images, as the '],
      ['-', 'law'],
      ['+', 'Act'],
      ['=', ' requires.'],
    ]),
  ).toEqual([
    ['=', 'images, as the '],
    ['-', 'law'],
    ['+', 'Act'],
    ['=', ' requires.'],
  ])
  expect(
    asRead([
      ['=', '| '],
      ['-', 'Consent'],
      ['+', 'Our interest'],
      ['=', ' |'],
    ]),
  ).toEqual([
    ['=', ''],
    ['-', 'Consent'],
    ['+', 'Our interest'],
    ['=', ''],
  ])
  expect(asRead([['+', '## Cookies']])).toEqual([['+', 'Cookies']])
})

test('words around it are shown without bold and links, and what changed keeps its signs', () => {
  expect(
    asRead([
      ['=', 'Read **our** [rules](/rules) in '],
      ['-', '[Dutch](/nl)'],
      ['+', '[Dutch](/be)'],
    ]),
  ).toEqual([
    ['=', 'Read our rules in '],
    ['-', '[Dutch](/nl)'],
    ['+', '[Dutch](/be)'],
  ])
})

test('signs that are all that changed are shown', () => {
  expect(asRead([['+', '- ']])).toEqual([['+', '- ']])
  expect(
    asRead([
      ['-', '- '],
      ['=', 'We **keep** it'],
    ])[0],
  ).toEqual(['-', '- '])
})
