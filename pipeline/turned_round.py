"""Chinese sentences that tell the same in another order, each put in the order in which they are mostly told.

9家归宜兴 is 9家来自宜兴, 以24家排在第三的是绵阳 is 绵阳以24家排在第三. As with single words
(:mod:`pipeline.plain_words`), only what means the same wherever it stands is put otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.divisions import is_name
from pipeline.patterns import pattern

Rewritten = tuple[int, int, str]

_DIGITS = "(?:[约近超逾]?过?\\d[\\d.]*万?[余多]?|[一二三四五六七八九十百千两]+)"
_FIRMS = rf"{_DIGITS}[家户席个]"
_ENDS = r"(?=[,。;、!)\n]|$)"
_TITLE = "(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|高企|科技型中小企业|创新型中小企业)"
# Where so many firms are: 9家出自宜兴, 9家归宜兴, 9家是宜兴的, 9家由宜兴包揽.
_LIE_IN = pattern(
    r"(?<=[\d一二三四五六七八九十百余多][家户席])(?P<lie>(?:企业)?(?:也|均|都|就|便|则|还)?"
    r"(?:(?P<plain>出自于?|归属?于?|属于?|花落|花开|落子|落在了?|落到了?|来自于|就在|在)|(?P<passive>是|由|被|为|归)))"
    r"(?P<name>[一-鿿]{2,5}?)"
    rf"(?P<end>的企业|的|所有|企业所有|名下|(?:企业)?(?:贡献|包揽|拿下|收入囊中|摘得|夺得|揽下|独占|独揽|斩获|拿走|揽入怀中|收获)了?)?{_ENDS}"
)
# The share of them before their number in brackets: 四分之三(1.26万家)在西安.
_SHARE_IN = pattern(
    r"(?P<share>(?:(?:有|其中有)?(?:超过|超|逾|近|约|将近|接近)?(?:[一二三四五六七八九十]+分之[一二三四五六七八九十]+|"
    r"[一二三四五六七八九两]成[多半]?|(?:一)?(?:多|大)?半数?|\d[\d.]*%)(?:以上|左右|强)?(?:企业)?)\((?:即|也就是|共|有|计)?)"
    rf"(?P<firms>{_FIRMS}(?:企业)?)(?P<close>\))"
    r"(?=(?:都|均|就|也)?(?:出自于?|归属?于?|属于|花落|落子|落在|来自于?|位于|在|落户于?|集中[在于]|聚集[在于]|分布[在于]|扎根)(?P<name>[一-鿿]{2,5}?)"
    r"(?:[,。;、和与及!\n]|$))"
)
# Who has so many, told last: 以31家排在第三的,是绵阳.
_CLEFT = pattern(
    r"(?P<start>(?<=[,。;:!\n])|^)(?P<told>(?:以|凭|凭借|靠|拥有|坐拥|手握|拿下|入选|斩获|摘得|揽下|获评)了?"
    rf"[^,。;:\d]{{0,8}}?{_FIRMS}(?:{_TITLE}|企业|的成绩|的总数|的数量|、|[^,。;:\d])*?(?:位[居列]|[居列]|排[名在]?|名列|领先|领跑|稳[居坐]|高居|夺得|拔得)"
    r"[^,。;:\d]{0,14}?)"
    rf"(?P<end>的,?(?:则|就|便|正|还|也)?是(?P<name>[一-鿿]{{2,6}}?)){_ENDS}"
)
# Who made a list known, told behind what it tells: 23家企业被取消资格,广东省科技厅日前就此发布公告.
_OFFICE_BEHIND = pattern(
    r"(?:(?<=[。\n])|^)(?P<told>(?:[^,。;:\n]{0,6}|被?(?:取消|撤销|认定|评)[^,。;:\d\n]{2,24})\d[\d.]*家[^。;:\n]{2,60}?)"
    r"(?P<end>,(?P<office>[一-鿿]{2,10}?(?:[省市区县州]|自治区)[^,。;:\d]{0,20}?(?:[厅局委办部]|办公室|机构|小组))"
    r"(?:日前|近日|昨日|昨天|今天|今日|已|已经)?(?:就此|对此|为此|随后)?(?:已)?(?:对外)?"
    r"(?:(?:发布|下发|印发|发出|刊发)了?(?:有关|相关)?(?:公告|通告|通知|通报)|[作做]出了?(?:这一|上述|该|此)?决定|"
    r"(?:宣布|公布|公告|通报)了?(?:这一|上述|该|此)(?:决定|结果|名单|消息)))(?=。)"
)
# What an office puts firms forward for, told first: 申报第七批小巨人,安徽省工信厅推荐了51家.
_FOR_WHAT = pattern(
    rf"(?:(?<=[。\n])|^)(?P<purpose>(?:为了?|此次|本次|这次)?(?:申报|申请|参评)(?P<what>[^,。;:\n]{{0,14}}?{_TITLE}[^,。;:\d\n]{{0,6}}?)"
    r"(?:的?(?:工作|过程)?中|时|方面|的)?,)(?P<who>[^,。;:\d\n]{2,20}?)(?P<verb>推荐|上报|报送|遴选推荐|选送)了?"
    rf"(?P<firms>{_FIRMS})(?P<kind>企业)?{_ENDS}"
)
# What the batch counted last has of a total: 累计8997家,新培育的第四批就占4328家.
_BATCH_HAS = pattern(
    r"(?<=家)(?P<lead>,(?:而|光|光是|单|单是|仅|仅仅|仅是|其中)?(?:新(?:近)?(?:培育|认定|公布|入选|公示)的|最新(?:公布|认定)?的?|最近的|刚刚?公布的)?)"
    r"(?P<batch>第[一二三四五六七八九十]{1,3}批)(?P<has>(?:一批|小巨人|企业)?(?:就|便|独)?(?:占据?了?|就有|便有|贡献了?))(?=[约近超逾]?\d)"
)
# The same, told of the number: 450家,200家是第五批新认定的.
_BATCH_BEHIND = pattern(
    rf"(?<=家)(?P<lead>,(?:其中)?(?:有)?)(?P<firms>{_FIRMS}(?:企业)?)(?P<are>(?:就|都|均)?(?:是|为|来自|出自|属于)"
    r"(?P<batch>第[一二三四五六七八九十]{1,3}批)(?:刚刚?|新近)?(?:新)?(?:培育|认定|公示|公布|入选|入围|上榜|获评|增)?的?(?:企业)?)(?=[,。;])"
)
# Whom an office put forward, told before it: 某某公司等51家企业由省工信厅推荐申报…, 工信厅把41家企业推荐上去,申报….
_PUT_FORWARD_BY = pattern(
    rf"(?:(?<=[,。;\n])|^)(?P<firms>[^,。;:\d\n]{{0,24}}{_FIRMS}(?:企业|公司)?)(?P<by>,?(?:均|都|已)?[由经](?P<office>[^,。;\d\n]{{2,20}}?[厅局委部会])"
    r"(?:统一|择优|正式)?(?P<verb>推荐|组织|遴选|上报)(?:,)?)(?=申报|申请|参评)"
)
_PUTS_FORWARD = pattern(
    rf"(?<=[一-鿿])(?<![应拟计划])(?P<takes>已?[把将])(?P<firms>[^,。;:\d\n]{{0,24}}{_FIRMS}(?:企业|公司)?)"
    r"(?P<verb>推荐|报送|上报|推|报)(?P<up>(?:给|到|至|往|上去|出去|上报)?了?(?:国家|部里|省里|工信部|工业和信息化部|国家部委|上级)?,?(?:去|来)?)"
    r"(?=申报|申请|参评|(?:参加|角逐|竞逐|冲刺|竞争)[^,。;\d]{0,8}(?:第|专精特新|小巨人|冠军|瞪羚|独角兽))"
)
# When those who kept their title had won it, told behind: 另有45家通过复核,它们是2019年认定的瞪羚企业.
_WON_WHEN = pattern(
    rf"(?P<firms>{_FIRMS}(?:企业)?(?:通过了?复[核审]|复[核审]通过|通过了?期满复核))"
    r"(?P<end>,(?:它们|他们|这些企业|其|这批企业|这些)?(?:都|均|全)?(?:是|为|属于|系)"
    rf"(?P<won>20\d\d年(?:度)?(?:首次)?(?:认定|获评|入选|评定|公布|获批|命名)的[^,。;:\d]{{0,8}}?{_TITLE}(?:中小)?(?:企业)?))(?=[,。;\n]|$)"
)
# Levels and their numbers in turn: 国家级、省级分别为5家和33家.
_LEVEL = "(?:国家|省|市|区|县)级"
_LEVELS_IN_TURN = pattern(
    rf"(?<=[,:;。的中里])(?P<levels>{_LEVEL}(?:[、和及与]{_LEVEL})+)(?P<turn>的?(?:企业)?(?:数量)?,?(?:分别|各|依次)(?:[有为是达占])?)"
    rf"(?P<numbers>{_FIRMS}(?:[、和及与,]{_FIRMS})+)(?=[,。;\n]|$)"
)
_JOINT = pattern("[、和及与,]")
# Those left out, told beside their whole: 辽宁61家,大连不计在内; 不含大连,辽宁61家.
_LEFT_OUT_BEHIND = pattern(
    r"(?<=[\d余多]家)(?P<out>,(?:其中)?(?:(?P<name>[一-鿿]{2,4}?)(?:则|均|都|市)?(?:不计(?:算)?在内|不计入(?:内)?|不算在内|不包括在内|不包含在内|不含在内|"
    r"未计(?:算)?在内|未算在内|除外|另计|另算|单算|另行统计|单独统计)|"
    r"(?:不包括|不包含|不含|不计|未含|不算|未计|未包括)(?P<other>[一-鿿]{2,4}?)(?:市)?(?:在内)?))(?=[,。;、\n]|$)"
)
_LEFT_OUT_IN_BRACKETS = pattern(
    r"\((?P<name>[一-鿿]{2,4}?)(?:市|省)?(?:则|均|都)?(?:不计(?:算)?在内|不计入(?:内)?|不算在内|不包括在内|不包含在内|不含在内|"
    r"未计(?:算)?在内|未算在内|除外|另计|另算|单算|另行统计|单独统计)\)"
)
# 除厦门外的福建有80家
_ALL_BUT = pattern(
    r"除了?(?P<name>[一-鿿]{2,4}?)(?:市)?(?:以外|之外|外)的?(?P<whole>[一-鿿]{2,4}?)(?P<has>(?:则|共|还|仍)?(?:有|为|达)?(?=\d))"
)
_LEFT_OUT_BEFORE = pattern(
    r"(?:(?<=[,;:。\n])|^)(?P<out>(?:不包括|不包含|不含|不计|不算|除去|扣除|剔除)(?P<name>[一-鿿]{2,4}?)(?:市)?(?:在内)?,)"
    r"(?P<whole>[一-鿿]{2,4}?)(?P<firms>(?:则|共|还|仍)?(?:有|为|达)?\d[\d.]*家)"
)
_REST_OF = pattern(
    r"(?P<name>[一-鿿]{2,4}?)(?P<rest>省?(?:其余|其他|其它|余下)(?:的)?(?:地区|各地|地市|城市|市|各市|地方))(?=\((?:不含|不包括|不计|除))"
)
# Firms called by their place: 三花等19家新昌企业, 59家中山企业.
_OF_PLACE = pattern(
    r"(?<=等)(?P<firms>(?:约|近|超过)?\d+家)(?P<city>[一-鿿]{2,3}?)?(?P<name>[一-鿿]{2,4}?)(?:本地|本土|籍)?(?=企业)"
)
# The level of all titles of a sentence, told last: 新认定瞪羚企业74家,虎丘区52家,均为市级.
_LEVEL_BEHIND = pattern(
    r"(?P<title>(?<![级省市区县])(?:专精特新|瞪羚企业|瞪羚|单项冠军|隐形冠军|独角兽|科技型中小企业|创新型中小企业)(?:中小企业|企业)?)"
    r"(?P<between>[^。\n]{4,80}?),(?P<said>(?:这些|上述|它们)?(?:企业)?(?:均|都|全部?|皆|一律)[为是属](?:于)?(?P<level>国家|自治区|[省市区县])级(?:的|企业|称号|名单)?)(?=[,。;]|$)"
)
# Items of a list in one line: 1)贵州:…12家2)贵阳:…1600家.
_ITEM = pattern(r"(?<=[一-鿿\d%])(?<![件表图注第])[ ;]?\(?(?P<at>[2-9])\) ?(?=[一-鿿]{2,6}:)")

# Which place comes how far in a ranking, told right before its name: 第二名龙岗有130家, 排在第三位的常熟101家.
_RANK_BEFORE = pattern(
    r"(?<=[,;。:\n])(?P<rank>(?:紧随其后|随后|其次|接着|排名|排在?|位[居列]|名列|居|占据|稳居)?(?:第[一二三四五六七八九十\d]{1,2}[名位]?|首位|榜首|末位)的?,?[是为]?)"
    r"(?P<name>[一-鿿]{2,5}?)(?P<pause>,?)(?=(?:则|也|就|便)?(?:以|有|为|是|达到?|拥有)?\(?\d[\d.]*[万家户间席个])"
)
# Two places with their numbers, one of which is told to be before the other: 南山(57家)位居光明(78家)之后.
_BEHIND_OTHER = pattern(
    r"(?<=[家户间席]\))(?P<place>,?(?:则|就|也|便)?(?:位居|位于|排在|位列|居于?|在|紧跟|紧随|紧追|紧咬|落后于?|领先于?|高于|超过|力压|略逊于|仅次于|压过|不敌|输给|多于|少于)了?)"
    r"(?P<name>[一-鿿]{2,5}?)\(\d[\d.]*[家户间席]\)(?P<end>(?:之[后前]|[后前][面头边]?|以后)?)"
)

# Who comes next in a ranking, a pause before its number: 其后是中国,共316家.
_NEXT_RANKED = pattern(
    r"(?<=[,;。:\n])(?:(?:其[后次]|紧随其后|紧接着|接着|随后|然后|次之|再往后|再往下)的?|(?:排名?|位居|位列|名列)?(?:全[国省市球])?第[一二三四五六七八九十]{1,2}[名位]?的?|"
    r"(?:居首|领跑|打头|居前|垫底|榜首|头名|老[大二三])的?)(?:则|便|就|依次|仍|才)?[是为](?P<name>[一-鿿]{2,5}?)(?P<pause>,)(?=(?:一?共|总共|则?[有为达]|拥有|计)?[约近超]?\d[\d.]*[万千]?[余多]?家)"
)
_COUNTRIES = ("中国", "美国", "印度", "英国", "德国", "法国", "日本", "韩国", "以色列", "新加坡")
# How many of a place are among those with a title, without a pause: 瞪羚企业中有44家来自沈阳.
_AMONG_ALL = pattern(
    r"(?<=[业军人羚兽户司])(?P<in>[之当]?[中里](?:面|头)?)(?=(?:就|便|仅|只|共|还|又|已|约)*有[约近超]?\d[\d.]*[余多]?家(?:企业)?(?:[均都]|分别)?"
    r"(?:来自|出自|花落|落户|落子|位于|扎根|在(?!建|线|册|库|列|研|榜)|归属?|属于|是[一-鿿]{2,4}(?:的|企业)))"
)

# What only needs a word more or less: words one of which it holds, its pattern, and what is written instead.
ORDER_THE_SAME = (
    # the same of batches named before: 与前三批合并计算
    (
        "合并 合计 累计 合起来 加起来 加总 相加 一起",
        pattern(
            r"[与和同跟](?P<earlier>(?:前|此前|之前|先前|以往|已公布的前?)[一-鿿\d]{1,4}批)(?:次)?(?:企业|名单|的)?(?:一并|一起|合)?"
            r"(?:合并(?:计算|统计|起来)?|合计|累计|累加|合起来|加起来|加总|相加|合在一起|加在一起|算在一起|一起算|一起计算)(?:的话|后|之后|计算)?(?=,)"
        ),
        r"加上\g<earlier>",
    ),
    # who made a list known, told behind it: 瞪羚企业的公示由省科技厅作出, 瞪羚企业名单由省科技厅对外公示
    (
        "由",
        pattern(
            r"(?:(?<=[,。;:\n])|^)(?P<when>(?:在?(?:近日|日前|[今昨][天日]|\d{1,2}月\d{1,2}日|此前|随后),?)?)(?:一份)?(?:关于|对于?|针对)?"
            r"(?P<what>[^,。;:\n]{4,40}?)(?:的(?P<deed>公示|公布|发布|认定|公告)|(?P<list>(?:名单|榜单|结果)))"
            r"(?:近日|日前|今日|昨日|已经?|正式)*[由经](?P<office>[^,。;:\d\n]{2,20}?[厅局委部])(?:于(?:近日|日前))?(?:正式|对外|面向社会|联合)*"
            r"(?:作出|做出|完成|进行|发出|(?P<does>公示|公布|发布))(?:了|出来)?(?=[,。;])"
        ),
        r"\g<when>\g<office>\g<deed>\g<does>\g<what>名单",
    ),
    (
        "作出 做出",
        pattern(
            r"(?<=[厅局委部])(?P<when>近日|日前|今日|昨日|已经?|正式)*[作做]出了?(?:一份)?(?:关于|对于?)?(?P<what>[^,。;:\n]{4,40}?)的(?P<deed>公示|公布|公告)(?=[,。;])"
        ),
        r"\g<when>\g<deed>\g<what>名单",
    ),
    # the newest batch, which a total includes: 小巨人企业达300家(含第六批)
    (
        "(含 (包 (已 (计 (算",
        pattern(
            r"(?:(?<=[,。;\n])|^)(?P<total>[^,。;\n()]{2,30}?\d[\d.]*[万千]?[余多]?[家户个](?:企业)?)"
            r"\((?:已)?(?:包?含|包括|计入|算上)(?P<batch>[^()\d,。;]{0,8}第[一二三四五六七八九十]{1,3}批)(?:[^()\d复]{0,6})\)"
        ),
        r"加上\g<batch>,\g<total>",
    ),
    # who comes next in a ranking, and no time to come: 接下来的两座城市, 接下来是深圳
    (
        "接下来",
        pattern(r"接下来(?=(?:依次|分别|才|则)?[是为](?![三五几两今明])|的(?![三五几两][年天个]))"),
        "紧随其后",
    ),
    # how often a title is given: 瞪羚企业每年认定一次
    (
        "一次 一评 每年",
        pattern(
            r"(?:(?:实行|采取|为|是)?(?:每隔?)?(?:[一两二三四五]年|年)(?:组织|进行|开展)?(?:认定|评价|评定|评选|评审|遴选|公布|发布|复核)一[次回]|"
            r"(?:实行|采取)?(?:一年|每年|三年)一(?:评|认定|复核)(?:制)?|(?<=[人业军羚兽])每年(?:评价|认定|评选|评定))(?=[,。;])"
        ),
        "",
    ),
    # in front of all the others: 佛山走在全省前面
    (
        "前面 前头",
        pattern(r"(?P<walks>(?:走在|处在|位于|处于)了?全[国省市])(?:最)?前[面头]"),
        r"\g<walks>前列",
    ),
    # some of those just counted: 软件企业占了60家, 人工智能企业在里面占60家
    (
        "占",
        pattern(
            r"(?<=[家户中里]),(?P<which>[^,。;:\d]{2,16}?(?:企业|公司|会员|单位|厂商))(?:就|便|也|还)?(?:占据?了?|占到了?)"
            rf"(?={_DIGITS}家)"
        ),
        r",其中\g<which>有",
    ),
    (
        "在里 在其中 在当中 在这里面",
        pattern(
            r"(?<=[,。;:])(?P<which>[^,。;:\d]{2,20}?)在(?:这?里[面头边]|其中|当中|这当中)(?:就|便|也|又)?(?:占据?|有)了?(?=[约近超逾]?\d)"
        ),
        r"其中\g<which>有",
    ),
    # which are still valid: 57家瞪羚企业尚在有效期内
    (
        "有效期 到期 过期 失效",
        pattern(
            r"(?P<number>\d[\d.]*[万千百]?[余多]?[家户])"
            rf"(?P<firms>(?:[^,。;:\d()]{{0,12}}?(?:{_TITLE}|专精特新|中小企业))?[”\"]?(?:企业)?),?"
            r"(?:目前|现在)?(?:[尚仍还都均也全]|全部|依然|依旧)*"
            r"(?:[在处]于?有效期限?(?:之?内|中)?|(?:未|没有?)(?:到期|过期|失效))(?=[,。;、)\n]|$)"
        ),
        lambda m: f"{m['number']}有效期内的{m['firms'] or '企业'}",
    ),
    # some of them at another level: 单项冠军41家,其中8家为国家级
    (
        "级",
        pattern(
            r"(?<=[,、;中有])(?P<number>\d+家)(?:企业)?(?:[为是系属]|属于|达到)(?P<level>国家|省|自治区|市)级(?:的|企业)?(?=[,。;、)\n]|$)"
        ),
        r"\g<level>级\g<number>",
    ),
    ("有效期内的", pattern(r"(?:目前|现在|当前)?[仍尚还均]?(?:然)?(?:处于|处在|在)(?=有效期内的)"), ""),
    # what a figure was before: 由原有的45个增加到63个
    ("的", pattern(r"(?<=[由从])(?:原有|原来|原先|此前|之前|先前|过去|早先)的(?=\d)"), ""),
    # some of whom are named: 包括甲、乙在内的2家
    ("在内的", pattern(r"(?:包括|包含|含)[^。;:\d]{2,60}?在内的,?(?=\d+[家户])"), ""),
    # those of a list that is still open to objections, told behind the title of the stock that holds them
    (
        "公示",
        pattern(
            r"(?P<number>\d+[家户])(?P<title>[^,。;:、\d()家户]{2,24})"
            r"(?P<open>\((?:其中)?(?:含|包括|包含)(?:正在|尚在|处于|目前)?公示(?:中|期|阶段)?的?\d+[家户](?:企业)?\))"
        ),
        r"\g<title>\g<number>\g<open>",
    ),
    # who has a rank, before how many it has: 第二位是中国,共有316家
    (
        "是",
        pattern(
            r"(?:排名|排在|位居|位列|[排居列])?(?:首位|第[一二三四五][名位]?|榜首|次席)的?[仍则就便]?是(?P<place>[一-鿿]{2,6}),"
            r"(?=(?:共|一共|现)?(?:有|达|为)\d)"
        ),
        r"\g<place>",
    ),
    # what every unicorn is worth
    (
        "独角兽",
        pattern(r"估值(?:[在达超]|超过|达到|不低于)?(?:10|十)亿美元(?:及?以上)?的(?=[^,。;\d]{0,6}独角兽)"),
        "",
    ),
    # none at all: 全市没有一家独角兽企业
    (
        "没有一家 无一家 没有1家",
        pattern(
            r"(?<=[市省县区州])(?:目前|至今|迄今|暂时|仍然?|还|尚|也)*(?:没有|尚?无)(?:一家|1家)(?=(?:国家级|省级|市级)?"
            rf"(?:{_TITLE}|专精特新小巨人|制造业单项冠军|专精特新中小)(?:企业)?[,。;])"
        ),
        "有0家",
    ),
    # names in a row, counted themselves: 石龙、桥头两镇分别有9家和7家
    (
        "分别 依次 各",
        pattern(
            r"(?P<last>[、和与及][一-鿿]{2,5}?)(?:[两三四五六七八九十]|\d+)个?(?:镇街|街镇|街道|镇|街|地|城|市|区县|区|县|园区|乡镇|片区|板块)"
            r"(?=(?:分别|依次|各)[^,。;\d和]{0,6}\d)"
        ),
        r"\g<last>",
    ),
    # the field that a sentence is about: 人工智能领域,我国现有小巨人380家
    (
        "领域, 行业, 产业, 赛道,",
        pattern(
            r"(?:(?<=[。\n])|^)(?!(?:制造业|工业|农业|科技创新|创新|中小企业)(?:领域|行业))(?P<first>[^,。;:\d在从按就具\s])"
            r"(?=[^,。;:?!\d在从按就到看于]{1,10}(?:领域|行业|产业|赛道),"
            r"[^,。;:?!\d]{2,24}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|型中小企业))"
        ),
        r"在\g<first>",
    ),
)


def in_usual_order(text: str) -> Iterator[Rewritten]:
    """The stretches of plain text that are put elsewhere, in no order, each with what is written instead."""
    yield from _where_they_are(text)
    yield from _left_out(text)
    yield from _pauses(text)
    yield from _ranked(text)
    if "级" in text:
        yield from _levels_in_turn(text)
    if "的" in text and "是" in text:
        yield from _told_last(text)
    if "批" in text:
        yield from _of_batches(text)
    yield from _called_by_place(text)
    if "1)" in text and "2)" in text:
        yield from ((*item.span(), "。") for item in _ITEM.finditer(text))
    if "级" in text:
        yield from _level_told_last(text)
    for told in _OFFICE_BEHIND.finditer(text):
        yield from _put_before(text, told.start(), f"{told['office']}发布公告,")
        yield *told.span("end"), ""
    for sent in _PUT_FORWARD_BY.finditer(text):
        yield from _put_before(text, sent.start("firms"), f"{sent['office']}推荐")
        yield *sent.span("by"), ""
    for sent in _PUTS_FORWARD.finditer(text):
        yield *sent.span("takes"), "推荐"
        yield sent.start("verb"), sent.end("up"), ""
    for asked in _FOR_WHAT.finditer(text):
        yield *asked.span("purpose"), ""
        yield asked.end("firms"), asked.end(), f"企业申报{asked['what']}"


def _levels_in_turn(text: str) -> Iterator[Rewritten]:
    for row in _LEVELS_IN_TURN.finditer(text):
        levels, numbers = _JOINT.split(row["levels"]), _JOINT.split(row["numbers"])
        if len(levels) != len(numbers):
            continue
        yield row.start("levels"), row.end("turn"), ""
        at = row.start("numbers")
        for level, number in zip(levels, numbers, strict=True):
            yield from _put_before(text, at, level)
            at += len(number) + 1


def _called_by_place(text: str) -> Iterator[Rewritten]:
    for firms in _OF_PLACE.finditer(text):
        if is_name(firms["name"]) and (not firms["city"] or is_name(firms["city"])):
            yield *firms.span(), (firms["city"] or "") + firms["name"] + firms["firms"]


def _level_told_last(text: str) -> Iterator[Rewritten]:
    for told in _LEVEL_BEHIND.finditer(text):
        yield from _put_before(text, told.start("title"), f"{told['level']}级")
        yield told.start("said") - 1, told.end("said"), ""


def _put_before(text: str, at: int, words: str) -> Iterator[Rewritten]:
    """Some words written in front of a character; nothing is put where no character is taken."""
    yield at, at + 1, words + text[at]


def _where_they_are(text: str) -> Iterator[Rewritten]:
    for firms in _LIE_IN.finditer(text):
        told = (firms["end"] or "") not in ("", "的企业") if firms["passive"] else not firms["end"]
        if is_name(firms["name"]) and (told or firms["end"] == "的企业"):
            yield *firms.span("lie"), "来自"
            if firms["end"]:
                yield *firms.span("end"), ""
    for share in _SHARE_IN.finditer(text):
        if is_name(share["name"]):
            yield *share.span("share"), ""
            yield *share.span("close"), ""


def _ranked(text: str) -> Iterator[Rewritten]:
    for place in _RANK_BEFORE.finditer(text):
        if is_name(place["name"]):
            yield *place.span("rank"), ""
            if place["pause"]:
                yield *place.span("pause"), ""
    for place in _BEHIND_OTHER.finditer(text):
        if is_name(place["name"]):
            yield *place.span("place"), ","
            if place["end"]:
                yield *place.span("end"), ""


def _told_last(text: str) -> Iterator[Rewritten]:
    for cleft in _CLEFT.finditer(text):
        if is_name(cleft["name"]):
            yield from _put_before(text, cleft.start("told"), cleft["name"])
            yield *cleft.span("end"), ""
    for kept in _WON_WHEN.finditer(text):
        yield from _put_before(text, kept.start("firms"), f"{kept['won']}中,")
        yield *kept.span("end"), ""


def _of_batches(text: str) -> Iterator[Rewritten]:
    for batch in _BATCH_HAS.finditer(text):
        yield *batch.span("lead"), ",其中"
        yield *batch.span("has"), "有"
    for batch in _BATCH_BEHIND.finditer(text):
        yield *batch.span("lead"), f",其中{batch['batch']}有"
        yield *batch.span("are"), ""


def _pauses(text: str) -> Iterator[Rewritten]:
    for ranked in _NEXT_RANKED.finditer(text):
        if is_name(ranked["name"]) or ranked["name"] in _COUNTRIES:
            yield *ranked.span("pause"), ""
    for among in _AMONG_ALL.finditer(text):
        yield *among.span(), f"{among['in']},"


def _left_out(text: str) -> Iterator[Rewritten]:
    if not any(word in text for word in ("不", "未", "除", "另", "单", "剔", "扣")):
        return
    for out in _LEFT_OUT_BEHIND.finditer(text):
        name = out["name"] or out["other"]
        if is_name(name):
            yield *out.span("out"), f"(不含{name})"
    for out in _LEFT_OUT_BEFORE.finditer(text):
        if is_name(out["name"]) and is_name(out["whole"]):
            yield *out.span("out"), ""
            yield out.end("firms") - 1, out.end("firms"), f"家(不含{out['name']})"
    for out in _LEFT_OUT_IN_BRACKETS.finditer(text):
        if is_name(out["name"]):
            yield *out.span(), f"(不含{out['name']})"
    for out in _ALL_BUT.finditer(text):
        if is_name(out["name"]) and is_name(out["whole"]):
            yield out.start(), out.start("whole"), ""
            yield out.end("whole") - 1, out.end("whole"), f"{out['whole'][-1]}(不含{out['name']})"
    for rest in _REST_OF.finditer(text):
        if is_name(rest["name"]):
            yield *rest.span("rest"), ""
