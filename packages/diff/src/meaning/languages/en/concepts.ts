import type { Concept } from '../../concepts.ts'

/** How English calls what the law asks to be told of. */
export const concepts: Record<Concept, string> = {
  order: 'fulfil(?:l|ling|ment)?\\b|deliver(?:y|ing)? of|process(?:ing)? (?:your )?(?:orders?|payments?|bookings?)',
  'customer-service': 'customer (?:service|support|care)|support requests?|after-sales',
  marketing:
    'marketing|advertis|promotion(?:s|al)?\\b|commercial (?:messages|communications?)|special offers|remarketing|retargeting',
  newsletter: 'newsletters?|mailing lists?',
  statistics: 'statistic|aggregate reports?',
  research: 'research|market studies|scientific',
  improvement: 'improv(?:e|es|ing|ement)|develop(?:ing)? (?:new )?(?:products|services|features)',
  personalisation: 'personali[sz]|tailor(?:ed|ing)?\\b|customi[sz]e|recommendations?|relevant (?:content|offers)',
  profile: 'profiles? (?:of|about) you|user profiles|build (?:a |your )?profiles?|segment(?:s|ation)\\b|audiences? for',
  fraud: 'fraud|abuse\\b|misuse|money laundering',
  claims: '(?:legal )?claims?\\b|disputes?|debt collection|enforce (?:our|the) (?:terms|rights|agreements?)',
  recruitment: 'recruit|job applications?|vacanc(?:y|ies)|selection procedure',
  quality: 'quality (?:control|assurance|purposes)|quality of our',
  survey: 'surveys?\\b|questionnaires?|reviews? of (?:our|your)|satisfaction',
  training: 'train(?:ing)? (?:of )?(?:our |the |an? )?(?:staff|models?|ai|algorithms?|systems?)',
  billing: 'invoic|billing|bookkeeping|accounting purposes',
  birth: 'date of birth|birth ?dates?|birthday|place of birth',
  gender: 'gender\\b|your sex\\b|salutation',
  nationality: 'nationalit|citizenship|country of residence',
  'identity-document': 'passport|identity (?:card|document)s?|id cards?|driving licen[cs]e|proof of identity',
  'national-number':
    'social security number|national (?:insurance |identification |register )?number|tax (?:identification )?number|ssn\\b',
  'bank-account': 'bank (?:account|details)|iban\\b|account numbers?|bank statements?',
  'payment-card': 'credit cards?|debit cards?|card numbers?|payment (?:data|details|information|card)',
  income: 'income|salar(?:y|ies)|wages|creditworthiness|financial (?:data|situation|information)',
  location: 'geoloca|location data|(?:your|precise|approximate|exact|current) location|gps\\b|whereabouts|movements',
  device:
    'device (?:id|identifiers?|data|information|type|model)|operating system|browser type|serial number|imei\\b|mac address',
  'ip-address': 'ip ?-?addresse?s?|internet protocol',
  log: 'log (?:files?|data|entries)|server logs?|access logs?|timestamps?',
  browsing:
    'browsing (?:history|behaviou?r|data)|click(?:s|stream|ing behaviou?r)|pages (?:you )?(?:visit|view)|search (?:history|queries|terms)|usage data|surfing behaviou?r',
  image: 'photo(?:s|graphs?)?\\b|pictures?\\b|portraits?|videos?\\b|video recordings?',
  sound:
    'audio|voice (?:recordings?|data|messages?)|phone calls? (?:are|may be|is) recorded|recordings? of (?:phone )?calls|call recordings?',
  camera: 'camera (?:footage|images|surveillance)|cctv|video surveillance|security cameras?',
  biometric:
    'biometr|facial (?:recognition|features|geometry)|face (?:geometry|recognition|scan)|fingerprints?\\b|voiceprints?|iris',
  genetic: 'genetic|dna\\b',
  health:
    '(?<!(?:ministry|department|minister) of )health|medical|illness|diagnos|disabilit|medication|allerg|vaccinat|pregnan',
  belief: 'religio|philosophical (?:belief|conviction)|beliefs?\\b|faith\\b',
  politics: 'political (?:opinion|view|affiliation|conviction)',
  union: 'trade union|union membership',
  ethnic: 'ethnic|racial|race\\b',
  sexuality: 'sexual|sex life',
  criminal:
    'criminal (?:record|conviction|offen[cs]e)|convictions?\\b|offen[cs]es?\\b|certificate of (?:good )?conduct',
  career:
    'curriculum vitae|cv\\b|r[e]sume\\b|work (?:history|experience)|employment (?:history|data)|job title|references? from',
  education: 'diplomas?|qualifications?|grades\\b|study results|training certificates|school results',
  family: 'marital status|family (?:situation|composition|members)|next of kin|dependants|household|spouse',
  'social-account':
    'social (?:media|network) (?:accounts?|profiles?|handles?)|profile (?:picture|photo|information)|login with',
  purchases:
    'purchase (?:history|data)|order history|transaction (?:history|data|details)|purchases? you make|shopping (?:history|basket)',
  vehicle: 'licen[cs]e plates?|number plates?|registration number of|vehicle',
  signature: 'signatures?\\b',
  'address-book': 'address book|contacts? (?:list|from your)|phone contacts|contact list',
  'special-categories': 'special categories|sensitive (?:personal )?(?:data|information)',
  processor:
    '(?:sub-?)?processors?\\b|service providers?|subcontractors?|vendors?\\b|suppliers?\\b|on (?:our|its) behalf',
  'third-party':
    'third[- ]part(?:y|ies)|other (?:companies|organi[sz]ations)|external parties|business partners?|partners?\\b|sponsors?\\b',
  group:
    'affiliat|subsidiar|parent compan|group compan|companies in (?:our|the) group|sister compan|within (?:our|the) group',
  authority:
    '(?:public|government|competent|regulatory|judicial) (?:authorit|bod|agenc)|government(?:al)? (?:agenc|bod|institution)|regulators?\\b|municipalit',
  police: 'police|law enforcement|prosecut|intelligence service',
  court: 'courts?\\b|court orders?|subpoena|warrant|bailiff',
  'tax-office': 'tax (?:office|authorit|administration)|social security (?:office|institution)',
  insurer: 'insurers?\\b|insurance compan|reinsur|brokers?\\b',
  accountant: 'accountants?|auditors?\\b|bookkeepers?',
  lawyer: 'lawyers?\\b|solicitors?\\b|legal advis[eo]rs?|notar(?:y|ies)|professional advis[eo]rs?',
  host: 'hosting (?:provider|compan|partner)|hosted by|cloud (?:provider|service)|data cent(?:re|er)s? of|it (?:providers?|suppliers?|companies)',
  carrier: 'carriers?\\b|couriers?\\b|postal (?:service|compan)|deliver(?:y|ies) (?:compan|service|partner)|logistics',
  'payment-provider':
    'payment (?:service )?(?:providers?|processors?|partners?)|banks?\\b|card (?:issuers?|networks?|schemes?)|credit (?:bureau|reference agenc)',
  advertiser: 'advertisers?\\b|advertising (?:networks?|partners?|platforms?)|ad networks?|data brokers?',
  'social-network': 'social (?:media|networks?|platforms?)',
  acquirer:
    'merger|acquisition|sale of (?:the |our )?(?:business|company|assets)|buyers?\\b|successor|reorgani[sz]ation|bankruptcy|insolvency',
  disclosure:
    'disclos|shar(?:e|es|ed|ing)\\b|pass(?:ed|es)? (?:it |them |this |your data )?(?:on )?to|provide (?:it|them|your .{0,30}) to (?:our|third|other)|make available to|made available to|hand(?:ed)? over|forward(?:ed)? to|communicat(?:e|ed) to|(?:we|we may|we will|is|are|be) publish(?:ed)?\\b',
  sale: 'sells?\\b|sold\\b|rent(?:s|ed|ing)? (?:out )?(?:your|it|them|data|personal)|monetar',
  'access-by-others':
    'have access to|has access to|gives? access to|granted access|can see your|visible (?:to|for)|accessible (?:through|via|to|by|for|on)|recipients?|who (?:receives|gets|sees)',
  connection:
    '(?:connects?|connecting|connected|connections?|requests?|calls?) (?:\\w+ )?(?:to|with) (?:the |an? |our |its |either )?(?:servers?|services?|apis?|hosts?|https?|www|[\\w-]+\\.[\\w-]+)|(?:download|load|fetch|retriev|request|obtain)\\w* .{0,60}\\bfrom (?:the |an? |its )?(?:servers?|services?|mirrors?|repositor|https?|www|[\\w-]+\\.[\\w-]+)|embed(?:s|ded|ding)?\\b|synchroni[sz]e[sd]? (?:\\w+ )?(?:with|to)|logs? you in (?:with|through)',
  keeping:
    'retain|retention|kept (?:for|until|as long|no longer)|keep (?:it|them|your|this|these|the|personal|data) .{0,60}(?:for|until|as long)|stor(?:e|ed|age) .{0,60}(?:for|until|as long|period)|preserv',
  deletion: 'delet|erased?\\b|destroy|purge|removed? (?:after|within|from our)|anonymi[sz]ed? (?:after|once|when)',
  'retention-period':
    'retention (?:period|term|time)|storage (?:period|duration|term)|how long|as long as|no longer than|expir',
  archive: 'archiv|back-?ups? (?:are|is) (?:kept|deleted|retained)',
  'statutory-period': 'statutory (?:retention|period|limitation)|limitation period|legal retention|tax law requires',
  'no-end': 'indefinite|forever|permanently stored|without (?:a )?time limit',
  'third-country': 'third countr|countries? outside|abroad\\b|overseas',
  'outside-europe':
    '(?:outside|beyond|leaves?|within|inside) (?:of )?(?:the )?(?:eu\\b|eea\\b|europ)|international(?:ly)? transfer|transfer(?:s|red|ring)? (?:your |personal |of )?(?:data|information|it|them)?\\b.{0,40}(?:countr|outside|united|international|abroad)',
  clauses: 'standard (?:contractual|data protection) clauses|model (?:contract )?clauses|sccs?\\b',
  adequacy: 'adequa(?:cy|te level)',
  'corporate-rules': 'binding corporate rules|bcrs?\\b',
  'data-framework': 'privacy shield|data privacy framework|safe harbou?r',
  'legal-basis': 'legal (?:bas[ie]s|grounds?)|lawful bas[ie]s|on the basis of|art(?:icle|\\.)? ?[69]\\b|lawfulness',
  consent: 'consent|your permission|you (?:agree|have agreed)',
  'contract-performance':
    'performance of (?:a|the|our|your|this) (?:contract|agreement)|perform (?:a|the|our) (?:contract|agreement)|contractual (?:necessity|obligation)|pre-?contractual|enter into (?:a|the) (?:contract|agreement)',
  'legal-obligation':
    'legal(?:ly)? (?:obligation|obliged|required|requirement|duty)|required by law|statutory (?:obligation|duty)|comply with (?:the |our |a )?(?:law|legal)',
  'vital-interest': 'vital interest',
  'public-task': 'public (?:interest|task)|official authority',
  'legitimate-interest': 'legitimate (?:business )?interests?|overriding interest|balancing of interests',
  voluntary: 'voluntar|(?:are|is) not obliged to provide|obliged to provide|optional|mandatory',
  'access-right':
    'rights? (?:of|to) access|access (?:to )?your (?:personal )?(?:data|information)|subject access|right to (?:know|be informed)|(?:see|view|inspect) (?:which|what|your) (?:personal )?(?:data|information)',
  rectification: 'rectif|correct(?:ion|ed)? (?:of )?(?:your|inaccurate|incorrect|any|the)|have .{0,30}corrected',
  erasure:
    'right to (?:be forgotten|erasure|deletion)|erasure|request (?:the )?(?:deletion|erasure|removal)|have .{0,30}(?:deleted|erased|removed)|you (?:can|may) (?:also |always )?(?:delete|erase|remove|close|deactivate)',
  restriction:
    'restrict(?:ion|ed|ing)? (?:of )?(?:the |our |your )?(?:processing|use)|limitation of processing|limit the processing',
  portability: 'portab|machine[- ]readable|transfer your data to another',
  objection: 'object(?:ion|ions|ing)?\\b',
  withdrawal: 'withdraw|revo(?:ke|cation)',
  complaint: 'complain',
  supervisor: 'supervisory authorit|data protection (?:authorit|commission)|information commissioner|ico\\b',
  copy: 'cop(?:y|ies) of (?:your|the|all|any) (?:personal )?(?:data|information)',
  unsubscribing: 'unsubscrib|opt(?:ing)?[ -]?out|sign(?:ing)? off from|do not (?:wish|want) to receive',
  exercising:
    'exercis(?:e|ing)|your (?:privacy |data protection )?(?:rights|choices)|you (?:have|also have) the right|rights? of (?:the )?data subjects?|your request|respond (?:to )?(?:your|within)',
  'identity-proof': 'verify your identity|proof of (?:your )?identity|identify yourself|copy of your (?:id|passport)',
  remedy: 'judicial remedy|before (?:the|a) court|compensation|arbitration|class action',
  cookie: 'cookies?\\b',
  pixel: 'pixels?\\b|web ?beacons?|clear gifs?|tracking images?',
  'local-storage': 'local storage|session storage|stored (?:on|in) your (?:device|browser|computer)',
  fingerprint: 'fingerprinting|device recognition',
  'web-analytics':
    '(?:web|site|traffic) analytics|analytics (?:tools?|services?|software|cookies)|audience measurement|telemetry|crash reports?|heat ?maps?|session (?:replay|recordings?)',
  'cookie-banner': 'cookie (?:banner|settings|preferences|consent|notice|wall)|consent (?:banner|manager|management)',
  'software-kit': 'sdks?\\b|software development kits?|plug-?ins?\\b|tag manager|embedded (?:content|videos?)',
  'advertising-id': 'advertising id|idfa\\b|aaid\\b|gaid\\b',
  tracking: 'track(?:ing|ed|ers?)?\\b|third[- ]party technolog|do not track|cross-site|cross-device',
  encryption: 'encrypt|decrypt|ssl\\b|tls\\b|https\\b|hash(?:ed|ing)\\b',
  'access-control':
    'passwords?|two-factor|multi-factor|authori[sz]ed (?:staff|personnel|employees|persons)|access (?:control|restricted|is limited)|unauthori[sz]ed|firewalls?|antivirus',
  breach: '(?:data|security) breach|data leak|security incident',
  certification: 'certif(?:ied|icate|ication)|iso ?\\d{4,5}|audit(?:s|ed) (?:by|of our)|penetration test',
  measures:
    '(?:technical|organi[sz]ational|security|protective|appropriate) (?:and \\w+ )?measures|safeguards?\\b|secur(?:e|ed|ely|ity)\\b|vulnerab',
  confidentiality: 'confidential(?:ity)?\\b|duty of (?:secrecy|confidentiality)|non-disclosure',
  child: 'child(?:ren)?\\b|kids\\b|pupils?\\b',
  minor: 'minors?\\b|teen|young (?:people|persons)|underage',
  parent: 'parents?\\b|parental|guardians?\\b|legal representatives? of (?:the )?(?:child|minor)',
  age: 'under (?:the age of )?1\\d\\b|(?:aged?|age of) (?:of )?1\\d\\b|1\\d years|age (?:limit|verification|check)|minimum age|years of age|years old',
  automated:
    'automated (?:decision|processing|individual|means)|automatically (?:decid|assess|reject|approv|determin)|solely automated|decid(?:es|ed)? automatically|without (?:any )?human|decisions? .{0,40}automatic',
  algorithm: 'algorithm|machine learning|automated system',
  'artificial-intelligence':
    'artificial intelligence|ai[ -](?:systems?|models?|features?|tools?|assistants?)|generative|large language model|chat ?bots?',
  scoring: 'scor(?:e|es|ing)\\b|credit (?:check|rating|score)|creditworthiness|risk (?:score|assessment|profile)',
  'human-intervention':
    'human (?:intervention|review|being|involvement)|contest (?:the|a) decision|logic involved|significant(?:ly)? (?:affect|effect)',
  controller:
    '(?:data )?controllers?\\b|responsible for (?:the |your )?(?:processing|personal data|data)|who (?:is|are) (?:responsible|we)',
  'joint-controllers': 'joint(?:ly)? (?:controllers?|responsible)|joint controllership',
  officer: 'data protection officer|dpo\\b|privacy officer|data protection contact',
  representative: '(?:our|eu|uk|eea) representative|representative in|article 27',
  seat: 'registered (?:office|at|under|in|seat)|company (?:number|registration)|chamber of commerce|vat number|place of business|principal office',
  'reach-us':
    '(?<!you )contact us|(?:our|your|the|following) contact details|(?<!you )write to us|reach us|get in touch|e-?mail us|(?:by|via) (?:post|e-?mail|letter|phone)|our (?:postal )?address|call us',
  'policy-changes':
    '(?:change|update|amend|revis|modif|adapt)\\w* (?:to |of |in )?(?:this|our|the) (?:privacy |cookie |data protection )?(?:policy|policies|notice|statement|declaration)|(?:policy|notice|statement) .{0,30}(?:chang|updat|amend|revis|modif)',
  'notice-of-changes':
    '(?:notify|inform|tell|alert) you .{0,30}(?:chang|updat|amend|revis|modif)|(?:material|significant|substantial|important) changes|announce (?:any |the )?changes',
  'prior-notice': 'prior notice|advance notice|in advance of .{0,20}chang|days before .{0,30}(?:effect|force|change)',
  'come-back':
    '(?:review|check|consult|read) (?:this|our|the) (?:page|policy|notice|statement) (?:regularly|periodically|from time|frequently|often)|continued use',
  'last-updated':
    'last (?:updated?|modified|revised|changed|reviewed|amended)|date of (?:this|last|the)|version (?:of|\\d|date)',
  'in-force':
    'effective (?:date|from|as of|on|since)|(?:in|into|takes?) (?:effect|force)|valid (?:from|as of)|applies (?:from|as of|until)',
  applies:
    '(?:policy|notice|statement|document) (?:also |only )?(?:applies|covers?|describes|explains|governs|relates|concerns)|(?:applies|apply|applicable) to (?:all|the|any|our|every|your|this)',
  'not-covered':
    '(?:does|do) not (?:apply|cover)|not responsible for (?:the )?(?:privacy|content|practices)|external (?:links|websites)|links to other',
  combining:
    'combin(?:e|es|ed|ing)|merge[ds]? (?:it|them|this|these|your|with)|link(?:ed|ing)? (?:it |them |this |these |your data )?(?:with|to) (?:other|data)|match(?:ed|ing)? (?:it |them )?(?:with|against)',
  evaluating: 'evaluat|analy[sz](?:e|es|ed|ing)\\b',
  identifying:
    'identify (?:you|individual|visitor|person|particip|user|people)|re-?identif|single (?:you )?out|draw conclusions',
  aim: 'in order to|so that we|so as to|to (?:inform|improve|prevent|detect|offer|provide|send|answer|show|remember|measure|analy[sz]e|personali[sz]e|process|verify|contact|protect|comply|recommend|choose|select|suggest) (?:you|your|our|the|and|fraud|these|this|about|which)',
  'run-by': '(?:provided|offered|operated|run|managed|hosted|powered|supplied|maintained) by',
  'data-listed':
    '(?:personal )?(?:data|information) (?:that |which )?(?:we|you|is|are) (?:process|collect|hold|store|use|give|provide|collected|processed)|types? of (?:personal )?(?:data|information)|(?:provide|give|submit|enter|supply) (?:us )?(?:with )?your (?:full |own )?(?:e-?mail|name|first|last|phone|telephone|address|postal|date|birth)|what (?:personal )?(?:data|information)',
  'consent-withdrawal': '(?:withdraw|revoke)\\w* .{0,30}consent|consent .{0,60}withdraw',
  'default-setting':
    '(?:on|off|enabled|disabled|selected|ticked|activated) by default|by default|default setting|pre-?(?:ticked|selected)',
}
