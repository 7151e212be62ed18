/** Paper and ink of the product's pages, in light and in dark. */
const LIGHT = { paper: '#ffffff', ink: '#ffffff' }
const DARK = { paper: '#12161d', ink: '#0b0f16' }
/** WCAG 2.2, 1.4.3 (AA). A hair more, so that rounding to 8 bits never falls below. */
const ENOUGH = 4.505

/** A colour as it is used: itself on paper (links, lines), and what is written on it. */
export interface Accent {
  colour: string
  on: string
  /** Whether it had to be changed to be readable. */
  adjusted: boolean
}

export interface Accents {
  light: Accent
  dark: Accent
}

const COLOUR = /^#[0-9a-f]{6}$/i

export const isColour = (text: string): boolean => COLOUR.test(text)

/**
 * An organisation's colour (`#rrggbb`) made readable: as text on the page and as ground under text, in light and in dark.
 * It is darkened or lightened by as little as is needed; its hue stays.
 */
export function readableAccents(colour: string): Accents {
  return { light: readable(colour, LIGHT, 0), dark: readable(colour, DARK, 255) }
}

function readable(colour: string, { paper, ink }: { paper: string; ink: string }, towards: number): Accent {
  const from = channelsOf(colour)
  for (let step = 0; step <= 100; step++) {
    const mixed = hex(from.map((channel) => Math.round(channel + ((towards - channel) * step) / 100)))
    if (contrast(mixed, paper) >= ENOUGH && contrast(mixed, ink) >= ENOUGH)
      return { colour: mixed, on: ink, adjusted: step > 0 }
  }
  throw new RangeError('black and white are always readable; this is a bug')
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): number[] {
  if (!COLOUR.test(colour)) throw new RangeError('a colour is written #rrggbb')
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
