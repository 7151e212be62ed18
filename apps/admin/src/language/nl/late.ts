import type * as en from '../en/late.ts'
import type { Same } from '../same.ts'

export const late: Same<typeof en.late> = {
  title: 'Later ontdekt',
  text: 'Blijkt een wijziging zwaarder te wegen dan besloten was, verzwaar haar dan. Verlichten kan niet meer. Iemand anders meldt het daarna alsnog, aan iedereen die het betreft.',
  textSuperseded:
    'Een andere versie is in de plaats gekomen. Wat deze veranderde, kan nog altijd worden gemeld; het bericht zegt dat erbij.',
  raise: 'Verzwaar een beslissing',
  which: 'Welke wijziging',
  raiseNow: 'Verzwaar',
  onlyRaised: 'Dit verlicht: {{what}}. Na de ingang kan een beslissing alleen nog worden verzwaard.',
  reason: 'Wat is ontdekt, en hoe? Wie het meldt, leest dit; het publiek niet.',
  raised: 'Verzwaard. Iemand anders moet het alsnog melden.',
  raisedBy: 'Verzwaard door {{name}}',
  from: 'Eerst',
  to: 'Nu',
  toldOn: 'Alsnog gemeld',
  waits: 'Nog niet gemeld.',
  announce: 'Meld alsnog',
  yours: 'Je verzwaarde hier iets van, dus iemand anders moet het melden.',
  notYou: 'Alleen een uitgever mag dit melden.',
  why: 'Waarom komt het te laat?',
  whyHelp: 'Leden en publiek lezen het.',
  nobody: 'Niemand heeft hierover recht op een e-mail. Ik weet dat niemand er een krijgt.',
  announceNow_one: 'Meld alsnog aan {{number}} lid',
  announceNow_other: 'Meld alsnog aan {{number}} leden',
  announced: 'Alsnog gemeld. Leden krijgen nu bericht.',
  mail: 'De e-mail in het {{language}}',
}
