import type { Retelling } from '../types.ts'
import { ordinary } from './ordinary.ts'

/** How English retells the same: see `Retelling`. */
export const retelling: Retelling = {
  plainer: `
inform|keep you informed|keep you up to date|let you know|give you notice|we will tell you
find|look up|be read|be viewed|be consulted|is to be found|are to be found
describe|describing|tells you|this policy tells you|sets forth|set forth|goes into
third party|outsiders|outside companies|other companies|other organisations|other organizations|external companies
obtain|come from|originate from|comes from
safely|securely|in a secure manner|in a secure way
immediately|at once|instantly|forthwith|right away|without delay
personal data|personal details|data of a personal nature|individual data
store|keep a record of|keep on file|on file|keep a copy of
delete|get rid of|dispose of|expunge|take down|clear
contract|agreements with you|contract with you|contractual relationship|contracts
negotiate|pre contractual steps|steps prior to entering into a contract|steps before entering into a contract|pre contractual measures
consent|opt in consent|your agreement|your approval|your permission
complain|lodge a grievance|take your complaint to|submit a complaint to|turn with a complaint to
analyse|find out how|gain insight|gain insights|insight|insights|statistically evaluate
fraud|fraudulent use|fraudulent activity
improve|make better|further develop|refine|refining|develop further
transfer|export|exported|send abroad
employee|worker|workers
subscriber|subscribers|recipients of our newsletter
website|web presence|web offering|internet presence|our pages
account|user account|customer account|profile account
username|user name|login name
password|passwords
invoice|invoicing data|billing data|billing details
postal address|mailing address|street address|home address
surname|last name|family name
first name|given name|forename
phone|phone number|telephone number|contact number|mobile number
birthday|date of birth|birth date
settings|account settings|profile settings
can not|unable to|are unable to|is unable to|not able to|are not able to|not in a position to
bottom|footer|foot
email|e mailed|emailed|mailed
may|reserve the right to|reserves the right to|retain the right to
not|refrain from|abstain from|do without|make no use of
functions|features|functionalities|functionality|feature|function
tasks|duties|work|job|jobs|assignments
host|hosting provider|hosting partner|host provider|hosting company
find|publish|publishes|publishing|post|posted
email|contact us by e mail|contact us by email|send us an e mail|send us an email|write to us by e mail|e mail us|email us|by e mail|via e mail|via email|by sending an e mail
settings|preferences|configuration
only|exclusively to|solely to|limited to|reserved for|reserved to
about|regarding|concerning|relating to|related to|with respect to|with regard to|in relation to
unsubscribe newsletter|opt out of the newsletter|opt out of our newsletter|unsubscribe from the newsletter|unsubscribe from our newsletter
basis|legal basis|lawful basis|legal ground|legal grounds|legal bases
question|if you have any questions|should you have any questions|for any questions|for questions|with any questions|in case of questions|if you have questions|do you have questions|do you have any questions|any questions|if you have a question|if you have any question|for further questions|any queries|if you have any concerns|any concerns|questions or comments
if|where|wherever|once|as soon as|when|as and when
unsubscribe|opt out of the newsletter|opt out of our newsletter|opt out of receiving|opt out from receiving|opt out of these emails|opt out of e mails|opt out of emails
think|believe|are of the opinion|are of the view|consider that|feel that|suspect
store|log|logged|logging|placed on|place on
each email|each message|every message|any message|each newsletter|each mail|every email
legal|law|laws|legislation|legally|lawfully|statute
occasionally|every now and then
readermay|right of|rights of|right to|rights to|the right|have rights of|are free to|at liberty to|have the opportunity to|have the ability to|you have the option of
must|shall be obliged to|are under an obligation to|is under an obligation to|have a duty to|has a duty to
not|in no case|under no circumstances|at no time|in no event|by no means|not in any way
only|nothing but|no other than|limited to|restricted to
if|if you|when you|should you|where you|whenever you|in case you|in the event that you|in the event that|in the event of|provided that|providing that|as long as you|on condition that|on the condition that|to the extent that|to the extent|insofar as|in so far as|so far as|inasmuch as|as and when|upon
unless|if not
or|and or|or else|alternatively
after|after the end of|upon expiry of|upon the expiry of|on expiry of|after expiry of|at the end of|from the end of|since the end of
occasionally|from time to time|now and then|at times
then|after that|afterwards|thereafter|after this|after which|following that|following this|subsequently
for example|examples are|examples include|an example is|to name a few
within|in the course of|by no later than
if request|on request|at your request|upon request|if requested|on demand|upon your request|on your request
promptly|without undue delay|without unnecessary delay|as soon as possible|as soon as reasonably possible|as quickly as possible|as soon as we can
regularly|on a regular basis|periodically
currently|for the time being|for now|at this time|at this point
because|as a result of|on account of|by reason of|given that|seeing that|in view of the fact that
about|as regards|in respect of|as to|pertaining to|with reference to|in connection with|connected with|associated with|in the matter of
to|so that|in such a way that|such that|in order that|for purposes of|with the aim of|with the purpose of|with the goal of|aimed at|intended to|designed to|serves to|serve to|so we can|so that we can|to enable us to|to allow us to|enabling us to|allowing us to|so as
complain|complaint|complaints|complaining|raise a complaint|raise your complaint|raise concerns|raise a concern|file your complaint|bring a complaint|lodge complaints|make complaints|complaint with|right to complain
supervisory authority|data protection authority|data protection regulator|data protection supervisory authority|privacy regulator|privacy authority|privacy watchdog|dpa
information commissioner|information commissioner s office|information commissioners office|ico
federal trade commission|ftc
gdpr|general data protection regulation|eu general data protection regulation|regulation eu 2016 679|eu gdpr
ccpa|california consumer privacy act
contact|contacting|contacts us|get in touch|getting in touch|reach|reach out|write|drop us a line|turn to|address yourself to|approach|speak to|talk to|send us a message|drop a line|be in touch
email|e mail|mail us|e mailing|emailing|electronic mail|send an email|send us an email|by email|an email|e mail message
phone|telephone|by phone|by telephone|call|phone call|ring
access|accessing|accessed|see|view|viewing|inspect|inspection|consult|look at|find out which|be told which|know which
obtain|obtaining|get|gets|getting|receive|receiving|received|receipt
copy|copies
rectify|rectification|rectified|correct|corrected|correcting|correction|corrections|put right|fix|amended if wrong|have corrected
inaccurate|incorrect|wrong|not correct|mistaken|erroneous|outdated
delete|erase|erasure|erased|erasing|deletion|deleting|deleted|delete it|remove|removed|removal|destroy|destroyed|destruction|wipe|wiped|be forgotten|purge|purged
restrict|restriction|restricted|restricting|limit the processing|limitation
port|portability|data portability|portable|take with you|transfer to another controller|transfer to another provider|move to another provider|transmit to another controller|transmit to another provider
object|objection|objecting|objections|oppose|opposition
withdraw|withdrawal|withdrawing|withdrawn|revoke|revocation|revoked|take back
consent|permission|approval|agree|agreement to
contract|agreement|contractual|contracts|agreements
performance|perform|performing|performed|fulfil|fulfill|fulfilling|fulfilment|fulfillment|fulfils|fulfills|execute|execution|carry out|carrying out|carried out|complete|completion|implement
necessary|need|needs|needed|require|requires|required|needful|indispensable|essential|necessity
legal|statutory|by law|under the law|lawful
obligation|obligations|duty|duties|legal requirement|requirement|requirements
comply|complying|compliance|meet|meeting|observe|satisfy|adhere|abide
use|using|used|uses|usage|make use|makes use|utilise|utilize|utilisation|utilization
process|processing|processed|processes|handle|handling|handled|treat|treatment
collect|collection|collecting|collected|collects|gather|gathered|gathering|capture|captured|capturing|acquire|acquired
store|storage|storing|stored|stores|retain|retention|retaining|retained|retains|keep|keeping|kept|keeps|hold|holding|held|holds|save|saved|record|records|recorded|preserve|preserved|remain stored|stay stored
share|sharing|shared|shares|disclose|disclosure|disclosing|disclosed|pass|passed|passing|pass on|passed on|passing on|transmit|transmitted|transmission|forward|forwarded|forwarding|make available|made available|communicate|communicated|reveal|revealed|divulge|divulged
transfer|transferred|transferring|transfers|transferral
send|sends|sending|sent|dispatch|mail out
provide|providing|provided|provision|provides|supply|supplied|supplying|give|gives|given|giving|furnish|furnished|offer|offering|offered|offers|submit|submitted|hand over to us|tell us|let us know|enter|entered
inform|informing|informed|information about changes|notify|notified|notifying|notification|notifications|tell|told|telling|advise|advised|alert|let you know|make you aware|bring to your attention|announce|announced|communicate to you
change|changes|changing|changed|amend|amendment|amendments|amended|modify|modification|modifications|modified|update|updates|updating|updated|revise|revised|revision|revisions|alter|altered|alteration|alterations|adapt|adapted|adjust|adjusted
policy|statement|notice|declaration|privacy policy|privacy statement|privacy notice|privacy declaration|document
version|edition
latest|most recent|newest|up to date|most current
find|can be found|can always be found|will find|you will find|you can find|will always find|is available|found|available|posted|published|consulted
visit|visits|visiting|visited|browse|browsing|come to
website|site|web site|websites|webpage|web page|online presence|internet site|web pages
app|application|mobile app|mobile application|apps
device|devices|equipment|terminal
browser|web browser|internet browser
register|registration|registering|sign up|signing up|signed up|sign up for|enrol|enrolment|enroll|create an account|creating an account|open an account
login|log in|sign in|logging in|signing in
subscribe|subscription|subscribing|subscribed|sign up for our newsletter
unsubscribe|unsubscribing|cancel your subscription|opt out of receiving
purchase|purchasing|purchased|purchases|buy|buying|bought|acquisition
order|orders|ordering|ordered|place an order
deliver|delivery|delivering|delivered|deliveries|ship|shipping|shipped|shipment
pay|payment|payments|paying|paid
invoice|invoices|invoicing|bill|billing|bills
answer|answering|answered|respond|responding|response|responses|reply|replying|replies|react
request|requests|requesting|requested|ask|asks|asking|asked|demand|inquiry|enquiry|enquiries|inquiries
protect|protection|protecting|protected|safeguard|safeguards|safeguarding|secure|securing|secured
prevent|prevention|preventing|avoid|avoiding|avoidance
detect|detection|detecting|identify|identifying|discover|discovering
improve|improvement|improving|improvements|enhance|enhancing|enhancement|better|optimise|optimising|optimisation|optimize|optimizing
analyse|analysis|analysing|analyze|analyzing|evaluate|evaluation|evaluating|assess|assessment|assessing
personalise|personalising|personalisation|personalize|personalizing|personalization|tailor|tailored|tailoring|customise|customize|adapt to you
manage|management|managing|managed|administer|administration|administering
resolve|resolving|resolution|settle|settling|settlement
dispute|disputes|conflict
enforce|enforcing|enforcement
operate|operation|operating|operated|run|running
maintain|maintenance|maintaining
create|creation|creating|generate|generating|produce
decide|decision|deciding|decisions
choose|choice|choosing|choices|select|selection|selecting
host|hosting|hosted|hosts
measure|measurement|measuring
third party|third parties|other parties|outside parties|external parties
service provider|service providers|provider|providers|supplier|suppliers|vendor|vendors|contractor
staff|employees|personnel|team|team members|members of staff|colleagues|workforce
customer|customers|client|clients
visitor|visitors
member|members
anyone|anybody|someone else|any person|others|other people|any other person
legitimate interest|legitimate interests|justified interest|legitimate business interest
basis|bases|ground|grounds|footing
personal data|personal information|your personal data|your personal information|your data|your information|data about you|information about you|data concerning you|data relating to you|information relating to you|personally identifiable information|personal details
ip address|internet protocol address|ip number
location|whereabouts|geographic location
name and surname|first and last name|full name|first name and surname|first name and last name
date of birth|birth date|birthdate|birthday
address|postal address|mailing address
cookie|cookies
advertise|advertising|advertisement|advertisements|ads|ad|adverts
market|marketing
children|child|kids|minors
parent|parents|guardian|guardians|parent or guardian|parents or guardians
period|periods|duration|length of time|term|amount of time|time period|span|timespan
outside|beyond
country|countries
security|safety
measures|steps|precautions
appropriate|suitable|adequate|proper
unauthorised|unauthorized
behaviour|behavior
long|lengthy
harm|damage
describe|describes|described|set out|sets out|laid down|stated|explain|explains|explained|outline|outlined|specified|listed|mentioned|indicated|detailed
further|additional|extra
reason|reasons
kind|kinds|type|types|sort|sorts|category|categories
question|questions|query|queries|comment|comments|remark|remarks
sell|selling|sold|sells|sale
rent|renting|rented|rents|lease|leased
link|hyperlink|url
approximately|roughly|around|circa
comply|comply with|complies with|complying with|compliance with|meet|meeting|meets|satisfy|satisfying|adhere to|adhering to|observe|observing|conform to|abide by|fulfil our legal|live up to
anonymised|anonymise|anonymize|anonymized|anonymises|anonymizes|anonymising|anonymizing|anonymisation|anonymization|make anonymous|made anonymous|render anonymous
aggregated|aggregate|in aggregate|aggregating|in aggregate form|in aggregated form
disable|disables|disabling|disabled|turn off|turning off|turns off|turned off|switch off|switching off|deactivate|deactivating|deactivated|block|blocking|turn them off|switch them off
enable cookies|turn on|switch on|activate
detect|recognise|recognize|recognising|recognizing|recognises|recognizes|tell apart|distinguish
review|check|checking|recheck|revisit|look over|reviewing|check back|come back to|return to
complete|completing|fill in|filling in|fill out|filling out|filled in|filled out|completed
resolve|sort out|iron out
remember|remembers|remembering|memorise|memorize|recall
display|displays|displaying|displayed|show|shows|showing|shown|present|presents|presenting
deliver|carry|carries|hand over
require|call for|calls for|demand|demands
help|helps|helping|assist|assists|assisting|support|supports|supporting
fulfil|fulfill|fulfils|fulfills|fulfilling|fulfilled|fulfilment|fulfillment|achieve|achieves|achieving|accomplish
record|records|recording
entrust|entrusted|engage|engages|engaged|rely on|relies on|commission|commissioned|call on|work with|works with|cooperate with|collaborate with
act on our behalf|on our behalf|for us|in our name
instruct|on our instructions|according to our instructions|following our instructions|under our instructions|instructions
bind|bound|obliged by contract|contractually bound|bound by contract|contractually obliged|committed by contract
confidential|confidentially|in confidence|secrecy|confidentiality
connect|connection|connecting|link up
transmit|transmission|transmitting|transmitted|transmits
occur|takes place|take place|taking place|is carried out|are carried out|is done|are done
apply job|job application|applications|applicants|applicant|candidate|candidates|apply for a job|applying for a job
newsletter|newsletters|mailing list|e newsletter|mailing
event|events|gathering
appointment|appointments|booking|bookings|reservation|reservations|book|reserve
return|returns|returned|send back|sent back|give back
notice|notices|announcement|announcements|announce|announcing
publish on|posting|make public
statutory|required by statute|prescribed by law|laid down by law|statutory retention
retention period|storage period|how long we keep|how long
lapse|lapses|expire|expires|expired|cease to apply|ceases to apply|no longer applies|no longer apply|falls away
visitor|users of our website|site visitors|website visitors|people who visit our website|those who visit our website|website users|visitors to our website|visitors to the website|visitors to our site|anyone who visits our website
gather statistics|statistics|statistical|stats|statistical purposes
assess|appraise
proof|evidence|prove|proving|demonstrate|substantiate
identity|who you are|identify yourself|your identity
behalf|in the name
authority|authorities|public authority|public authorities|public bodies|government bodies|government agencies
police|law enforcement|law enforcement authorities|law enforcement agencies
court|courts|tribunal|tribunals|judicial authorities
sign|signing
worry|concern|concerns|worries
message|messages|note to us
attachment|attachments|attached files|enclosed files
correspondence|exchange of letters
software|program|programme|programs|tool|tools
technology|technologies|technical means
experience|experiences
preference|preferences of yours|choices you made
content|contents|material
necessity|must have
remain|remains
limit|limits|limiting|limited to|restricted|kept to
right away|without undue delay|as soon as possible|as quickly as possible|promptly|at the earliest opportunity|as soon as we can|as quickly as we can
at the latest|no later than|not later than|in any event within|within|in any case within|at the latest within|inside
working|business
responsible|responsibility|liable|liability|accountable|answerable
external website|other websites|third party websites|external sites|external websites|other sites|third party sites|websites of others|websites of third parties|other people s websites
privacy practices|handling of data|data practices
operator|operators|those who run
policy|this document|this page|document
conclude|enter into|entering into|entered into|concluding
enter into force|come into force|take effect|takes effect|become effective|comes into force|enters into force|come into effect|taking effect|apply from
visit time|time of access|time of the visit|time of your visit
each time|every time|on every visit|on each visit|with each visit|at every visit|at each visit
server|servers
subscribe newsletter|newsletter subscription|subscription to our newsletter|subscribe to our newsletter|subscribe to the newsletter|sign up for our newsletter|signing up for our newsletter|register for our newsletter
wrongly|unlawfully|not lawfully|incorrectly handled
due|due to|because of|owing to
possible|may be possible
partner host|company that hosts|party that hosts|firm that hosts|the company hosting
sale|being sold|acquisition|takeover
merger|merged|merge
contact|contact us|reach us|write to us|get in touch with us|get in touch|email us|contacting us|reaching us
store|logs|logs automatically
voluntary|voluntarily|on a voluntary basis|of your own accord
visible|visible to us
understand|find out|learn
order|orders
company|our company
newsletter|email newsletter

`,
  rewritings: [
    [
      /\b(?:at the latest|in any event|but no later than|no later than|not later than),? (?:within )?(?=\w+ (?:days?|weeks?|months?))/g,
      'within ',
    ],
    [
      /\b(within (?:a|an|one|\w+|\d+) (?:\w+ )?(?:days?|weeks?|months?)) (?:after|from|of) (?:we (?:receive|have received|get)|receiving|receipt of|having received) (?:it|this|them|(?:your|the|such) request)\b/g,
      '$1',
    ],
    [/\band within (?=\w+ (?:days?|weeks?|months?))/g, 'within '],
    [
      /\b(?:not|never) ([^.;,]{3,80}?) without your ((?:prior |explicit |express )*)(?:consent|permission)\b/g,
      '$1 only with your $2consent',
    ],
    [/\b(?:turn|switch)(?:ing)? (cookies|them|it|these|this|those) off\b/g, 'disable $1'],
    [/\byou can ask us for\b|\byou (?:are entitled|have the right) to (?:receive|obtain)\b/g, 'readermay obtain'],
    [/\bin keeping (?=our|the)/g, 'in '],
    [/\bsecure (?=website)|(?<=website )secure\b/g, ' secured '],
    [
      /\b(?:being|is|are) (?:merged or sold|sold or merged)\b|\binvolved in (?:a|any) (?:merger or sale|sale or merger)\b|\bthe event of (?:a|any) (?:merger or sale|sale or merger)\b/g,
      ' merger or sale ',
    ],
    [/\bpass(?:es|ed)? to\b/g, 'transfer to'],
    [
      /\bcan be (withdrawn|revoked|disabled|turned off|switched off|blocked|deactivated|exercised|requested|cancelled|corrected|objected to|unsubscribed)\b/g,
      'readermay $1',
    ],
    [/\bquestions? (?:about|regarding|concerning|on|relating to) ([^.?!]{3,80})\?/g, 'question about $1,'],
    [/\bcan (?:only )?be accessed by\b/g, ' accessed '],
    [/\bif you (?:do not|don['’]t)(?: do so)?,/g, 'without these data,'],
    [/\b(?:opt out|opt-out)(?= at any time| of (?:the|our|this|these) (?:newsletter|mailing|email))/g, 'unsubscribe'],
    [/\bdo not hesitate to\b|\bplease feel free to\b/g, ' '],
    [
      /\b(?:is|are) (?:not|in no way) (?:visible|accessible) to us\b|\bwe (?:do not|cannot|can not) see\b|\bwe have no access to\b/g,
      ' not we access ',
    ],
    [
      /\b(?:due to|because of|on the basis of|under|by virtue of) (?:a |our |the )?(?:legal|statutory) (?:obligations?|duty|duties|requirements?)\b/g,
      ' must legal ',
    ],
    [/\b(?:you|we) (?:may|can|will)? ?object if\b/g, 'object'],
    [/\bwithin (\w+) (days?|weeks?|months?) of (?:the )?(?=clos|delet|terminat|end|expir)/g, 'after within $1 $2 '],
    [/\b(?:some|certain) (?=of our website)/g, ' '],
    [/\bif (?:the )?law or (?:a |an )?([a-z ]{3,30}?) requires? (?:it|this|so|us to do so)\b/g, 'if legal must or $1'],
    [/\bwhere required by (?:the )?law or by (?:a |an )?/g, 'if legal must or '],
    [/\bif we are legally (?:obliged|required|bound) to do so or by (?:a |an )?/g, 'if legal must or '],
    [
      /\b(?:under|below|younger than|not yet|less than) (?:the age of )?(\d+)(?! (?:days?|weeks?|months?|hours?|minutes?))(?: years?(?: of age| old)?)?\b/g,
      'under $1 years',
    ],
    [
      /\bif you (?:think|believe|feel|consider|are of the opinion|are of the view|suspect|have reason to believe) (?:that )?[^.,;]{0,160}?, (?=[^.;]{0,60}(?:complain|grievance))/g,
      ' ',
    ],
    [/\bwhen (?:you )?(?=(?:using|visiting|contacting|registering|ordering|subscribing))/g, 'if you '],
    [/\b(?:each|every) time\b|\b(?:on|at|with|during) (?:each|every) (?=(?:of your )?visits?)/g, 'if '],
    [
      /\b(within (?:a|an|one|\w+|\d+) (?:\w+ )?(?:days?|weeks?|months?|hours?|years?)) (?:of|after|from|following|counting from)\b/g,
      '$1 of',
    ],
    [/\bof (?:its|their|the) (?:receipt|arrival)\b/g, 'of receiving'],
    [/\b(?:some|certain|individual|various) (?=(?:parts?|features?|functions?|functionalit|areas?|sections?)\b)/g, ' '],
    [
      /\b(?:no longer|not) (?:be )?(?:available|accessible|usable|work(?:ing)?|function(?:ing)?)(?: properly| correctly| fully)?\b/g,
      'not work',
    ],
    [/\bthird parties\b|\banyone else\b|\bothers\b|\bany third party\b|\bother parties\b/g, 'third party'],
    [/\b(?:is|are) something (?:that )?we (never|do not) do\b/g, 'we $1'],
    [/\bnone of (?:your|our) /g, 'not '],
    [
      /\bthere (?:is|are|will be) no\b|\bneither\b|\bno (?=\w+ (?:takes place|is carried out|are carried out|occurs))/g,
      'not ',
    ],
    [/\bnor (?=\w+ (?:takes|is|are|occurs|happens))|\band no (?=\w+)|\bor any (?=\w+)/g, 'or '],
    [/\bunless you (?:have )?(?:consent|agree)(?:ed)?\b/g, 'without your consent'],
    [
      /\bif you have (?:given|granted) (?:us )?(?:your )?(?:permission|consent|approval)(?: to do so| for this)?\b|\bif you (?:have )?(?:consented|agreed|consent|agree)\b/g,
      'with your consent',
    ],
    [
      /\bwithout your ((?:prior |explicit |express )*)(?:consent|permission), we (?:do|will|shall) not\b/g,
      'only with your $1consent we',
    ],
    [/\bnothing but\b/g, 'only'],
    [/\byou are not (?:obliged|required|obligated) to (?=provide|give|supply|submit)/g, 'you voluntary '],
    [/\bcoming (?:through|from)\b/g, 'of'],
    [
      /\b(?:is|are) (?:responsible for|in charge of) (?:the )?(?:data )?processing(?: of (?:your )?(?:personal )?(?:data|information))?\b/g,
      'is controller',
    ],
    [
      /\b(?:responsible for|in charge of) (?:the )?(?:data )?processing(?: of (?:your )?(?:personal )?data)?(?: is)?\b/g,
      'controller',
    ],
    [
      /\b(?:do |does |will |shall |is |are )?not (?:be )?([^.,;\d]{0,60}?) ?(?:for )?(?:any )?longer than (?=[^.;\d]{0,40}(?:necess|need|requir|purpose))/g,
      ' $1 aslongas ',
    ],
    [/\b(?:for )?no longer than (?=[^.;\d]{0,40}(?:necess|need|requir|purpose))/g, ' aslongas '],
    [/\b(?:only )?(?:for )?(?:as|so) long as (?=[^.;\d]{0,40}(?:necess|need|requir|purpose))/g, ' aslongas '],
    [/\b(?:only )?(?:for )?the (?:period|time|duration) (?=[^.;\d]{0,20}(?:necessary|needed|required))/g, ' aslongas '],
    [
      /\baslongas (?:it is|this is|that is|is|they are|we|it|this)? ?(?:reasonably )?(?:necessary|needed|required|needs?|requires?)(?: (?:it|them|this))?(?: (?:to|for|in order to))?/g,
      ' aslongas necessary ',
    ],
    [/\bif you do so\b|\bin (?:that|which|such a?) case\b/g, ' '],
    [
      /\b(?:if|when|should|whenever|once) (?:anyone|someone|you|they|visitors|users|a user|a visitor) (?:decides?|decided|chooses?|chose) to\b/g,
      'if you ',
    ],
    [/\bshould (you|they|anyone|someone|there|we|it|this)\b(?! not)(?=[^.?!]{3,90}[,.])/g, 'if $1 '],
    [/\bby (?:continuing to use|using|visiting|accessing) (?=(?:the|our|my|this|these) )/g, 'if you use '],
    [/\bin (?:the )?(?:event|case) of (?:an? )?/g, 'if '],
    [/\bif there (?:is|are|has been|have been|should be) (?:an? )?/g, 'if '],
    [
      /\b(?:as|where|when|if|to the extent) (?:is |it is |we are )?(?:so )?(?:required|obliged|prescribed|mandated) (?:to do so )?by (?:the )?(?:applicable )?law\b/g,
      ' lawrequires ',
    ],
    [
      /\b(?:as|where|when|if|to the extent) (?:the )?(?:applicable )?law (?:so )?(?:requires|demands|prescribes)(?: (?:it|this|so|us to))?(?= ?[,.;]|$)/g,
      ' lawrequires ',
    ],
    [/\bas may be required by law\b/g, ' lawrequires '],
    [
      /\bany (?=changes?|modifications?|updates?|questions?|amendments?|of (?:these|your|the|our)|enquir|quer|concerns?|comments?|complaints?|such|time period)/g,
      ' ',
    ],
    [
      /\b(?:all|any) (?:of )?(?=(?:the |this |these |your |other )?(?:personal )?(?:information|data|details) (?:that|which|you|we) )/g,
      ' ',
    ],
    [/\bcan be (?:sent|addressed|directed|made|put) to\b/g, ' readermay send to '],
    [
      /\b(?:we )?(?:would )?(?:encourage|advise|recommend|invite|urge|suggest|ask)s? (?:that )?you (?:to )?(?=(?:regularly |periodically |frequently )?(?:review|check|read|visit|consult|look|revisit))/g,
      ' readermay ',
    ],
    [/\byou (?:are|should be) (?:advised|encouraged|invited|asked|urged) to\b/g, ' readermay '],
    [
      /\bplease (?=(?:regularly |periodically |frequently )?(?:review|check|read|visit|consult|look|revisit))/g,
      ' readermay ',
    ],
    [
      /\b(review|check|visit|read|consult|revisit)((?: [a-z]+){0,6}) (?:periodically|regularly|from time to time|frequently|occasionally|often|every now and then|at regular intervals)\b/g,
      '$1$2',
    ],
    [/\b(?:periodically|regularly|frequently|occasionally) (?=review|check|visit|read|consult|revisit)/g, ' '],
    [
      /\byou (?:will |shall |can expect to |should )?(?:receive|get|have|hear) (?:(?:a|an|our|your) )?(?:reply|response|answer|back)(?: from us)?\b/g,
      'we answer',
    ],
    [/\b(?:helps?|enables?) us(?: to)?\b/g, ' use '],
    [/\bas (?:they|it) should\b|\bas (?:intended|expected)\b/g, 'properly'],
    [
      /\bdepending on (?:your location|where you (?:live|are|reside|are located)|your place of residence|your jurisdiction|the (?:country|place) (?:where|in which) you (?:live|reside))/g,
      ' dependingplace ',
    ],
    [
      /\b(?:in (?:their|your|his or her|the relevant|that) (?:jurisdiction|country)|where (?:they|you) (?:live|reside))\b/g,
      ' atplace ',
    ],
    [
      /\bwe (?:cannot|can not|are unable to) (?:accept|assume|take) (?:any )?(?:responsibility|liability)\b|\bwe (?:accept|assume|take) no (?:responsibility|liability)\b/g,
      'we are not responsible',
    ],
    [/\bso(?: that)? we (?:can|may|are able to)\b/g, 'to'],
    [/\bso(?: that)? (?:it|they|you) can\b/g, 'to'],
    [/\bwhich (?:means|implies) (?:that )?/g, ', '],
    [/\bit is (?:solely )?(your|our) (?:sole )?responsibility to\b/g, '$1 responsible to'],
    [/\b(?:you|we) (?:shall|will|are) (?:be )?(?:solely )?responsible for (?=\w+ing)/g, 'responsible to '],
    [/\bin (?:as|so) far as\b|\bto the extent(?: that)?\b|\binsofar as\b/g, 'if'],
    [
      /\bat (?:your|the user['’]?s?) request\b|\bif you (?:so )?request(?: (?:it|this|so))?\b|\bwhen you ask(?: us)?(?: to)?\b/g,
      'on request',
    ],
    [
      /\bif you (?:do not|don['’]t) (?:provide|give|supply|share) (?:us (?:with )?)?(?:these|this|the|such|your) (?:data|information|details)\b/g,
      'without these data',
    ],
    [/\b(?:under|below) the age of (?=\d)/g, 'under '],
    [/\b(?:younger than|not yet) (?=\d)/g, 'under '],
    [/\bno longer ([^.,;]{0,60}?) than\b/g, 'no longer than $1'],
    [/\b(?:are|is|be) (?:legally|statutorily) (?:required|obliged|obligated|bound) to\b/g, 'must legal'],
    [/\b(?:the )?law (?:requires|obliges|compels) (?:us |you |them )?to\b/g, 'must legal'],
    [/\b(?:required|obliged) (?:to (?:do so )?)?by law(?: to)?\b/g, 'must legal'],
    [/\bfree (copy|copies)\b/g, '$1 free of charge'],
    [/\b(?:article|art\.?) ?(\d+) ?\((\d)\) ?\(?([a-f])\)?(?!\w)/g, 'art $1 $2 lit$3'],
    [/\b(?:please )?(?:do not hesitate|don['’]t hesitate|feel free) to\b/g, ' readermay '],
    [
      /\b(?:in the event (?:that )?you|in case you|should you|when(?:ever)? you|if you) (?:would like|wish|want|desire|choose|decide) to\b/g,
      'if you want to',
    ],
    [/\b(?:would|should) you (?:like|wish|want) to\b/g, 'if you want to'],
    [/\bwould you like to ([^.?!]{0,120})\?/g, 'if you want to $1,'],
    [/\b(?:do )?you have (?:a|any) (complaints?|questions?)\?/g, 'if you have $1,'],
    [/\b(?:by|per) (?:e-?mail|email)\b/g, ' email '],
    [/\beither (\w+) or\b/g, '$1 or'],
    [/\bnor do (?:we|they|you)\b/g, '. not '],
    [/\band (?:we )?(?:also )?do not\b/g, '. not '],
  ],
  fillers:
    'request because please thank thanks kindly simply just note however moreover furthermore also too besides indeed therefore thus hence accordingly consequently namely respectively certainly naturally course fact case cases event way ways manner means matter regard respect relation connection context basis purpose purposes aim reason nature particular relevant applicable applies apply applying appropriate corresponding respective concerned question following above hereafter hereinafter herein thereof aforementioned said mentioned described listed set up down away go goes going come comes coming take takes taking taken make makes making made become becomes get put want wants wish wishes like let lets letting ask exercise exercised right rights possibility option able ability enable enables allow allows feel happy welcome glad sure aware important importantly various variety range kind type sort category form part parts thing things item items point time times moment occasion itself themselves ourselves same such as well then now today currently here there latest current find found available information data details personal concerning relating work works function functions turn know practice addition effect situated located consist consists act acts acting serve serves lies lie i my me mine remain remains remaining stay stays occur occurs happen happens arise arises result results resulting lead leads belong belongs exist exists existing intend intended consider considered considering bear mind start starting continue continues show shows name named meaning contain contains containing base based follow follows quite rather actually basically easily easy properly correctly duly likewise similarly additionally meanwhile reference referred refer refers regarding look looks looking determine determining involve involves involved setting bring brings brought placed page say says speak doing process country countries employ opinion exact art article paragraph letter undertake against about performance performing concluded conclude signed sign entered service services directed aimed meant addressed targeted anyway ensure ensures ensuring try tries trying seek seeks strive endeavour endeavours endeavor carefully care thereby whereby upon offer offers offering aims commit committed dedicated value importance pleased hesitate overview summary together alongside among amongst but yet though although through via using timeframe ones whichever forward related connected associated accordance pursuant suitable proper everything something anything desired end-user great high level levels degree asks asked asking advise advised encourage encouraged recommend recommended invite invited     ',
  asking: 'request process contact exercise obtain access answer submit right rights',
  reaching: 'contact email send phone write message submit request question',
  using: 'use',
  ordinary,
  soft: 'period timeframe use provide obtain describe policy website services service else force due obligation govern show exist operate concern basis process legal current contain important time entry browser',
  conditions: 'if|if you',
  opening:
    'use data purpose purposes process collect store share keep obtain right rights following have include cases personal why what how which when',
  we: 'company organisation organization controller firm business',
  you: 'user subject person individual',
}
