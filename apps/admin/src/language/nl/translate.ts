import type * as en from '../en/translate.ts'
import type { Same } from '../same.ts'

export const translate: Same<typeof en.translate> = {
  left: '{{left}} van de {{count}} onderdelen zijn nog te bekijken. Wat er in de brontekst veranderde, staat hier; werk de tekst hieronder bij.',
  whole: 'Welke tekst dit vertaalt, is niet bekend; alles is dus te bekijken.',
  beginning: 'Het begin',
  right: 'Dit klopt nu',
  rightNamed: '“{{section}}” klopt nu',
  checked: 'bekeken',
  all: 'Alles klopt nog',
}
