"""Where a text says that things are: divisions, 我市 and 全省, zones that are no division, and the offices that
speak for a place.

``chinese_places`` settles each name as far as it can: 我市 by the outlet's home or the place named before it,
鼓楼区 by the
province or city around it. A name inside a firm's or an institute's own name is not a place of anything that is
counted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import zip_longest

from pipeline.clauses import Spans, inside, last_before, overlapping
from pipeline.divisions import (
    NATION,
    Division,
    Name,
    division,
    find_divisions,
    is_name,
    ordinary_words,
    province_of,
    within,
)
from pipeline.mentions import Place
from pipeline.patterns import Marked, pattern

# Where something was said or made known: 在南京一场论坛上表示, 在广州发布.
_SCENE = pattern(
    r"[^,。;、\d《]{0,24}?(?:论坛|大会|会议|年会|峰会|发布会|座谈会|推进会|洽谈会|对接会|博览会|活动|仪式|会)(?:上|期间)|"
    r"[^,。;、\d]{0,4}(?:举行|召开|举办|开幕|发布|揭晓|出席|表示|透露|宣布|接受采访)"
)
_OCCASION = pattern(r"[^,。;\d]{0,16}?(?:论坛|大会|会议|年会|峰会|发布会|座谈会|博览会|展会|活动|仪式|展)")
_GOES_TO = ("出席", "参加", "亮相", "现身", "前往")
_ADDRESS = pattern(r"地址 ?: ?[^\n。;]{0,60}")
_AUTHORITY = pattern("管委会|主管|经发|经信|科技|工信|党工委|相关部门|有关部门|改革发展局")
_AND = pattern("[和及与]|次于|超过|高于|低于|不及|少于|多于|来自")
_BRIEF_NAMES = {
    "京": "110000", "津": "120000", "沪": "310000", "渝": "500000",
    "冀": "130000", "晋": "140000", "辽": "210000", "吉": "220000", "黑": "230000",
    "苏": "320000", "浙": "330000", "皖": "340000", "闽": "350000", "赣": "360000", "鲁": "370000",
    "豫": "410000", "鄂": "420000", "湘": "430000", "粤": "440000", "琼": "460000", "川": "510000",
    "黔": "520000", "滇": "530000", "陕": "610000", "陇": "620000", "青": "630000",
    "桂": "450000", "蒙": "150000", "宁": "640000", "新": "650000", "藏": "540000",
}  # fmt: skip
# What papers call a city when they have named it once too often; only those that mean one city everywhere.
NICKNAMES = {
    "哈市": "230100", "乌市": "650100", "呼市": "150100", "羊城": "440100", "鹏城": "440300", "蓉城": "510100",
    "泉城": "370100", "冰城": "230100", "甬城": "330200", "申城": "310000", "榕城": "350100", "杭城": "330100",
    "岛城": "370200", "津城": "120000", "全疆": "650000",
} | {f"全{brief}": _BRIEF_NAMES[brief] for brief in "渝沪冀浙皖闽赣鲁豫鄂湘粤琼川黔滇陕桂藏"}  # fmt: skip
_NICKNAME = (
    rf"(?<![安健完齐保])(?:{'|'.join(NICKNAMES)})(?!区|晚报|日报|[一-鿿]{{0,2}}(?:公司|集团))",
    dict.fromkeys(NICKNAMES, 0),
)
# What several cities are called: the one whose province the text has named.
_SHARED_NICKNAMES = {
    "滨城": ("120116", "210200"),
    "江城": ("420100", "220200"),
    "龙城": ("320400", "140100", "450200"),
    "春城": ("530100", "220100"),
}
_SHARED = (
    rf"(?:{'|'.join(_SHARED_NICKNAMES)})(?!区|晚报|日报|国际|[一-鿿]{{0,2}}(?:公司|集团))",
    dict.fromkeys(_SHARED_NICKNAMES, 0),
)
_BRIEF = pattern(rf"[{''.join(_BRIEF_NAMES)}](?=\d{{1,5}}家)(?:(?<=[\s,;。!?:].)|(?<=^.))", re.MULTILINE)
_LIES_NEAR = pattern(r"(?:地处|位于|身处|融入|对接|比邻|毗邻)$")
# A place that only says where another one lies (张江科学城位于浦东新区), but not 12家企业位于杭州.
_LYING_IN = ("位于", "地处", "坐落于", "坐落在", "隶属", "隶属于")
_LIES_IN = pattern(r"(?<=[^\W\da-zA-Z_])(?<![业家户均都别、,])(?:位于|地处|坐落(?:于|在)|隶属于?)$")
# 由泉州市代管, 福建省辖县级市, 隶属泉州 tell of a place whose it is.
_RULED = pattern(
    r"[省市州]?(?:直辖|代管|管辖|下辖|所辖|辖下|治下|辖)(?:的?(?:一个|这个)?(?:县级市|[小大]?县城?|城市|副地级市))"
)
_RULED_BY = pattern(r"[省市州]?(?:代管|管辖|直管|代辖)")
_BY = ("由", "归", "属", "属于", "现由")
_CORPS = "生产建设兵团"
_WIRED = ("讯(", "讯 ", "讯\n", "讯:")
_OFFICE_WORDS = (
    r"(?:省|市|区|县|自治区)?(?:人民)?(?:级)?"
    r"(?:工信|经信|科技|科学技术|财政|经济和信息化|工业和信息化|发展和?改革|发改|经济信息|中小企业|民营经济|人民政府|"
    r"政府|市委|省委|区委|统计|科委|经委|工商联|证监|国资)"
    r"(?:[一-鿿]{0,6}?(?:厅|局|委员会|委|部门|办公室|办|处|政府))?(?![一-鿿]{0,6}(?:企业|高新))"
    r"|(?:省|市|区|县|自治区)(?:委|局|厅)|(?:省|市|区|县)?(?:日报|晚报|晨报|都市报|商报|新闻|网|广播|电视|发布|讯|在线(?=记者|讯|消息|\d))"
)
_OFFICE = pattern(_OFFICE_WORDS)
_PRESS = pattern("(?:省|市|区|县)?(?:日报|晚报|晨报|都市报|商报|新闻|网|广播|电视|在线)")
_FIRM = pattern(
    r"(?:省|市|区|县)?[\w()·]{0,24}?"
    r"(?:公司|集团|股份|银行|大学|学院|医院|研究院|研究所|创新院|工研院|研究中心|科学中心|实验室|交易所|厂|论坛|大会|峰会|展览|板块?上市|办法|条例|"
    r"方案|规划)"
)
_LIST_OF_FIRMS = pattern(r"[^,。;、\d等]{4,30}、")
_FIRM_STOP = pattern(
    r"上市|挂牌|[AHB]股|科创板|创业板|新三板|[,、;:。!?\n]|\d|有(?!限)|[达为共获的家入各均都]|企业|撤销|取消|确定|同意|授予|推荐|申报|发布|关于|召开|举行|"
    r"拥有|培育|认定|新增|上榜|公示|公布|名单|专精|小巨人|冠军|瞪羚|独角兽|高新技术(?!产业|$)|科技型中小|创新型"
)
# Zones that papers call by their own name alone, none of which is a division's.
_KNOWN_ZONES = (
    "松山湖", "张江", "前海", "临港", "亦庄", "横琴", "漕河泾", "外高桥", "陆家嘴",
)  # fmt: skip
_KNOWN_ZONE = (
    rf"(?:{'|'.join(_KNOWN_ZONES)})(?:(?:高科技|高新|科技|经济|综合|国家级?|自由贸易|经济技术|金融)*"
    r"(?:园区?|科学城|科技城|新城|城|开发区|高新区|新片区|新区|片区|示范区|保税区|合作区|湖区))?"
    r"(?!(?:畔|边|集团|高科|微众|人寿|[一-鿿]{0,6}?(?:公司|银行|集团|酒店|大学|医院)))"
)
# It begins with the characters that it can begin with: where none of them stands, ``re`` need not try the rest.
_ZONE_WORD = (
    r"(?=[国省经高综自保临航开工产科新片合先光示实试园都城大松张前亦横漕外陆制创])(?:(?:国家级?|省级)?(?:经济技术|高新技术(?:产业)?|经济|高新|综合|自主创新|自由贸易|保税|临空|"
    r"航空港)(?:产业)?(?:开发区|区|示范区|试验区|实验区|园区|园|新区)"
    r"|开发区|经开区|高新区|工业园区?|产业园区?|科技园区?|科技城|科学城|科创园|自贸区|自贸试验区|自创区|新片区|片区|"
    r"合作区|先行区|光谷|(?:制造业?|产业|科创|创新)基地|示范区|实验区|试验区|园区|都市圈|城市圈|城市群|经济圈|经济带|大湾区|"
    rf"{_KNOWN_ZONE})"
)
# What else an area's name ends in that is no division; of a kind of thing it is the name only where it has firms.
_AREA = r"(?:新城(?![区市])|港区(?!域)|软件园区?|软件城|(?:产业|企业)?集聚区|新技术开发区)"
_THING_THAT_HAS = r"(?:基地|(?:产业)?集群)(?=内|[现已共目]|累计|拥?有(?!望)|集聚|聚集|汇聚|引进|培育)"
_ZONE = pattern(rf"[一-鿿]{{0,6}}?(?P<kind>{_ZONE_WORD}|{_AREA}|{_THING_THAT_HAS}|新区)")
_TOWN_NAME = (
    r"[一-鿿]{2,3}(?:街道|镇)"
    r"(?=[一-鿿]{0,4}(?:有|共|\d|入选|累计|拥有|、)|(?:这?一个?(?:街道|镇))?[就便独]?(?:坐拥|占|以\d))"
)
# What each zone below holds, so that only these are looked at: a new zone there needs its word here.
_ZONE_MARKS = [
    "经济", "高新", "综合", "自主创新", "自由贸易", "自贸", "自创", "保税", "临空", "航空港", "开发区",
    "经开区",
    "工业园", "产业园", "科技园", "科技城", "科学城", "科创园", "新片区", "片区", "合作区", "先行区", "光谷",
    "制造基地", "制造业基地", "产业基地", "科创基地", "创新基地",
    "示范区", "实验区", "试验区", "园区", "都市圈", "城市圈",
    "城市群", "经济圈", "经济带", "大湾区", "长三角", "珠三角",
    "京津冀", "粤港澳", "成渝", "全球", "世界", "美国", "印度", "英国", "德国", "法国", "日本", "韩国",
    "以色列",
    "新加坡", "加拿大", "巴西", "欧洲", "欧盟", "硅谷", "旧金山", "纽约", "伦敦", "海外", "境外",
    "中关村", "东部",
    "中部", "西部", "东北地区", "兵团", "苏南", "苏北", "浙东", "苏中", "浙西", "浙中", "浙南", "皖北",
    "皖南", "赣南", "赣北", "闽南",
    "闽东", "粤东", "粤西", "粤北", "鄂西", "鄂东", "豫南", "豫北", "鲁西南", "鲁中", "川南", "川东北",
    "滇西", "桂北", "冀中南", "小镇", "走廊", "大学城", "三地", "两地", "四地",
    "五地", "副中心", "城市副中心", "全镇", "镇里", "镇上", "长株潭", "苏锡常", "厦漳泉", "杭绍甬", "成德眉资",
    "广佛", "深莞惠", "珠中江", "胶东", "鲁南", "皖江", "关中", "该集群", "该基地", "该孵化器",
    "该产业", "百强", "千强镇", "其余", "其他",
    "其它", "国家",
    "省级",
    "这些",
    *_KNOWN_ZONES,
    *(number + kind for number in "两三四五六七八九十" for kind in ("城", "省市")),
]  # fmt: skip
_LOOSE_ZONE = (
    rf"(?:雄安|两江|临港|天府|西咸|贵安|兰州|滇中|江北|湘江|赣江|哈尔滨|长春|福州|舟山群岛)新区|"
    rf"(?:(?<![一-鿿])(?![其中和与及的在有至全我各本该])[一-鿿]{{2,3}}(?:高新区|{_AREA})|(?![其中和与及的在有至])[一-鿿]{{2,4}}(?<!高)新区|"
    rf"(?<![一-鿿]){_AREA})(?=\(?\d|有|共|、|各|以|[仅只也则占均达]\d|[仅只也则][有为占]|"
    rf"拥有|集聚|聚集|累计|已|新增|(?:入选|上榜)|的?(?:国家|[省市]级|瞪羚|独角兽|小巨人|专精特新|单项冠军|高新技术企业))|{_ZONE_WORD}|长三角|"
    rf"珠三角|京津冀|粤港澳|成渝|"
    r"(?:全球|世界)(?=共?有|共|各|独角兽|瞪羚|成立|的?\d(?!\d*强))|美国|印度|英国|德国|法国|日本|韩国|以色列|新加坡|加拿大|巴西|欧洲|欧盟|"
    rf"{_TOWN_NAME}|[市区县州](?:本级|直(?:管|属)?(?=\(?\d))|"
    r"硅谷|旧金山|纽约|伦敦|海外|境外|中关村|(?:东部|中部|西部)(?!首|第|前|地区第|省)|东北地区|兵团|苏南|苏北|浙东|(?:苏中|浙西南|浙中|浙西|浙南|皖北|皖南|赣南|赣北|闽南|闽东|粤东西北|粤东|粤西|粤北|鄂西|鄂东|豫南|豫北|鲁西南|鲁中|川南|川东北|滇西|桂北|冀中南)(?=[两三四五六七八九十]?(?:市|地区|地市)|[有共占入拥合各、]|\d|分别)|小镇|走廊|大学城|[三两四五]地|(?:城市)?副中心|全镇|镇里|镇上|长株潭|苏锡常|厦漳泉|杭绍甬|成德眉资|广佛|深莞惠|珠中江|胶东|鲁南|皖江|关中|该(?:产业)?(?:集群|基地|孵化器)|百强[县区市镇]|千强镇|[一-鿿]{2,3}一地|[两三四五六七八九十](?:城市?|省市)(?=[一-鿿]{0,3}(?:有|共|累计|集聚|拥有|合计|高新|国家|专精|独角|小巨))|"
    r"(?:其余|其他|其它)(?:各|的)?(?:省|市|县|区|地)[一-鿿]{0,2}|这些(?:城市|地区|省[份市区]|县[市区]|区县|园区)",
    dict.fromkeys(_ZONE_MARKS, 0)
    | {
        "新区": 4,
        "新城": 3,
        "港区": 3,
        "软件园": 3,
        "软件城": 3,
        "集聚区": 5,
        "新技术开发区": 3,
        "本级": 1,
        "市直": 0,
        "区直": 0,
        "县直": 0,
        "镇": 3,
        "街道": 3,
        "一地": 3,
    },
)
ABROAD = {
    "全球", "世界", "美国", "印度", "英国", "德国", "法国", "日本", "韩国", "以色列", "新加坡",
    "加拿大", "巴西", "欧洲",
    "欧盟", "硅谷", "旧金山", "纽约", "伦敦", "海外", "境外",
}  # fmt: skip
_NAMED_BY_WORDS_BEFORE = ("小镇", "走廊", "大学城", "三地", "两地", "四地", "五地")
_WORDS_BEFORE = pattern("[一-鿿]+$")
# An area that lies across three districts, of which the news tells; a district has borne its name since 2025 alone.
_AREA_FIRST = "两江新区"
_DISTRICT_OF_ITS_OWN = pattern(r"(?:浦东|滨海|沈北|郑东)新区")
_NEW_AREAS = ("新区", "该新区")
_ZONES_AGAIN = ("该园区", "该开发区", "该高新区", "该经开区", "该新区", "新区")
_OURS = (
    r"(?P<who>我们?|咱们?|全|本|该)(?P<what>省|市|区|县|州|盟|旗)(?!率先|首[创家个推]|委|政府|长|民(?![营企])|级|场|面)|(?P<region>自治区)(?!级|党|"
    r"政府|人民|工|经|科|重)|(?P<there>当地|这里|这座[一-鿿]{0,3}(?:城市|小城|县城|古城|老城|新城)|该(?:镇|园区|开发区|高新区|经开区|新区|街道|地)|"
    r"(?<![一-鿿])新区(?=新增|新认定|已|现|累计|共|有|拥有|独?[占揽]|企业|全年|今年|去年|目前|入选|获评|内))(?!时|的?第)",
    {who + what: 0 for who in ("我", "我们", "咱", "咱们", "全", "本", "该") for what in "省市区县州盟旗"}
    | dict.fromkeys(["自治区", "当地", "这里", "这座", "该镇", "该街道", "该地", *_ZONES_AGAIN], 0),
)
_NATION = (
    r"全大陆|北京(?:官方|当局)|(?<=占)全国(?=(?:总[数量])?\(?\d+[家户])|大陆(?=至|到|截|拥?有|共|累计|目前|已|现|合计|总计)|(?<![有得的获国评])大陆(?=国家级|高新技术企业|专精特新|小巨人|独角兽)|(?<![占居列位为是身])(?<!入选)(?<!获评)(?<!进入)(?<!成为)(?:全国|我国|(?<!其)中国(?!家|[一-鿿]{2,4}[网报]))(?![一-鿿]{0,18}(?:领导小组|认定办|管委会))(?!第(?![一二三四五六七八九十]+批)|首[^批]|前(?![两二三四五六七八九]批)|排|"
    r"总[数量]的|比重|的?\d+(?:\.\d+)?%|各|重点|人大|政协|范围(?!内)|领先|平均|同|居|占|的?[一二三四五六七八九]成|性|城市第|城市前|科技型中小企业(?:评价|信息|入库))",
    {"全国": 0, "我国": 0, "中国": 0, "全大陆": 0, "大陆": 0, "北京": 0},
)
_EACH_OF_NATION = (
    r"各(?:省(?:、自治区、直辖市|区市|市区|市|份)?|地)(?:[科工经][一-鿿]{1,6}部门|主管部门)?(?=(?:共|已|累计|陆续|先后|自己|自行|自主|级|新){0,3}"
    r"(?:培育|认定|评选|评定|遴选|公示|公布|公告|取消|撤销|备案))",
    {"各省": 0, "各地": 0},
)
_NATIONAL_OFFICE = pattern(
    r"[^,。;:《》()\d]{0,18}?(?:领导小组|办公室|委员会|认定办|工作组|工商联|工商业联合会|协会|联合会|总工会|总局)(?![^,。;]{0,2}统计)"
)
_MINISTRY = (
    r"(?:国家)?(?:工信部|工业和信息化部|科技部|科学技术部)(?!门|[一-鿿]{1,6}〔\d)",  # 工信部企业〔2022〕63号 are rules
    {"工信部": 2, "工业和信息化部": 2, "科技部": 2, "科学技术部": 2},
)
_MARKED = Marked(
    {
        "zones": _LOOSE_ZONE,
        "ours": _OURS,
        "nation": _NATION,
        "each of nation": _EACH_OF_NATION,
        "ministry": _MINISTRY,
        "nickname": _NICKNAME,
        "shared nickname": _SHARED,
    }
)
_DIGITS = tuple("0123456789")
_LEFT_OUT = pattern(r"[(,](?:不?包?含|不?包括|除)[^(),;。]{0,12}$")
# 超过宁波(101家), 含宁波101家, 占全省总数(215家)
_COUNTED_WORDS = r"(?:全[省市区县州])?(?:总[数量])?\(?[有共达的]?\d+[家户间个席]"
_COUNTED = pattern(_COUNTED_WORDS)
_ENDS_SHARE = frozenset("占了到据去居列名排在跑于过及成全")
_SHARE_BEFORE = pattern(
    r"(?:占[了到据去]?|(?<!邻)居|列|位居|位列|排名?|排在|领跑|高于|低于|多于|少于|不及|次于|超过了?|完成了?)(?:全)?$"
)
_SHARE_OF = pattern(r"[^,。;\d]{0,12}\d+[家户个]的")
_FRACTION_WORDS = (
    r"(?:总[数量]|全部|整体)?的?(?:近|约|逾|超)?"
    r"(?:[二三四五六七八九十]+分之|[一二三四五六七八九]成|半壁|一半|半数|百分之)"
)
_FRACTION = pattern(_FRACTION_WORDS)
_RANK_AFTER = pattern(
    r"(?:各?(?:省|市|区|县)?)(?:第[一二三四五六七八九十\d](?!批|次)|首位|首个|前列|前[一二三四五六七八九十\d])|"
    r"(?:企业|高企)?(?:总[数量]|数量)?的?(?:将近|接近|近|约|超过?|逾|不到)?"
    r"(?:一半|半数|半壁|\d+(?:\.\d+)?%|[一二三四五六七八九]成|[一二三四五六七八九十两]+分之)"
)
# 占此次全市入选企业的30%, 接近全市拟认定总量的三分之二: what stands between is no whole that a part is counted of.
_PART_IN = pattern(r"(?:占[到据去有了]*|接近|超过|逾|相当于|不到|不足|达到?)[^,。;:、\d]{0,6}$")
_PART_OF_IT = pattern(
    r"[^,。;:\d]{0,16}?的?(?:将近|接近|近|约|超过?|逾|不到)?"
    r"(?:\d+(?:\.\d+)?%|\d/\d|[二三四五六七八九十]+分之|百分之|[一二三四五六七八九]成|半壁|一半|半数)"
)
# 在无锡地区列第二, 居台州各县市首位: the place within which another one ranks.
_RANKS_IN = pattern(r"(?:(?<![所存])在|居|列|位居|位列|名列|排)(?:整个|全)?$")
_PLACE_OF_RANK = pattern(
    r"[^,。;、:\d家]{0,12}?(?:中|内|里)?(?:[一-鿿]{0,4}?(?:排名?|名列|位列|位居|列|居|排在|位于|处于|占据))?"
    r"(?:全?[省市区县州])?(?:第[一二三四五六七八九十\d]+(?!批|次|届|轮|期)|首位|榜首|之首|前列|前茅|前[一二三四五六七八九十\d]+(?!批))"
)
# What the words right behind a name tell of it.
_TOLD_BY = {
    "corps": _CORPS,
    "government": "官方|当局",
    "without": r"\((?:不含|不包括|除)[^()]{1,12}\)",
    "dateline": r"(?:\d{1,2}月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:电|讯|专电)",
    "reported": r"(?:[一-鿿]{0,3}报道|[一-鿿]{0,2}讯)[】)\]\n :]",
    "listed": "(?:联交所|交易所|主板)?(?:上市|挂牌|交易所)",
    "town": _TOWN_NAME,
    "recognised": "(?:高新技术企业|高企)?认定(?:机构|办|管理)",  # 江苏省认定机构2023年认定报备的…
    "office": _OFFICE_WORDS,
    "counted": _COUNTED_WORDS,
    "fraction": _FRACTION_WORDS,
}
_BEHIND = pattern("|".join(f"(?P<{told}>{words})" for told, words in _TOLD_BY.items()))
# How many of the places around a name are asked what it may mean.
_FAR = 500
# How far the places of a row stand apart: 乐清20家、瑞安15家.
_ROW_STEP = 12
_ZONES_BACK = 4
_LONGEST_OF_AREA = 4
_LONGEST_AGENCY = 8
_CITIES_OF_JILIN = ("长春", "四平", "辽源", "通化", "白山", "松原", "白城", "延边")
_LEVELS = {
    "省": ("province",),
    "市": ("prefecture", "county"),
    "区": ("county",),
    "县": ("county",),
    "州": ("prefecture",),
    "盟": ("prefecture",),
    "旗": ("county",),
}


def chinese_places(text: str, home: Division | None) -> Spans[Place]:
    """The places that plain Chinese text names, left to right, none overlapping. ``home`` is the outlet's own
    division.
    """
    names = find_divisions(text)
    known = _Known(names, home)
    found = [place for name in names if (place := _named(text, name, known))]
    found = [place for place, after in zip_longest(found, found[1:]) if place and not _holds(place, after)]
    found = [place for place in found if not _only_says_where(text, place)]
    if addresses := list(_addresses(text)):
        found = [place for place in found if not any(start <= place.start < end for start, end in addresses)]
    spans = Spans(found)
    marked = _MARKED.find(text)
    loose = [
        zone
        for zone in _loose_zones(text, marked["zones"], spans)
        if text[zone.end : zone.end + 1] == "的" or not _LIES_NEAR.search(text, max(0, zone.start - 3), zone.start)
    ]
    loose = [_with_division(text, zone, spans) for zone in loose]
    found = [_with_division(text, place, spans) if place.role == "zone" else place for place in found]
    nations = [
        Place(m.start(), m.end(), NATION.code, "office" if _NATIONAL_OFFICE.match(text, m.end()) else "place", m[0])
        for m in marked["nation"]
    ]
    ministries = [Place(m.start(), m.end(), NATION.code, "office", m[0]) for m in marked["ministry"]]
    if marked["each of nation"]:
        nations += _all_of_nation(text, marked["each of nation"], settled=Spans([*found, *loose]), home=home)
    briefs = [Place(m.start(), m.end(), _BRIEF_NAMES[m[0]], "place", m[0]) for m in _BRIEF.finditer(text)]
    nicks = [Place(m.start(), m.end(), NICKNAMES[m[0]], "place", m[0]) for m in marked["nickname"]]
    nicks += [nick for m in marked["shared nickname"] if (nick := _shared(m, known))]
    briefs += [nick for nick in nicks if not overlapping(spans, nick.start, nick.end)]
    settled = Spans([*found, *loose, *nations, *ministries, *briefs])
    ours = [match for match in marked["ours"] if not overlapping(spans, match.start(), match.start() + 1)]
    if not ours:
        return settled
    said = _Said(text, settled, home)
    return Spans([*settled, *(place for match in ours if (place := _ours(text, match, said, home)))])


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where a page gives somebody's address, which says nothing of whom it is about: 公司地址:深圳市龙岗区坂田街道…."""
    at = text.find("地址")
    while at >= 0:
        if address := _ADDRESS.match(text, at):
            yield address.span()
        at = text.find("地址", at + 2)


def is_press(text: str, office: Place) -> bool:
    """Whether what was taken for an authority is a paper or its news: 宿迁网, 台州日报."""
    return _PRESS.match(text, office.end) is not None or text.startswith(("讯", "发布"), office.end)


def _all_of_nation(
    text: str, said: list[re.Match[str]], settled: Spans[Place], home: Division | None
) -> Iterator[Place]:
    """The whole country where 各省 or 各地 do something, in no paper of one place: 各省市自己认定的…4万多家.

    各地 are a province's own cities where the text has named one, or another place in the same sentence.
    """
    if home is not None and home.code != NATION.code:
        return
    for match in said:
        place = Place(match.start(), match.end(), NATION.code, "place", match[0])
        if match[0].startswith("各省"):
            yield place
            continue
        before = settled[: bisect_left(settled.starts, place.start)]
        begins = max(text.rfind(mark, 0, place.start) for mark in "。\n")
        if not any(p.start > begins or (p.code or "").endswith("0000") for p in before):
            yield place


def _shared(match: re.Match[str], known: _Known) -> Place | None:
    """The one of several cities of a nickname whose province the text names."""
    fitting = [code for code in _SHARED_NICKNAMES[match[0]] if code[:2] in known.provinces]
    return Place(match.start(), match.end(), fitting[0], "place", match[0]) if len(fitting) == 1 else None


def _holds(place: Place, after: Place | None) -> bool:
    """Whether a place only says where the one right behind it lies: 江苏昆山."""
    if after is None or place.end != after.start or place.code is None or after.role not in ("place", "zone"):
        return False
    return after.code is None or (after.code != place.code and within(after.code, place.code))


def _only_says_where(text: str, place: Place) -> bool:
    """Whether a place only says where another one lies: 张江科学城位于浦东新区; 由泉州市代管."""
    if _RULED.match(text, place.end) or (text.endswith(_BY, 0, place.start) and _RULED_BY.match(text, place.end)):
        return True
    lying = text.endswith(_LYING_IN, 0, place.start)
    return lying and _LIES_IN.search(text, max(0, place.start - 5), place.start) is not None


class _Known:
    """The divisions that a text names beyond doubt, with where; the home stands before the text's start."""

    def __init__(self, names: Iterable[Name], home: Division | None) -> None:
        certain = [(-1, home.code)] if home else []
        self.home = home.code if home else None
        self.at_home = home is not None and home.level != "nation"
        for name in names:
            top = division(name.codes[0])
            if (name.full and len(name.codes) == 1) or (top and top.level != "county"):
                certain.append((name.start, name.codes[0]))
        self.starts = [start for start, _ in certain]
        self.codes = [code for _, code in certain]
        self.provinces = {code[:2] for code in self.codes}
        self.told: dict[str, str] = {}  # the short names read as places so far
        self._around = {code[:2] if code.endswith("0000") else code[:4] for code in self.codes}
        self.places_any = bool(self.provinces - {NATION.code[:2]})

    def is_home(self, code: str) -> bool:
        """Whether a division is the outlet's own."""
        return code == self.home

    def around(self, county: str) -> bool:
        """Whether a text names the county in full, its province, its city or another county of that city."""
        return county[:2] in self._around or county[:4] in self._around

    def before(self, at: int) -> Iterator[str]:
        """The last divisions named before a position, the nearest first."""
        end = bisect_left(self.starts, at)
        return reversed(self.codes[max(0, end - _FAR) : end])


def _named(text: str, name: Name, known: _Known) -> Place | None:
    words = text[name.start : name.end]
    if words == _AREA_FIRST and not known.is_home(name.codes[0]):
        return Place(name.start, name.end, None, "office" if _AUTHORITY.match(text, name.end) else "zone", words)
    code = None if text.startswith(_KNOWN_ZONES, name.start) else _settled(name, words, text, known)
    if code is None:
        several = name.full and len(name.codes) > 1 and not _OFFICE.match(text, name.end)
        return Place(name.start, name.end, None, "zone", words) if several else None
    behind = _BEHIND.match(text, name.end)
    told = behind.lastgroup if behind else None
    if told == "government" and words == "北京":
        return None  # as papers abroad call the nation's
    if words == "吉林" and (text[name.end : name.end + 1] == "市" or _among_its_cities(text, name)):
        code = "220200"
    if behind and told in ("corps", "without"):
        corps = told == "corps"
        with_it = text[name.start : behind.end()]
        return Place(name.start, behind.end(), None if corps else code, "zone" if corps else "place", with_it)
    if (told == "dateline" or text.startswith(_WIRED, name.end)) and _is_agency(text, name.start):
        return Place(name.start, name.end, code, "firm", words)
    if told == "dateline" and text[name.start - 1 : name.start] in ("", "\n"):
        return Place(name.start, name.end, code, "office", words)
    if told == "reported" or (text[name.start - 1 : name.start] == "在" and _SCENE.match(text, name.end)):
        return Place(name.start, name.end, code, "scene", words)
    if text[name.start - 2 : name.start] in _GOES_TO and _OCCASION.match(text, name.end):
        return Place(name.start, name.end, code, "scene", words)  # 出席北京的论坛时透露
    if told == "listed":
        return Place(name.start, name.end, code, "firm", words)
    if behind and told == "town":
        return Place(name.start, behind.end(), None, "zone", text[name.start : behind.end()])
    if (zone := _ZONE.match(text, name.end)) and (place := _of_zone(text, name, zone)):
        return place
    if told in ("recognised", "office") or (words[-1] in "省市区县" and text.startswith("级", name.end)):
        return Place(name.start, name.end, code, "office", words)
    if told != "counted" and (told == "fraction" or _shared_before(text, name.start) or _left_out(text, name)):
        return None
    if _only_measures(text, name.start, name.end):
        return None
    firm = _FIRM.match(text, name.end)
    if firm and not _FIRM_STOP.search(text, name.end, firm.end() - 2):
        return Place(name.start, name.end, code, "place" if _leads_firms(text, name, words) else "firm", words)
    known.told[words] = code
    return Place(name.start, name.end, code, "place", words)


def _leads_firms(text: str, name: Name, words: str) -> bool:
    """Whether a district leads a list of its firms, the first of which begins with the name of a division that does
    not lie in it: 英山县湖北某某有限公司、….
    """
    if words[-1] not in "市县区旗" or text[name.start - 1 : name.start] not in (",", ":", "》", "\n"):
        return False
    if not _LIST_OF_FIRMS.match(text, name.end):
        return False
    following = (text[name.end : name.end + size] for size in (3, 2))
    return any(is_name(each) and not _lies_in_one(each, name) for each in following)


def _lies_in_one(words: str, name: Name) -> bool:
    """Whether the division that some words name lies in one that a name may mean."""
    found = division(words)
    return found is not None and any(within(found.code, code) for code in name.codes)


def _of_zone(text: str, name: Name, zone: re.Match[str]) -> Place | None:
    """The zone whose own name a division's begins, as 苏州工业园区; None where it only stands near."""
    words = text[name.start : zone.end()]
    if _only_compared(text, name.start, zone.end()):
        return Place(name.start, zone.end(), None, "scene", words)  # 仅次于苏州工业园区
    if _AUTHORITY.match(text, zone.end()):
        return Place(name.start, zone.end(), None, "office", words)
    if zone["kind"] == "新区" and zone.start("kind") - name.end > _LONGEST_OF_AREA:
        return None
    between = name.end, zone.start("kind")
    across = _FIRM_STOP.search(text, *between) or _AND.search(text, *between)
    of_its_own = across or _DISTRICT_OF_ITS_OWN.match(text, name.start)
    return None if of_its_own else Place(name.start, zone.end(), None, "zone", words)


def _left_out(text: str, name: Name) -> bool:
    """Whether brackets or a clause leave a place out, or take it in: (不含宁波)."""
    return _LEFT_OUT.search(text, max(0, name.start - 18), name.start) is not None


def _only_compared(text: str, start: int, end: int) -> bool:
    """Whether others are only held against what stands between two positions, or are a part of it: 次于昆山, 占全市."""
    return _shared_before(text, start) and not _COUNTED.match(text, end)


def _shared_before(text: str, start: int) -> bool:
    """Whether the words before a place hold others against it, or give their share in it."""
    before = text[start - 1 : start] in _ENDS_SHARE
    return before and _SHARE_BEFORE.search(text, max(0, start - 4), start) is not None


def _only_measures(text: str, start: int, end: int) -> bool:
    """Whether the place between two positions is but that within which another one has a share or a rank:
    占此次全市入选企业的30%, 在无锡地区列第二.
    """
    before = max(0, start - 8)
    if _RANKS_IN.search(text, before, start) and _PLACE_OF_RANK.match(text, end):
        return True
    return _PART_IN.search(text, before, start) is not None and _PART_OF_IT.match(text, end) is not None


def _is_agency(text: str, end: int) -> bool:
    """Whether a line's words up to a place name who reports from there: 新华财经 before 北京7月20日电."""
    line = text[text.rfind("\n", 0, end) + 1 : end].strip()
    return line.endswith(("社", "网", "报")) or (1 < len(line) <= _LONGEST_AGENCY and line.isalpha())


def _among_its_cities(text: str, name: Name) -> bool:
    """Whether 吉林 is the city of that name, as it stands in a list of the province's cities: 长春9家、吉林4家."""
    counted = _COUNTED_BESIDE.match(text, name.end)
    around = text[max(0, name.start - _ROW_STEP) : name.start] + text[name.end : name.end + _ROW_STEP]
    return counted is not None and any(city in around for city in _CITIES_OF_JILIN)


def _settled(name: Name, words: str, text: str, known: _Known) -> str | None:
    """The one division that a name means where it stands; None where it stays open, or is no place at all."""
    top = division(name.codes[0])
    if top is None:
        return None
    if top.level == "prefecture" and not name.full and (district := _of_municipality(name, known)):
        return district
    if top.level != "county":
        across_words = not name.full and words in ordinary_words() and not _of_its_own(text, name)
        return None if across_words or _ends_longer_name(text, name) else name.codes[0]
    if name.full and len(name.codes) == 1:
        return name.codes[0]
    if not name.full and (text[name.end : name.end + 1] in _RANKS_BEHIND or not _stands_alone(text, name, words)):
        return known.told.get(words) if _opens_clause(text, name) else None
    fitting = [code for code in name.codes if known.around(code)]
    if not fitting:
        lone = (
            len(name.codes) == 1
            and not _among_towns(text, name)
            and (not known.places_any or (_COUNTED_BESIDE.match(text, name.end) and not _may_be_town(name, known)))
        )
        return name.codes[0] if lone else None
    if len(fitting) == 1:
        return fitting[0]
    for outer in known.before(name.start):
        inside = [c for c in fitting if c != outer and _close(c, outer)]
        if len(inside) == 1:
            return inside[0]
    return None


def _ends_longer_name(text: str, name: Name) -> bool:
    """Whether a city's short name only ends a longer name that begins like a county's: 清河源 is no 河源."""
    before = text[name.start - 1 : name.start + 1]
    if name.full or len(before) < 2 or name.end - name.start != 2 or not is_name(before):
        return False
    return not _BEFORE_ALONE.search(text, max(0, name.start - 2), name.start) and not _follows_division(text, name)


def _follows_division(text: str, name: Name) -> bool:
    """Whether the name of a division stands right before another one: 广东阳江."""
    return any(is_name(text[max(0, name.start - size) : name.start]) for size in (2, 3))


def _may_be_town(name: Name, known: _Known) -> bool:
    """Whether a district's short name may be that of a town at home: 东城 in a paper of 东莞 is none of Beijing's."""
    district = division(name.codes[0])
    return known.at_home and not name.full and district is not None and district.name.endswith("区")


def _among_towns(text: str, name: Name) -> bool:
    """Whether a short name stands in a list of towns, and is a town's as well: 塘桥镇3家,锦丰、南丰各1家."""
    start = max(text.rfind("。", 0, name.start), name.start - _TOWNS_FAR, 0)
    cut = text.find("。", name.end, name.end + _TOWNS_FAR)
    return not name.full and _TOWN_COUNTED.search(text, start, cut if cut >= 0 else name.end + _TOWNS_FAR) is not None


def _of_municipality(name: Name, known: _Known) -> str | None:
    """The district of a municipality that a text is about, though a city elsewhere bears its name: 海淀、朝阳."""
    for code in name.codes[1:]:
        municipality = division(code[:2] + "0000")
        if municipality and municipality.is_municipality and municipality.code in known.codes:
            apart = all(other[:2] != name.codes[0][:2] for other in known.codes if other != name.codes[0])
            return code if apart else None
    return None


def _close(code: str, outer: str) -> bool:
    """Whether a county lies in another division, or in the same city as it."""
    return within(code, outer) or (outer[4:] != "00" and code[:4] == outer[:4])


_BEFORE_ALONE = pattern(
    r"(?:^|[\W\d_a-zA-Z]|[、和及与在的市州省中]|其中|以及|[这本此今][次回轮番]|今年|目前|老家|家乡|投资|走进|之[都乡城]|隔壁|邻居|近邻|[紧毗友]邻|兄弟|反观|对手|"
    r"[里内从以如而看论据是为自于批们年月日仅光单就连含括出]|落户|入驻|扎根|布局|坐落|安家|聚集|集聚|集中|分布|来到|转战|紧随|依次|分属)$"
)
_AFTER_ALONE = pattern(
    r"$|[\W\d_a-zA-Z]|[、和及与的有共各等均也则还已再新获入上达为占居一两三四五又多添增州以总只仅就便同也]|分别|依次|双双|合计|拥有|培育|累计|举行|国家|省级|专精|"
    r"小巨人|高新|高企|单项|瞪羚|科技型|创新型|企业|全[市区县]|是|作为|坚持|围绕|聚焦|持续|加快|加大|深入|积极|大力|不断|全面|推动|推进|打造|出台|实施|成为|迎来|"
    r"这[两三四五六七八九]|收获|传来|捷报|喜讯|经济|工业|制造"
)
_RANKS_BEHIND = ("市", "县")  # 以上城市 holds no 上城, which is called 上城区
_TOWN_COUNTED = pattern(r"(?:街道|镇|乡)(?:\(?\d|[、和及](?=[一-鿿]{2,4}(?:街道|镇|乡))|各\d|有\d|分别)")
_TOWNS_FAR = 40
_OPENINGS = ("", "\n", "。", ",", ";", ":", "、")
_COUNTED_BESIDE = pattern(r"以?\(?\d|[、和及]|分别")
_ROW_GOES_ON = pattern(r"(?:这次|此次|亦|分别|双双|三|两|四|五|等|[一-鿿]{0,2}(?:有|占))")
_NUMBER_BESIDE = pattern(
    r"区?(?:\(?\d|[、和及]|[一二两三四五]区|各|有|占|以|共|达|新增|入选|上榜|独|拟|新|首|[也还又则均都已再便就](?:有|达|共|新|\d))"
)


def _stands_alone(text: str, name: Name, words: str) -> bool:
    """Whether a county's short name stands as a word of its own, not as letters across two words (创新平台 is
    not 新平).
    """
    number = text[name.start - 2 : name.start - 1]
    if text[name.start - 1 : name.start] in ("家", "户") and (number.isnumeric() or number == "两"):
        return True  # 12家婺城企业, 两家婺城企业
    if text[name.start - 1 : name.start] == "、" and any(
        is_name(text[name.start - 1 - size : name.start - 1]) for size in (2, 3)
    ):
        return True
    if words in ordinary_words() and not _NUMBER_BESIDE.match(text, name.end):
        return _lies_in_division_before(text, name)
    beside = words in ordinary_words() and _BEFORE_ALONE.search(text, max(0, name.start - 2), name.start)
    return bool(beside) or _of_its_own(text, name)


def _opens_clause(text: str, name: Name) -> bool:
    """Whether a name begins a clause, as one that a text has named before may do before any word: 南山从1家起步."""
    return text[name.start - 1 : name.start] in _OPENINGS and not _FIRM.match(text, name.end)


def _lies_in_division_before(text: str, name: Name) -> bool:
    """Whether the division that a name lies in stands right before it: 浙江长兴, but not 江苏创新."""
    outer = (division(text[max(0, name.start - size) : name.start]) for size in (3, 2, 4))
    return any(found and within(code, found.code) for found in outer for code in name.codes)


def _of_its_own(text: str, name: Name) -> bool:
    """Whether the characters around a name leave it a word of its own: 重大理论 holds no 大理."""
    begins = name.start == 0 or _BEFORE_ALONE.search(text, max(0, name.start - 2), name.start)
    follows = _follows_division(text, name)
    if (
        text[name.start - 1 : name.start] == "、"
        and not _AFTER_ALONE.match(text, name.end)
        and _ROW_GOES_ON.match(text, name.end)
    ):
        return True
    first = name.start == 0 or text[name.start - 1] in " ,;:。、\n()"
    city = division(name.codes[0])
    if first and city is not None and city.level == "prefecture":
        return True
    if (begins or follows) and _AFTER_ALONE.match(text, name.end):
        return True
    return (
        bool(begins or follows)
        and not name.full
        and (text[name.start : name.end] not in ordinary_words() or _ZONE.match(text, name.end) is not None)
        and not _FIRM.match(text, name.end)
    )


def _loose_zones(text: str, said: list[re.Match[str]], taken: Spans[Place]) -> Iterator[Place]:
    """The zones that no division's name begins; 小镇 and the like take the words before them along."""
    for match in said:
        start, end = match.span()
        if match[0] in _NAMED_BY_WORDS_BEFORE and (words := _WORDS_BEFORE.search(text, max(0, start - 4), start)):
            start = words.start()
        if overlapping(taken, start, end) or _AUTHORITY.match(text, end):
            continue
        if not _only_compared(text, start, end):
            yield Place(start, end, None, "zone", text[start:end])


def _with_division(text: str, zone: Place, named: Spans[Place]) -> Place:
    """A zone as the division that brackets right behind it name: 医药高新区(高港区)."""
    if text[zone.end : zone.end + 1] != "(":
        return zone
    [beside] = inside(named, zone.end + 1, zone.end + 12)[:1] or [zone]
    same = beside.start == zone.end + 1 and text[beside.end : beside.end + 1] == ")" and beside.code
    return Place(zone.start, beside.end + 1, beside.code, "place", beside.words) if same else zone


class _Said:
    """The places of a text that 我市, 全省 and the like may mean, by what each of them asks."""

    def __init__(self, text: str, places: Spans[Place], home: Division | None) -> None:
        self.named = Spans(p for p in places if p.role in ("place", "zone") and p.code != NATION.code)
        self.by_end = {place.end: place for place in reversed(self.named)}
        self.by_start = {place.start: place for place in self.named}
        self.coded = Spans(place for place in places if place.code)
        self.firms = Spans(p for p in self.coded if p.role == "firm")
        self.told = Spans(p for p in self.coded if p.role != "firm") if self.firms else self.coded
        self.holders = Spans(p for p in self.told if p.role != "office" or not text.startswith("级", p.end))
        self.spoken = Spans(p for p in self.holders if p.role != "office" or not _PRESS.match(text, p.end))
        self.own_city: str | None = None  # what 我市 has meant before any was named
        self._strict = home is not None
        self._before: dict[str, Spans[Place]] = {}
        self._after: dict[str, Spans[Place]] = {}

    @cached_property
    def zones(self) -> Spans[Place]:
        return Spans(place for place in self.named if place.role == "zone")

    @cached_property
    def districts(self) -> Spans[Place]:
        return Spans(place for place in self.named if place.words.endswith("区"))

    def before(self, what: str, at: int) -> Place | None:
        """The nearest place before a position that 市, 省 and the like may mean."""
        if what not in self._before:
            self._before[what] = self._fitting(self.spoken, what)
        if found := last_before(self._before[what], at):
            return found
        return last_before(self._fitting(self.holders, what), at) if len(self.spoken) < len(self.holders) else None

    def _fitting(self, places: Spans[Place], what: str) -> Spans[Place]:
        return Spans(p for p in places if p.code and _fitted(what, p.code, self._strict))

    def after(self, what: str, at: int) -> Place | None:
        """The first place behind a position that 市, 省 and the like may mean."""
        if what not in self._after:
            self._after[what] = self._fitting(self.told, what)
        behind = bisect_right(self._after[what].starts, at)
        return self._after[what][behind] if behind < len(self._after[what]) else None

    def of_firm(self, what: str, at: int) -> Place | None:
        """Where the nearest firm before a position lies, else the first one behind: 铜陵新港塑胶制品有限公司."""
        firms = self._fitting(self.firms, what)
        return last_before(firms, at) or next(iter(firms), None)

    def district_first(self, before: Place) -> str | None:
        """The district that a text begins with, though the nearest place is the city in an autonomous region around it:
        昆都仑区…。包头市…。全区….
        """
        first = [place.code or "" for place in self._before["区"][:2]]  # 包头市昆都仑区
        return next((code for code in first if code[4:] != "00" and within(code, before.code or "")), None)

    def city_of_row(self, county: Place) -> str | None:
        """The city of a row of counties, where it was named before them all: 温州市…。乐清20家、瑞安15家。全市…."""
        city = (county.code or "")[:4]
        behind = bisect_left(self.coded.starts, county.start)
        near = [p for p in self.coded[max(0, behind - 1) : behind] if county.start - p.end < _ROW_STEP]
        if not any(p.code and p.code[:4] == city and p.code[4:] != "00" and p.code != county.code for p in near):
            return None
        first = next((p for p in self.named if p.code and p.code[:4] == city), None)
        return first.code if first and first.code == city + "00" else None

    def city_of_zone(self, at: int) -> Place | None:
        """The division that the name of the last zone begins with: 成都 of 成都高新区."""
        last = bisect_left(self.zones.starts, at)
        for zone in reversed(self.zones[max(0, last - _ZONES_BACK) : last]):
            if found := next((city for size in (3, 2, 4) if (city := division(zone.words[:size]))), None):
                return Place(zone.start, zone.end, found.code, "place", found.name)
        return None

    def codes_after(self, at: int) -> list[str]:
        """The codes of the next places behind a position."""
        behind = bisect_right(self.coded.starts, at)
        return [place.code for place in self.coded[behind : behind + _FAR] if place.code]


def _ours(text: str, match: re.Match[str], said: _Said, home: Division | None) -> Place | None:
    """我市, 全省, 自治区: the outlet's own division of that rank, else the nearest one named before, else the
    first named. 该市 and 当地 are never the outlet's own unless nothing else was named.
    """
    start, end = match.span()
    counted = _COUNTED.match(text, end) or _SHARE_OF.match(text, end)  # 占全省(45家)28.89%, 占全省新认定总数42户的86%
    if not counted and (_shared_before(text, start) or _RANK_AFTER.match(text, end)):
        return None
    if _FRACTION.match(text, end) or _only_measures(text, start, end):
        return None  # 占到自治区的四分之一还多
    if match[0] in _NEW_AREAS and (code := _district_called_so(said.named, start, home)):
        return Place(start, end, code, "place", match[0])
    if match["there"]:
        zone = match[0] in ("该镇", "该街道", *_ZONES_AGAIN)
        last = last_before(said.zones if zone else said.named, start)
        return Place(start, end, last.code, "place" if last.code else "zone", last.words) if last else None
    what = match["what"] or "自治区"
    beside = said.by_end.get(start) or (said.by_start.get(end + 1) if text[end : end + 1] == "(" else None)
    if beside and beside.code and text[beside.end : beside.end + 1] not in _DIGITS:
        return Place(start, end, beside.code, "place", match[0])  # 金华全市, 全市(金华)
    if what == "区" and (nearest := _zone_meant(start, said, home)):
        return Place(start, end, None, "zone", nearest.words)
    if code := _meant(text, match, what, said, home):
        return Place(start, end, code, "place", match[0])
    return Place(start, end, None, "zone", match[0]) if match["who"] else None


def _district_called_so(named: Spans[Place], at: int, home: Division | None) -> str | None:
    """The district that 新区 means where no name stands before it: the outlet's own, or the last 新区 that is one."""
    if home is not None and home.level == "county" and home.name.endswith("区"):
        return home.code
    last = next((place for place in reversed(named) if place.start < at and place.words.endswith("新区")), None)
    return last.code if last else None


def _meant(text: str, match: re.Match[str], what: str, said: _Said, home: Division | None) -> str | None:
    """The division that 我市 and the like mean; None where the text names none that fits."""
    start = match.start()
    before = said.before(what, start)
    if what == "市" and not home and not before and (city := _city_of_most(said.codes_after(start))):
        said.own_city = city
    if said.own_city and what == "市" and (not before or (before.code or "")[:4] == said.own_city[:4]):
        return said.own_city  # whatever county of it was named since
    if what == "区" and not home and before and (district := said.district_first(before)):
        return district
    own = _fitted(what, home.code, strict=True) if home else None
    if own and own[4:] != "00" and match["who"] == "全" and what == "市":
        own = _of_this_sentence(text, start, own, said)  # 宁波市…名单揭晓,全市18家,我市2家
    if own and not (match["who"] == "该" and before):
        return own
    behind = None if before or match["who"] == "该" else said.after(what, start)
    place = before or behind or said.city_of_zone(start) or said.of_firm(what, start)
    code = _fitted(what, place.code, strict=home is not None) if place and place.code else None
    if place and code and what == "市" and place.start > start and text.startswith("其中", place.start - 2):
        return _fitted(what, code[:4] + "00", strict=False)  # 我市新增38家,其中乐清市14家
    if place and code and what == "市" and not home and code[4:] != "00":
        return said.city_of_row(place) or _of_this_sentence(text, start, code, said)
    return code


def _zone_meant(at: int, said: _Said, home: Division | None) -> Place | None:
    """The zone that 全区 means, where the last place named is one and the outlet is no district's own."""
    if home and _fitted("区", home.code, strict=True):
        return None
    last = last_before(said.districts, at)
    return last if last and last.role == "zone" else None


def _city_of_most(codes: list[str]) -> str | None:
    """The city of which a text goes on to name several counties; None where there is none."""
    cities = Counter(code[:4] + "00" for code in dict.fromkeys(codes) if not code.endswith("00"))
    [(city, named)] = cities.most_common(1) or [("", 0)]
    return city if named > 1 and division(city) else None


def _of_this_sentence(text: str, at: int, code: str, said: _Said) -> str:
    """The city that a county-level city belongs to, where the sentence names both: 绍兴市…，诸暨市5家，全市98家."""
    begins = max(text.rfind(mark, 0, at) for mark in "。\n")
    city = code[:4] + "00"
    first, last = bisect_right(said.spoken.starts, begins), bisect_left(said.spoken.starts, at)
    return city if any(place.code == city for place in said.spoken[first:last]) else code


def _fitted(what: str, code: str, strict: bool) -> str | None:
    """The division of the rank that 市 or 省 means, at or above ``code``; None where there is none."""
    found = division(code)
    if found is None or found.level == "nation":
        return None
    if what in {"省", "自治区"}:
        return province_of(code)
    if what == "市":
        if found.is_municipality or found.level == "prefecture" or found.name.endswith("市"):
            return code if not (found.level == "province" and not found.is_municipality) else None
        parent = division(found.parent or "")
        return parent.code if found.level == "county" and strict and parent and parent.name.endswith("市") else None
    if what == "区":
        if found.level == "county" and found.name.endswith("区"):
            return code
        region = division(province_of(code))
        above_county = found.level != "county" and region is not None and region.name.endswith("自治区")
        return region.code if region and above_county else None
    return code if found.level in _LEVELS[what] and found.name.endswith(what) else None
