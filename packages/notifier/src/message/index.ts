export { joinMessage, type MessageFrame } from './frame.ts'
export { readMessage, type ShownMessage } from './read.ts'
