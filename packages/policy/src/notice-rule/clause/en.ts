import type { ClauseWords } from './words.ts'

export const en: ClauseWords = {
  change: /\b(?:chang|amend|modif|updat|revis|alter)\w*/i,
  policy: /\b(?:polic(?:y|ies)|(?:this|our|the|privacy|cookie)\s+(?:notice|statement|document|text|terms))\b/i,
  tell: /\b(?:notif\w*|inform\w*|tell\w*|told|announc\w*|e-?mail\w*|post\w*|publish\w*|alert\w*|advis\w*|know|notice|send\w*|messages?)\b/i,
  weak: [
    {
      name: 'may-tell',
      pattern:
        /(?<!\byou\s)\b(?:may|might|can|could)\s+(?:also\s+|choose\s+to\s+|decide\s+to\s+)?(?:notify|inform|tell|alert|advise|e-?mail|send|contact|let\s+you\s+know)\b|\b(?:may|might|can|could)\s+be\s+(?:notified|informed|told)\b/i,
      finds: [
        'If we change this policy, we may notify you.',
        'When this policy changes we might also tell you by e-mail.',
        'You may be informed of changes to our privacy notice.',
      ],
      spares: [
        'We may change this policy, and will notify you when we do.',
        'You can tell us what you think of a change to this policy.',
        'We may not change this policy without first sending it to you.',
      ],
    },
    {
      name: 'tries-to-tell',
      pattern:
        /\b(?:try|endeavou?r|attempt|aim|strive|(?:reasonable|best)\s+efforts?)\s+to\s+(?:notify|inform|tell|alert|let\s+you\s+know|give)\b|\b(?:where|if|when|as)\s+(?:possible|appropriate|practicable|feasible|we\s+(?:see|think|consider|deem)\s+(?:it\s+)?(?:fit|appropriate|necessary))\b/i,
      finds: [
        'We will try to inform you of changes to this policy.',
        'Where appropriate, we will notify you when this policy changes.',
        'We use reasonable efforts to tell you when we update this notice.',
      ],
      spares: [
        'We will inform you of changes to this policy.',
        'If you try to change this policy’s settings, we tell you what happens.',
      ],
    },
    {
      name: 'without-notice',
      pattern:
        /(?<!\b(?:not|never|no|won['’]t|don['’]t)\b[^.;]*)\bwithout\s+(?:any\s+|prior\s+|further\s+|advance\s+|previous\s+|separate\s+|first\s+)*(?:notice|notification|notifying|informing|telling)\b/i,
      finds: [
        'We may change this policy at any time without notice.',
        'We can update this statement without first informing you.',
      ],
      spares: [
        'We will not change this policy without prior notice.',
        'We never amend this policy without telling you first.',
      ],
    },
  ],
  byMessage: /\b(?:e-?mail\w*|send(?:ing)?|sent|letter|messages?|writ(?:e|ing)\s+to\s+you)\b/i,
  onSite:
    /\b(?:post|publish|announc|display|show|appear|plac|put|notice|available|check|review|visit)\w*\b[^.;]*\b(?:web\s?sites?|sites?|pages?|portal|here|online)\b/i,
  numbers: {
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    ten: 10,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    'twenty-one': 21,
    thirty: 30,
    sixty: 60,
    ninety: 90,
  },
  units: [
    ['(?:calendar\\s+|working\\s+|business\\s+)?days?', 1],
    ['weeks?', 7],
    ['months?', 30],
  ],
  before: /\b(?:before|prior|advance|ahead|notice)\b/i,
}
