import { NEW_POLICY, OLD_POLICY } from '../example.ts'
import { NEW_RICH, OLD_RICH } from '../example-rich.ts'

const around = (table: string) => `# Data\n\nWhat we keep.\n\n${table}\n\nThat is all of it.\n`
const TWO = '| Data | Kept |\n|---|---|\n| Name | 1 year |\n| Photo | 30 days |'
const THREE = '| Data | Why | Kept |\n|---|---|---|\n| Name | to write | 1 year |\n| Photo | to print | 30 days |'
const KEEPING = `## Keeping\n\nWe keep these for as long as you are a member.\n\n${TWO}\n`
const ASKING = '## Asking\n\nAnyone may ask us what we know of them.\n'

/** Two texts each: every change that a redline must carry both ways. */
export const PAIRS: Record<string, [old: string, now: string]> = {
  'a policy': [OLD_POLICY, NEW_POLICY],
  'the same, backwards': [NEW_POLICY, OLD_POLICY],
  'everything that Markdown has': [OLD_RICH, NEW_RICH],
  'everything, backwards': [NEW_RICH, OLD_RICH],
  'nothing before': ['', NEW_RICH],
  'nothing left': [OLD_RICH, ''],
  'nothing changed': [NEW_RICH, NEW_RICH],
  'a column added': [around(TWO), around(THREE)],
  'a column removed': [around(THREE), around(TWO)],
  'a table added': ['# Data\n\nWhat we keep.\n\nThat is all of it.\n', around(TWO)],
  'a table removed': [around(TWO), '# Data\n\nWhat we keep.\n\nThat is all of it.\n'],
  'a table moved': [`${KEEPING}\n${ASKING}`, `${ASKING}\n${KEEPING}`],
  'headings of other levels': [
    '# Data\n\n## One clause\n\nIts text.\n\n### Another\n\nMore text.\n',
    '# Data\n\n### One clause\n\nIts text.\n\nAnother\n\nMore text.\n',
  ],
  'lists renumbered, and a bullet that became a number': [
    'We keep:\n\n1. names\n2. dates\n3. places\n\n- a thing\n- another thing\n',
    'We keep:\n\n1. names\n2. faces\n3. dates\n4. places\n\n1. a thing\n2. another thing\n',
  ],
  'links and bold': [
    'Read [this page](https://a.example/old) and **that** thing. See [more](https://b.example) now.\n',
    'Read [this page](https://a.example/new) and that **thing**. See more now, at https://c.example/z.\n',
  ],
  'plain text': [
    'Who we are\n\nWe are the Society.\nWe keep data.\n\n1. Cookies\nWe set two cookies when you log in here.\n',
    'Who we are\n\nWe are the Society.\nWe keep little data.\nWe do more.\n\n2. Cookies\nWe set three cookies when you log in here.\n',
  ],
  'paragraphs and items merged': [
    'One begins here. It ends.\n\nTwo begins here. It ends too.\n\n- item one\n- item two\n',
    'One begins here. It ends. Two begins here. It ends too.\n\n- item one item two\n',
  ],
  'paragraphs and items split': [
    'One begins here. It ends. Two begins here. It ends too.\n\n- item one and also item two\n',
    'One begins here. It ends.\n\nTwo begins here. It ends too.\n\n- item one and\n- also item two\n',
  ],
  'items with white space before their bullets': [
    'Our customers\n\n • Are you one of us? Then we keep your name.\n\n • Are you a guest? Then we keep nothing.\n\n2. Your rights\n',
    'Our customers\n\n • Are you a guest? Then we keep nothing.\n\n • Are you neither? Then write to us.\n\n2. Your rights\n',
  ],
  'white space alone': ['One here.\n\nIt ends so.  And goes on.\n', 'One here.\n\n\n\nIt ends so. And\ngoes on.\n'],
  'quotes, rules, code and signs that XML refuses': [
    '> We quote you here,\n> and there.\n\n---\n\n```\nlet x = 1\n```\n',
    '> We quote you there,\n> and there & so on.\n\n```\nlet x = 2\nlet y\n```\n\nA bell \u0007 and <b>markup</b>.\n',
  ],
}
