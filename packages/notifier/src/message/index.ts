export { joinMessage, type MessageFrame, type Room } from './frame.ts'
export { readMessage, type ShownMessage } from './read.ts'
