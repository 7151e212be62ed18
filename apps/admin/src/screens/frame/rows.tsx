'use client'
import type { ReactNode } from 'react'
import styles from './rows.module.css'

/** A table that becomes a list of cards on a phone, each cell with its heading. A column of buttons has an empty heading. The first cell names its row. */
export function Rows({
  heads,
  rows,
  caption,
  numbers = false,
}: {
  heads: string[]
  rows: { key: string; cells: ReactNode[] }[]
  caption?: string
  /** All cells but the first are figures. */
  numbers?: boolean
}) {
  'use memo'
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-numbers={numbers || undefined}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {heads.map((head) =>
              head ? (
                <th key={head} scope="col">
                  {head}
                </th>
              ) : (
                <td key="actions" />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td
                  key={heads[index + 1]}
                  data-label={heads[index + 1]}
                  data-empty={cell === null || cell === '' || undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
