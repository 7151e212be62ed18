import type { Lexicon } from '../types.ts'

/** What a passage is about, in English. */
export const topics: Lexicon['topics'] = {
  purpose: {
    strong:
      'description of (?:the )?(?:processing|services?)|services? (?:provided|performed)|(?:access|open|look into|read)(?:es)? your (?:account|files|messages)|why (?:do )?we|what (?:do )?we (?:use|do with)|purposes?\\b|we use (?:your|this|these|the|it|them)|is used (?:to|for)|(?<!you )(?:may|can) (?:also )?use (?:your|this|these|the|it|them)|are used (?:to|for)|used to\\b|uses? (?:your|the|this|these)\\b|in order to|so (?:that )?we can|allows us to|helps? us|statistic|marketing|advertis|newsletter|fraud|research|profiling\\b|(?:build|creat|mak)\\w* (?:a )?(?:[a-z]+ )?profiles?\\b|improve|personali[sz]',
    weak: 'analy[sz]|monitor|provide|detect|prevent|to (?:calculate|verify|identify|communicate|contact|send|process|display|manage|offer|investigate|measure|train)|access your',
  },
  'data-category': {
    strong:
      'events? (?:include|contain)|includ(?:e|es|ing) (?:the )?(?:number|time|length|duration|version) of|(?:what|which) (?:kinds? of )?(?:personal )?(?:data|information)|we (?:also |may |will |typically |sometimes )*(?:collect|ask for|obtain|receive|gather|record|log)|(?:is|are|be) (?:collected|recorded)|biometric|face geometry|geoloca|location data|precise location|ip addresse?s?|date of birth|birth date|health|ethnic|religio|credit card|card number|phone number|telephone number|bank account|profile (?:picture|photo)|photos?\\b|address book|contacts? from|categor(?:y|ies) of (?:personal )?data|personal data we|data we collect|information we collect|gender|sexual|fingerprint|passport|user ?names?|device (?:id|identifier)|browsing|usage data|log files?|we (?:[a-z]+ ){0,2}(?:save|store|keep|hold)(?: the following)?:',
    weak: 'collect|names?\\b|e-?mail address|postal address|billing|location|device|picture|images?|account|information|data\\b|identif|metadata|messages?|contents?|position',
  },
  recipient: {
    strong:
      '(?:anyone|anybody|everyone) (?:with|who)\\b|contacts? (?:no |any )?(?:other |third-party )?(?:services?|servers?)|(?:contacts?|connects? to|queries|calls) (?:the )?(?:github|apple|google|servers? of)|stored (?:with|at) (?!us\\b|your |our )|accessible (?:to|by|for)|can be (?:seen|accessed) by|who (?:receives?|gets?|sees?|has access|do we share|can see)|receives? your|(?:handled|processed|managed|performed|supplied|delivered|carried out) by|shar(?:e|es|ed|ing)\\b|disclos|third part(?:y|ies)|recipients?|(?:sub-?)?processors?\\b|service providers?|vendors?\\b|partners?\\b|provided by|operated by|powered by|hosted by|pass(?:ed)? (?:on )?to|sell|sold\\b|law enforcement|authorit(?:y|ies) (?:have|may|with|can|request)|tax authorit|court orders?|warrant|subpoena|government|search engines?|visible to|made available to|affiliates?|e-?mail vendor|sends? (?:it|them|data) to|public authorit|access to your|public(?:ly)? (?:available|visible|listed|accessible|shown)|(?:listed|shown|visible|made) public|i?cloud(?:kit)?\\b|(?:receives?|obtains?|gets) (?:some |certain |your |the |these |personal )*(?:data|information)|sent (?:[a-z]+ )?to (?!you\\b|us\\b|your |our )',
    weak: 'provider|platform|company|companies|organi[sz]ations?|services? of|tool|police|insurers?|accountants?|auditors?|provided to|sent to|public\\b|inc\\b|llc\\b|gmbh\\b|ltd\\b',
  },
  retention: {
    strong:
      'retain|retention|kept (?:for|until|as long|indefinitely|forever)|keep (?:it|them|your|this|these|the|a|personal|data) .{0,60}(?:for|until|as long|record)|stor(?:e|ed|age) .{0,60}(?:for|until|as long)|delet(?:e|ed|ion)\\b|erased? (?:after|within)|purged?|forever|indefinitely|how long|as long as|duration|storage period|remov(?:e|ed) (?:after|within)|anonymi[sz]ed after|expir|preserv(?:e|ed|ation)|destroy',
    weak: 'period|until|days|months|years|after|stored?|kept|keep',
  },
  transfer: {
    strong:
      '(?:leave|outside|beyond) europe|(?:within|inside) (?:the )?(?:eu\\b|eea|europe)|transfer(?:s|red|ring)?\\b|third countr|outside (?:of )?the (?:eu|eea|european)|standard contractual|adequacy|privacy shield|data privacy framework|binding corporate|international(?:ly)?\\b|located in the us\\b|model (?:contracts?|clauses?)|(?:location|place|country) of (?:the )?(?:processing|hosting|storage)|(?:processing|hosting|data|entity) locations?|(?:other|different|various) countries',
    weak: 'countr(?:y|ies)|united states|servers? (?:in|are)|abroad|overseas|worldwide|eu\\b|eea\\b',
  },
  'legal-basis': {
    strong:
      'legal bas[ie]s|legitimate interests?|consent|legal obligation|legally (?:obliged|required)|performance of (?:a|the|our) contract|contractual|necessary for|vital interest|public interest|article 6|art\\.? 6|legal ground|on the basis of|legal requirement|withdraw',
    weak: 'contract|obligation|voluntar|permission|required by law|necessary|agree',
  },
  right: {
    strong:
      '(?:deletion|erasure|export|access|opt-out) requests?\\b|requests? (?:for )?(?:deletion|erasure|export)|at your request|if you ask|on request|rights?\\b|object(?:ion|ions)?\\b|lodge|complain|complaints?|rectif|portab|erasure|opt(?:ing)?[ -]?out|unsubscribe|withdraw|access(?:,| and| or| to| your)? .{0,20}(?:correct|delet|chang|update)|request (?:access|deletion|a copy|the|that|this|to)|your (?:choices|rights|requests?)|exercise|verify your identity|you can (?:access|delete|change|correct|request|ask|disable|object|withdraw|turn|choose|always)|you may (?:access|delete|change|correct|request|ask|disable|object|withdraw)|possible to (?:ask|request|opt|object)|judicial remedy|supervisory authority|authori[sz]ed agent|(?<!we )do not track|copy of|immediate deletion|can(?: ?not| never| always)? be (?:deleted|removed|erased|corrected|modified)|you need to delete',
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
      'decisions? .{0,40}automatic|automatically .{0,30}(?:decid|decision|assess|reject|refus|approv|block|suspend)|(?:decid|decision|assess|reject|refus|approv|block|suspend)\\w* .{0,40}automatically|without (?:anyone|a person|any person)|automated (?:decision|processing|individual)|automatic(?:ally)? (?:decision|decid)|profiling|solely automated|human intervention|algorithm|machine learning|artificial intelligence|ai (?:model|system)|without human|scor(?:e|ing)\\b|credit check',
    weak: 'automatic|decision|decide|model',
  },
  'controller-contact': {
    strong:
      'controllers?\\b|data protection officer|dpo\\b|representative|responsible for (?:the |your )?(?:processing|personal data)|(?<!you )contact us|contact person|registered (?:office|at|under|in)|chamber of commerce|reach us|write to us|get in touch|e-?mail(?:ing)? us|our address|company number|privacy officer|by (?:post|mail):',
    weak: 'contact|address|questions?|e-?mail\\b|telephone|(?<!your )(?<!the )phone\\b|post\\b|ltd\\b|llc\\b|inc\\b|gmbh|street|suite|avenue',
  },
  'change-notice': {
    strong:
      '(?:policy|statement|notice)\\b.{0,40}\\bchang|(?:make|makes) (?:a |no |any )?changes?\\b|revised (?:policy|version|statement)|(?:change|update|amend|revis|modif)\\w* (?:to |of |in )?(?:this|our|the) (?:privacy )?(?:policy|policies|notice|statement|terms|conditions)|(?:policy|notice|statement|conditions) (?:may|can|will|might|could) (?:be )?(?:chang|updat|amend|revis|modif)|notify you (?:of|about|if|when|in advance)|inform you (?:of|about) (?:any )?(?:change|update)|significant changes|material changes|new version|review this (?:page|policy)|prior notice|advance notice',
    weak: 'chang|updat|announce|notif|post\\b',
  },
  'effective-date': {
    strong:
      'last update|last (?:updated|modified|revised|changed|reviewed)|effective (?:date|from|as of|on)|in effect|applies (?:from|until|as of)|version \\d|previous version|until then|date of (?:this|last)|will apply',
    weak: 'updated?|effective|version|since\\b',
  },
  scope: {
    strong:
      '(?:policy|notice|statement|conditions|document) (?:also |only )?(?:applies|apply|covers?|is applicable|are applicable|relates|describes|explains|concerns)|applies to|does not apply|applicable (?:on|to)|covered by this|scope|in this (?:policy|notice|statement)',
    weak: 'applies|apply|covers|products?|websites?|domains?|services?|resident',
  },
}
