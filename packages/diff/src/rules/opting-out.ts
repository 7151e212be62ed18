/** Whether an address in a passage is one where people object: a right, however few words stand around it. */
export const leadsOut = (raw: string): boolean => OUT.test(raw)

const OUT =
  /https?:\S*(?:opt[-_]?out|unsubscribe|desinscri|desabonn|se-?desabon|abmeld|widerspr|uitschrij|afmeld|your-?choices|do-?not-?sell)/i
