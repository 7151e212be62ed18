/** Words or phrases of English that say the same in a policy: a group a line. */
export const synonyms = `
if you have any questions or comments|for any questions or comments|questions or comments|should you have any questions or comments|if you have any questions or suggestions|for any questions or suggestions|questions or suggestions|should you have any questions or suggestions|if you have any questions or remarks|for any questions or remarks|questions or remarks|should you have any questions or remarks|if you have any questions or feedback|for any questions or feedback|questions or feedback|should you have any questions or feedback|if you have any questions or concerns|for any questions or concerns|questions or concerns|should you have any questions or concerns|if you have any questions or queries|for any questions or queries|questions or queries|should you have any questions or queries
below is|the following is|here is|listed below is
below are|the following are|here are|listed below are
using the contact details|through the contact information|via the contact details|through the contact details|using the contact information
art|article|articles
para|paragraph
if you|when you|should you|where you|whenever you|in case you
if|when|where|whenever|in case|in the event that|should there be
if you have any questions|if you have any question|if you have a question|if you have questions|should you have any questions|should you have questions|for any questions|for questions|with any questions|in case of questions
only|solely|exclusively|merely
all|every|each|any and all
unless|except if|except when|except where
except|except for|with the exception of|other than|apart from|save for|excluding
at most|up to|no more than|not more than|a maximum of|maximum of|no longer than|not longer than|not exceeding
at least|a minimum of|minimum of|no less than|not less than
including|includes|include|inclusive of
after|following|subsequent to
until|till|up until
restrict|restricts|restricted|restriction|restricting
object|objects|objected|objection|objecting|oppose
complain|complains|complaint|complaints|lodge a complaint|lodging a complaint|file a complaint|make a complaint|submit a complaint|complain to
withdraw|withdraws|withdrawn|withdrawal|revoke|revoked|revocation
share|shares|shared|sharing|pass on|passes on|passed on|passing on|disclose|discloses|disclosed|disclosing|disclosure
process|processes|processed|processing|handle|handles|handled|handling
describe|describes|described|explain|explains|explained|set out|sets out|outline|outlines|outlined|stated
provide|provides|provided|providing|give|gives|given|giving|supply|supplies|supplied|submit|submits|submitted
bottom|foot
click|click on|press
through|by means of|by way of|by using|via
deliver|delivers|delivered|delivery|delivering
send|sends|sent|sending
perform|performs|performed|performing|carry out|carries out|carried out|execute|executes|executed
comply with|complies with|adhere to|observe
located|situated|based
end|ends|ended|expiry|expiration|termination
manage|manages|managed|management|administer|administration
protect|protects|protected|protecting|protection|safeguard|safeguards|safeguarding
choose|chooses|choice|select|selects
create|creates|created|creating|set up
improve|improves|improving|improvement|enhance|enhances|enhancing
understand|understands|learn
visitor|visitors
long|lengthy
made available to|available to
criteria|factors|considerations
additional|further|extra|more
reach us|contact us|write to us|get in touch with us|get in touch
verify|verifies|verified|verification|check|checks
report|reports|reported|reporting
respect|respects|respecting
guarantee|guarantees|guaranteed
built in|inbuilt
signing up|sign up|signup|registering|register|registration
suggest|suggests|suggesting|propose|proposes|proposing
follow|follows
acknowledge|acknowledges|confirm|confirms
database|databases
wish|wishes|want|wants|would like
properly|correctly
more information|further information|additional information|more details|further details
as follows|in the following way|in the following manner
prior to|before|in advance of|ahead of
for example|for instance|e g|by way of example|such as|among others|among other things|like
in accordance with|according to|pursuant to|in line with|in compliance with
in case of|in the event of
terms of use|terms of service|terms and conditions|terms|user terms|end user terms|user agreement
gratis|cost free
currently|at present|at the moment|presently
usually|typically|generally|normally
sometimes|occasionally
often|frequently
also|too|as well
due to|because of|owing to
web analytics service|web analysis service|web analytics tool
web browser|browser|internet browser|browser settings|settings of your browser
mobile phone|smartphone|cell phone
sign in|log in|login
staff|employees|personnel|team|team members|members of staff|members of our team|colleagues
customer|customers|client|clients
advert|adverts|advertisement|advertisements|ad|ads
law|laws|legislation
answer|answers|respond|responds|reply|replies
question|questions|query|queries
necessary|needed
contact|contacting|get in touch with|reach out to|reach
such|this kind of
fulfil|fulfill|fulfilled
his or her|her or his|he or she|she or he|him or her|his her|he she|their
data|information|info|details
store|stores|stored|storing|storage|keep|keeps|kept|keeping|retain|retains|retained|retaining|save|saved|saves|hold|held
use|uses|used|using|utilise|utilises|utilised|utilize|utilizes|utilized|make use of|makes use of|making use of
collect|collects|collected|collecting|gather|gathers|gathered|gathering
delete|deletes|deleted|deleting|deletion|erase|erases|erased|erasing|erasure|remove|removes|removed|removing|removal
change|changes|changed|modify|modifies|modified|amend|amends|amended|update|updates|updated
obtain|obtains|obtained|receive|receives|received|get|gets|got
website|websites|web site|site|sites|web page|webpage
email|e-mail|emails|e-mails|electronic mail|mail
phone|telephone|tel|telephone number|phone number
people|persons|person|individual|individuals
begin|begins|start|starts|commence
buy|buys|purchase|purchases
tell|tells|inform|informs|notify|notifies
purpose|purposes|aim|aims|goal|goals
about|regarding|concerning|relating to|related to|with respect to|with regard to|in relation to
help|helps|assist|assists
enable|enables|allow|allows|let|lets
in order to|so as to|to|for the purpose of|for the purposes of|with a view to
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
correct|corrects|corrected|correcting|correction|rectify|rectifies|rectified|rectification
view|views|see|consult|read|visit
policy|notice|statement|privacy policy|privacy notice|privacy statement
general data protection regulation|gdpr|eu gdpr|eu general data protection regulation|european general data protection regulation|regulation eu 2016 679|eu regulation 2016 679|regulation 2016 679
european union|eu
european economic area|eea
united kingdom|uk
data protection officer|dpo
ip address|internet protocol address|internet protocol ip address
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
`
