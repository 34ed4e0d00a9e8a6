"""Words that say the same in an announcement, each written as one of them.

What stands here changes no meaning wherever it stands: 评定 grants a title as 认定 does, 据悉 adds nothing, and
五十五家 are 55家. What is the same only now and then (总计 and 累计, 发布 and 公布) is for the rules that know the
sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.divisions import is_name
from pipeline.numbers_alone import numbers_alone
from pipeline.numerals import chinese_value
from pipeline.patterns import ENGLISH_WORD, SamePhrases, pattern
from pipeline.plain_chinese import MORE_THE_SAME_IN_CHINESE
from pipeline.plain_english import other_english_words
from pipeline.put_right import wrong_figures
from pipeline.turned_round import ORDER_THE_SAME, in_usual_order

_SAME_WORDS = {
    "这当中,": "其中",
    "这其中,": "其中",
    "这里面,": "其中",
    "这当中": "其中",
    "这其中": "其中",
    "这里面": "其中",
    "评定": "认定",
    "几何?": "多少?",
    "头一回": "首次",
    "头一次": "首次",
    "头一遭": "首次",
    "第一回": "首次",
    "第一次": "首次",
    "初次": "首次",
    "上榜": "入选",
    "入围": "入选",
    "揭晓": "公布",
    "出炉": "公布",
    "荣获": "获评",
    "国字号": "国家级",
    "省字号": "省级",
    "市字号": "市级",
    "合乎": "符合",
    "改名": "更名",
    "中小型企业": "中小企业",
    "北京证券交易所": "北交所",
    "上海证券交易所": "上交所",
    "深圳证券交易所": "深交所",
    "上海科创板": "科创板",
    "深圳创业板": "创业板",
    # which converters to Taiwan's usage write for 支持, 发布 and 审核
    "支援": "支持",
    "释出": "发布",
    "稽核": "审核",
    # which pages that replace words by others call so
    "创新式中小企业": "创新型中小企业",
    "科技式中小企业": "科技型中小企业",
    "高新技能企业": "高新技术企业",
    "高新手艺企业": "高新技术企业",
}
# What is the same only where it stands: words one of which it holds, so that most texts need not be searched for it,
# its pattern, and what is written instead.
_HERE_THE_SAME = (
    # not 报名截止到5月
    ("截止", pattern(r"截止(?= ?20|目前)"), "截至"),
    # up to a day, not up to a batch: 算到现在; not 算到第七批
    ("算到 统计到 数到", pattern(r"(?:统计|[算数])到(?=现在|目前|眼下|如今|今[天日年]|去年|20\d\d年)"), "截至"),
    # 其中,乐清14家; not 名列其中,总数第一
    ("其中", pattern(r"其中(?<!\w..),"), "其中"),
    # 第五批次 is 第五批; not 三个批次, 各批次
    (
        "批次",
        pattern(r"批次(?:(?<=第[一二三四五六七八九十\d]批次)|(?<=第十[一二三四五六七八九]批次)|(?<=第\d\d批次))"),
        "批",
    ),
    # a place among those with a title, not one in a ranking: 跻身第五批小巨人, but 跻身全国前十
    (
        "跻身",
        pattern(
            r"跻身(?![^,。;\n]{0,10}(?:前[一二三四五六七八九十百\d列]|第[一二三四五六七八九十\d]+(?![批\d])|[百千十\d]强|[上下]游|方阵|梯队))"
        ),
        "入选",
    ),
    # of those just counted: 里面有1562家是…; not 这里面, 园区里面有
    ("里面 里头 里边", pattern(r"里[面头边](?<=[,;。:\n]..)(?=[,有共约就还\d]|国家级|省级|市级|属于?|来自)"), "其中"),
    # a list, not a stage: 进省专精特新名单, 进了“小巨人”榜单; not 推进, 改进
    (
        "进",
        pattern(
            r"进(?<![推引促改增先演递行跃挤闯杀跻挺新并共]进)(?:入了?|了)?"
            r"(?=[^,。;:\n\d进]{0,12}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业)[^,。;\n\d进]{0,6}(?:名单|榜单|行列))"
        ),
        "入选",
    ),
    # the same with other verbs of coming onto a list: 上了小巨人名单的, 登上单项冠军榜单
    (
        "上",
        pattern(
            r"(?:(?:荣?登|跃|荣)上了?|(?<![以之晋楼])上了)"
            r"(?=[^,。;:\n\d上]{0,12}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业)[^,。;\n\d上]{0,6}(?:名单|榜单|行列))"
        ),
        "入选",
    ),
    # who got the title's paper for the first time, or anew: 首次拿证的有498家
    (
        "证 牌",
        pattern(
            r"[拿领取](?:(?<=首次.|初次.|重新.|再次.)|(?<=头一[回次遭].)|(?<=第一[回次].))(?:[证牌]|[到得]了?(?:证书?|牌照?|牌子))"
        ),
        "认定",
    ),
    # who bears the title just named: 累计拥有这块国家级牌子的企业有53家
    (
        "的企",
        pattern(
            r"(?:拥有|持有|手握|手持|握有|坐拥|享有|顶着|[戴挂扛][着上起]|[拿取][到下得]|摘[得下取]|获得?)了?[这该此](?:一?[块个项张顶面]|一)?"
            r"(?:国家级?|省级|市级|金字|重量级)?(?:牌子|招牌|称号|头衔|荣誉|名号|帽子|桂冠|殊荣|名头|身份)的企 ?业"
        ),
        "获此荣誉的企业",
    ),
    ("内蒙", pattern(r"内蒙(?![古医])"), "内蒙古"),
    # who was put forward for a title: 推荐12家企业冲刺国家级小巨人
    (
        "冲 角逐 问鼎 竞 争创",
        pattern(
            r"(?P<who>(?:推荐|组织|遴选|选送|动员)了?\d+[家户](?:优质)?(?:企业)?)(?:冲刺|冲击|角逐|问鼎|竞逐|竞争|争创)"
            r"(?=[^,。;\d]{0,10}(?:专精特新|小巨|冠军|瞪羚|独角兽|高新技术|高企))"
        ),
        r"\g<who>申报",
    ),
    # who told it: 据悉,全市已有55家; 记者了解到,…
    (
        "据 记者了解",
        pattern(r"[据另记](?<!\w.)(?:(?<=据)(?:悉|了解到?|介绍|透露|统计)|(?<=另)据了解|(?<=记)者了解到),"),
        "",
    ),
    # those left out of a total: 刨掉复审没过的
    (
        "刨 扣 减 抠",
        pattern(r"(?:刨|扣|减|抠)[掉去除](?<!扣除)(?=[^,。;\n]{0,16}(?:复[核审]|没过|未过|未通过|取消|到期))"),
        "扣除",
    ),
    # who grants a title: 潍坊市一级的专精特新企业
    (
        "一级 级的",
        pattern(
            r"(?<=[省市县区家])(?:(?:这|那)?一级(?:的,?|层面的?)?|(?<=[市县区])级的,)(?=[^,。;]{0,6}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新|科技型|创新型))"
        ),
        "级",
    ),
    # so many of a place alone, named just before: 武汉仍是老大,一座城占486家
    (
        "占 拿走 拿下 揽 贡献",
        pattern(
            r"(?<=,)(?:(?:一|这)(?:座城市?|个?城市?|家|地|个?市|省|个?省份?)|独)(?:就|便)?(?:独?占了?|拿[走下]了?|揽下|包揽了?|贡献了?)(?=\d+家)"
        ),
        "有",
    ),
    # whose number its verb stands apart from: 建龙微纳等7家,拟认定为隐形冠军企业
    (
        "家, 户, 企业, 公司, 单位,",
        pattern(
            r"(?P<firms>等\d+[家户](?:企业|公司|单位)?),(?=(?:拟|被|均|都|全部|成功|获)*(?:认定|评定?|命名|授予|列|确定)[为成])"
        ),
        r"\g<firms>",
    ),
    # one of the steps up to a title, and no list that is open: 经专家评审、公示几道关
    ("公示", pattern(r"公示等?(?:[几多各这两三四五六](?:道|个)?|等)(?:关口?|环节|程序|步骤|流程|工序)"), "评审"),
    (
        "公示,",
        pattern(
            r"(?<=[、和及与])公示(?=,[^,。;:\d]{0,10}(?:程序|环节|流程|关口|关卡|工序|步骤)?[^,。;:\d]{0,4}"
            r"(?:过完|走完|走过|走下来|过关|过后|之后|完成|闯过))"
        ),
        "评审",
    ),
    # a name and its number: 深圳=129
    ("=", pattern(r"(?<=[一-鿿])=(?=\d{1,6}(?:[家户;；,，、\n]|$))"), ":"),
    # seats, plates and titles that firms win: 拿下47个名额, 摘得47块牌子, 再下47城; and who has just won: 新科小巨人
    ("个名额 个席 块牌 块招", pattern(r"(?<=\d)(?:个(?:名额|席位|席次)|块(?:牌子|牌匾|招牌))(?=[,。;、\n]|$)"), "家"),
    ("再下", pattern(r"再下(?P<number>\d+)城(?=[,。;、!\n]|$)"), r"再添\g<number>家"),
    ("新科", pattern(r"新科(?=“?(?:小巨人|单项冠军|隐形冠军|瞪羚|独角兽))"), "新晋"),
    # so many by now: 国家级小巨人满312家
    ("满", pattern(r"(?<=[人业军羚兽])满(?=\d+家)"), "达"),
    # a list of newcomers: 2023年新增的还有:国家级小巨人29家
    (
        ":",
        pattern(r"(?P<verb>新增|新认定|新培育|新获评|新入选)的?(?:还有|有|包括)?:(?=[^\n。:]{2,30}\d+家)"),
        r"\g<verb>",
    ),
    # 2020年这一年,全市培育出小巨人3家
    ("这一年 那一年", pattern(r"(?<=20\d\d年)[这那]一年"), ""),
    ("培育出", pattern(r"(?<=[一-鿿]培育)出了?(?=[^,。;:\d]{2,20}\d+家)"), ""),
    # those of one level: 其中国家级的8家
    ("级的", pattern(r"(?<=[国家省市区县]级)的(?=(?:有|共|达)?\d+[家户])"), ""),
    # plates of a title that firms bring home: 捧回45块国家级小巨人牌子
    (
        "块",
        pattern(
            r"块(?<=\d块)(?P<title>[^,。;\d]{0,10}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术)[^,。;\d]{0,8}?)的?"
            r"(?:金字|金)?(?:牌子|招牌|牌匾|奖牌|匾)"
        ),
        r"家\g<title>",
    ),
    # who asked for a title: 报名参加第七批小巨人认定
    (
        "报名",
        pattern(
            r"报名(?![^,。;]*(?:培训|讲座|辅导|沙龙|课))(?:参加|参与|参评|竞逐|角逐)?了?(?=[^,。;\d]{0,10}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|型中小企业))"
        ),
        "申报",
    ),
    # what those asked for who are counted behind: 申请瞪羚企业认定的,全县有27家
    (
        "认定的 评定的 评价的 评选的",
        pattern(
            r"(?:申请|申报|报名|参加){1,2}了?(?P<what>[^,。;:\d]{0,10}?(?:企业|小巨人|冠军|瞪羚|独角兽))(?:认定|评定|评价|评选)"
            r"(?=的(?:企业|公司|单位)?,?[^,。;:\d]{0,10}\d)"
        ),
        r"申报\g<what>",
    ),
    # 1100家企业参加高新技术企业申报
    (
        "参加 参与",
        pattern(
            r"参[加与]了?(?P<title>[^,。;\d]{0,12}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术)[^,。;\d]{0,6}?)的?申报(?=[,。;]|$)"
        ),
        r"申报\g<title>",
    ),
    # whom firms were put forward to, which is no level of the title: 向省里推荐
    (
        "推荐 申报 上报 报送",
        pattern(
            r"向(?:[国省市区县]家?(?:里面?|级|一级|上)?|上级?|工信部|[国省市]?经信[厅局委])(?=推荐|申报|上报|报送)"
        ),
        "",
    ),
    # who has the title no longer: 丢了高新技术企业的牌子, 摘牌
    (
        "丢 摘",
        pattern(
            r"(?:丢了?|丢掉了?|丢失了?|被摘[掉去下]?了?|摘掉了?)(?P<title>[^,。;\d]{0,10}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术)[^,。;\d]{0,8}?)的?"
            r"(?:牌子|招牌|牌匾|帽子|称号|头衔|资格|身份)"
        ),
        r"被取消\g<title>资格",
    ),
    # where firms are traded: 走进A股, 敲开科创板大门
    (
        "A股 市场 创板 创业板 交所 主板 新三板 港股 沪深",
        pattern(
            r"(?:走进|迈进|迈入|跨入|步入|闯进|闯入|踏入|走上|登上|站上|叩开|敲开)了?"
            r"(?=[^,。;\d]{0,6}(?:A股|资本市场|科创板|创业板|[北上深港]交所|主板|新三板|港股|沪深))"
        ),
        "登陆",
    ),
    # which places have so many: 超过100家小巨人企业的城市,有苏州和深圳
    (
        "的",
        pattern(
            r"(?<=[家业军人兽羚])(?P<of>的(?:省[份市]|城市|地区|地市|市州|[省市区县])?),"
            r"(?=(?:还|则|分别|只|仅|共)?(?:有|是|为|包括)[一-鿿]{2})"
        ),
        r"\g<of>",
    ),
    # which converters write for the numeral wherever it stands: 壹口气; not 壹佰万元
    ("壹", pattern(r"壹(?![佰仟万拾亿圆元角])"), "一"),
    # so many as there are by now: 升到26家, 扩容至312家; not 增长到3成
    (
        "升到 升至 长到 长至 展到 展至 容到 容至 充到 充至 大到 大至 涨到 涨至 增到 增至",
        pattern(
            r"(?:(?:攀|蹿|跃|上|提)?升|增长|扩[大展容充]|涨|增)[到至](?<![提倍]增.)了?(?=[近约超逾]?\d[\d.,]*[万千百]?[余多]?[家户])"
        ),
        "增加到",
    ),
    # new ones, with no number that they are held against: 一口气多了8家
    ("多", pattern(r"(?:[一壹]口气|[一壹]下子?|[一壹]次性|[又再])多(?:出来?|得)?了?(?=\d+[余多]?[家户])"), "再添"),
    (
        "口气 下子 次性",
        pattern(
            r"(?:[一壹]口气|[一壹]下子|[一壹]次性)(?:跑出|冒出|涌现|走出|诞生|捧回|拿下|收获|斩获|摘得|摘下|拿到|添上?|飞出)(?:来|了)?(?=\d+[余多]?[家户])"
        ),
        "再添",
    ),
    # what is added to the firms that a batch has: 算上这17家, 连同前三批
    (
        "算上 连同 连上 叠加 加之",
        pattern(r"(?:算上|连同|连上|叠加|加之)(?=[这此本前第首之早原先去今刚新\d]|以往|20)"),
        "加上",
    ),
    # what a total includes: 连前几批在内
    (
        "在内",
        pattern(r"(?:连同?|包?含|包括|计入|加上)(?:此前的?|之前的?)?前[几面数]批(?:次|的|企业|认定)*在内"),
        "加上前几批",
    ),
    # the newest batch, which a total includes: 含第六批在内; what is added up with it: 加上第六批,…企业共83家
    (
        "在内",
        pattern(r"(?:包?含|包括|连|计入)(?P<batch>[^,。;\d]{0,6}第[^,。;\d]{1,3}批)(?:企业)?在内"),
        r"加上\g<batch>",
    ),
    (
        "加上 算上 连同",
        pattern(
            r"(?P<lead>(?:加上|算上|连同)[^,。;\d]{0,10}第[一二三四五六七八九十]{1,2}批[^,。;\d]{0,8},[^,。;\d]{2,30})共(?:计|是)?(?=\d)"
        ),
        r"\g<lead>共有",
    ),
    # batches told by how many there are: 六个批次累计, 六批算下来, 连续六批评定下来
    (
        "批次",
        pattern(
            r"(?P<many>[两二三四五六七八九十])个?批次(?=(?:一?共|总?共|合计|累计|总计|下来|加起来|相加)[^,。;]{0,12}\d)"
        ),
        r"\g<many>批",
    ),
    (
        "算下来 累积 累加",
        pattern(r"(?<!年)(?P<batches>[两二三四五六七八九十]批)(?:认定|评选|评定)?(?:算|累积|累加|累计|加)下来"),
        r"\g<batches>下来",
    ),
    (
        "连续 先后 接连",
        pattern(
            r"(?:连续|先后|接连)(?P<batches>[两二三四五六七八九十]批)(?:次)?(?:评定|评选|认定|遴选|公布)(?:下来|之后|过后|后)?,"
            r"(?=[^,。;\d]{2,30}(?:达到?|共有?|累计|已有|拥有)\d)"
        ),
        r"\g<batches>下来,",
    ),
    # which batch a year had: 2021年,省级认定到第三批,有1025家
    (
        "到第",
        pattern(
            r"(?<=20\d\d年[,:])(?P<what>[^,。;:\d]{0,10}(?:评|认定|公布|评选))到了?(?P<batch>第[一二三四五六七八九十]{1,2}批),(?=[共有为是]|新增|入选)"
        ),
        r"\g<what>\g<batch>,",
    ),
    # up to the newest batch: 评到第六批, 从首批到第六批
    ("到", pattern(r"(?:评|认定|公布|评选)到(?=第[一二三四五六七八九十]{1,2}批,)"), "截至"),
    ("批到 批至", pattern(r"从?(?:首|第一)批(?=[到至]第[一二三四五六七八九十]{1,2}批)"), "第一批"),
    # a number of firms in brackets: 小巨人企业(1801)、单项冠军(278); not 第三批(2021)
    ("(", pattern(r"\((?<=[业军人兽羚企批]\()(?P<number>(?!20[12]\d\))\d{1,6})\)(?=[、,;。)和及与])"), r"\g<number>家"),
    # who was entered in the register of small technology firms: 纳入国家科技型中小企业信息库的企业, 进入评价库
    (
        "库",
        pattern(r"[进纳列录登]入了?(?P<which>(?:国家级?|全国|省级?)?科技型中小企业)(?:评价|信息)*库(?:的企业)?"),
        r"入库\g<which>",
    ),
    ("库", pattern(r"[进纳列录登]入了?(?:评价|信息){1,2}库"), "入库"),
    ("库", pattern(r"[进纳列录登]入了?(?P<which>国家级?|全国)库的?(?=科技型中小企业)"), r"入库\g<which>"),
    # who asked for a title, or to keep it: 提出复审申请的有93家, 85家企业提交瞪羚企业认定申请
    (
        "申请",
        pattern(
            r"[提递][出交](?<![未没有]..)(?:了|过)?(?P<what>[^,。;:\d\n提出]{0,14}?)(?:(?<!重新)(?<!再次)(?:认定|评定|评价|参评))?的?申请(?<!专利申请)(?<!商标申请)(?![书表材人者])"
        ),
        r"申请\g<what>",
    ),
    # 257家过了核查; not 组织过评审
    ("过", pattern(r"过(?<=[家户部均都已利功没未,]过)了?(?=核查|审核|评审|复核|复审|公示|认定)"), "通过"),
    # 省里总共评了120个; but 省里认定的 tells who grants
    (
        "里",
        pattern(
            r"(?P<what>[省市区县州])里(?<=[,;。:\n]..)(?=(?:总共|一共|共计?|合计|累计|总计|拢共)[^,。;\d的]{0,8}\d)"
        ),
        r"全\g<what>",
    ),
    # an exchange that a place gives its name to is not the place: 河北股交所58家
    (
        "股",
        pattern(r"(?<=[,、;:在含括])(?![在含括有])[一-鿿]{2,4}(?:股权交易(?:中心|所)|股交(?:中心|所))(?=挂牌|\d)"),
        "股交所",
    ),
    # the time for objections is over, and the firms have their title: 公示期满后,11家企业被认定为…; not 期满后将认定
    (
        "公示",
        pattern(
            r"公示(?:期?[已一刚]?[过满]|期?[已一]?(?:届满|结束))(?:了|之?后)?,?(?<!待公示期满后,)(?<!待公示结束后,)"
            r"(?![^。;\n]{0,60}(?:[将拟若待]|如无|方可|才能|才会))"
            r"(?=[^。;:\n]{2,60}?(?:被认定|被评|获评|正式|入选|获批))"
        ),
        "经公示,",
    ),
    # which passed so many as which did: 首批复核通过的150家、二批认定1500家
    (
        "通过",
        pattern(r"(?<=第[一二三四五六七八九]批)(?P<passed>复[核审]通过|通过复[核审])的(?=\d+[家户][、,;。和及])"),
        r"\g<passed>",
    ),
    # a mark that was passed: 越过9500家这道坎; and one that was not: 连10家都没有
    ("这", pattern(r"(?<=[家户])这[一个道条]{1,2}(?:坎儿?|关口?|大关|门槛|台阶)(?=[,。;!\n]|$)"), "大关"),
    (
        "连",
        pattern(r"连(?P<number>\d+[家户])(?:企业)?[都也](?:没有|没到|不到|没满|达不到)(?=[,。;\n]|$)"),
        r"不足\g<number>",
    ),
    # the two that a figure is made up of: 包括首次认定的251家和重新认定的151家
    (
        "包括 包含 涵盖 和 及 与 加上 、",
        pattern(
            r"(?P<which>(?:包括|包含|涵盖|和|及|与|加上|、)(?:20\d\d年度?)?(?:(?:首次|新|重新|再次)(?:认定|通过|入选|评选)|复核通过|通过复[核审]|新增|新晋))的"
            r"(?=\d+[家户](?:[和、,。;及与]|$))"
        ),
        r"\g<which>",
    ),
    # how many were chosen: 上榜数定格在27家
    (
        "定格 锁定 停留 固定",
        pattern(
            r"(?P<deed>[入当]选|[上登进]榜|入围|获评|获批|通过)(?:企业)?总?数量?(?:最终|则|也|就|便)*(?:定格|锁定|停留|固定)[在于为到](?=\d)"
        ),
        r"\g<deed>",
    ),
    # names and their numbers in turn: 苏州、无锡,分别为151家、92家
    ("依次 分别", pattern(r"、(?P<last>[^,。;:、\d均都各]{2,10}),(?=(?:依次|分别)[为是有达占])"), r"、\g<last>"),
    # how many there are, as the number behind says already: 新认定瞪羚企业数量为506家、独角兽企业数量为3家
    ("数量 家数", pattern(r"(?:数量|家数)(?<=[业人军羚兽]..)(?:为|有|是|共)(?=[近约超逾]?\d)"), ""),
)
# A number of firms in Chinese digits: 五十五家, 两百多户. Not 一家, mostly "a firm", nor 三四家, 数十家, 第三家.
_DIGIT = "[一二三四五六七八九两]"
_IN_CHINESE_DIGITS = pattern(
    r"[一二三四五六七八九十两](?<![第数几零一二三四五六七八九十百千万亿两廿\d.点].)(?!(?<=一)[家户多余])"
    rf"(?:(?<=十){_DIGIT}?|(?<!十)(?:千零?(?:{_DIGIT}百零?)?(?:{_DIGIT}?十)?{_DIGIT}?|百零?(?:{_DIGIT}?十)?{_DIGIT}?|十{_DIGIT}?)?)"
    r"(?=[多余]?(?:家(?![庭渠])|户))"
)

# 第 that a row of batches leaves out: 首批248家、二批1744家、三批2930家. Two batches would be 两批.
_SECOND = pattern(r"(?<![第前头后近十一二三四五六七八九])二批(?=[^,。;、\d第批]{0,6}\d)")
_BARE_BATCH = pattern(
    r"(?<![第前头首后近这几两整分十一二三四五六七八九\d])[一二三四五六七八九十]批(?=[^,。;、\d第批]{0,6}\d)"
)

# Batches told in turn without being named: 拟认定分三批,依次是138、124、158家.
_SO_MANY_BATCHES = pattern(
    r"(?P<batches>(?:分成?为?|前)(?P<many>[二三四五六七八九])批(?:公布|认定|公示|进行)?,?)(?=(?:依次|分别)(?:是|为|有))"
    r"(?:依次|分别)(?:是|为|有)(?P<numbers>\d+家?(?:、\d+家?)+)"
)

# The year that a sentence has just named: 2021年,省级认定1025家,这一年入选小巨人的有121家.
_THAT_YEAR = pattern(r"(?<!\d年)(?:[这那]一?|该)年(?![来间内里底末初前后以份轻级终度])")
_YEAR = pattern(r"20\d\d年(?![底末初前后以])")

# Whose firms they are: 有9家是台州企业.
_ARE_FROM = pattern(
    r"(?<=\d[家户])(?P<are>(?:企业)?[均都全]?(?:是|为))(?P<name>[一-鿿]{2,5}?)(?=(?:本土|本地|籍)?(?:企业|公司)(?:[,。;、\n]|$))"
)
# Titles and their numbers in turn without a word for it: 新增专精特新中小企业、小巨人企业320家、45家.
_TITLE = (
    r"[^,。;:、\d和及与]{0,8}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|科技型中小企业)[^,。;:、\d和及与家]{0,6}"
)
_TITLES_THEN_NUMBERS = pattern(
    rf"(?P<earlier>分别)?(?P<verb>新?(?:增|认定|培育|获评|入选)|拥有|共?有|累计有)了?"
    rf"(?P<titles>{_TITLE}(?:[、和及与]{_TITLE}){{1,4}})(?:数量)?(?P<gap>各?)"
    r"(?P<numbers>[约近超]?\d+[家户](?:[、和及与][约近超]?\d+[家户]){1,4})(?=[,。;\n]|$)"
)
_BETWEEN = pattern(r"[、和及与]")

_SAME_PHRASES = SamePhrases(_HERE_THE_SAME, ORDER_THE_SAME, MORE_THE_SAME_IN_CHINESE)


def other_words(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of plain text that are written otherwise, in no order, each with what is written instead."""
    for word, instead in _SAME_WORDS.items():
        at = text.find(word)
        while at >= 0:
            yield at, at + len(word), instead
            at = text.find(word, at + len(word))
    yield from _SAME_PHRASES.find(text)
    yield from in_usual_order(text)
    yield from wrong_figures(text)
    yield from numbers_alone(text)
    yield from ((*number.span(), str(chinese_value(number[0]))) for number in _IN_CHINESE_DIGITS.finditer(text))
    for row in _SO_MANY_BATCHES.finditer(text):
        many = chinese_value(row["many"]) or 0
        if row["numbers"].count("、") + 1 == many:
            yield *row.span("batches"), "、".join(f"第{'一二三四五六七八九'[at]}批" for at in range(many))
    for row in _TITLES_THEN_NUMBERS.finditer(text):
        if len(_BETWEEN.findall(row["titles"])) == len(_BETWEEN.findall(row["numbers"])):
            yield *row.span("gap"), "分别为"
            if row["earlier"]:
                yield *row.span("earlier"), ""
    for that in _THAT_YEAR.finditer(text):
        begins = max(text.rfind("。", 0, that.start()), text.rfind("\n", 0, that.start())) + 1
        if named := list(_YEAR.finditer(text, begins, that.start())):
            yield *that.span(), named[-1][0]
    for firms in _ARE_FROM.finditer(text):
        if is_name(firms["name"]):
            yield *firms.span("are"), "来自"
    if "二批" in text and _SECOND.search(text):
        yield from ((at, at, "第") for at in (batch.start() for batch in _BARE_BATCH.finditer(text)))
    if ENGLISH_WORD.search(text):
        yield from other_english_words(text)
