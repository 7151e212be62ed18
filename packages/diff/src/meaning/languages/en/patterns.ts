import type { Lexicon } from '../types.ts'

/** Turns of phrase, in English. */
export const patterns: Lexicon['patterns'] = {
  anaphor:
    '(?:this|these|those|such|the latter|said) (?!(?:privacy |cookie |data protection )?(?:policy|notice|statement|section|page|web ?site|site|document|right|way|case|reason|respect|regard|end)\\b)\\w+|^\\W*(?:it|they|this|these|that)\\b',
  definition:
    "^(?:an? |the )?[\\w ,'-]{2,60}? (?:is|are|means|refers? to) (?:an?|the|small|short|little|unique|any|data|information|files?|text)\\b",
  scope:
    '(?:policy|notice|statement|document) .{0,20}(?:describes|explains|sets out|outlines) how\\b|(?:it|this) (?:also )?(?:covers|applies)\\b|(?:policy|notice|statement|conditions|document|terms|contract)\\b.{0,60}\\b(?:appl(?:y|ies|icable)|covers?|governs?|concerns?|relates?|part of)\\b|(?:applies|applicable|apply) (?:to|on|for) (?:all|any|the|our|every|users|products)|also part of our|for information (?:about|on) (?:how|our)',
  people:
    'members?|applicants?|customers?|clients?|visitors?|users?|people|persons?|individuals?|employees?|candidates?|children|minors|students?|patients?|donors?|subscribers?|partners?|volunteers?|everyone|anyone|residents?|guests?|prospects?|suppliers?',
  residence: '(?:resident|residents|citizen|citizens|live|living|located|reside|based) (?:of|in)',
  addressed: '^(?:if|when|as an?|for|unless) [^,.;:]{2,80}[,:]',
  condition:
    '\\b(?:if|when|where|unless|only|optional|consent|opt|provided that|in case|applicable to|for (?:members|customers|applicants|visitors|users|residents|employees|partners|children|candidates)|applicants|customers|visitors|newsletter|subscribers|employees|candidates|residents|live in|california|europe|european|eea|united|switzerland|by default|voluntar)',
  dated:
    'last (?:update|change|revision)\\b|(?:takes?|into) (?:effect|force)|last (?:updated|modified|revised|changed|reviewed)|effective|in (?:effect|force)|appl(?:y|ies) (?:from|until|as of|since)|version|updated on|dated?\\b|as of\\b|valid from|(?:this|our) .{0,30}(?:was|were|is) (?:updated|revised)',
  opening:
    '^(?:for (?:more|further|additional) (?:information|details)|(?:to )?(?:learn|read|find out|see|know) more|more (?:information|details)|(?:please )?(?:see|read|review|refer to|consult|visit|check)(?: also)?\\b|you can (?:learn|read|find(?: out)?|see) (?:more|the|further|additional|our|this)|further (?:information|details)|details can be found|click here|(?:this|our|the) .{0,40}(?:is|are) (?:explained|described) (?:in|on|at))',
  pointer:
    '^(?:.{0,60}(?:information|details|list|overview|policy|statement|terms|guidelines)\\b.{0,80}(?:can be found|found (?:on|at|in|here)|available (?:at|on|here|in))|you (?:will |can |may )?(?:also )?find (?:more|further|out|details|information|(?:the|our|an?|this) (?:information|details|policy|privacy|list|overview|cookie|terms|statement))|for (?:more|further|additional) (?:information|details)|(?:to )?(?:learn|read|find out|see|know) more|more (?:information|details)|(?:please )?(?:see|read|review|refer to|consult|visit|check)(?: also)?\\b|you can (?:learn|read|find(?: out)?|see) (?:more|the|further|additional|our|this)|further (?:information|details)|details can be found|click here|(?:this|our|the) .{0,40}(?:is|are) (?:explained|described) (?:in|on|at))',
  practice:
    'send|sent\\b|forward|collect|process|store|keep|share|sell|sold|rent|disclose|track|use\\b|used\\b|read|scan|extract|access|profile|receiv|pass|ask|request|require|give|transfer|monitor|record|save',
  excepting: 'except|exceptions?\\b|unless|other than|apart from|save for',
  exception:
    'unless|except|other than|only|but\\b|however|without your|if\\b|save for|apart from|otherwise|until|beyond|longer than',
  collects: 'collect|gather|we (?:will |may )?(?:receive|obtain|record|log)',
  permission:
    '(?:ask|asks|asking|request|requests) (?:you )?(?:for )?(?:your )?permission|permissions?\\b|grant (?:access|permission)|push notification|sensitive os|just-in-time',
  sentiment:
    '(?:(?:take|treat|handle) .{0,40}(?:great |utmost |due )?care|protecting your (?:personal )?(?:data|information|privacy) is|committed to (?:protecting|safeguarding|respecting|keeping))|take (?:your )?privacy .{0,20}serious|privacy .{0,40}(?:important|matters|big deal|priority|value|respect)|respect (?:your )?privacy|we (?:care|value|believe|understand|are committed|strive)|guiding principle|(?:happy|glad) to|welcome to|thank you|trust|our philosophy|plain (?:language|english)|here(?: i)?s (?:what|the|how)|in this (?:policy|notice|section|statement)|our promise|lay out',
  residue:
    '^(?:(?:this|the) (?:privacy )?(?:policy|document|statement|template) (?:is|was) (?:provided as a template|based on a template|(?:generated|created) (?:by|with|using))|(?:generated|created) (?:by|with|using) .{0,40}generator|template\\b|disclaimer: this|skip to|accept (?:all )?cookies?|print|share|.{0,60}this template (?:is|was|must|does|can)\\b|(?:go )?back to (?:the )?(?:top|home|overview|list|index|languages?|contents|previous|all|main)|return to (?:the )?(?:top|home|overview|index|main)|table of contents|contents|menu|search|log ?in|sign (?:in|up)|home|close|next|previous|download(?: pdf)?|loading|toggle|copyright|©.{0,80}|all rights reserved|(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|sincerely)\\W*$|dear [\\w /&-]{2,40},\\W*$|lorem ipsum|(?:sure|certainly)[,!] here|here is (?:the|your) (?:translat|revis|updat|rewritten)|as an ai\\b|(?:provide|return|output) only the|this is (?:only )?a (?:basic|sample|test) (?:version|text|policy|page)|have (?:this|the) (?:text|contents?|policy) .{0,30}(?:checked|reviewed|validated) by|source:|to ?do\\b|actions?:|discuss with|tbd|draft|note to self|fixme)',
  substance:
    'polic(?:y|ies)|announc|chang|data|information|personal|privacy|process|collect|stor(?:e|age)|shar(?:e|ing)|disclos|third part|consent|rights?\\b|delet|retain|kept|keep|cookie|track|legal|law\\b|account|name|address|e-?mail|phone|contact|profil|use[sd]?\\b|provid|recei|send|sent|record|photo|picture|camera|location|device|payment|bank|card|health|age\\b|child|access|request|transfer|countr|server|secur|encrypt|notice|notif|inform|obliged|must|required|right|complain|object|withdraw|partner|vendor|supplier|controller|officer|decision|automat|log\\b|logs\\b|permission|voluntar|free|opt|marketing|newsletter|advert|statistic|analy|research|monitor|subscri|publish|public|visible|train|model|anonym|pseudonym|aggregat|purpose|test|survey|scan|index|file|message|content|combine|evaluat|verif|identi',
  officer: 'data protection officer|dpo\\b|privacy officer|representative|contact person',
  controller: 'controllers?\\b|responsible for (?:the )?(?:processing|your|personal)',
  forever: 'forever|indefinite(?:ly)?|permanently|without (?:time )?limit|perpetuity',
  keeping:
    'how long|duration|lifetime|retain|retention|keep|kept|stor(?:e|ed|age|ing)|delet|eras|remov|purg|destroy|preserv|sav(?:e|ed)\\b|expire|held|hold\\b|anonymi[sz]ed',
  sharing:
    '(?:handled|processed|managed|performed|supplied|delivered|carried out) by|shar(?:e|es|ed|ing)|disclos|third part|recipient|processor|provider|vendor|partner|provided by|operated by|powered by|hosted|pass|transfer|sell|sold|send|sent|made available|visible|receive|use\\b|uses\\b|using|platform|stored (?:in|at|with|by)',
  consent: 'consent|opt in',
  optIn: 'consent|(?:you|have) (?:have )?(?:agreed|agree)|your permission|opt(?:ing)? ?in\\b|only (?:if|when|after)\\b',
  optOut: '(?:not|do not|have not|without) (?:objected|object|refused|opted)|opt(?:ing)? ?out\\b|unless\\b',
  anonymous: 'anonym|pseudonym|aggreg',
  ceiling: 'at most|up to|no more than|not more than|a? ?maximum|no longer than|not longer than|at the latest|within',
  floor: 'at least|a? ?minimum|no less than|not less than',
  ceased: 'no longer\\b|any ?more\\b|stopped|ceased',
  voluntary: 'voluntar|optional',
  mandatory: 'mandatory|compulsory|required|obligatory|must',
  restricting: '(?:only|solely|exclusively|strictly|within|inside)\\b',
  aims: 'purposes',
  device: 'apps?\\b|application|device|android|ios\\b|push|smartphone|telephone|camera|microphone',
  article: 'art\\w*\\.? ?6\\b|gdpr\\b|consent\\b',
  document:
    'polic|statement|notice|section|overview|page|terms|guideline|documentation|below|above|here\\b|article|faq|appendix|annex|summary|details|information',
  servers: 'server|hosted|hosting|data ?cent|stor(?:e|ed) .{0,30}\\bin\\b',
  representative: 'representative',
  dating:
    '(?:version|v|date|dated|from|updated|last|effective|until|first|also|will|since|next|previous|prior|earlier|current|currently|most|recent|recently|privacy|data|protection|gdpr|general|cookies?|use|service|website|site|app|applies|apply|applicable|took|takes|made|came|comes)\\b',
  versioned:
    '(?:versions?|v|rev|revisions?|revised|updated?|updates|modified|modification|changed?|changes|edited|edit|edition|effective|effect|force|valid|published|publication|posted|issued|adopted|approved|approval|reviewed|review|drafted|created|written|amended|amendment|dated?|polic(?:y|ies)|statements?|notices?|terms|declaration|document|page|text|history)\\b',
  organisation:
    '\\b(?:we|our|us|i|my|(?:the|this) (?:app|application|(?:web)?site|web ?page|page|service|extension|program))\\b',
}
