'use client'
import { Alert, Button, Checkbox, FileButton, Group, List, Stack, Text, Textarea } from '@mantine/core'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { useLanguage } from '../../language/provider.tsx'
import { ApiProblem, request } from '../data/request.ts'
import { useAct } from '../data/use-act.ts'
import { refresh } from '../data/use-api.ts'
import { Page } from '../frame/page.tsx'
import { Refusal } from '../frame/refusal.tsx'
import { Columns } from './columns.tsx'
import { readCsv } from './csv.ts'
import { isJson, jsonRows } from './json-rows.ts'
import { type BadRow, type Mapping, membersOf, proposedMapping } from './mapping.ts'

interface Imported {
  added: number
  changed: number
  left: number
  noticesPlanned: number
  erased: string[]
}

/** So many of those who were left out are named. */
const SHOWN_IDS = 50
/** Above it, a text area would be the slowest part of the import. */
const SHOWN_WHOLE = 200_000

/** Members from a file: nothing is taken over while a row is bad. */
export function ImportMembers() {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Mapping | null>(null)
  const [snapshot, setSnapshot] = useState(false)
  const [done, setDone] = useState<Imported | null>(null)
  const { act, busy, refusal, forget } = useAct()
  const json = isJson(text)
  const rows = useMemo(() => (text && !isJson(text) ? readCsv(text) : []), [text])
  const headings = rows[0]?.cells ?? []
  const mapping = useMemo(() => chosen ?? proposedMapping(rows[0]?.cells ?? []), [chosen, rows])
  const { members, lines, bad } = useMemo(
    () => (isJson(text) ? jsonRows(text) : membersOf(rows.slice(1), mapping)),
    [text, rows, mapping],
  )

  function take(next: string) {
    setText(next)
    // A row that was mended changes nothing about which column is what.
    if (next.split('\n', 1)[0] !== text.split('\n', 1)[0]) setChosen(null)
    setDone(null)
    forget()
  }
  async function run() {
    const made = await act(() => request<Imported>(`/members?snapshot=${snapshot}`, { method: 'PUT', body: members }))
    if (!made) return
    setText('')
    setDone(made.value)
    await Promise.all([refresh('/members'), refresh('/member-counts')])
  }
  const long = text.length > SHOWN_WHOLE
  return (
    <Page title={t('members.import')} crumbs={[{ label: t('frame.members'), href: '/members' }]}>
      <Stack gap="lg">
        <div role="status">
          {done && (
            <Alert variant="outline" title={t('members.imported')}>
              {t('members.importedText', { ...done })}{' '}
              {done.erased.length > 0 &&
                `${t('members.leftOut', { ids: done.erased.slice(0, SHOWN_IDS).join(', ') })} `}
              <Link href="/members">{t('frame.members')}</Link>
            </Alert>
          )}
        </div>
        <Text maw="44rem">{t('members.importHelp')}</Text>
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
          value={long ? `${text.slice(0, 2000)}\n…` : text}
          readOnly={long}
          onChange={(event) => take(event.currentTarget.value)}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        />
        {rows.length > 1 && (
          <Columns headings={headings} mapping={mapping} onMapping={setChosen} members={members} lines={lines} />
        )}
        <BadRows bad={bad} />
        <Refusal problem={refusal && byLine(refusal, lines)} />
        {members.length > 0 && (
          <Stack align="flex-start">
            <Checkbox
              label={t('members.snapshot')}
              description={t('members.snapshotHelp')}
              checked={snapshot}
              onChange={(event) => setSnapshot(event.currentTarget.checked)}
            />
            <Button onClick={run} loading={busy} disabled={bad.length > 0}>
              {t('members.importCount', { count: members.length })}
            </Button>
          </Stack>
        )}
        {json && members.length === 0 && bad.length === 0 && <Text>{t('members.nothing')}</Text>}
      </Stack>
    </Page>
  )
}

function BadRows({ bad }: { bad: BadRow[] }) {
  const { t } = useLanguage()
  if (bad.length === 0) return null
  return (
    <Alert role="alert" variant="outline" color="red" title={t('members.bad', { count: bad.length })}>
      <List>
        {bad.slice(0, 100).map(({ line, code }) => (
          <List.Item key={`${line} ${code}`}>
            {t('members.line', { line })}: {t(`members.badBecause.${code}`)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

/** The API counts the rows that it got; people look for the line of their file. */
function byLine({ status, code, blockers }: ApiProblem, lines: readonly number[]): ApiProblem {
  const named = blockers.map((blocker) => ({
    ...blocker,
    text: blocker.text.replace(/^Line (\d+)/, (whole, row) => (lines[row - 1] ? `Line ${lines[row - 1]}` : whole)),
  }))
  return new ApiProblem(status, code, named)
}
