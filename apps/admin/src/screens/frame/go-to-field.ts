import { first, give } from './focus-place.ts'

/** The id of what holds a form's field ("noticeRule.leadTimes.0"). */
export const idOfField = (field: string): string => `field-${field}`

/** Puts the focus into a field by its place ("#field-…"), or what holds it; answers whether there is one. */
export function goToField(place: string): boolean {
  const parts = place.slice(1).split('.')
  for (let length = parts.length; length > 0; length--) {
    const holder = document.getElementById(parts.slice(0, length).join('.'))
    const control = holder && first(holder)
    if (!control) continue
    give(control)
    return true
  }
  return false
}
