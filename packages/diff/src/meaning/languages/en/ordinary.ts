/** Everyday words of English, by the root that their forms share; see `Retelling.ordinary`. */
export const ordinary = `
accompany achieve act activate add address adhere admire advance afford aid allow alter announce anticipate appear
appoint appreciate arise arrange arrive assume attach attempt attend attract await award bear become began begin
begun behave believe belong benefit bring brings brought build built call came care carry cause cease celebrate
change characterise chose chosen clarify clear close come commence commit complement concentrate concern conduct
confirm connect consider consist constitute construct consult contain continue contribute convert convince cope
cover create deal dealt declare deem define deliver depart depend derive deserve design desire determine develop
dictate differ direct disappear discover discuss divide draft draw drawn drew drive drop earn ease effect elapse
elect embed emerge emphasise enable enclose encounter encourage end endeavour enjoy enrich enter equip establish
evolve exceed execute exist exit expand expect experience explain explore express extend face facilitate fall fallen
feel fell felt fetch find fit fix focus follow force forget form formulate forward found function gave gain get give
given go gone got govern grant grow guide happen held help hesitate hold imagine imply improve incorporate incur
indicate initiate insert inspire install intend interact introduce invite involve issue join keep kept knew know
known lack launch lay lead learn leave led left lend let lie live lose lost made maintain make manage matter mean
meant meet mention met miss modify move named necessitate need note notice occur offer operate organise originate
outline overcome owe own participate pass pause perform permit persist plan play point possess postpone practise
prefer prepare present preserve presume prevail proceed produce prompt propose provide pursue put raise reach react
realise recall receive recognise recommend refer reflect regard regulate relate rely remain remind render renew
repair repeat replace represent require reserve reside resolve respect respond rest result run said save say seek
seem select sent serve set settle shape show shown shut sign simplify sit specify spend spent spoke stand start
state stay step stipulate stood stop strengthen strive structure submit succeed suffice suggest suit supply support
suppose surround sustain take taken talk taught teach tell tend thank think thought told took touch train travel
treat tried trust try turn undergo understand understood undertake update use valid vary wait walk want warn was
wear welcome went wish wonder work worry write written wrote able absolute active actual adequate affiliated
apparent appropriate available aware basic beneficial best better big brief broad busy careful central certain
common complete comprehensible comprehensive concise concrete considerable consistent constant convenient correct
crucial current customary daily deep desired detailed different difficult distinct due early easy effective
efficient entire essential exact excellent exciting extensive fair familiar fast favourite final fine firm flexible
following foreseeable formal former frequent fresh friendly full fundamental future general genuine glad good great
happy hard helpful high honest ideal important inevitable initial instant intended interesting involved joint key
large last late lasting latest likely little local long main major meaningful mere minor modern natural neat
necessary new next nice normal obvious official old only optimal ordinary original overall particular perfect
possible powerful practical precise previous primary principal proper quick quiet ready real recent regular related
relevant reliable respective responsible right safe same satisfactory seamless secondary separate serious several
short similar simple slight slow small smooth solid sound special specific stable standard strong subsequent
successful sufficient suitable swift technical tight timely top total transparent true typical ultimate unclear
understandable unique upcoming urgent useful usual valuable various vital whole wide willing worth above accordingly
actually afterwards again ago almost along already altogether anyway apart around away back beforehand beneath
besides certainly clearly closely constantly correctly directly easily effectively elsewhere especially essentially
eventually ever exactly explicitly extremely fairly far firmly frankly fully further gladly gradually greatly hardly
here highly hopefully ideally immediately inside instantly kindly largely later lately mainly meanwhile merely
moreover mostly much namely naturally nearly nevertheless newly nonetheless normally notably now obviously once
onwards particularly perfectly perhaps possibly precisely presently previously primarily principally properly purely
quickly quite rather readily really recently regularly respectively roughly safely seamlessly simply since slightly
smoothly so somehow soon specifically still strictly subsequently successfully suitably surely swiftly there
thoroughly together tomorrow too totally truly typically ultimately under usually very well widely yesterday yet
accordance action activity addition advantage affair approach arrangement aspect assistance attention attitude
background balance base basis beginning behalf bit bottom capacity case chance chapter choice circumstance clarity
commitment comfort concept conclusion confidence connection consequence consideration context continuation
contribution convenience course creation day degree delay demand detail development difference difficulty direction
discretion effort element emphasis enjoyment environment establishment event example execution existence expectation
explanation expression extent fact factor feature field finish format framework goal guarantee guidance guideline
heart hint idea impact importance impression improvement initiative input instance instruction intention interaction
introduction item kind knowledge level light line link list manner meaning means mechanism medium method mind moment
nature number objective occasion operation opportunity option order outcome overview part participation path
performance period perspective phase policy possibility practice preparation presence principle priority problem
procedure process product progress promise proposal protection provision purpose quality question reaction
realisation reason reasoning reference relation relationship reliability remark requirement resource response
responsibility role rule scope section selection sense series service setting side sight situation solution sort
source stage statement strategy style success suggestion system task technique technology term text thing time title
topic transparency understanding value variety version way week word world year
`
