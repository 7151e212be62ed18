'use client'
import {
  Alert,
  Button,
  Checkbox,
  FileButton,
  Group,
  List,
  NativeSelect,
  SimpleGrid,
  Stack,
  Table,
  Text,
  Textarea,
} from '@mantine/core'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Page } from '../frame/page.tsx'
import { Refusal } from '../frame/refusal.tsx'
import styles from '../progress/progress.module.css'
import { readCsv } from './csv.ts'
import { FIELDS, type Mapping, membersOf, proposedMapping } from './mapping.ts'

interface Imported {
  added: number
  changed: number
  left: number
  noticesPlanned: number
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text)

/** Members from a file: nothing is taken over while a row is bad. */
export function ImportMembers() {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const [mapping, setMapping] = useState<Mapping | null>(null)
  const [snapshot, setSnapshot] = useState(false)
  const [done, setDone] = useState<Imported | null>(null)
  const { act, busy, refusal, forget } = useAct()
  const rows = useMemo(() => (text && !isJson(text) ? readCsv(text) : []), [text])
  const headings = rows[0]?.cells ?? []
  const columns = mapping ?? proposedMapping(headings)
  const { members, lines, bad } = useMemo(() => membersOf(rows.slice(1), columns), [rows, columns])
  const json = isJson(text)

  function take(next: string) {
    setText(next)
    setMapping(null)
    setDone(null)
    forget()
  }
  async function run() {
    const content = json ? text : members.map((member) => JSON.stringify(member)).join('\n')
    const type = json && text.trimStart().startsWith('[') ? 'application/json' : 'application/x-ndjson'
    const made = await act(() =>
      request<Imported>(`/members?snapshot=${snapshot}`, { method: 'PUT', text: { content, type } }),
    )
    if (!made) return
    setDone(made.value)
    setText('')
    await refresh('/members')
  }
  // The API counts the rows that it got; people look for the line of their file.
  const problem =
    refusal && !json
      ? Object.assign(refusal, {
          blockers: refusal.blockers.map((blocker) => ({
            ...blocker,
            text: blocker.text.replace(/^Line (\d+)/, (all, row) =>
              lines[Number(row) - 1] ? `Line ${lines[Number(row) - 1]}` : all,
            ),
            field: undefined as never,
          })),
        })
      : refusal
  return (
    <Page title={t('members.import')} crumbs={[{ label: t('frame.members'), href: '/members' }]}>
      <Stack gap="lg">
        <div role="status">
          {done && (
            <Alert variant="outline" title={t('members.imported')}>
              {t('members.importedText', { ...done })} <Link href="/members">{t('frame.members')}</Link>
            </Alert>
          )}
        </div>
        <Text>{t('members.importHelp')}</Text>
        <Group>
          <FileButton
            accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl"
            inputProps={{ 'aria-label': t('members.file') }}
            onChange={async (file) => file && take(await file.text())}
          >
            {(props) => (
              <Button variant="default" {...props}>
                {t('members.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
        <Textarea
          label={t('members.paste')}
          rows={6}
          value={text.length > 200_000 ? `${text.slice(0, 2000)}\n…` : text}
          readOnly={text.length > 200_000}
          onChange={(event) => take(event.currentTarget.value)}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        />
        {rows.length > 1 && (
          <>
            <section aria-labelledby="columns">
              <Text id="columns" fw={600} mb="xs">
                {t('members.columns')}
              </Text>
              <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
                {FIELDS.map((field) => (
                  <NativeSelect
                    key={field}
                    label={t(`members.${field === 'registeredAt' ? 'registered' : field}`)}
                    required={field === 'externalId' || field === 'email'}
                    value={columns[field] === undefined ? '' : String(columns[field])}
                    data={[
                      { value: '', label: t('members.noColumn') },
                      ...headings.map((heading, index) => ({ value: String(index), label: heading || `${index + 1}` })),
                    ]}
                    onChange={(event) => {
                      const { [field]: _, ...rest } = columns
                      setMapping(
                        event.currentTarget.value === ''
                          ? rest
                          : { ...rest, [field]: Number(event.currentTarget.value) },
                      )
                    }}
                  />
                ))}
              </SimpleGrid>
            </section>
            <div className={styles.scroll}>
              <Table>
                <Table.Caption style={{ captionSide: 'top', textAlign: 'start' }}>
                  {t('members.preview', { count: members.length })}
                </Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    {FIELDS.filter((field) => columns[field] !== undefined).map((field) => (
                      <Table.Th key={field}>{t(`members.${field === 'registeredAt' ? 'registered' : field}`)}</Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {members.slice(0, 8).map((member, index) => (
                    <Table.Tr key={lines[index]}>
                      {FIELDS.filter((field) => columns[field] !== undefined).map((field) => (
                        <Table.Td key={field}>{String(member[field] ?? '')}</Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          </>
        )}
        {bad.length > 0 && (
          <Alert role="alert" variant="outline" color="red" title={t('members.bad', { count: bad.length })}>
            <List>
              {bad.slice(0, 100).map(({ line, code }) => (
                <List.Item key={`${line} ${code}`}>
                  {t('members.line', { line })}: {t(`members.badBecause.${code}`)}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Refusal problem={problem} />
        {(members.length > 0 || json) && (
          <Stack align="flex-start">
            <Checkbox
              label={t('members.snapshot')}
              description={t('members.snapshotHelp')}
              checked={snapshot}
              onChange={(event) => setSnapshot(event.currentTarget.checked)}
            />
            <Button onClick={run} loading={busy} disabled={bad.length > 0}>
              {json ? t('members.importNow') : t('members.importCount', { count: members.length })}
            </Button>
          </Stack>
        )}
      </Stack>
    </Page>
  )
}
