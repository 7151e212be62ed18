import type { Reading } from '../classify/reading.ts'

/** Both sides speak: a wholly added or removed sentence grants or limits nothing that stood before. */
export const edited = ({ situation }: Reading): boolean =>
  situation.old.words.length > 0 && situation.new.words.length > 0
