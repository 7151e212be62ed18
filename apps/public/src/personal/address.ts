/** An address as a person writes it, in the form in which it is kept; null for what no mail server could be asked about. */
export function readAddress(given: string | null): string | null {
  const address = (given ?? '').trim().toLowerCase()
  // The database checks the same (migration `visit_rules`).
  return address.length <= 254 && /^[^\s\p{Cc}@<>"]+@[^\s\p{Cc}@<>"]+\.[^\s\p{Cc}@<>"]+$/u.test(address)
    ? address
    : null
}
