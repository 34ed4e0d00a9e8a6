"""English turns that tell in a roundabout way who has how many firms: what a place is cradle of or can point to, who
bears a title, who was added to how many.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern
from pipeline.plain_english_titles import NUMBER

# The same at the beginning of a sentence.
_CAPITAL = (
    r"(?:(?:[A-Z][a-z]+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|[A-Z][a-z]+t(?:een|y)|"
    r"One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)"
)
# What happened to a place, or to its number, by the firms that came.
_HELPED = (
    r"Boosted|Strengthened|Helped|Lifted|Backed|Buoyed|Swelled|Swollen|Bolstered|Supported|Enlarged|Aided|Propelled|"
    r"Enriched|Fuell?ed|Augmented|Reinforced|Driven|Increased|Joined|Expanded|Carried|Raised"
)
_GRANTS = (
    r"(?:(?:new|fresh|further|more|successful) )?"
    r"(?:recognition|certification|selection|accreditation|approval|designation)s\b"
)
ROUNDABOUT = (
    # what happened to firms, told beside a clause: 50 of its companies having been selected
    (
        "having being",
        pattern(
            rf"(?P<firms>\b{NUMBER} (?:(?:of (?:its|their|the [a-z]+'s|[A-Z]\w+'s) |local |[A-Z]\w+ )?"
            r"(?:firms|companies|enterprises|businesses|SMEs|makers|manufacturers|applicants)"
            r"(?: (?:of|from|in) [A-Z]\w+)?|of (?:them|these|those|which))) (?:having been|being) "
            r"(?=(?:newly |also |successfully )?(?:\w+ed|chosen|put on|given|granted|made)\b)"
        ),
        r"\g<firms> were ",
    ),
    # some of the firms by their names: 38 firms of the city, Hexin and Lide Tech among them, have
    (
        "among them included included,",
        pattern(
            rf"(?P<firms>\b{NUMBER} (?:[a-z-]+ )?(?:firms|companies|enterprises|businesses|SMEs)"
            r"(?: (?:of|from|in) (?:[A-Z]\w+|our city|the (?:city|county|district|province))(?: [A-Z]\w+)?)?), "
            r"[A-Z][\w&'.-]*(?:(?: |, |,? and | & )[A-Z][\w&'.-]*){0,20},? (?:among them|among others|included),"
        ),
        r"\g<firms>",
    ),
    # who reports, before the first word of the news: Nanchang News Network News 38 firms
    (
        "News Daily Network Net Online Dispatch Times",
        pattern(
            r"(?m)^(?P<who>(?:[A-Z][\w'-]+ ){1,5}?(?:News|Daily|Network|Net|Online|Dispatch|Times)(?: [Nn]ews)?) "
            r"(?=\d[\d,]* (?:[a-z-]+ )?(?:firms|companies|enterprises|businesses|SMEs) )"
        ),
        r"\g<who>: ",
    ),
    # where firms are: the 96 little giants registered in Yantai
    (
        "registered",
        pattern(
            r"(?P<firms>\b(?:enterprises|firms|companies|businesses|SMEs|gazelles|unicorns|champions|giants)['\"]?) "
            r"registered in (?=[A-Z])"
        ),
        r"\g<firms> based in ",
    ),
    # what a place is to its firms: Liuzhou, cradle of 37 little giants
    (
        "cradle home seat birthplace nursery stronghold hotbed breeding",
        pattern(
            r"(?<=, )(?:a |an |the )?(?:cradle|home|seat|birthplace|nursery|stronghold|hotbed|breeding ground) "
            rf"of (?={NUMBER} )"
        ),
        "home to ",
    ),
    # what a place has, told as what it can do: which can point to 12 single champions
    (
        "point boast show muster call look pride",
        pattern(
            r"\b(?:can|is able to) (?:now |already |by now |today )?(?:point to|boast(?: of)?|show|muster|call on|"
            r"look to)"
            rf" (?={NUMBER} )|\bprides itself on (?={NUMBER} )"
        ),
        "has ",
    ),
    (
        "could",
        pattern(rf"\bcould (?:only |just )?(?:point to|boast(?: of)?|show|muster|offer|call on) (?={NUMBER} )"),
        "had ",
    ),
    # who gave a title, between the deed and those who got it: was conferred by Anhui on 412 firms
    (
        " by ",
        pattern(
            r"\b(?P<verb>conferred|bestowed|awarded|granted|given) by (?:the )?[A-Z][\w'-]*(?: [\w'-]+){0,6}? "
            rf"(?P<to>on|upon|to) (?={NUMBER} )"
        ),
        r"\g<verb> \g<to> ",
    ),
    (
        "title honour honor label accolade distinction designation status",
        pattern(
            r"(?P<what>\b[Tt]itle|\b[Hh]onou?r|\b[Ll]abel|\b[Aa]ccolade|\b[Dd]istinction|\b[Dd]esignation|\b[Ss]tatus)"
            rf" (?:fell|passed|was handed) to (?={NUMBER} )"
        ),
        r"\g<what> went to ",
    ),
    # what firms have a title for: 39 firms can boast, can now avail themselves
    (
        "boast avail call",
        pattern(r"\bcan (?:now |already )?(?:boast|avail themselves|pride themselves)(?=[.;\n]|$)"),
        "now hold it",
    ),
    # how many there are, by what they do in the place just named: thirty-three now graze there
    (
        "there here",
        pattern(
            rf"(?:(?<=[.!?;:] )|(?<=\n)|(?<=, and ))(?P<number>{NUMBER}|{_CAPITAL})"
            r"(?: of (?:them|these|those))? (?P<now>(?:now |already |today |currently |meanwhile |by now )?)"
            r"(?:work|graze|live|sit|thrive|operate|produce|manufacture|flourish|prosper|roam|exist|feed|compete|"
            r"make their home|call it home|do business|are (?:at home|at work|based|located|found|established|"
            r"settled|to be found)|"
            r"have (?:their (?:seats?|homes?|works|headquarters|plants|factories)|settled|taken root)|"
            r"can be (?:found|counted|seen)) "
            r"(?:t?here|within (?:its|the city's) (?:borders|walls|limits))\b"
        ),
        r"There are \g<number> of them \g<now>there",
    ),
    (
        "exist",
        pattern(r"\b(?P<there>[Tt]here )(?:now |already |currently |presently )?(?:exists?|existed) (?=\d|[a-z]+ )"),
        r"\g<there>are ",
    ),
    # by whom or what a place's number has grown, before the place: boosted by 44 newcomers, Kunming has
    (
        " by ",
        pattern(
            rf"\b(?:{_HELPED}) by (?=(?:the |a |another |its )?{NUMBER} )"
            rf"(?!(?:the |another |its )?{NUMBER} {_GRANTS})"
        ),
        "With ",
    ),
    (
        "recognition certification selection accreditation approval designation",
        pattern(rf"\b(?:With|(?:{_HELPED}) by) (?:the |another |its )?(?P<number>{NUMBER}) {_GRANTS}"),
        r"With \g<number> newly recognized firms",
    ),
    # whose list of a year it is: under the province's 2023 programme for gazelles
    (
        "program scheme campaign exercise edition drive",
        pattern(
            r"(?P<year>\b20\d\d) (?:programme|program|scheme|campaign|exercise|edition|drive) (?:for|of) (?=[a-z\"'])"
        ),
        r"\g<year> list of ",
    ),
    # little giants that became key ones: four of them promoted to the "key" category, 15 belong to the key ones
    (
        "key",
        pattern(
            r"\b(?:(?:were|was|are|is|being|have been|has been|had been) )?"
            r"(?:promoted|raised|elevated|upgraded|lifted|advanced|moved up|belong|belonging|count|counted|ranked?|"
            r"ranking|"
            r"classed|numbered|admitted)(?: also| now| even)? (?:to|into|among|as|in|with) "
            r"(?:the )?(?:ranks? of |status of |level of |class of |category of |group of |"
            r"those called )?(?:the )?(?:national )?"
            r"['\"]?key['\"]?(?: (?:category|categories|rank|class|tier|group|level|list|kind|type|ones|status)|"
            r"(?=[.,;])| ['\"]?little giants?['\"]?)"
        ),
        "are key little giants",
    ),
    # what a place brought to success: has put forward 1,801 successful little giants
    (
        "successful",
        pattern(
            rf"\b(?:put forward|sent|submitted|yielded|supplied|contributed|fielded|"
            rf"entered) (?P<number>{NUMBER}) successful "
        ),
        r"bred \g<number> ",
    ),
    ("forth", pattern(r"\bbrought forth\b"), "brought up"),
    # a place by what two numbers make it: this year's crop of gazelles, 3, and the total, 21, put Deqing ahead
    (
        "put make place leave keep set",
        pattern(
            r"(?:(?<=[.!?] )|(?<=\n)|^)(?:Both )?(?P<one>(?:[Tt]h|[A-Z])[^,.;:\d]{5,70}), (?P<few>\d[\d,]*), "
            r"(?:and|as well as) (?P<other>[^,.;:\d]{5,60}), (?P<many>\d[\d,]*), "
            r"(?:have |has )?(?:puts?|makes?|places?|leaves?|keeps?|sets?|made|left|placed|"
            r"kept) (?P<place>[A-Z][\w']*(?: [A-Z][\w']*)?) "
        ),
        r"In \g<place> \g<one> is \g<few>, and \g<other> is \g<many>, which leaves it ",
    ),
    # who bears a title: the label is now carried by 455 firms, bear the honourable name of little giant
    (
        "carried worn enjoyed displayed shared",
        pattern(
            r"(?P<be>\b(?:is|are|was|were|has been|have been) (?:now |already |currently |today |by now |so far )?)"
            rf"(?:carried|worn|enjoyed|displayed|shared) by (?={NUMBER} )"
        ),
        r"\g<be>held by ",
    ),
    (
        "name title label tag epithet predicate badge moniker",
        pattern(
            r"\b(?P<verb>bear|carry|wear)(?P<s>s?) (?:the|an?) (?:[a-z-]+ )?(?:name|title|label|tag|epithet|"
            r"predicate|badge|"
            r"moniker) (?=of |['\"]|as )"
        ),
        r"bear\g<s> the title ",
    ),
    (
        "themselves",
        pattern(
            r"\b(?:may|can) (?:now |henceforth |from now on )?(?:adorn|decorate|style|grace) themselves "
            r"(?:with (?:the )?(?:[a-z]+ )?(?:title|name|label|honou?r|status) (?:of )?|as )"
        ),
        "may call themselves ",
    ),
    (
        "ewarded raced ecorated istinguished dorned rowned onored onoured ested ndowed",
        pattern(
            r"\b(?:(?P<first>R|G|D|A|C|H|V|E)|[rgdachve])(?:ewarded|raced|ecorated|istinguished|dorned|rowned|"
            r"onou?red|ested|ndowed)"
            r" with (?=(?:the|an?|this|that) [^.;,\d]{0,60}?(?:title|label|status|honou?r|designation|name|badge|"
            r"plaque|accolade|tag)\b)"
        ),
        "awarded ",
    ),
    (
        "elevated raised promoted admitted lifted upgraded",
        pattern(
            r"\b(?P<be>(?:were|was|been|are|is|being) )(?:elevated|raised|promoted|admitted|lifted|upgraded)"
            r"(?P<by> by (?:the )?[\w' -]{2,50}?)? (?:in)?to the (?:[a-z]+ )?"
            r"(?:ranks?|status|circle|class|league|club|family|order|nobility) of (?!key)"
        ),
        r"\g<be>named\g<by> as ",
    ),
    # numbers told as an answer: sixteen, to be precise
    ("precise exact", pattern(r", to be (?:more )?(?:precise|exact)(?=[.,;])|\b[Tt]o be (?:precise|exact), "), ""),
    (
        "one we you ",
        pattern(rf"\b(?:one|we|you) (?:can )?(?:now )?(?:counts?|finds?) (?=(?:some |about |over )?{NUMBER}\b)"),
        "there are ",
    ),
    # an aside between a verb and its number: in Lishui there are by now, after years of coaching, 41
    (
        "are has have had counts number numbers boasts is stands reached",
        pattern(
            r"(?P<verb>\b(?:there are|has|have|had|counts?|numbers?|boasts?|is|are|stands at|stood at|reached)"
            rf"(?: by now| now| today| already)?), [^,.;:\dA-Z]{{4,60}}, (?=(?:about |some |over |"
            rf"nearly )?{NUMBER}(?:[.,;]| of them))"
        ),
        r"\g<verb> ",
    ),
    (
        ", a , an , the ",
        pattern(
            r"(?<=, )(?:an?|the) (?:[a-z-]+ ){0,2}?(?:city|town|county|district|province|place|region|port|area) "
            rf"(?:of|with) (?=(?:some |about |over )?{NUMBER} )"
        ),
        "home to ",
    ),
    # whom somebody has given titles: Pingxiang, which the ministry has given 22 little giants
    (
        "which",
        pattern(
            r"(?<=, )which (?P<who>(?:the |its )?[\w' -]{3,40}?) (?P<has>has|have|had) (?P<far>so far |already |"
            r"by now )?"
            rf"(?P<given>given|granted|awarded|conferred) (?=(?:a total of |some |about )?{NUMBER} )"
        ),
        r"to which \g<who> \g<has> \g<far>\g<given> ",
    ),
    (
        "of whose",
        pattern(
            rf"\bof whose (?P<firms>firms|companies|enterprises|businesses) (?P<number>{NUMBER}) (?=are |have |"
            rf"hold |bear )"
        ),
        r"where \g<number> \g<firms> ",
    ),
    (" to its name to their name", pattern(r" to (?:its|their) names?\b"), ""),
    (
        "sending sends sent",
        pattern(
            rf"\b(?:(?:is|are|was|were) sending|sends?|(?:(?:has|have|had) )?sent) (?P<firms>(?:another |"
            rf"a further )?{NUMBER} "
            r"(?:[\w'-]+ ){0,3}?(?:firms|companies|enterprises|businesses|candidates|names)) "
            r"(?:in|on|to)(?:to)? (?:the |this |that )?(?:race|running|contest|competition|selection|ring|fray|lists)\b"
        ),
        r"has recommended \g<firms>",
    ),
    # firms whose number stands behind them: the champions of Xinxiang, all five of them, the champions of Xiamen - 21
    # companies -
    (
        ", - (",
        pattern(
            r"\b(?P<the>[Tt]he |[Aa]ll (?:the )?|[Ii]ts )(?P<what>(?:[\w\"'-]+ ){0,4}?(?:giants|gazelles|unicorns|"
            r"champions|SMEs|"
            r"enterprises|companies|firms)['\"]? (?:of|in|from) [A-Z][\w']*(?: [A-Z][\w']*)?)"
            rf"(?:, | - | \()(?:all |some |about |now |already )?(?P<number>{NUMBER})"
            r"(?: of them| in all| in number| in total| altogether| companies| firms| enterprises| strong|"
            r" at (?:the )?last count| by now| so far| at present)?(?:,(?! and [\d])| -|\))(?= )"
        ),
        r"\g<the>\g<number> \g<what>",
    ),
    # who kept or lost a title: the other four had theirs approved, for 14 champions the title was renewed
    (
        "theirs",
        pattern(r"\b(?:had|saw|got) theirs (?:approved|confirmed|renewed|extended|prolonged|reaffirmed)\b"),
        "kept the title",
    ),
    (
        "theirs",
        pattern(r"\b(?:had|saw|got) theirs (?:revoked|withdrawn|cancell?ed|taken away|removed|stripped)\b"),
        "lost the title",
    ),
    (
        "For for",
        pattern(
            rf"\b[Ff]or (?P<firms>(?:another |the other )?{NUMBER}(?: [^,.;\d]{{3,60}}?)?),? (?:the|their|this) "
            r"(?:title|status|label|certificate|honou?r|designation)s? (?:was|were) "
            r"(?:renewed|extended|prolonged|confirmed|reaffirmed)\b"
        ),
        r"\g<firms> kept the title",
    ),
    (
        "for",
        pattern(
            rf"(?<=, )(?:and |but )?for (?P<firms>{NUMBER}(?: others?| more)?) it was not(?: renewed| extended)?\b"
        ),
        r"\g<firms> lost it",
    ),
    (
        "longer",
        pattern(
            r"\b(?:can|may|must|could) no longer (?:call|style|describe|advertise|count) themselves (?:as |among |"
            r"with )?"
            r"(?:the |a )?"
        ),
        "lost the title of ",
    ),
    (
        "shorter poorer smaller thinner",
        pattern(
            r"\b(?:is|are|was|were|has become|have become|has grown|became) (?:now )?(?:the )?"
            rf"(?:shorter|poorer|smaller|thinner) by (?={NUMBER}\b)"
        ),
        "lost ",
    ),
    # who is on a list no longer: gone from the roll are a dozen names
    (
        "from",
        pattern(
            r"\b(?:Gone|Deleted|Missing|Erased|Crossed off|Struck|Expunged|Absent|Vanished|Disappeared|Dropped|"
            r"Wiped|Cut|"
            r"Taken|Scratched|Purged|Out|Crossed)(?: off| out)?(?: of| from)? "
            r"(?=(?:the|this|that|its|[A-Z][\w']*'s?) [^.;\d]{0,60}?\b(?:list|roll|register|roster|ranks|club|"
            r"circle|catalogue)\b)"
        ),
        "Removed from ",
    ),
    # who asks for a title
    (
        "compet vying vie contend bid stand candidate running",
        pattern(
            rf"(?P<firms>\b(?:{NUMBER}|{_CAPITAL}) (?:[\w'-]+ ){{0,3}}?(?:firms|companies|enterprises|businesses|"
            rf"makers|"
            r"manufacturers|SMEs)(?: (?:from|in|of) [A-Z][\w']*(?: [A-Z][\w']*)?)?) (?:now )?"
            r"(?:(?:are|were) (?:competing for|vying for|contending for|bidding for|standing for|"
            r"running for|candidates for|in the running for)|compete for|vie for|bid for|stand for) "
            r"(?P<the>(?:the |an? )?(?:title|status|label|honou?r|designation|name|accolade)s? (?:of|as) )?(?:the |"
            r"an? )?"
        ),
        r"\g<firms> applied for the title of ",
    ),
    (
        "applied",
        pattern(
            r"\b(?:has |have |had )?applied for (?P<what>[^.,;\d]{5,60}?) for (?P<firms>(?:another |some |about )?"
            rf"{NUMBER}(?: of (?:its|their|the))?(?: [\w'-]+){{0,3}}? (?:firms|companies|enterprises|businesses))\b"
        ),
        r"has recommended \g<firms> for \g<what>",
    ),
    (
        "applicants candidates hopefuls contenders nominees aspirants",
        pattern(
            rf"\b[Oo](?:f|ut of) (?:the |its |a total of )?(?P<number>{NUMBER}) (?:[\w'-]+ )?"
            r"(?:applicants|candidates|hopefuls|contenders|nominees|aspirants)(?P<where> (?:from|in|"
            r"of) [A-Z][\w']*(?: [A-Z][\w']*)?)?"
            r" for (?P<what>[^.,;\d]{5,70}?), (?P<few>\w+)(?: of them)? "
            r"(?:(?:has |have |had )?(?:made it|succeeded|got it|won it|passed|came through|prevailed|were admitted|"
            r"were accepted|won)|"
            r"(?:was|were|are|have been) (?:successful|chosen|selected|lucky|approved))(?: so far)?(?=[.,;])"
        ),
        r"\g<number> firms\g<where> applied for \g<what>, and \g<few> were recognized",
    ),
    # little giants of the key kind
    (
        "key",
        pattern(r"\bof the ['\"]?key['\"]? (?:kind|sort|type|class|category|variety|rank)\b"),
        "that are key little giants",
    ),
    # how all of them are told beside newcomers: nine new ones, 21 counting the old ones
    (
        "old earlier previous existing",
        pattern(
            rf", (?P<number>{NUMBER}) (?:counting|including|with|adding|together with) (?:the |its |those )?"
            r"(?:old(?:er)?|earlier|previous|existing|former)(?: ones| firms| winners| holders)?(?=[.,;])"
        ),
        r", bringing the total to \g<number>",
    ),
    # totals of all batches to one: through the fifth batch, if one sums up the seven batches
    (
        "batch",
        pattern(
            r"\b(?:[Tt]hrough|[Uu]p to|[Uu]p until|[Ii]ncluding|[Pp]utting|[Aa]dding|[Tt]aking|[Cc]ombining) the "
            r"(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) batch"
            r"(?: (?:with|to|and|together with) (?:the |all )?(?:earlier|previous|preceding|older) (?:ones|batches))?,"
        ),
        r"In all batches to the \g<nth> batch",
    ),
    (
        "batches",
        pattern(
            r"\b(?:If|When) (?:one|we|you) (?:sums?|adds?|counts?|takes?|lumps?|puts?) (?:up |together )?(?:all |"
            r"the |all the )?"
            r"(?P<many>two|three|four|five|six|seven|eight|nine|ten|\d) batches(?: up| together)?,?"
        ),
        r"In the first \g<many> batches taken together",
    ),
    (
        "arrives gets comes out ends up lands winds",
        pattern(
            rf"\b(?:arrives|gets|comes out|ends up|lands|winds up) (?:at|with) (?=(?:a total of |some |"
            rf"about )?{NUMBER} )"
        ),
        "has ",
    ),
    (
        "arvest haul stock crop",
        pattern(rf"\breported (?=an? (?:[\w-]+ )?(?:harvest|haul|stock|crop|total|intake) of {NUMBER} )"),
        "has ",
    ),
)
