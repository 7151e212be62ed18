import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'

/** Texts that no rule can read: what changes in them is material until a lawyer says otherwise. */
describe('a policy in another script', () => {
  it.each([
    ['Hebrew', 'אנו שומרים את המידע 180 ימים בלבד.', 'אנו שומרים את המידע שנתיים בלבד.'],
    ['Ukrainian', 'Ми зберігаємо дані пів року.', 'Ми зберігаємо дані два роки.'],
    ['Chinese', '我们保存数据半年。', '我们保存数据两年。'],
    ['Arabic', 'نحتفظ بالبيانات نصف سنة.', 'نحتفظ بالبيانات سنتين.'],
    ['Hebrew, an item', '- לחברת הסליקה', '- לחברת הסליקה\n- למפרסמים'],
  ])('%s: a change is material', (_, old, now) => {
    const { changes } = compare(`# P\n\n${old}\n`, `# P\n\n${now}\n`, { language: 'en' })
    expect(changes.length).toBeGreaterThan(0)
    for (const change of changes) expect(change.materiality).toBe('material')
  })
})
