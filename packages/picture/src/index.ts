export { CARD, CARD_EDITION, type Card, cardPng } from './card.ts'
export { LARGEST_LOGO, type Logo, type LogoProblem, readLogo } from './logo.ts'
