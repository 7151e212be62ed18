import { describe, expect, it } from 'vitest'
import { readMembersFile } from '../src/members/read.ts'

const badOf = (file: string, text: string) => readMembersFile(file, text, ['divers']).bad

describe('a file of members', () => {
  it('may be separated as a spreadsheet here or there does it', () => {
    for (const separator of [',', ';', '\t'])
      expect(
        readMembersFile('m.csv', ['externalId', 'email\n1', 'ann@reef.example\n'].join(separator), []),
      ).toMatchObject({
        members: [{ externalId: '1', email: 'ann@reef.example' }],
        bad: [],
      })
  })

  it('is refused in words that its owner knows', () => {
    expect(badOf('m.csv', 'id;mail\n1;ann@reef.example\n')).toEqual([
      'line 1: no column is called externalId or email; there are id, mail',
    ])
    expect(badOf('m.csv', 'externalId,email,audiences\n,ann@reef.example,\n2,ann,sailors\n')).toEqual([
      'line 2: externalId is missing',
      'line 3: email is no e-mail address',
    ])
    expect(badOf('m.json', '[{"externalId": 7}]')).toEqual(['line 1: externalId is no text; email is missing'])
    expect(badOf('m.json', '[{"externalId": "7"},]')).toEqual(['this is no JSON: is a comma or a bracket missing?'])
  })
})
