/**
 * The words for numbers up to 99, from those for 1 to 19 (", " between them, `|` between two names of one) and for the tens.
 * `compose` says "one" and "twenty" in all the ways that a language has for 21. Words are folded.
 */
export function countingUp(
  units: string,
  tens: Record<number, string>,
  compose: (unit: string, ten: string, amount: number) => string[],
): Record<string, number> {
  const ones = units.split(', ').map((names, i) => [i + 1, names.split('|')] as const)
  const numbers: Record<string, number> = {}
  for (const [amount, names] of ones) for (const name of names) numbers[name] = amount
  for (const [amount, list] of Object.entries(tens)) {
    for (const ten of list.split('|')) {
      numbers[ten] ??= Number(amount)
      for (const [unit, names] of ones.filter(([unit]) => unit < 20 && !((Number(amount) + unit) % 10 === 0)))
        for (const name of names) for (const word of compose(name, ten, unit)) numbers[word] ??= Number(amount) + unit
    }
  }
  return numbers
}
