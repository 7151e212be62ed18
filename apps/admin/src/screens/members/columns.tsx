'use client'
import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core'
import { useLanguage } from '../../language/provider.tsx'
import { Rows } from '../frame/rows.tsx'
import { FIELDS, type Field, type Mapping } from './mapping.ts'

const SHOWN = 8

/** Which column of a CSV file is what, and what comes of it. */
export function Columns(props: {
  headings: string[]
  mapping: Mapping
  onMapping(mapping: Mapping): void
  members: Record<string, unknown>[]
  lines: number[]
}) {
  const { t } = useLanguage()
  const { headings, mapping, members } = props
  const nameOf = (field: Field) => t(`members.${field === 'registeredAt' ? 'registered' : field}`)
  const used = FIELDS.filter((field) => mapping[field] !== undefined)
  return (
    <Stack>
      <section aria-labelledby="columns">
        <Text id="columns" fw={600} mb="xs">
          {t('members.columns')}
        </Text>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
          {FIELDS.map((field) => (
            <NativeSelect
              key={field}
              label={nameOf(field)}
              required={field === 'externalId' || field === 'email'}
              value={mapping[field] === undefined ? '' : String(mapping[field])}
              data={[
                { value: '', label: t('members.noColumn') },
                ...headings.map((heading, index) => ({ value: String(index), label: heading || `${index + 1}` })),
              ]}
              onChange={(event) => {
                const { [field]: _, ...rest } = mapping
                const column = event.currentTarget.value
                props.onMapping(column === '' ? rest : { ...rest, [field]: Number(column) })
              }}
            />
          ))}
        </SimpleGrid>
      </section>
      <Rows
        caption={t('members.preview', { count: members.length })}
        heads={used.map(nameOf)}
        rows={members.slice(0, SHOWN).map((member, index) => ({
          key: String(props.lines[index]),
          cells: used.map((field) =>
            Array.isArray(member[field]) ? member[field].join(', ') : String(member[field] ?? ''),
          ),
        }))}
      />
    </Stack>
  )
}
