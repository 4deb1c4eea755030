"""Contraries of English, by which `contrary_model` makes seeds/check_contraries.tsv: verbs by their bases, other words as they stand.

Left out are words that English puts in freely or that mean several things ("up", "take", "right"), those of change and comparison
whose Turkish the lists of the check name in full ("rose", "more"), and contraries by a prefix ("unlikely"), which a denial can tell.
"""

# Past, participle and "-ing" of verbs that the rules do not make.
IRREGULAR = {
    "split": "split split splitting", "rebuild": "rebuilt rebuilt rebuilding", "light": "lit lit lighting", "deter": "deterred deterred deterring",
    "wed": "wed wed wedding", "rebut": "rebutted rebutted rebutting", "repeal": "repealed repealed repealing", "boo": "booed booed booing", "sever": "severed severed severing",
    "arm": "armed armed arming", "ban": "banned banned banning", "begin": "began begun beginning", "build": "built built building",
    "buy": "bought bought buying", "lose": "lost lost losing", "win": "won won winning", "leave": "left left leaving",
    "quit": "quit quit quitting", "sell": "sold sold selling", "send": "sent sent sending", "shut": "shut shut shutting",
    "expel": "expelled expelled expelling", "withdraw": "withdrew withdrawn withdrawing", "forbid": "forbade forbidden forbidding", "permit": "permitted permitted permitting",
    "admit": "admitted admitted admitting", "hide": "hid hidden hiding", "spend": "spent spent spending", "pay": "paid paid paying",
    "lend": "lent lent lending", "freeze": "froze frozen freezing", "wake": "woke woken waking", "sleep": "slept slept sleeping",
    "show": "showed shown showing", "hurt": "hurt hurt hurting", "repel": "repelled repelled repelling", "acquit": "acquitted acquitted acquitting",
    "agree": "agreed agreed agreeing", "disagree": "disagreed disagreed disagreeing", "upgrade": "upgraded upgraded upgrading",
}  # fmt: skip
# Forms that mean too much else ("was left unable", "to his left").
NO_CONTRARIES = frozenset({"left"})
VERBS = """
expand widen / shrink narrow contract; win / lose; gain / lose
join enter / leave quit exit; arrive enter / leave depart; start begin launch / end finish
stay remain / leave; continue / halt cease; open / close shut; accept approve / reject refuse
approve endorse / reject veto; support endorse favor favour / oppose; agree / disagree
allow permit / ban forbid prohibit prevent; praise / criticize criticise condemn; confirm acknowledge admit / deny
send / receive; buy purchase / sell; import / export; lend / borrow; pay spend / earn; attack / defend
advance / retreat withdraw; deploy / withdraw; include / exclude; strengthen / weaken; improve / worsen deteriorate
accelerate / slow; hire recruit appoint / fire dismiss sack; build create / destroy demolish
create establish / destroy abolish; rescue / kill abandon; release / arrest detain capture jail; love / hate
succeed / fail; encourage / discourage; trust / distrust; respect / insult; protect / harm endanger threaten
unite / divide; connect link / separate disconnect; impose / lift; tighten / relax; lengthen extend / shorten
extend / shorten; reveal disclose expose / hide conceal; show / hide; welcome / condemn; celebrate / mourn
laugh / cry; push / pull; attract / repel; convict / acquit; sue / defend; nominate / withdraw; elect / defeat
ratify / cancel; recognize recognise / deny; enable / disable; fill / empty; load / unload; lock / unlock
activate / deactivate; legalize legalise / outlaw ban; nationalize / privatize; reward / punish; forgive / punish
outperform / underperform; retain / lose abandon; maintain / abandon; embrace / reject; invite / expel
gather assemble / disperse scatter; freeze / thaw unfreeze; heat warm / cool; wake / sleep; multiply / divide
heal / hurt wound; calm soothe / anger provoke; reassure / alarm worry; clarify / confuse; simplify / complicate
upgrade / downgrade; maximize / minimize; centralize / decentralize; occupy invade / liberate; surrender / resist
undermine / strengthen reinforce; disarm / arm; privatise / nationalise
restore resume renew / sever terminate suspend; renew / terminate cancel; dispatch / recall; suspend / resume
postpone delay / hasten expedite; recover / relapse worsen; deteriorate worsen / improve recover
clear absolve exonerate / incriminate implicate; acquit exonerate / convict; pardon / convict punish; bless / curse
flourish prosper thrive / wither decline; evacuate / occupy; demolish raze / rebuild restore
dismantle / assemble install; install / dismantle; ignite light / extinguish; extinguish douse / ignite kindle
hoist / lower; inflame / extinguish soothe; cede / annex seize; annex / cede; enrich / impoverish
employ / dismiss; promote / demote relegate; enlist / discharge; conscript / discharge
unify merge / split; merge / split; ratify / reject; repeal revoke / enact; impose / lift waive; tolerate / forbid
commend applaud laud / rebuke denounce criticise; rebuke denounce / commend applaud laud; glorify / vilify
flatter / insult; assist aid / obstruct hamper; facilitate / obstruct hamper; obstruct hamper block / facilitate
defuse / inflame; conquer / lose; defeat / surrender; corroborate confirm / refute
refute rebut / corroborate confirm prove; deny / affirm; conceal cover / disclose reveal; unveil / conceal
smuggle / seize; lure / deter; persuade / dissuade; reconcile / quarrel; befriend / antagonise
cooperate / compete; coexist / clash; vaccinate / infect; cure / infect; contaminate pollute / purify
purify / pollute; dilute / concentrate; loosen relax / tighten; harden / soften; cheer / boo; deposit / withdraw
hoard / squander; economise / squander; wed marry / divorce; divorce / marry; descend / ascend; dive / soar
stagnate / boom; enlarge / reduce; abbreviate / lengthen; narrow / broaden; quicken / slow; weaken / consolidate
stabilise stabilize / destabilise destabilize
"""
WORDS = """
higher / lower; highest / lowest; high / low; above / below; upper / lower; upward / downward; upwards / downwards
larger bigger greater / smaller; largest biggest greatest / smallest; large big huge / small tiny; longer / shorter
longest / shortest; long-term / short-term; faster quicker / slower; fastest quickest / slowest
fast quick rapid / slow; quickly rapidly swiftly / slowly; better / worse; best / worst; good / bad; earlier / later
earliest / latest; early / late; initial / final; older / younger; oldest / youngest; old elderly / young; old / new
previous last / next; past / future; ancient / modern; stronger / weaker; strongest / weakest; strong / weak
richer wealthier / poorer; richest wealthiest / poorest; rich wealthy / poor; wider / narrower; wide / narrow
heavier / lighter; heavily / lightly; hotter warmer / colder cooler; hottest / coldest; hot warm / cold cool
deeper / shallower; deep / shallow; closer nearer / farther; nearby / distant; safer / riskier; safe / dangerous
safely / dangerously; easier / harder; easy / difficult; cheaper / costlier pricier; cheap / expensive
cheapest / priciest; prior / subsequent; ahead / behind; internal domestic / external foreign; domestic / foreign
local / foreign national; import / export; imports / exports; importer / exporter; buyer buyers / seller sellers
victory win / defeat loss; victories / defeats; winner / loser; winners / losers; winning / losing; success / failure
successes / failures; successful / failed; expansion / contraction; gain / loss; gains / losses; profit / loss
profits / losses; surplus / deficit; start beginning / end; launch / end; arrival / departure; entry / exit
entrance / exit; opening / closing closure; support backing / opposition; supporters backers / opponents critics
supporter / opponent critic; proponents / opponents; pro- / anti-; allies / enemies; ally / enemy; friend / enemy
friends / enemies; friendly / hostile; positive / negative; positively / negatively; optimistic / pessimistic
optimism / pessimism; happy / sad; guilty / innocent; guilt / innocence; true / false; public / private
public / secret; open / closed; open / secret; common / rare; often frequently / rarely seldom; normal / abnormal
willing / reluctant; healthy / sick; alive / dead; born / dead; married / divorced; morning / evening; summer / winter
sunrise / sunset; north / south; northern / southern; east / west; eastern / western; majority / minority
maximum / minimum; major / minor; main / minor; serious / minor; temporary / permanent; temporarily / permanently
partial / full complete; partially partly / fully completely; full / empty; same / different; similar / different
simple / complex complicated; active / passive; voluntary / forced compulsory; voluntarily / forcibly
mandatory compulsory / optional voluntary; peace / war; peaceful / violent; peacefully / violently
civilian / military; civilians / soldiers; offensive / defensive; attack / defence defense; advance / retreat
conventional / nuclear; urban / rural; supply / demand; problem / solution; problems / solutions; benefit / harm
strength / weakness; strengths / weaknesses; love / hatred; joy / sorrow; pride / shame; courage / cowardice
permission / ban; allowed permitted / banned forbidden prohibited; acceptance approval / rejection
approval / rejection; employer / employee; employers / employees; teacher / student; teachers / students
parent / child; parents / children; adult / child; adults / children; landlord / tenant; doctor / patient
debtor / creditor; lender / borrower; lenders / borrowers; including / excluding
forward / backward; forwards / backwards; dry / wet; clean / dirty; tall / short; thick / thin; loose / tight
rough / smooth; sweet / bitter; loud / quiet; quietly / loudly; visible / hidden; famous / unknown; polite / rude
brave / cowardly; generous / stingy; calm / nervous; wise / foolish; beautiful / ugly; interesting / boring
useful / useless; valuable / worthless; real / fake; genuine / fake; natural / artificial; permanent / temporary
constant / variable; accelerating / slowing; increasingly / decreasingly; upstream / downstream; offshore / onshore
overseas / domestic; ceasefire truce / offensive; left-wing / right-wing; liberal / conservative
conservatives / liberals; democratic / authoritarian; victory / defeat; wounded / unhurt unharmed
injured / unhurt unharmed; broken / intact; intact / damaged; credible / baseless; unilateral / bilateral
unanimous / divided; united / divided; optimal / worst; majority-owned / minority-owned
highest-ranked top-ranked / lowest-ranked; high-level / low-level; high-ranking / low-ranking; high-risk / low-risk
high-profile / low-profile; large-scale / small-scale; long-range / short-range; best-selling / worst-selling
well-known / little-known; attacker / defender; attackers / defenders; striker / defender
prosecution / defense defence; victim / perpetrator
victims / perpetrators; predator / prey; producer / consumer; producers / consumers; income / expenditure
revenue / expenditure; asset / liability; assets / liabilities debts; deposit / withdrawal; deposits / withdrawals
inflow / outflow; inflows / outflows; inflation / deflation; recession / boom; tariff / subsidy
overvalued / undervalued; shortage / surplus; scarce / abundant; scarcity / abundance; heavy / light
mild slight / severe acute serious; severe harsh grave / mild lenient; lenient / harsh strict severe
strict tight / lax loose; hard harsh rough / soft gentle; abundant plentiful ample bumper / meagre meager scant scarce
veteran experienced / inexperienced novice rookie; veteran / young youthful; ascent / descent
improvement / deterioration; recovery / relapse; progress / setback; praise / criticism; compliment / insult
reward / punishment; acquittal / conviction; promotion / demotion relegation; reconciliation / quarrel
unity / division; merger / split; cooperation / rivalry; coalition / opposition; government / opposition
ruling / opposition; landlords / tenants; creditors / debtors; hirings / layoffs; recruitment / dismissal
appointment / dismissal; inauguration / closure
construction / demolition; renovation / demolition; creation / destruction; wealth / poverty; rich / impoverished
luxury / poverty; prosperity / poverty; affluent prosperous / impoverished; advantage / drawback handicap
benefits advantages / drawbacks disadvantages; merits / drawbacks; gain / setback; gloomy bleak / bright rosy
hopeful / hopeless; encouraging / discouraging; promising / bleak
favourable favorable / unfavourable unfavorable adverse; calm quiet / stormy turbulent; calm / panic
peaceful / bloody; ceasefire / war; friendship / hostility enmity; admiration / contempt; respect / contempt
gratitude / ingratitude; tolerant / intolerant; modest humble / arrogant; shy timid / bold; cautious / reckless
careful / careless reckless; diligent / lazy; hardworking / lazy; clever smart / stupid; educated / ignorant
literate / illiterate; sober / drunk; vegetarian / carnivorous; fresh / stale rotten; ripe / unripe; raw / cooked
fat / slim thin; obese / slim; plump / skinny; crowded packed / deserted empty; busy / quiet idle
noisy / quiet silent; silent / noisy; spacious / cramped; steep / gentle flat; mountainous / flat
humid wet rainy / dry arid; rainy / sunny; cloudy / clear sunny; floods / drought; flood / drought; dawn / dusk
morning / afternoon evening; spring / autumn; outbound / inbound; outgoing / incoming; exiled / repatriated
native / foreigner; citizen / foreigner; indigenous / foreign; indoor / outdoor; indoors / outdoors
underground / overground; onboard / ashore; flagship / minor; wholesale / retail
gross / net; amateur / professional; rookie / veteran
theory / practice; fiction / fact; myth / reality; truth / lie falsehood; honesty / deceit; loyalty / betrayal treason
hero / villain coward; heroes / villains; saint / sinner; innocent / culprit; ancestor / descendant
ancestors / descendants; predecessor / successor; host / visitor; blunt / sharp; fertile / barren; mobile / stationary
moving / stationary; ascending / descending; vertical / horizontal; clockwise / anticlockwise; odd / even
plural / singular; ascendant / declining; progressive reformist / reactionary conservative
moderate / radical extremist extreme; moderates / extremists hardliners; left-wing leftist / right-wing rightist
federal / local; centralised centralized / decentralised decentralized; secular / religious; sacred / profane
vague ambiguous / explicit precise; accurate precise / inaccurate; authentic / forged counterfeit
forged counterfeit / authentic genuine; lasting / fleeting brief; brief / lengthy prolonged
brief short / lengthy prolonged; abrupt sudden / gradual; sudden / gradual; suddenly / gradually; steady / erratic
sparse / dense; sparsely / densely; dense thick / sparse thin; heavy severe / light; bumper / poor; robust / fragile
sturdy / fragile flimsy; domestic / overseas foreign
motherland / abroad; multilateral / unilateral; joint / separate; collective / individual; compulsory / optional
elective / compulsory
"""
