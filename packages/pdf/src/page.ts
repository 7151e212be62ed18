/** A4, in points. */
export const WIDTH = 595.28
export const HEIGHT = 841.89
export const LEFT = 68
export const RIGHT = 56
export const TOP = 64
export const BOTTOM = 68
export const TEXT_WIDTH = WIDTH - LEFT - RIGHT

export const INK = '#1b2230'
export const MUTED = '#515b6b'
export const LINK = '#0b57a4'
