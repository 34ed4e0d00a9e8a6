"""What several modules that find places ask for: words around them, zones, how near."""

from __future__ import annotations

from pipeline.patterns import pattern

AUTHORITY = pattern(
    "管委会|主管|经发|经信|科技(?!型|企业|园|城|成果|投入|服务业)|工信|党工委|相关部门|有关部门|改革发展局"
)
# 省 that ends no province's name.
BARE_PROVINCE = r"(?<![一-鿿]省)(?<![东西南北江川徽建肃海州宁林龙])"
PROVINCE_GRANTS = pattern(
    rf"{BARE_PROVINCE}省(?:里|(?:工信|经信|科技|经济和信息化|工业和信息化)(?:厅|委|部门))"
    r"(?:还|又|共|已|先后|新|一共|累计|今年|去年|近日|日前|再次?)*(?:认定|评选|命名|遴选|备案|取消|撤销)"
)
# What a province does beside the nation: 省里自己也在评; but 省里认定的 tells who grants.
PROVINCE_GRANTS_TOO = pattern(r"[\n。]?省里(?:自己|也|自行|另外?|还|在){1,3}[^,。;\d]{0,4}(?:评|选|认定|培育)(?!的)")
PRESS = pattern("(?:省|市|区|县)?(?:日报|晚报|晨报|都市报|商报|时报|报业|融媒|新闻|网|广播|电视|在线|发布)")
# Zones that papers call by their own name alone, none of which is a division's.
KNOWN_ZONES = (
    "松山湖", "张江", "前海", "临港", "亦庄", "横琴", "漕河泾", "外高桥", "陆家嘴",
)  # fmt: skip
_KNOWN_ZONE = (
    rf"(?:{'|'.join(KNOWN_ZONES)})(?:(?:高科技|高新|科技|经济|综合|国家级?|自由贸易|经济技术|金融)*"
    r"(?:园区?|科学城|科技城|新城|城|开发区|高新区|新片区|新区|片区|示范区|保税区|合作区|湖区))?"
    r"(?!(?:畔|边|集团|高科|微众|人寿|[一-鿿]{0,6}?(?:公司|银行|集团|酒店|大学|医院)))"
)
# It begins with the characters that it can begin with: where none of them stands, ``re`` need not try the rest.
ZONE_WORD = (
    r"(?=[国省经高综自保临航开工产科新片合先光示实试园都城大松张前亦横漕外陆制创])(?:(?:国家级?|省级)?(?:经济技术|高新技术(?:产业)?|经济|高新|综合|自主创新|自由贸易|保税|临空|"
    r"航空港)(?:产业)?(?:开发区|区|示范区|试验区|实验区|园区|园|新区)"
    r"|开发区|经开区|高新区|工业园区?|工业区|产业园区?|科技园区?|科技城|科学城|科创园|自贸区|自贸试验区|自创区|新片区|片区|"
    r"合作区|先行区|光谷|(?:制造业?|产业|科创|创新)基地|示范区|实验区|试验区|园区|都市圈|城市圈|城市群|经济圈|经济带|大湾区|"
    rf"{_KNOWN_ZONE})"
)
# What else an area's name ends in that is no division; of a kind of thing it is the name only where it has firms.
AREA = r"(?:新城(?![区市])|港区(?!域)|软件园区?|软件城|(?:产业|企业)?集聚区|新技术开发区)"
TOWN_NAME = (
    r"[一-鿿]{2,3}(?:街道|镇)"
    r"(?=[一-鿿]{0,4}(?:有|共|\d|入选|累计|拥有|、)|(?:这?一个?(?:街道|镇))?[就便独]?(?:坐拥|占|以\d))"
)
ZONES_AGAIN = ("该园区", "该开发区", "该高新区", "该经开区", "该新区", "新区")
# 超过宁波(101家), 含宁波101家, 占全省总数(215家)
COUNTED_WORDS = r"(?:全[省市区县州])?(?:总[数量])?\(?[有共达的]?\d[\d.]*[万千百]?[多余]?[家户间个席]"
COUNTED = pattern(COUNTED_WORDS)
FRACTION_WORDS = (
    r"(?:总[数量]|全部|整体)?的?(?:近|约|逾|超)?"
    r"(?:[二三四五六七八九十]+分之|[一二三四五六七八九]成|半壁|一半|半数|百分之)"
)
# How many of the places around a name are asked what it may mean.
FAR = 500
# How far the places of a row stand apart: 乐清20家、瑞安15家.
ROW_STEP = 12
COUNTED_BESIDE = pattern(r"以?\(?\d|[、和及]|分别")
# Cities told by their kind, which are no one division: 53家分布在直辖市, 省会城市和计划单列市共80家.
CITY_KINDS = (
    "直辖市", "省会城市", "省会", "副省级城市", "计划单列市", "地级市", "县级市",
    "一线城市", "二线城市", "三线城市", "县域",
)  # fmt: skip
_KINDS = rf"(?:非|其[他它余])?(?:{'|'.join(CITY_KINDS)})(?:(?:[、和与及]|以及)(?:{'|'.join(CITY_KINDS)}))*"
_HAVE = r"(?:企业)?(?:[则也仅只共占有为以达]|共计|合计|分别|入选|新增|拥有|聚集|集聚)*(?:约|近|超过?)?(?=\d)"
KIND_OF_CITIES = rf"(?<=[在于自]){_KINDS}(?=[,;。)\n]|$)|(?<=[,;。:、\n中在于自]){_KINDS}(?={_HAVE})"
