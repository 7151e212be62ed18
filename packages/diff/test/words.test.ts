import { describe, expect, it } from 'vitest'
import { compared } from './notation.ts'

describe('words inside a sentence', () => {
  it.each([
    ['a period and its unit change as one', 'Cookie data are kept for [-180 days-]{+2 years+}.'],
    ['a number is never split', 'Logs are kept for [-30-]{+90+} days.'],
    ['one digit more is another number', 'You are told [-1-]{+10+} days before.'],
    ['a small word that turns the meaning', 'We do {+not +}sell your data to anyone.'],
    ['a verb that turns the meaning', 'We [-may-]{+will+} share your e-mail address with partners.'],
    ['a reference is one word', 'The legal ground is Article [-6(1)(a)-]{+6(1)(f)+} of the Regulation.'],
    ['a directive is one word', 'This follows Directive [-95/46/EC-]{+2016/679+} on data.'],
    ['a date is one word', 'This policy applies from [-1 March 2024-]{+1 April 2024+}.'],
    ['a date in figures is one word', 'Last updated on [-03/05/2024-]{+04/05/2024+}.'],
    ['an amount is one word', 'A second copy costs [-€ 10,50-]{+€ 12,50+} at most.'],
    ['a percentage is one word', 'We delete [-90%-]{+95%+} of all logs.'],
    ['an e-mail address is one word', 'Write to [-privacy@example.org-]{+dpo@example.org+} with questions.'],
    ['a URL is one word', 'See [-https://example.org/a?x=1-]{+https://example.org/b?x=1+} for more.'],
    ['an accented letter is part of its word', 'Nous conservons vos [-données-]{+donnees+} pendant un an.'],
    ['ß and umlauts are letters', 'Die [-Straße-]{+Strasse+} und die [-Größe-]{+Groesse+} werden gespeichert.'],
    ['a typographic apostrophe is inside its word', 'We [-don’t-]{+do+} keep anything longer.'],
    ['a French article is apart from its noun', 'Vos données sont transmises à l’[-hébergeur-]{+assureur+}.'],
    ['a hyphenated word is one word', 'You can [-opt-in-]{+opt-out+} at any time.'],
    ['an emoji is one sign', 'We like 👩‍👩‍👧 [-very-]{+not+} much indeed.'],
    ['Hebrew words stay whole', 'אנו שומרים [-נתונים-]{+מידע+} במשך שנה.'],
    ['Chinese has no spaces', '我们保存数据[-一-]{+两+}年。'],
    ['an item of an enumeration', 'We collect your name, {+phone number, +}address and age.'],
    ['a link target alone', 'Read our [cookie statement]([-/cookies-]{+/cookie-statement+}) first.'],
    ['a link text alone', 'Read our [[-cookie-]{+tracking+} statement](/cookies) first.'],
  ])('%s', (_name, notation) => {
    expect(compared(notation)).toBe(notation)
  })

  it('leaves no debris when a sentence is rewritten', () => {
    const notation =
      'We [-keep the data that you give us in the form-]{+store whatever is typed into our survey+} for one year.'
    expect(compared(notation)).toBe(notation)
  })
})

describe('sentences and blocks', () => {
  it.each([
    ['a sentence in the middle', 'We keep logs. {+We also keep backups of them. +}You can object.'],
    ['a sentence at the end', 'We keep logs for a year.[- You can object at any time.-]'],
    ['a question run into its answer', 'What is the period?[-As long as needed-]{+Ten years+}'],
    ['a paragraph', 'One paragraph stands here.\n\n{+A second one came later.\n\n+}And a last one.'],
    ['a list item', '- your name\n{+- your photo\n+}- your address\n'],
    ['an indented item, with its indent', 'We keep:\n\n  - your name\n[-  - your photo\n-]  - your address\n'],
    ['the first item of a text from a PDF', 'Rights\n\n[- • You may object.\n\n-] • You may ask.\n\n2. Next part\n'],
    ['its last item', 'Rights\n\n • You may object.\n\n{+ • You may ask.\n\n+}2. Next part\n'],
    ['a line before an indented one', 'Rights\r\n\r\n[-You may object.\r\n\r\n-]\t• You may ask.\r\n'],
    ['a first line that is indented', '{+  • You may object.\n+}  • You may ask.\n'],
    ['a cell of a table', '| Data | Kept |\n|---|---|\n| Photo | [-30-]{+90+} days |\n'],
    ['a row of a table', '| Data | Kept |\n|---|---|\n| Photo | 30 days |\n{+| Voice +}{+| 10 days |\n+}'],
    ['a heading’s number', '## [-4-]{+5+}. Your rights\n\nYou may object.\n'],
    ['a first text', '{+We keep nothing.+}'],
    ['a last text', '[-We keep nothing.-]'],
  ])('%s', (_name, notation) => {
    expect(compared(notation)).toBe(notation)
  })
})
