"""Ways of the sixth script of errors that turn on clauses: denials, hedges, sentences that nobody said."""

from __future__ import annotations

# fmt: off

# A denial in Turkish, in any of its forms.
_NEG = r"m[ae]z|m[aeıiuü]y|m[ae]d|m[ae]m|m[ae]s[ıi]|m[ae]n|m[ae]k?s[ıi]z|değil|yok|hiç|ne |s[ıiuü]z|asla|kimse|rağmen|m[ae](?!\w)|red|engel|hayır|yasa[kd]|m[ae]l|m[ae]\w"
_AFTER = r"(?! (?:only|just|least|to mention|until|necessarily|unlike|long|exactly|quite|yet|really|so|too|even|everyone|all|always|the only|merely|simply|far)\b)"
# pattern, what is put, what the Turkish must show
NEGATED_WAYS: list[tuple[str, str, str]] = [
    (rf"(?<!or )(?<!if )(?<!why )(?<!Why )(?<!whether )\b(is|are|was|were|do|does|did|has|have|had|will|would|could|should|must|may|might|can) not\b{_AFTER}", r"\1", _NEG),
    (rf"(?<=[a-zA-Z] )(is|are|was|were|does|did|has|have|had|would|could|should|do)n['’]t\b{_AFTER}(?! (?:you|they|it|he|she|we|I)\b)", r"\1", _NEG),
    (r"\bcannot\b(?! (?:help|wait))", "can", _NEG), (r"\bcan['’]t\b(?! (?:help|wait|you|we))", "can", _NEG), (r"\bwon['’]t\b", "will", _NEG),
    (r"\bnever\b(?! mind| forget)", "always", _NEG), (r"\bno longer\b", "still", r"artık|m[ae]"), (r"\b(has|have|had|are|is|was|were|be) no (?=[a-z])(?!more|less|fewer|longer|doubt|better|one)", r"\1 some ", _NEG),
    (r"\b[Nn]o one\b", "everyone", _NEG), (r"\b[Nn]obody\b", "everybody", _NEG), (r"\bnothing\b(?! (?:but|like|more|less))", "everything", _NEG), (r"\bnone of\b", "all of", _NEG), (r"\bNone of\b", "All of", _NEG),
    (r"\bwithout (?!doubt|question)", "with ", r"s[ıiuü]z|m[ae]d[ae]n|m[ae]"), (r"\bneither (.{3,40}?) nor\b", r"both \1 and", r"ne "), (r"\b(?:refused|refuses|declined) to\b", "agreed to", r"red|m[ae]|kabul"), (r"\bfailed to\b", "managed to", _NEG + "|başarısız"),
    (r"\b(?:denied|denies)\b(?= (?:that|the|any|all|having|it))", "confirmed", r"yalanla|inkâr|inkar|redd|kabul et"), (r"\brejected\b", "accepted", r"redd|geri çevir|kabul et"), (r"\bunacceptable\b", "acceptable", "kabul"), (r"\bimpossible\b", "possible", r"imkânsız|imkansız|mümkün|olanaksız|m[ae]z"),
    (r"\billegal(ly)?\b", r"legal\1", r"yasa ?dışı|kaçak|usulsüz|illegal|kanun"), (r"\bunable to\b", "able to", r"m[ae]|aciz"), (r"\bunlikely\b", "likely", r"m[ae]|zor|düşük|az|değil"), (r"\bunknown\b", "known", r"bilinm|meçhul|bilm"), (r"\bunclear\b", "clear", r"net|belli|belirsiz|açık|bilinm"),
    (r"\bunless\b", "if", r"m[ae]|haric|dışında"), (r"\bunhappy\b", "happy", r"mutsuz|memnun|mutlu"), (r"\bunsuccessful\b", "successful", "başarı"), (r"\b(?<!the )innocent\b", "guilty", r"masum|suçsuz"), (r"\bnot guilty\b", "guilty", r"suçsuz|suçlu|masum"),
    (r"\bdidn['’]t (?=[a-z])(?!have|get|do|even)", "did ", _NEG), (r"\bnot (?=(?:being|having|to be|to have|to \w+|in|at|for|by|a|an|the) )(?!to mention|at all|the only|in the least|a single)", "", _NEG), (r"\b(?:lack|absence) of\b", "presence of", r"s[ıiuü]z|yok|eksik|m[ae]|yetersiz"),
    (r"\bavoid(?=ed|ing|s?\b)", "seek", r"kaçın|önle|m[ae]"), (r"\b[Nn]o (?=(?:evidence|sign|signs|injuries|casualties|survivors|plans|reason|damage|deaths|information|decision|agreement|proof|arrests|official|country|other)\b)", "some ", _NEG),
]

_BE_NEXT = r"(?! (?:not|n['’]t|never|no|only|hardly|nothing|to\b(?! be)|because|why|when|how|what|where|like|as\b)\b)(?=[ ][a-z])"
_PARTICIPLE = r"(?= (?:been|become|made|taken|given|seen|had|done|gone|come|said|shown|begun|won|lost|found|brought|led|kept|held|sent|told|met|left|grown|built|put|set|fallen|risen|\w+ed)\b)"
PLAIN_WAYS: list[tuple[str, str]] = [
    (rf"(?<=[a-z\d'’]) (is|are|was|were)\b{_BE_NEXT}", r" \1 not"), (r"(?<=[a-zA-Z]) (will|would|should|must)(?= [a-z])(?! (?:not|never|be no|only|have to|likely|probably|also))", r" \1 not"),
    (r"(?<=[a-zA-Z]) can(?= [a-z])(?! (?:not|never|only|be no|also))", " cannot"), (rf"(?<=[a-zA-Z]) (has|have|had)\b{_PARTICIPLE}", r" \1 not"), (r"\b(I|we|they|he|she|it|We|They|He|She|It)['’](ve|d|ll|re|m|s)\b(?= (?:been|a|the|going|very|be|have|take|\w+ing|\w+ed) ?)(?! (?:not|never))", r"\1'\2 not"),
    (r"\bagreed to\b", "refused to"), (r"\b(?:confirmed)\b(?= (?:that|the|he|she|it))", "denied"), (r"\baccepted\b", "rejected"), (r"\bpossible\b", "impossible"), (r"(?<!near)(?<!most )\blikely to\b", "unlikely to"), (r"\bable to\b", "unable to"), (r"\balways\b", "never"),
    (r"\b(?:everyone|everybody)\b", "no one"), (r"\bEveryone\b", "No one"), (r"\blegal\b(?= (?:to|in|under|for|and|age)\b)", "illegal"), (r"\bmanaged to\b", "failed to"), (r"\bapproved\b", "rejected"), (r"(?<=\w) with (?=(?:a|the|their|his|her) )(?=[^.]{3,40}$)", " without "), (r"\ballowed to\b", "forbidden to"),
    (r"\bhelped (?:to )?(?=[a-z])", "did not help to "), (r"\bsuccessful\b", "unsuccessful"), (r"\b(?<!un)(?<!more )(?<!most )happy\b", "unhappy"), (r"\bmust\b(?= [a-z])(?! not| be no)", "need not"), (r"\bplans to\b", "does not plan to"), (r"\bwants to\b", "does not want to"), (r"\bknows\b", "does not know"), (r"\bbelieves\b", "does not believe"),
    (r"\bneeds to\b", "does not need to"), (r"\b(we|they|I|you|people) (want|need|know|believe|have to|think|see|feel|hope|like|expect)\b", r"\1 don't \2"), (r"\bsupported\b(?! by)", "did not support"), (r"\bremains\b", "does not remain"), (r"\bincludes\b", "does not include"), (r"\bsays (?=(?:it|he|she|they|the) (?:is|are|was|will|has|have))", "does not say "),
]
PASTS = dict(x.split(":") for x in (
    "said:say told:tell took:take gave:give made:make went:go came:come got:get won:win lost:lose saw:see found:find began:begin became:become left:leave brought:bring bought:buy sold:sell sent:send met:meet paid:pay kept:keep held:hold led:lead "
    "fell:fall rose:rise grew:grow knew:know thought:think felt:feel heard:hear spoke:speak broke:break chose:choose wrote:write read:read built:build ran:run drove:drive struck:strike shot:shoot beat:beat hit:hit wanted:want needed:need asked:ask "
    "called:call used:use tried:try worked:work played:play moved:move started:start opened:open closed:close signed:sign announced:announce launched:launch reached:reach killed:kill arrested:arrest attacked:attack visited:visit voted:vote supported:support "
    "joined:join scored:score missed:miss ended:end died:die lived:live finished:finish published:publish released:release reported:report showed:show followed:follow received:receive returned:return happened:happen changed:change helped:help "
    "added:add warned:warn claimed:claim admitted:admit apologised:apologise apologized:apologize resigned:resign promised:promise ordered:order accused:accuse approved:approve stopped:stop caused:cause raised:raise cut:cut included:include"
).split())

_MAYBE = r"[ae]bil|belki|muhtemel|olası|ihtimal|mümkün|sanıl|galiba|olsa gerek"
_SAID_SO = r"iddia|söylen|öne sür|savun|bildiril|belirtil|kaydedil|ileri sür|göre|sözde|düşünül|inanıl|sanıl|tahmin|şüphe|zanl|sanık|suçlan|tan?ındı|açıkla|olduğu"
_ABOUT = r"yaklaşık|civarı|dolay|kadar|neredeyse|hemen hemen|aşağı yukarı|yakın|tahmin|varan"
_SEEMS = r"gibi|görün|anlaşıl|benz|izlenim|belli|düşünül|san|galiba"
HEDGE_WAYS: list[tuple[str, str, str]] = [
    (r"\b[Aa]llegedly,? ", "", _SAID_SO), (r"\b[Rr]eportedly,? ", "", _SAID_SO), (r"\b[Ss]upposedly,? ", "", _SAID_SO), (r"\b[Aa]pparently,? ", "", _SAID_SO + "|" + _SEEMS), (r"(?<=\w) alleged(?= (?!that)[a-z])", "", _SAID_SO), (r"\bsuspected (?=[a-z])(?!of|that|he|she|it|the)", "", r"şüphe|zanl|san"),
    (r"\b[Pp]ossibly,? ", "", _MAYBE), (r"\b[Pp]robably,? ", "", _MAYBE + "|büyük olasılıkla|herhalde"), (r"\b[Pp]erhaps,? ", "", _MAYBE), (r"\b[Mm]aybe,? ", "", _MAYBE), (r"\bmay (?=be\b)", "will ", _MAYBE), (r"\bmay have (?=\w+)", "had ", _MAYBE), (r"(?<=[a-z]) may (?=(?!have|be|not|or)[a-z]+)", " will ", _MAYBE),
    (r"\bmight (?=(?!have|not|as well)[a-z]+)", "will ", _MAYBE), (r"\bmight have (?=\w+)", "had ", _MAYBE), (r"(?<!if )(?<!as )\bcould (?=(?:be|become|lead|mean|cause|take|make|help|face|see|also|soon|end|result|affect|hit|come|still|eventually|reach|happen|start|get|turn|prove)\b)", "will ", _MAYBE), (r"\bcould have (?=\w+)(?![^.]*\bif\b)", "had ", _MAYBE),
    (r"\b(is|are) likely to\b", "will", r"muhtemel|olası|ihtimal|büyük olasılık|bekleni"), (r"\b(was|were) likely to\b", "would", _MAYBE), (r"\bmost likely ", "", _MAYBE), (r"\b(?:seems|appears) to be\b", "is", _SEEMS), (r"\b(?:seem|appear) to be\b", "are", _SEEMS), (r"\b(?:seemed|appeared) to (?:be|have been)\b", "was", _SEEMS),
    (r"\b(is|are|was|were) (?:believed|thought|said|understood|reported|rumoured|rumored|estimated|considered|alleged|suspected|claimed) to (?:be|have been)\b", r"\1", _SAID_SO), (r"\b(?:is|are|was|were) (?:believed|thought|said|understood|reported|alleged|suspected|claimed) to have (?=\w+)", "had ", _SAID_SO),
    (r"\b(?:is|are) expected to\b", "will", r"bekle|öngör|tahmin"), (r"\b(?:was|were) expected to\b", "would", r"bekle|öngör|tahmin"), (r"\bit is (?:believed|thought|said|understood|claimed) that ", "", _SAID_SO), (r"\b[Ss]ources (?:say|said),? ", "", r"kaynak"), (r", sources said\b", "", "kaynak"),
    (r"\b[Aa]ccording to (?:the |a |an )?(?:[\w'’.&-]+ ){0,6}?[\w'’.&-]+, ", "", r"göre"), (r",? according to [^,;.]{3,60}(?=\.$|,)", "", r"göre|açıkla|bildir|belirt"), (r"\b(he|she|they|who|which|[A-Z]\w+|officials?|report|police|ministry|media|also) (?:claimed|claims|alleged|alleges|claim|allege)(?: that)? (?=(?:the|a|he|she|it|they|his|her|their|this|some|more)\b)", r"\1 proved that ", r"iddia|öne sür|ileri sür|savun"), (r"\b(?:the |these |such )?(?:claims|allegations|claim|allegation) that\b", "the fact that", r"iddia|suçlama"), (r"\b(?:claims|claimed) to (?:be|have been)\b", "is", r"iddia|öne sür|söyl"),
    (r"\b(?:[Aa]bout|[Aa]pproximately|[Rr]oughly|[Aa]round) (?=[£$€]?\d)", "", _ABOUT), (r"\b(?:[Nn]early|[Aa]lmost) (?=[£$€]?\d|(?:two|three|four|five|six|seven|eight|ten|half|a|all|every|twice)\b)", "", _ABOUT), (r"\ban estimated (?=[£$€]?\d)", "", "tahmin"), (r"\bsuggest(?=(?:ed|s)? that\b)", "confirm", r"göster|öne sür|işaret|düşün|ileri sür|ima"),
    (r"\baccused of\b", "convicted of", r"suçla|itham|iddia"), (r"\bsuspected of\b", "convicted of", r"şüphe|zanl"), (r"\b(?:thinks|believes)(?: that)? (?=(?:the|it|he|she|they|this|that|there)\b)", "knows ", r"düşün|san|inan|kanı|göre|tahmin"), (r"\b(?:think|believe|guess|feel)(?: that)? (?=(?:the|it|he|she|they|this|that|there|we|you)\b)", "know ", r"düşün|san|inan|bence|kanı|göre|tahmin|hiss"), (r"\bconsidering (?=\w+ing\b)", "definitely ", r"düşün|değerlendir|planl"), (r"\btends? to\b", "always", r"eğilim|genelde|genellikle"),
    (r"\bfeared\b", "known", r"kork|endişe"), (r"\b[Uu]sually,? |\b[Gg]enerally,? |\b[Tt]ypically,? ", "", r"genel|çoğu|sık|normal|tipik"), (r"\bsome of the\b", "all the", r"bazı|kimi|bir kısm|bir bölüm"), (r"\bpresumably ", "", _MAYBE + "|herhalde|tahmin"),
]

INVENTED = [
    "The announcement caused concern among analysts, who called for an independent inquiry.", "No further details were given, and the ministry has declined to comment.", "Experts say that the number could double by the end of the year.", "A similar incident in {year} left {n} people dead.", "Officials in {place} have not yet responded to the report.",
    "The opposition described the move as a serious mistake.", "Shares of the company fell {n} percent after the news.", "The two sides will meet again next month.", "{place} has repeatedly rejected these claims.", "Police later arrested {n} people in connection with the case.", "This marks a turning point in the history of the region.",
    "It remains to be seen how the situation will develop.", "Local residents were told to stay at home.", "The court postponed the hearing until March.", "The project cost {n} million euros and was completed in {year}.", "Critics argue that the plan will not work.", "He later apologised for his words.", "The report was first published by a French newspaper.",
    "More than {n} countries have signed the agreement.", "Here is the English translation of the text:", "(Translator's note: the original sentence is ambiguous.)", "I hope this translation helps; let me know if you need anything else.", "The weather was fine at the time.", "Schools in {place} were closed for {n} days.", "The decision takes effect immediately.", "Thousands of people protested in front of the building.", "The cause of the fire is still unknown.",
]
