import type { Lexicon } from './types.ts'

/** English. */
export const en: Lexicon = {
  language: 'en',
  expansions: [
    [/\bcannot\b/g, 'can not'],
    [/\bcan['’]t\b/g, 'can not'],
    [/\bwon['’]t\b/g, 'will not'],
    [/n['’]t\b/g, ' not'],
    [/['’](?:s|re|ll|ve|m|d)\b/g, ''],
  ],
  and: 'and &',
  or: 'or',
  negations: 'not no never none nor neither without nothing nobody cease stop refuse',
  modals: {
    can: 'can',
    may: 'may',
    might: 'might',
    must: 'must',
    should: 'should',
    could: 'could',
    would: 'would',
    shall: 'shall',
    need: 'required require requires',
  },
  limits:
    'only solely exclusively exception exceptions unless except excluding until before after within if when while where whether all any every each some certain most many few both either including include includes such least minimum maximum up more less fewer than always sometimes usually typically generally often rarely automatically manually directly indirectly publicly voluntarily voluntary mandatory optional free charge explicit express prior consent opt out optin optout own other another different additional further anonymous anonymised anonymized anonymously pseudonymised pseudonymized aggregated identifiable encrypted unencrypted strictly necessary reasonable reasonably legitimate possible immediately indefinitely permanently temporarily also instead inside outside internal external public private except otherwise third worldwide international competent significant substantial sensitive special personal limited unlimited again still no-longer longer shorter first last partly fully completely entirely even third-party',
  light:
    'a an the in into this that these those is are was were be been being has have had having do does did will it its they them their theirs he she his her him we us our ours of to for by on at as with from which who whom whose there here so then thus therefore hereby herein thereof just really very please simply well etc onto upon per via',
  address: 'you your yours yourself',
  subject: 'you',
  we: 'we us our ours',
  they: 'they them their theirs he she his her',
  endings: 's es d ed ing e ies y',
  synonyms: `
acknowledge|acknowledges|confirm|confirms
database|databases
wish|wishes|want|wants|would like
properly|correctly
more information|further information|additional information|more details|further details
as follows|in the following way|in the following manner
at any time|at all times|anytime|any time
prior to|before
for example|for instance|e g|by way of example
in accordance with|according to|pursuant to|in line with|in compliance with
in case of|in the event of
free of charge|for free|at no cost|without charge
immediately|without delay|straight away
currently|at present|at the moment|presently
in particular|particularly|especially
usually|typically|generally|normally
sometimes|occasionally
often|frequently
also|too|as well
due to|because of|owing to
web browser|browser
mobile phone|smartphone|cell phone
sign in|log in|login
staff|employees|personnel
customer|customers|client|clients
advert|adverts|advertisement|advertisements|ad|ads
law|laws|legislation
answer|answers|respond|responds|reply|replies
question|questions|query|queries
necessary|needed
contact|get in touch with|reach out to
such|this kind of
fulfil|fulfill|fulfilled
his or her|her or his|he or she|she or he|him or her|his her|he she|their
data|information|info|details
store|stores|stored|storing|storage|keep|keeps|kept|keeping|retain|retains|retained|retaining|save|saved|saves|hold|held
use|uses|used|using|utilise|utilises|utilised|utilize|utilizes|utilized
collect|collects|collected|collecting|gather|gathers|gathered|gathering
delete|deletes|deleted|deleting|erase|erases|erased|remove|removes|removed
change|changes|changed|modify|modifies|modified|amend|amends|amended|update|updates|updated
obtain|obtains|obtained|receive|receives|received|get|gets|got
website|websites|web site|site|sites|web page|webpage
email|e-mail|emails|e-mails|electronic mail|mail
phone|telephone
people|persons|person|individual|individuals
begin|begins|start|starts|commence
buy|buys|purchase|purchases
tell|tells|inform|informs|notify|notifies
purpose|purposes|aim|aims|goal|goals
about|regarding|concerning|relating to|related to|with respect to|with regard to|in relation to
help|helps|assist|assists
enable|enables|allow|allows|let|lets
in order to|so as to|to
because|since|as
however|but
moreover|furthermore|in addition|additionally
show|shows|display|displays|displayed
kind|kinds|type|types|sort|sorts|category|categories
company|companies|firm|business
provider|providers|supplier|suppliers|vendor|vendors
subprocessor|sub-processor|subprocessors|sub-processors
country|countries|state|states
request|requests|ask|asks
ensure|ensures|make sure
correct|corrects|rectify|rectifies
view|views|see|consult|read|visit
policy|notice|statement
general data protection regulation|gdpr
european union|eu
european economic area|eea
united kingdom|uk
data protection officer|dpo
ip address|internet protocol address
third party|third parties
child|children
organisation|organisations|organization|organizations
personalise|personalised|personalize|personalized
analyse|analysed|analyze|analyzed
optimise|optimised|optimize|optimized
recognise|recognised|recognize|recognized
authorise|authorised|authorize|authorized
behaviour|behavior
licence|license
centre|center
programme|program
enquiry|inquiry|enquiries|inquiries
cancel|cancelled|canceled
`,
  guarded:
    'contact contract processor controller employee employer data date month moth party part parts former form internal external lawful unlawful include exclude public publish member membership insured insurer minor major mobile',
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    ninety: 90,
  },
  units: {
    minute: 'minute minutes',
    hour: 'hour hours',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years yr yrs',
  },
  between: 'calendar working business full consecutive',
  months: 'january february march april may june july august september october november december',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  places:
    'US=usa|u.s.|u.s.a.|united states of america|us|american;GB=uk|u.k.|great britain|england|scotland|wales|northern ireland;EU=european union|eu|e.u.;EEA=european economic area|eea;CH=swiss;KR=republic of korea;NL=the netherlands|holland|dutch;US-STATE=california|texas|virginia|colorado|connecticut|utah|delaware|iowa|nebraska|new hampshire|new jersey|oregon|montana|nevada|washington|tennessee|minnesota|maryland|indiana|kentucky|rhode island|florida|new york|illinois|vermont;THIRD=third country|third countries',
  references: 'section sections chapter clause paragraph point heading part annex appendix table',
  topics: {
    purpose: {
      strong:
        '(?:access|open|look into|read)(?:es)? your (?:account|files|messages)|why (?:do )?we|what (?:do )?we (?:use|do with)|purposes?\\b|we use (?:your|this|these|the|it|them)|is used (?:to|for)|are used (?:to|for)|used to\\b|uses? (?:your|the|this|these)\\b|in order to|so (?:that )?we can|allows us to|helps? us|statistic|marketing|advertis|newsletter|fraud|research|profil(?:e|ing)\\b|improve|personali[sz]',
      weak: 'analy[sz]|monitor|provide|detect|prevent|to (?:calculate|verify|identify|communicate|contact|send|process|display|manage|offer|investigate|measure|train)|access your',
    },
    'data-category': {
      strong:
        '(?:what|which) (?:kinds? of )?(?:personal )?(?:data|information)|we (?:also |may |will |typically |sometimes )*(?:collect|ask for|obtain|receive|gather|record|log)|(?:is|are|be) (?:collected|recorded)|biometric|face geometry|geoloca|location data|precise location|ip addresse?s?|date of birth|birth date|health|ethnic|religio|credit card|card number|phone number|telephone number|bank account|profile (?:picture|photo)|photos?\\b|address book|contacts? from|categor(?:y|ies) of (?:personal )?data|personal data we|data we collect|information we collect|gender|sexual|fingerprint|passport|user ?names?|device (?:id|identifier)|browsing|usage data|log files?',
      weak: 'collect|names?\\b|e-?mail address|postal address|billing|location|device|picture|images?|account|information|data\\b|identif|metadata|messages?|contents?|position',
    },
    recipient: {
      strong:
        'accessible (?:to|by|for)|can be (?:seen|accessed) by|who (?:receives?|gets?|sees?|has access|do we share|can see)|receives? your|(?:handled|processed|managed|performed|supplied|delivered|carried out) by|shar(?:e|es|ed|ing)\\b|disclos|third part(?:y|ies)|recipients?|(?:sub-?)?processors?\\b|service providers?|vendors?\\b|partners?\\b|provided by|operated by|powered by|hosted by|pass(?:ed)? (?:on )?to|sell|sold\\b|law enforcement|authorit(?:y|ies) (?:have|may|with|can|request)|tax authorit|court orders?|warrant|subpoena|government|search engines?|visible to|made available to|affiliates?|e-?mail vendor|sends? (?:it|them|data) to|public authorit|access to your',
      weak: 'provider|platform|company|companies|organi[sz]ations?|services? of|tool|police|insurers?|accountants?|auditors?|provided to|sent to|public\\b|inc\\b|llc\\b|gmbh\\b|ltd\\b',
    },
    retention: {
      strong:
        'retain|retention|kept (?:for|until|as long|indefinitely|forever)|keep (?:it|them|your|this|these|the|a|personal|data) .{0,60}(?:for|until|as long|record)|stor(?:e|ed|age) .{0,60}(?:for|until|as long)|delet(?:e|ed|ion)\\b|erased? (?:after|within)|purged?|forever|indefinitely|how long|as long as|duration|storage period|remov(?:e|ed) (?:after|within)|anonymi[sz]ed after|expir|preserv(?:e|ed|ation)|destroy',
      weak: 'period|until|days|months|years|after|stored?|kept|keep',
    },
    transfer: {
      strong:
        '(?:leave|outside|beyond) europe|(?:within|inside) (?:the )?(?:eu\\b|eea|europe)|transfer(?:s|red|ring)?\\b|third countr|outside (?:of )?the (?:eu|eea|european)|standard contractual|adequacy|privacy shield|data privacy framework|binding corporate|international(?:ly)?\\b|located in the us\\b',
      weak: 'countr(?:y|ies)|united states|servers? (?:in|are)|abroad|overseas|worldwide|eu\\b|eea\\b',
    },
    'legal-basis': {
      strong:
        'legal bas[ie]s|legitimate interests?|consent|legal obligation|legally (?:obliged|required)|performance of (?:a|the|our) contract|contractual|necessary for|vital interest|public interest|article 6|art\\.? 6|legal ground|on the basis of|legal requirement|withdraw',
      weak: 'contract|obligation|voluntar|permission|required by law|necessary|agree',
    },
    right: {
      strong:
        'at your request|if you ask|on request|rights?\\b|object(?:ion|ions)?\\b|lodge|complain|complaints?|rectif|portab|erasure|opt(?:ing)?[ -]?out|unsubscribe|withdraw|access(?:,| and| or| to| your)? .{0,20}(?:correct|delet|chang|update)|request (?:access|deletion|a copy|the|that|this|to)|your (?:choices|rights|requests?)|exercise|verify your identity|you can (?:access|delete|change|correct|request|ask|disable|object|withdraw|turn|choose|always)|you may (?:access|delete|change|correct|request|ask|disable|object|withdraw)|possible to (?:ask|request|opt|object)|judicial remedy|supervisory authority|authori[sz]ed agent|(?<!we )do not track|copy of|immediate deletion',
      weak: 'request|settings?|control|preferences|free of charge|respond|reply|disable|turn off|update|correct',
    },
    'cookie-tracking': {
      strong:
        '(?:who|whether|if) .{0,20}opens?(?:ed)? |invisible image|click(?:s|ed)? (?:on )?(?:a|the) link|cookies?|pixels?|beacons?|clear gif|web analytics|google analytics|telemetry|local storage|fingerprinting|trackers?\\b|tracking|tags?\\b|sdks?\\b|advertising id|banner|crash reports?',
      weak: 'analytics|track|advertis|session|browser|metrics',
    },
    security: {
      strong:
        'decrypt|encrypt|secur(?:e|ed|ely|ity)\\b|firewall|ssl\\b|tls\\b|https\\b|password|protect(?:ed|ion)? (?:against|from|your|the confidentiality)|unauthori[sz]ed|technical and organi[sz]ational|certif(?:ied|ication)|iso ?27001|breach|two-factor|safeguard|sandbox|backups?\\b|log all access|confidentiality of',
      weak: 'protect|measures|confidential|access control|vulnerab|safe',
    },
    children: {
      strong:
        'child|children|minors?\\b|under (?:the age of )?1[0-9]|parental|parents?\\b|guardian|years of age|aged? (?:of )?1[0-9]|kids|teen',
      weak: 'age\\b|young',
    },
    'automated-decision': {
      strong:
        'automatically|decisions? .{0,40}automatic|without (?:anyone|a person|any person)|automated (?:decision|processing|individual)|automatic(?:ally)? (?:decision|decid)|profiling|solely automated|human intervention|algorithm|machine learning|artificial intelligence|ai (?:model|system)|without human|scor(?:e|ing)\\b|credit check',
      weak: 'automatic|decision|decide|model',
    },
    'controller-contact': {
      strong:
        'controllers?\\b|data protection officer|dpo\\b|representative|responsible for (?:the |your )?(?:processing|personal data)|contact (?:us|details|person)|registered (?:office|at|under|in)|chamber of commerce|reach us|write to us|get in touch|e-?mail(?:ing)? us|our address|company number|privacy officer|by (?:post|mail):',
      weak: 'contact|address|questions?|e-?mail\\b|telephone|phone|post|ltd|llc|inc|gmbh|street|suite|avenue',
    },
    'change-notice': {
      strong:
        '(?:policy|statement|notice)\\b.{0,40}\\bchang|(?:make|makes) (?:a |no |any )?changes?\\b|revised (?:policy|version|statement)|(?:change|update|amend|revis|modif)\\w* (?:to |of |in )?(?:this|our|the) (?:privacy )?(?:policy|policies|notice|statement|terms|conditions)|(?:policy|notice|statement|conditions) (?:may|can|will|might|could) (?:be )?(?:chang|updat|amend|revis|modif)|notify you (?:of|about|if|when|in advance)|inform you (?:of|about) (?:any )?(?:change|update)|significant changes|material changes|new version|review this (?:page|policy)|prior notice|advance notice',
      weak: 'chang|updat|announce|notif|post\\b',
    },
    'effective-date': {
      strong:
        'last update|last (?:updated|modified|revised|changed|reviewed)|effective (?:date|from|as of|on)|in effect|applies (?:from|until|as of)|version \\d|previous version|until then|date of (?:this|last)|will apply',
      weak: 'updated?|effective|version|since',
    },
    scope: {
      strong:
        '(?:policy|notice|statement|conditions|document) (?:also |only )?(?:applies|apply|covers?|is applicable|are applicable|relates|describes|explains|concerns)|applies to|does not apply|applicable (?:on|to)|covered by this|scope|in this (?:policy|notice|statement)',
      weak: 'applies|apply|covers|products?|websites?|domains?|services?|resident',
    },
  },
  patterns: {
    scope:
      '(?:it|this) (?:also )?(?:covers|applies)\\b|(?:policy|notice|statement|conditions|document|terms|contract)\\b.{0,60}\\b(?:appl(?:y|ies|icable)|covers?|governs?|concerns?|relates?|part of)\\b|(?:applies|applicable|apply) (?:to|on|for) (?:all|any|the|our|every|users|products)|also part of our|for information (?:about|on) (?:how|our)',
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
    exception:
      'unless|except|other than|only|but\\b|however|without your|if\\b|save for|apart from|otherwise|until|beyond|longer than',
    collects: 'collect|gather|we (?:will |may )?(?:receive|obtain|record|log)',
    permission:
      '(?:ask|asks|asking|request|requests) (?:you )?(?:for )?(?:your )?permission|permissions?\\b|grant (?:access|permission)|push notification|sensitive os|just-in-time',
    sentiment:
      'take (?:your )?privacy .{0,20}serious|privacy .{0,40}(?:important|matters|big deal|priority|value|respect)|respect (?:your )?privacy|we (?:care|value|believe|understand|are committed|strive)|guiding principle|(?:happy|glad) to|welcome to|thank you|trust|our philosophy|plain (?:language|english)|here(?: i)?s (?:what|the|how)|in this (?:policy|notice|section|statement)|our promise|lay out',
    residue:
      '^(?:skip to|accept (?:all )?cookies?|print|share|back to top|table of contents|contents|menu|search|log ?in|sign (?:in|up)|home|close|next|previous|download(?: pdf)?|loading|toggle|copyright|©|all rights reserved|to ?do\\b|actions?:|discuss with|tbd|draft|note to self|fixme)',
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
    optIn: 'opt(?:ing)? ?in\\b|only (?:if|when|after)\\b',
    optOut: 'opt(?:ing)? ?out\\b|unless\\b',
    anonymous: 'anonym|pseudonym|aggreg',
    restricting: '(?:only|solely|exclusively|strictly|within|inside)\\b',
    aims: 'purposes',
    device: 'apps?\\b|application|device|android|ios\\b|push|smartphone|telephone|camera|microphone',
    article: 'art\\w*\\.? ?6\\b|gdpr\\b|consent\\b',
    document:
      'polic|statement|notice|section|overview|page|terms|guideline|documentation|below|above|here\\b|article|faq|appendix|annex|summary|details|information',
    servers: 'server|hosted|hosting|data ?cent|stor(?:e|ed) .{0,30}\\bin\\b',
    representative: 'representative',
    dating: '(?:version|v|date|dated|from|updated|last|effective|until|first|also|will)\\b',
    organisation: '\\b(?:we|our|us)\\b',
  },
}
