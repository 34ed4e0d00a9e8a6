"""Chinese turns that say the same, as longer tables write them: a rise as a noun, what one place alone has.

A row is, as in ``plain_words``, words one of which the text holds, the pattern, and what is written instead.
"""

from __future__ import annotations

from pipeline.patterns import pattern

MORE_THE_SAME_IN_CHINESE = (
    # all of them: 清一色是烟台的企业, 无一不出自永康
    (
        "清一色 无一 家家 个个",
        pattern(r"清一色地?(?:都|全)?|无一(?:例外地?|不)(?:都|全)?|(?<=[,;])(?:家家|个个)都?(?=[在是来出属])"),
        "都",
    ),
    # so many as there really are: 盐城实有46家
    ("实有", pattern(r"(?<![其确落核])实有(?=\d)"), "有"),
    # what one place alone has: 合肥一家就占了216家
    (
        "一家",
        pattern(
            r"(?<=[一-鿿])(?<![了这那哪头仅只有第任每某])一家(?:就|便|独)(?:独?占据?了?|拿[下走]了?|有|贡献了?|揽下了?)"
        ),
        "有",
    ),
    # a rise as a noun: 完成了小巨人从3家到8家的跨越
    (
        "的跨越 的变化 的突破 的飞跃 的跃升 的蝶变 的转变 的增长 的跃迁",
        pattern(
            r"(?:完成|实现|走过|经历|见证)了?(?P<what>[^,。;\d]{0,24}?)[从由](?P<first>\d+家)(?:再)?[到至向](?P<last>\d+家)"
            r"的(?:历史性|大)?(?:跨越|变化|突破|飞跃|跃升|蝶变|转变|增长|跃迁)"
        ),
        r"\g<what>从\g<first>增加到\g<last>",
    ),
    # what it comes to: 使得滕州的总数变为31家
    (
        "使 让 令",
        pattern(r"(?<=,)(?:也?使得|让|令)(?=[^,。;\d]{2,20}(?:总数|总量|数量|家数|累计|总计)[^,。;\d]{0,6}\d)"),
        "使",
    ),
    ("变", pattern(r"(?<=[数量计])变[为成](?=\d)"), "达"),
    # no more and no fewer than before: 保持7家不变, 与上年持平,仍为66家
    (
        "不变 未变",
        pattern(r"(?:保持|维持|仍是|仍为|依然是|还是)在?(?P<firms>\d+[家户个])(?:的)?(?:规模|数量)?(?:不变|未变)"),
        r"仍有\g<firms>",
    ),
    (
        "仍 依旧 依然 还是",
        pattern(
            r"(?P<same>(?:与|和|同|跟)[^,。;\d]{2,8}持平,)?(?:仍然?|依旧|依然|还|保持)[是为](?=\d+[家户](?:[,。;]|$))"
        ),
        "仍有",
    ),
    # that firms lie together, wherever that is told to be: 有9家同处一城,…
    (
        "同处 同在 身处 地处 同一",
        pattern(
            r"(?:都|均|全部?)?(?:同处|同在|身处|地处|落到了?|落在了?|归于|集中在|出自|来自|(?<=\d家)在)(?:于)?(?:同?一[座个]?(?:城市?|地方?|县城?|[市区])|[一-鿿]{2,4}(?:腹地|一隅|一角|角落|地区))"
            r"(?=[,:—-])"
        ),
        "",
    ),
    # what is asked of those just told of: 总量呢?早已超过500家
    ("呢?", pattern(r"(?P<what>总数|总量|累计|合计|存量)呢\?"), r"\g<what>"),
    # who speaks: 记者:…?负责人:31家
    (
        ":",
        pattern(
            r"(?<=[。!?-])(?:记者|主持人|问|答|负责人|嘉宾|网友|网民|回复|回答|答复|答记者问|"
            r"[一-鿿]{0,8}(?:局长|主任|处长|[市县区省]长|书记|厅长|科长|部长|负责人|嘉宾|发言人|工作人员))"
            r"(?:提问|追问|又问|问道?|答道?|说|表示|介绍|回应)?:"
        ),
        "",
    ),
    # so many each: 同为41家, 每市12家
    ("同 一样", pattern(r"(?<![共合不])(?:同样?[为是有]|一样都?[是有为])(?=\d+[家户席个])"), "均为"),
    ("每", pattern(r"每[市县区州地城](?=\d+[家户席个])"), "各"),
    # a mark that was passed: 站上了20家的台阶; none below it: 无一低于30家
    (
        "台阶 门槛 大关 关口",
        pattern(
            r"(?:站上|迈上|跨上|登上|迈过|跨过|越过|闯过|突破)了?(?P<firms>\d+家)的?(?:新?台阶|门槛|大关|关口|整数关)"
        ),
        r"超过\g<firms>",
    ),
    ("无一 没有一", pattern(r"(?:无一个?|没有一[个家座])(?:低于|少于|不足|不到)(?=\d)"), "均超过"),
    (
        "榜上有名 在列 名列其中",
        pattern(
            r"(?<=家的),(?P<names>[一-鿿]{2,4}(?:[、和][一-鿿]{2,4})+?)(?:榜上有名|在列|名列其中|位列其中)(?=[,。;])"
        ),
        r"有\g<names>",
    ),
    ("复评", pattern("复评"), "复核"),
    ("有了", pattern(r"已经?有了(?=[约近超逾]?\d)"), "已有"),
    # what a place has of those just counted: 我市贡献了其中的23家
    ("其中", pattern(r"(?:贡献|占据?|拿[下走]|揽下|斩获|包揽)了?其中的?(?=\d+[家席户个])"), "占"),
    # so many as there are by now: 已经到了1420家
    ("到", pattern(r"已经?到了?(?=[约近超逾]?\d[\d.]*[万千]?[余多]?家)"), "已达"),
    # what pages call so that replace words by others
    ("高新技术公司 高新技术型企业", pattern(r"高新技术(?:公司|型企业)"), "高新技术企业"),
    ("小型巨人", pattern(r"小型巨人(?:型)?"), "小巨人"),
    ("单个项目 单一项目", pattern(r"单[个一]项目的?冠军"), "单项冠军"),
    ("企业公司", pattern(r"企业公司"), "企业"),
    # the first time in whatever words: 今年首度晋级
    ("首度", pattern(r"首度"), "首次"),
    ("晋级", pattern(r"(?:(?<=首次)|(?<=首度))晋级(?:成功)?(?=[,。;的]|$)"), "入选"),
    # those of the title just told of: 海宁现有这样的企业31家
    (
        "样的 类企 种企",
        pattern(r"(?<=有)(?:着|了)?(?:这样的|这类|此类|这种|该类)(?:企业|公司)(?=[^,。;:\d]{0,4}\d)"),
        "",
    ),
    # a list that has been settled
    (
        "定 落",
        pattern(
            r"(?P<list>[名榜]单)(?:已经?|终于|正式|最终|日前|近日)*(?:敲定|落定|确定|定了|定下|定|揭开面纱|尘埃落定)(?=[,。;:!])"
        ),
        r"\g<list>公布",
    ),
    # plates of a title, and the animals that it is named for
    (
        "块",
        pattern(
            r"(?P<title>(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业)[”\"]?(?:企业)?)的?(?:牌匾|牌子|奖牌|招牌|金字招牌)"
            r"(?P<verb>[^,。;:\d]{0,6})(?P<number>\d+)块"
        ),
        r"\g<title>\g<verb>\g<number>家",
    ),
    (
        "只 匹 头",
        pattern(r"(?P<title>(?:瞪羚|独角兽)[^,。;:\d]{0,10}\d+)[只匹头](?=[,。;:!啦了、]|$)"),
        r"\g<title>家",
    ),
    # so many in all, with whatever joy: 总数喜提50家
    (
        "总数 总量",
        pattern(
            r"(?P<sum>总[数量])(?:喜提|喜迎|喜获|冲[上到]|站上|来到|爬到|冲刺到|定格在|锁定在?|停在)了?(?=[约近超逾]?\d)"
        ),
        r"\g<sum>达",
    ),
    # a floor in other words: 谁也没少过800家; 小巨人过百的县级市
    (
        "没少过 没低于 不少于",
        pattern(r"(?:谁|哪[个家]|没有一个)?[也都](?:没有?|不)(?:少[过于]|低[过于])(?=\d)"),
        "均超过",
    ),
    (
        "百的 百家的",
        pattern(
            r"(?P<of>(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|中小企业)[”\"]?(?:企业)?(?:总?数量?)?)(?:[超过破]|突破|超过)百家?"
            r"(?=的(?:城市|县级市|地级市|[省市区县]))"
        ),
        r"\g<of>超过100家",
    ),
)
