'use client'
import { Anchor, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useLanguage } from '../../language/provider.tsx'
import type { Desk } from '../data/shapes.ts'
import styles from '../desk/desk.module.css'
import { Day } from '../frame/time.tsx'

/** The policies that are to be looked at soon, or should have been, even though nothing changes. */
export function ReviewsDue({ reviews }: { reviews: Desk['reviews'] }) {
  const { t } = useLanguage()
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="reviews">
      <Title order={2} id="reviews" mb="sm">
        {t('reviews.deskTitle')}
      </Title>
      <ul className={styles.waiting}>
        {reviews.map(({ slug, title, dueAt, overdue, timeZone }) => (
          <li key={slug}>
            <span>
              <Text span inherit fw={600}>
                {title}
              </Text>{' '}
              · {t(overdue ? 'reviews.overdue' : 'reviews.due')} <Day at={dueAt} zone={timeZone} distance />
            </span>
            <Anchor
              component={Link}
              href={`/policies/${slug}#review-section`}
              aria-label={`${t('reviews.verb')}: ${title}`}
            >
              {t('reviews.verb')} →
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  )
}
