import { fold } from './plain.ts'

/** A name that opens a sentence, and in brackets what the policy calls it: “Quiet Oars Log ("the app") is made by …”. */
const CALLED =
  /^[^\S\n]*(?:[-*•][^\S\n]+)?["“„«]?(?<name>[\p{Lu}\p{N}][\p{L}\p{N}&'’-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}&'’-]*|of|for|de|du|des|van|voor)){0,5})["”“»]?,?[^\S\n]+\((?<called>[^()\n]{2,40})\)/gmu

const PRODUCT =
  /(?<!\p{L})(?:app|application|applicatie|anwendung|appli|website|site|webseite|services?|diensten?|dienste?|platform|plattform|plateforme|game|spel|spiel|jeu|extension|extensie|erweiterung|software|logiciel)["”“»'’\s]*$/iu

/** Where a text says what it is about, in UTF-16 units: later, a name in brackets may be a supplier's. */
const OPENING = 1500

/** What a policy says at its beginning that it is about, folded: the app, the site or the service by its name. */
export function productNames(text: string): string[] {
  const names: string[] = []
  for (const { groups } of text.slice(0, OPENING).matchAll(CALLED))
    if (groups?.name && PRODUCT.test(groups.called ?? '')) names.push(fold(groups.name))
  return names
}
