"""Where a text says that things are: divisions, 我市 and 全省, zones that are no division, and the offices that
speak for a place.

``chinese_places`` settles each name as far as it can: 我市 by the outlet's home or the place named before it,
鼓楼区 by the
province or city around it. A name inside a firm's or an institute's own name is not a place of anything that is
counted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from pipeline.chinese.place_names import Known, holds, place_named
from pipeline.chinese.place_words import (
    AREA,
    AUTHORITY,
    CITY_KINDS,
    COUNTED_BESIDE,
    KIND_OF_CITIES,
    KNOWN_ZONES,
    PRESS,
    TOWN_NAME,
    ZONE_WORD,
    ZONES_AGAIN,
)
from pipeline.chinese.places_compared import only_compared
from pipeline.chinese.places_meant import Said, place_meant
from pipeline.clauses import Spans, inside, overlapping
from pipeline.divisions import NATION, Division, Name, find_divisions, is_name
from pipeline.mentions import Place
from pipeline.patterns import Marked, pattern

_ADDRESS = pattern(r"地址 ?: ?[^\n。;]{0,60}")
_BRIEF_NAMES = {
    "京": "110000", "津": "120000", "沪": "310000", "渝": "500000",
    "冀": "130000", "晋": "140000", "辽": "210000", "吉": "220000", "黑": "230000",
    "苏": "320000", "浙": "330000", "皖": "340000", "闽": "350000", "赣": "360000", "鲁": "370000",
    "豫": "410000", "鄂": "420000", "湘": "430000", "粤": "440000", "琼": "460000", "川": "510000",
    "黔": "520000", "滇": "530000", "陕": "610000", "陇": "620000", "青": "630000",
    "桂": "450000", "蒙": "150000", "宁": "640000", "新": "650000", "藏": "540000",
}  # fmt: skip
# Cities by one character, in a row that says how many it names: 深广两市, 苏锡常三市.
_BRIEF_CITIES = {
    "穗": "440100", "广": "440100", "深": "440300", "莞": "441900", "佛": "440600", "珠": "440400",
    "杭": "330100", "甬": "330200", "温": "330300", "绍": "330600", "嘉": "330400", "台": "331000",
    "苏": "320500", "锡": "320200", "常": "320400", "合": "340100", "芜": "340200", "成": "510100", "蓉": "510100",
    "汉": "420100", "青": "370200", "济": "370100", "烟": "370600", "福": "350100", "厦": "350200", "泉": "350500",
    "漳": "350600", "长": "430100", "株": "430200", "潭": "430300", "郑": "410100", "洛": "410300",
    "京": "110000", "津": "120000", "沪": "310000", "渝": "500000",
}  # fmt: skip
_BRIEF_LETTERS = "".join(dict.fromkeys([*_BRIEF_CITIES, *_BRIEF_NAMES]))
# The largest cities, by which a row needs no number: 北上广深, 北深上广, 北上杭. 湖北上市 has but two of their letters.
_LARGEST = {"北": "110000", "上": "310000", "广": "440100", "深": "440300", "杭": "330100"}
_LARGEST_ROW = r"(?<![东西南湖河淮])(?=[北广深杭]*上)[北上广深杭]{3,5}(?![市省大安州路海京西东北])"
_BRIEF_ROW = (
    rf"[{_BRIEF_LETTERS}]{{2}}(?=两[地市省城])|[{_BRIEF_LETTERS}]{{3}}(?=三[地市省城])|[{_BRIEF_LETTERS}]{{4}}(?=四[地市省城])|"
    rf"{_LARGEST_ROW}",
    {number + kind: size for size, number in ((2, "两"), (3, "三"), (4, "四")) for kind in "地市省城"}
    | {pair: 3 for other in "上广深杭" for pair in ("北" + other, other + "北")},
)
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
# Places by one character each, one by one: 过半落在浙、鲁、苏; 苏、锡、常包揽前三. Three of them are nothing else.
_BRIEF_LIST = pattern(
    rf"(?:(?<=[在于自是为有含由以属归把让向如,。:;!?\n(])|^)[{_BRIEF_LETTERS}](?:、[{_BRIEF_LETTERS}]){{1,9}}(?:[、和及与][{_BRIEF_LETTERS}])?"
    rf"(?:(?<=、[{_BRIEF_LETTERS}][、和及与].)(?![{_BRIEF_LETTERS}、-])|"
    r"(?=[,。;:)等]|[两三四五六七八九十][省市地]|分别|依次|各|[都均则就也皆]|合计|共|总|加起来|占|领[跑先衔]|包揽|位|居|[名排并]?列|稳|最多|最为|拿|揽|贡献|入选|上榜|获))"
)
_BRIEF = pattern(rf"[{''.join(_BRIEF_NAMES)}](?=\d{{1,5}}家)(?:(?<=[\s,;。!?:].)|(?<=[家户]、.)|(?<=^.))", re.MULTILINE)
_LIES_NEAR = pattern(r"(?:地处|位于|身处|融入|对接|比邻|毗邻)$")
# A place that only says where another one lies (张江科学城位于浦东新区), but not 12家企业位于杭州.
_LYING_IN = ("位于", "地处", "坐落于", "坐落在", "隶属", "隶属于")
_COUNTED_THERE = pattern(r"的(?:企业|公司)?(?:就|共|则|也)?(?:有|达|占)?\d")
_RANK_OF_ROW = pattern(r"(?:第|N[oO]\.?|TOP ?)?\d{0,3}[名.、: )]{0,2}")
_OTHER_NAME = pattern(r"(?<=[区县市])\((?![含除不位下包加及和与])[一-鿿]{0,4}$")
_SIZES, _LONGEST_LIES = (2, 3, 4), 8
_LIES_IN = pattern(r"(?<=[^\W\da-zA-Z_])(?<![业家户均都别、,])(?:位于|地处|坐落(?:于|在)|隶属于?)$")
# 由泉州市代管, 福建省辖县级市, 隶属泉州 tell of a place whose it is.
_RULED = pattern(
    r"[省市州]?(?:直辖|代管|管辖|下辖|所辖|辖下|治下|辖)(?:的?(?:一个|这个)?(?:县级市|[小大]?县城?|城市|副地级市))"
)
_RULED_BY = pattern(r"[省市州]?(?:代管|管辖|直管|代辖)")
_BY = ("由", "归", "属", "属于", "现由")
# What each zone below holds, so that only these are looked at: a new zone there needs its word here.
_ZONE_MARKS = [
    "经济", "高新", "综合", "自主创新", "自由贸易", "自贸", "自创", "保税", "临空", "航空港", "开发区",
    "经开区",
    "工业园", "工业区", "产业园", "科技园", "科技城", "科学城", "科创园", "新片区", "片区", "合作区", "先行区", "光谷",
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
    *CITY_KINDS,
    *KNOWN_ZONES,
    *(number + kind for number in "两三四五六七八九十" for kind in ("城", "省市")),
]  # fmt: skip
_LOOSE_ZONE = (
    rf"(?:雄安|两江|临港|天府|西咸|贵安|兰州|滇中|江北|湘江|赣江|哈尔滨|长春|福州|舟山群岛)新区|"
    rf"(?:(?<![一-鿿])(?![其中和与及的在有至全我各本该])[一-鿿]{{2,3}}(?:高新区|{AREA})|(?![其中和与及的在有至])[一-鿿]{{2,4}}(?<!高)新区|"
    rf"(?<![一-鿿]){AREA})(?=\(?\d|有|共|、|各|以|分别|依次|[和及与:]|[仅只也则占均达]\d|[仅只也则][有为占]|"
    rf"拥有|独[占揽]|包揽|占据|集聚|聚集|累计|已|现[已有共]|目前|迄今|新增|(?:入选)|的?(?:国家|[省市]级|瞪羚|独角兽|小巨人|专精特新|单项冠军|高新技术企业))|{ZONE_WORD}|长三角|"
    rf"珠三角|京津冀|粤港澳|成渝|"
    r"(?:全球|世界)(?=共?有|共|各|独角兽|瞪羚|成立|范围内?|的?\d(?!\d*强))|美国|印度|英国|德国|法国|日本|韩国|以色列|新加坡|加拿大|巴西|欧洲|欧盟|"
    rf"{TOWN_NAME}|[市区县州](?:本级|直(?:管|属)?(?=\(?\d))|"
    r"(?<=[、,;:。\n(])(?:主|中心)?[市城]区(?=\d|[有共各]\d)|硅谷|旧金山|纽约|伦敦|海外|境外|中关村|(?:东部|中部|西部)(?!首|第|前|地区第|省)|东北地区|兵团|苏南|苏北|浙东|(?:苏中|浙西南|浙中|浙西|浙南|皖北|皖南|赣南|赣北|闽南|闽东|粤东西北|粤东|粤西|粤北|鄂西|鄂东|豫南|豫北|鲁西南|鲁中|川南|川东北|滇西|桂北|冀中南)(?=[两三四五六七八九十]?(?:市|地区|地市)|[有共占入拥合各、]|\d|分别)|小镇|走廊|大学城|[三两四五]地|(?:城市)?副中心|全镇|镇里|镇上|长株潭|苏锡常|厦漳泉|杭绍甬|成德眉资|广佛|深莞惠|珠中江|胶东|鲁南|皖江|关中|该(?:产业)?(?:集群|基地|孵化器)|百强[县区市镇]|千强镇|[一-鿿]{2,3}一地|[两三四五六七八九十](?:城市?|省市)(?=[一-鿿]{0,3}(?:有|共|累计|集聚|拥有|合计|高新|国家|专精|独角|小巨))|"
    r"(?:其余|其他|其它)(?:各|的)?(?:省|市|县|区|地)[一-鿿]{0,2}|这些(?:城市|地区|省[份市区]|县[市区]|区县|园区)|"
    rf"{KIND_OF_CITIES}",
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
        "市区": 2,
        "城区": 2,
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
# A kind of zone that a place is working for, and those whom a notice is written to: 在国家自主创新示范区建设上着力不小;
# 园区各企业:.
_WORKED_FOR = pattern(r"的?(?:建设|创建|申[建报创]|争创|筹建|升级|扩容|提质)(?!以?来|成果)")
_WORKS_FOR = pattern(r"(?:建设|创建|申建|申报|争创|打造|冲刺|筹建)(?:好|成|了)?(?:一批|一个)?$")
_WRITTEN_TO = pattern(r"(?:内|区内)?(?:各|全体)[^,。;:\d\n]{0,12}(?:企业|单位|公司|部门|商会|协会):(?=\n)")
_NAMES_OUTLET = pattern("(?:日报|晚报|网(?![络上红点购信格约课])|杂志|周刊|频道|新媒体|公众号)")  # 金融小镇网讯
_NAVIGATES = pattern(r"^[^,。;\n]{1,40}?(?: ?>{1,2} ?[^,。;>\n]{1,14}){2,}$", re.MULTILINE)  # 报告速 > 合肥 > 资讯
_OURS = (
    r"(?P<who>我们?|咱们?|全|本|该)(?P<what>省|市|区|县|州|盟|旗)(?!率先|首[创家个推]|委|政府|长|民(?![营企])|级|场|面)|(?P<region>自治区)(?!级|党|"
    r"政府|人民|工|经|科|重)|(?P<there>当地|这里(?![头面边])|这座[一-鿿]{0,3}(?:城市|小城|县城|古城|老城|新城)|该(?:镇|园区|开发区|高新区|经开区|新区|街道|地)|"
    r"(?<![一-鿿])新区(?=新增|新认定|已|现|累计|共|有|拥有|独?[占揽]|企业|全年|今年|去年|目前|入选|获评|内))(?!时|的?第)",
    {who + what: 0 for who in ("我", "我们", "咱", "咱们", "全", "本", "该") for what in "省市区县州盟旗"}
    | dict.fromkeys(["自治区", "当地", "这里", "这座", "该镇", "该街道", "该地", *ZONES_AGAIN], 0),
)
_NATION = (
    r"(?:国内|内地)(?=(?:目前|现|已|共|有|累计|拥有|新晋|新增|新认定|的)*(?:国家级)?(?:独角兽|瞪羚|高新技术企业|高企|专精特新|小巨人|制造业单项|单项冠军|科技型中小|创新型中小|\d+[家户]))|"
    r"(?<=[后次二三四五六的则便名位][是为])中国(?=,?(?:一?共|有|达|为|拥有)?[约近超]?\d)|全大陆|北京(?:官方|当局)|(?<=[,;。:\n])中国(?=(?:排名?|位[居列]|居|列)(?:在|全球|世界)?第)|(?<=占)全国(?=(?:总[数量])?\(?\d+[家户])|(?<=占)(?:全国|我国|中国)(?=[^,。;()\d]{2,16}\(\d+[家户])|大陆(?=至|到|截|拥?有|共|累计|目前|已|现|合计|总计)|(?<![有得的获国评])大陆(?=国家级|高新技术企业|专精特新|小巨人|独角兽)|(?<![占居列位为是身])(?<!入选)(?<!获评)(?<!进入)(?<!成为)(?:全国|我国|(?<!其)中国(?!家|[一-鿿]{2,4}[网报]))(?![一-鿿]{0,18}(?:领导小组|认定办|管委会))(?!第(?![一二三四五六七八九十]+批)|首[^批]|前(?![两二三四五六七八九]批)|排|"
    r"总[数量]的|比重|的?\d+(?:\.\d+)?%|各|重点(?!支持|小巨|扶持)|人大|政协|范围(?!内)|领先|推广|复制|首创|首推|率先|闻名|瞩目|平均|同|居|占(?!了?\d+[家户席间个])|的?[一二三四五六七八九]成|性|城市第|城市前|(?:所有|大)?(?:城市|省份|省市|省区市|地级市|区县)?(?:之?[中里内]|当中)(?:的)?(?:排名?|[位名]?[居列]|第|首)|科技型中小企业(?:评价|信息|入库(?!总?数|总?量|已?(?:突破|超|达)|\d)))",
    {"全国": 0, "我国": 0, "中国": 0, "全大陆": 0, "大陆": 0, "北京": 0, "国内": 0, "内地": 0},
)
_EACH_OF_NATION = (
    r"各(?:省(?:、自治区、直辖市|区市|市区|市|份)?|地)(?:[科工经][一-鿿]{1,6}部门|主管部门)?(?=(?:共|已|累计|陆续|先后|自己|自行|自主|级|新){0,3}"
    r"(?:培育|认定|评选|遴选|公示|公布|公告|取消|撤销|备案))",
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
        "brief row": _BRIEF_ROW,
    }
)


def chinese_places(text: str, home: Division | None) -> Spans[Place]:
    """The places that plain Chinese text names, left to right, none overlapping. ``home`` is the outlet's own
    division.
    """
    names = find_divisions(text)
    known = Known(names, home)
    found = [place for name in names if (place := place_named(text, name, known))]
    found = [place for place, after in zip_longest(found, found[1:]) if place and not holds(place, after)]
    found = [place for before, place in pairwise([None, *found]) if place and not _only_in_row(text, before, place)]
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
    rows = [place for m in marked["brief row"] if not overlapping(spans, *m.span()) for place in _brief_row(text, m)]
    if rows:
        loose = [zone for zone in loose if not any(zone.start <= place.start < zone.end for place in rows)]
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
    briefs += [place for m in _BRIEF_LIST.finditer(text) for place in _brief_list(text, m)]
    nicks = [Place(m.start(), m.end(), NICKNAMES[m[0]], "place", m[0]) for m in marked["nickname"]]
    nicks = [nick for nick in nicks if not _calls_itself_so(text, nick, names, known)]
    nicks += [nick for m in marked["shared nickname"] if (nick := _shared(m, known))]
    briefs += [nick for nick in nicks if not overlapping(spans, nick.start, nick.end)]
    if ">" in text and (menus := [menu.span() for menu in _NAVIGATES.finditer(text)]):
        led = [any(start <= place.start < end for start, end in menus) for place in found]
        found = [place._replace(role="scene") if of_menu else place for place, of_menu in zip(found, led, strict=True)]
    settled = Spans([*found, *loose, *nations, *ministries, *briefs, *rows])
    ours = [match for match in marked["ours"] if not overlapping(spans, match.start(), match.start() + 1)]
    if not ours:
        return settled
    said = Said(text, settled, home)
    return Spans([*settled, *(place for match in ours if (place := place_meant(text, match, said, home)))])


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where a page gives somebody's address, which says nothing of whom it is about: 公司地址:深圳市龙岗区坂田街道…."""
    at = text.find("地址")
    while at >= 0:
        if address := _ADDRESS.match(text, at):
            yield address.span()
        at = text.find("地址", at + 2)


def is_press(text: str, office: Place) -> bool:
    """Whether what was taken for an authority is a paper or its news: 宿迁网, 台州日报."""
    return PRESS.match(text, office.end) is not None or text.startswith("讯", office.end)


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


def _calls_itself_so(text: str, nick: Place, names: Sequence[Name], known: Known) -> bool:
    """Whether a text uses a nickname of a place that it calls by its own name: 邢台…。泉城品牌更加出彩."""
    if not names or nick.words[0] == "全" or (nick.code or "")[:2] in known.provinces:
        return False
    if COUNTED_BESIDE.match(text, nick.end):
        return False
    return names[0].start < nick.start and len(known.provinces) == 1 and not known.at_home


def _brief_row(text: str, row: re.Match[str]) -> list[Place]:
    """The places that a row names by one character each, provinces where all of them may be: 深广两市, 苏浙皖三地."""
    cities = text.startswith(("市", "城"), row.end() + 1) or not all(letter in _BRIEF_NAMES for letter in row[0])
    names = _LARGEST if "北" in row[0] else _BRIEF_CITIES if cities else _BRIEF_NAMES
    if len(set(row[0])) < len(row[0]) or not all(letter in names for letter in row[0]) or set(row[0]) == {"沪", "深"}:
        return []  # 沪深两市 are the exchanges
    return [Place(at, at + 1, names[letter], "place", letter) for at, letter in enumerate(row[0], row.start())]


def _brief_list(text: str, row: re.Match[str]) -> list[Place]:
    """The places of a list that names each by one character, provinces where all of them may be: 浙、鲁、苏."""
    letters = [text[at] for at in range(row.start(), row.end(), 2)]
    names = _BRIEF_NAMES if all(letter in _BRIEF_NAMES for letter in letters) else _BRIEF_CITIES
    if len(set(letters)) < len(letters) or not all(letter in names for letter in letters):
        return []
    return [Place(at, at + 1, names[text[at]], "place", text[at]) for at in range(row.start(), row.end(), 2)]


def _shared(match: re.Match[str], known: Known) -> Place | None:
    """The one of several cities of a nickname whose province the text names."""
    fitting = [code for code in _SHARED_NICKNAMES[match[0]] if code[:2] in known.provinces]
    return Place(match.start(), match.end(), fitting[0], "place", match[0]) if len(fitting) == 1 else None


def _only_in_row(text: str, before: Place | None, place: Place) -> bool:
    """Whether a province only tells in a row of a ranking where the city right before it lies: 2深圳广东1032."""
    if before is None or before.end != place.start or not holds(place, before._replace(start=place.end)):
        return False
    return _RANK_OF_ROW.fullmatch(text, text.rfind("\n", 0, before.start) + 1, before.start) is not None


def _only_says_where(text: str, place: Place) -> bool:
    """Whether a place only says where another one lies: 张江科学城位于浦东新区; 由泉州市代管."""
    if _RULED.match(text, place.end) or (text.endswith(_BY, 0, place.start) and _RULED_BY.match(text, place.end)):
        return True
    if text.startswith("的", place.end) and _COUNTED_THERE.match(text, place.end):
        return False  # 总部位于杭州的有22家
    if not any(word in text[max(0, place.start - _LONGEST_LIES) : place.start] for word in _LYING_IN):
        return False
    around = (place.start - size for size in _SIZES if is_name(text[max(0, place.start - size) : place.start]))
    return any(
        text.endswith(_LYING_IN, 0, start) and _LIES_IN.search(text, max(0, start - 5), start) is not None
        for start in (place.start, *around)  # 高新区坐落于无锡江阴
    )


def _loose_zones(text: str, said: list[re.Match[str]], taken: Spans[Place]) -> Iterator[Place]:
    """The zones that no division's name begins; 小镇 and the like take the words before them along."""
    for match in said:
        start, end = match.span()
        if match[0] in _NAMED_BY_WORDS_BEFORE and (words := _WORDS_BEFORE.search(text, max(0, start - 4), start)):
            start = words.start()
        if overlapping(taken, start, end) or AUTHORITY.match(text, end) or _NAMES_OUTLET.match(text, end):
            continue
        if _WRITTEN_TO.match(text, end) or _WORKED_FOR.match(text, end):
            continue
        if match[0].startswith("国家") and _WORKS_FOR.search(text, max(0, start - 8), start):
            continue
        if not only_compared(text, start, end):
            yield Place(start, end, None, "zone", text[start:end])


def _with_division(text: str, zone: Place, named: Spans[Place]) -> Place:
    """A zone as the division that brackets right behind it name, 医药高新区(高港区), or in whose brackets it stands as
    its other name: 铁西区(沈阳经开区).
    """
    if other := _OTHER_NAME.search(text, max(0, zone.start - _LONGEST_LIES), zone.start):
        one = next((place for place in named if place.end == other.start()), zone)
        alike = text[zone.end : zone.end + 1] == ")" and one.code and not one.code.endswith("00")
        return zone._replace(code=one.code, role="place", words=one.words) if alike else zone
    if text[zone.end : zone.end + 1] != "(":
        return zone
    [beside] = inside(named, zone.end + 1, zone.end + 12)[:1] or [zone]
    same = beside.start == zone.end + 1 and text[beside.end : beside.end + 1] == ")" and beside.code
    return Place(zone.start, beside.end + 1, beside.code, "place", beside.words) if same else zone
