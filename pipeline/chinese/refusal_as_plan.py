"""Numbers near a title that are only wanted, promised or expected: 力争培育小巨人企业20家."""

from __future__ import annotations

from pipeline.chinese.cohort_of import akin
from pipeline.chinese.numbers import Number
from pipeline.chinese.refusal_as_goal import REPORTED, is_arranged, is_measured_against
from pipeline.chinese.refusal_case import FAR
from pipeline.chinese.words import (
    ANNOUNCED,
    APPLIED,
    DONE,
    GOAL,
    GRANTED,
    NEW,
    PLAN,
    PROPOSED,
    REVIEWED,
    REVOKED,
    STOCK,
    TIED,
    TODAY,
    TOTAL,
)
from pipeline.clauses import inside
from pipeline.patterns import pattern

_GOAL_BEFORE = pattern(r"(?:目标|任务|计划|指标)(?:任务|数|值)?\($")  # 完成全年目标任务(500家)
_MISSES = pattern(r"(?:未能?|没有?|没能|不)(?:达到?|完成|实现|满足)[^,。;:\d]{0,6}$")
_NOT_MET = pattern(r"(?:任务|指标|要求)?(?:均|都|还|仍|尚)?(?:未能?|没有?|没能|不)(?:能|有)?(?:达|完成|实现|合格)")
_MORE_TO_COME = pattern(r"再(?:新?增|添|培育|认定|评|争)[^,。;\d]{0,12}$")
# 加快形成梯队,使全市小巨人、创新型中小企业分别达到300家、10000家
_WORKED_FOR = pattern(
    r"(?:加快|推动|推进|促进|引导)(?!了)[^。;\d]{2,60},使(?!得)[^,。;\d]{2,90}(?:达到?|增至|增加到|提[升高]到)[\d家户个、万余多]*$"
)
# A headline's guess: 小巨人或超千家
# What there is today, though all around it is wanted, and what that shall grow to: 由现在的120家发展到200家.
_IS_NOW = pattern(
    r"(?:目前|现在|眼下|当前|如今|现阶段|现(?=[有为是]))(?:的|已经?|共|一共|总共|仅|只|才|约|还)*(?:有|为|是|达到?)?(?:了)?$"
)
_GROWS_FROM_NOW = pattern(
    r"[由从](?:现在|目前|眼下|当前|现有)的?(?:约|近)?\d[\d.万]*[家户个](?:企业)?(?:左右|以上)?,?(?:再)?"
    r"(?:增加?|增长|发展|扩大|上升|提[升高]|扩充|翻番)[到至](?:约|近)?$"
)
_MAY_BE = pattern(r"(?<!达到)(?<!等于)或(?:将|可|会)?(?:超过?|达到?|突破|逾|破)$")
_WILL_BE = pattern(
    r"(?:将会|(?<![机协学商大年议社省市县区展峰])会|(?<![功职技智效产])能|定能|(?<![不许])可)(?:再|还|一举|首次|轻松|稳步|顺利|累计)?"
    r"(?:超过?|突破|达到?|增至|增加到|增长到|升至|到|接近|逼近|有|冲到|站上|过|破|拥有)(?:约|近|了)?$"
)
_THOUGHT_OF = pattern(
    r"估计|预判|判断|预料|推测|料想|料定|预言|预测|看好|展望|设想|照[这此]|按[这此照]|(?:到|等到|至|在)(?:20\d\d年?)?(?:年?[底末]|明年|后年|本世纪)|"
    r"明年|后年|年底|年内|届时|未来|今后|(?:[再过]|不出)[一两三五半]年"
)
_MET = pattern("完成|达到|达成|未达")
_GOAL_AFTER = pattern(r"的?(?:目标|任务|(?<!科技)(?<!支持)(?<!人才)(?<!专项)(?<!火炬)(?<!研发)计划)")
_BY_YEAR = pattern(
    r"(?:(?<![截至止加长大升展高降])到|(?<![截直到增升加长年])至)(?P<year>20\d\d)年(?!\d)(?:底|末|前)?|"
    r"(?<![到至止])(?P<before>20\d\d)年(?:底|末)?之?前(?![三一二四季一-鿿]*季)"
)
_TELLS_BY_YEAR = ("到20", "至20", "年前", "底前", "末前", "之前")
# Where a paper says of itself when it was written: its number, the day above or below its text.
_WRITTEN = pattern(
    r"[\[(〔](20\d\d)[\])〕]\d{1,4}号|(?<!\d)(20\d\d)(?:[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|年\d{1,2}月\d{1,2}日(?=[\s)】]|$))"
)
_LAST_YEAR = pattern("去年|上年|前年")
_IN_YEAR = pattern(r"(?<![到至])(20\d\d)年")
_YEAR_AGAIN = pattern(r"[,;](?:而|其中)?(20\d\d)年(?![底末前至到起-])")
_HEAD, _FOOT = 300, 120
# What is wanted, and by when: 力争拥有, 争取在2027年底前拥有.
_WANTED_VERB = pattern(
    r"(?:期(?:内|间|前)?,?|[于在到至用][^,。;]{1,12}?(?:年底?|年末|末期?|时期?|期间|之?内|之?前|月底?),?(?:全[省市区县]|我[省市区县])?)?"
    r"(?:拥有|累计|实现|完成|入选|获评)"
)
# 目标为; 目标写在《…方案》里:
_LEADS_TO_GOALS = pattern(
    r"[^,。;:、]{0,6}[:是为]|"
    r"(?:[^。;:\d完成超实《]|20\d\d){0,14}(?:《[^》]{2,60}》(?:\([^()]{0,8}\))*)?(?:[^。;:\d完成超实]|20\d\d){0,14}:"
)
_WAS_DONE = pattern(r"(?<![需要拟待应须将])完成")
_IS_DONE = pattern(
    r"[^,。;:\d要将须需拟应待若可]{0,10}?(?:完成了?|做完|达成|兑现|超额|告捷|收官)[^,。;:\d]{0,6},"
)  # 任务早早做完
_PLAN_SAYS = pattern(
    r"(?:根据|按照?|依据|依照)[^,。;:]{0,40}?(?:规划|计划|方案|目标|纲要|要点)》?[,:]|"
    r"(?:规划|计划|方案|纲要|要点|意见|部门|会议|全会|大会|[局委厅])》?(?:中|还|也|则)?(?:要求|明确|强调)[,:]|(?:^|(?<=[,;:。\n今本三五\d]))年内(?!蒙)"
)
# 《方案》说得很具体:新培育小巨人90家
_PLAN_TELLS = pattern(
    r"《[^》。;\n]{0,30}(?:方案|规划|计划|纲要|意见|措施)(?:\([^()]{0,14}\))?》(?:[里中还也则]|当中)?[^,。;:\d]{0,8}"
    r"(?:[说讲写定列提]|明确|要求|强调|部署|给出|勾画|描绘|目标)[^,。;:\d]{0,8}:"
)
_GREW_FROM = pattern(r"[由从][^,;。]{0,8}\d")
_WILL_IN = pattern(r"将在[^,。;]{2,24}?(?:上|方面|领域|中|过程中)(?:实现|取得|力争|发力|下功夫|有新|再创|迈出)")
_TO_REACH = pattern(
    r"(?<![需主重只想首摘纪快])要(?:再)?(?:达到?|到|超过?|过|突破|增至|增加?到|做到|发展到|扩大到|提[高升]到|培育到|保持在|稳定在)(?:约|近|超|逾)?\d"
)
_ATTAINS = pattern(r"达|突破|超|形成|建成|保持|总[量数]|培育|以上")
# What will be there once the list now open is settled, which is no plan: 本次认定后,全市将拥有小巨人企业230家.
_ONCE_ANNOUNCED = pattern(
    r"(?:[本此这](?:次|批|轮)|公示|该批)[^,。;\d]{0,10}(?:后|之后),|"
    r"(?:结合|加上|算上|综合|根据|按照?)(?:[本此这]次|本批)?[^,。;\d]{0,8}(?:公示|名单)(?:的)?(?:情况|数据|结果|名单|数量),"
)
_IF_CONFIRMED = pattern(
    r"(?:若|如|如果|待|一旦|假如|等)[^,。;\d]{0,8}(?:公示|名单|[本此这该]批)[^,。;\d]{0,8}(?:通过|结束|期满|无异议|获批|确认|公布)[^,。;\d]{0,4},"
)
# The same of firms on a list known to be open: 若都能入选,扬州将有7个.
_IF_ALL_PASS = pattern(
    r"(?:若|如果?|倘若|倘使|要是|假如|假使|假设|待|等到?|一旦|只要)[^,。;\d]{0,14}?(?:最终|顺利|全部|全数|[都均]能?|悉数|正式|如数|如愿|如期|无一)[^,。;\d]{0,6}(?:通过|获批|确认|公布|入选|认定|敲定|过关|落定|转正|落选|兑现)[^,。;\d]{0,4},"
)
# 正向小巨人超200家迈进; 把小巨人做到120家
_ON_THE_WAY = pattern(r"(?:企业)?(?:的?(?:目标|规模|大关|关口))?(?:迈进|挺进|进发|冲刺|进军|看齐|奋进|努力)")
_TO_BE_MADE = pattern(
    r"(?<![已共也这])(?:把|使(?!得)|让)[^,。;\d]{2,20}(?:做到|提[升高]到|增加?到|增至|扩大到|发展到|扩充到|达到?)$"
)
_FORECASTS = ("预计", "有望", "可望", "预期", "预估", "有望达到", "有望突破", "有望超过")
_EXPECTED = ("有望", "预计", "可望", "将", "望达", "望突破", "将达", "将达到", "将超", "将超过", "将突破", "将增至")
_TIME_TO_COME = pattern("明年|后年|未来|年[底末]|到20|至20|今后|下一步|全年|力争|争取|目标")
_PROMISED = pattern(
    r"要|将|再|力争|争取|计划|打造|实现|建成|达到|达(?=[约近超逾]?\d)|突破|超过|培育|新增|(?:稳定|保持|维持|控制)在"
)
_RANKED = pattern(r"(?:居|列|排)[^,。;]{0,8}第[一二三四五六七八九十\d]")
_COUNTED_BY = pattern(r"据[^,。;]{0,20}(?:统计|介绍|了解)|(?:统计|数据|监测|年报|公报)(?:显示|表明|看)")
_KNOWN_BY_THEN = pattern(r"目前|截至|截止|已|现有|公布|公示|累计|共有|有效期|全年|总数")
# 印发《加快世界光谷建设行动计划》, 出台若干措施; not 按照计划
_ISSUES_PLAN = pattern(
    r"(?:印发|出台|发布|下发|公布|制定|推出|实施)(?:了|的)?《?[^》。;\n]{2,50}?(?:计划|方案|规划|意见|措施|政策|纲要|行动)(?:》|[。,;\n]|\()"
)
_FAR_FROM_PLAN, _GOAL_NEAR = 400, 24
# 紧盯“今年新增70家、总数突破300家”目标任务; 全省要继续高速增长,新增1000家
_SET_ON = pattern(r"(?:紧盯|紧扣|瞄准|锚定|对照|围绕|聚焦|咬定|盯紧|盯住|按照?)(?:住|着|了)?[^。;]{0,60}$")
_SET_AS_GOAL = pattern(r"[^。;]{0,50}?(?:目标|任务)")
_IS_TO = pattern(
    r"(?:企业|[省市区县]|我们|各地|工作|必须|仍|还)要(?:继续|进一步|加快|力争|保持|努力|着力|全力|持续|再接再厉|确保|实现|达到|突破|完成)[^。;]{0,40}$"
)
# A plan by its name: what it sets is not told here.
_NAMED = pattern(r"等(?!级|待)|、|(?:启动|实施|推出|出台)?以来")
_ACCORDING = pattern(r"(?:根据|按照?|依据|依照|围绕)")
_GROWN_SINCE = pattern(
    r"较(?!重)[^,。;]{0,14}(?:净?增|多|翻|提高|提升|扩大|高出)[^,。;]{0,8}\d|比(?!重|目前|现在)[^,。;]{0,14}(?:净?增|多|翻)[^,。;]{0,8}[\d一两倍番]|同比增长"
)
_IN_BOUNDS = frozenset("首次突破超过逾达近约")
_OF_PLAN = pattern(r"(?:计划|规划|征求意见)")
# A floor or a range, as tasks are set and deeds are not told: 10家以上, 2-3个.
_AS_TASKS_ARE_SET = pattern(r"\d[万亿余多]*(?:[家个件项户人%]|亿元|万元)以上|\d-\d+[家个件项户]")
_TASKS, _STEPS, _ROUND = 2, 3, 20
_BUILT = pattern(r"(?:加快|着力|全力|持续|努力)?(?:构建|打造|形成|建设|构筑)(?!了|起)")
_WITHOUT_SUBJECT = pattern(
    r"(?:到20\d\d年[底末]?,?|今年|全年|年内|并|同时,?)?(?:实现|确保|推动|推进|新增|新认定|培育|打造|引进|建成|形成|使|让)(?!了)"
)
_REACHED = ("达到", "达", "突破", "超过", "培育", "新增", "建成", "实现")


def as_plan(n: Number) -> str | None:
    """The reason to turn down what is only wanted, promised or expected: 力争培育小巨人企业20家."""
    if n.right_words and _GOAL_AFTER.match(n.text, n.count.end):
        return "plan"
    if _GROWS_FROM_NOW.search(n.text, n.sentence.start, n.count.start):
        return "plan"
    if _IS_NOW.search(n.left_words):
        return None  # 到2027年力争达到150家;瞪羚企业目前为96家,力争翻番
    planned = _like_plan_before(n) or _goes_on_planning(n) or _in_plans(n) or _goal_follows(n) or _by_coming_year(n)
    planned = planned or (bool(n.sentence.kinds & (PLAN | GOAL)) and (_planned_before(n) or _planned_before_title(n)))
    planned = (
        planned
        or _is_to_reach(n)
        or _is_still_to_come(n)
        or _by_plan(n)
        or _is_to_be(n)
        or _will_attain(n)
        or _is_guessed(n)
        or _is_worked_for(n)
    )
    planned = planned or _stands_among_tasks(n) or _wished_as_well(n) or _in_round_row(n)
    return "plan" if planned and not _tied_to_proposed_list(n) else None


def _tied_to_proposed_list(n: Number) -> bool:
    """Whether a number belongs to a list that is open to objections: 此次拟认定的企业名单中,我市20家."""
    if _ONCE_ANNOUNCED.search(n.text, n.sentence.start, n.count.start) or waits_for_list(n):
        return True
    tied = n.says(TIED, max(n.sentence.start, n.left - FAR), _behind_bound(n))
    if not tied or _BY_YEAR.search(n.text, n.sentence.start, n.count.start):
        return False  # 第七批正在公示,到2026年底总数有望突破100家
    if n.context.status == "proposed":
        listed = n.context.batch_of if n.context.batch else n.context.year_of
        return not listed or any(akin(title.programme, n.programme) for title in listed)
    return bool(n.lead_kinds & PROPOSED) and _of_proposed_title(n)


def _of_proposed_title(n: Number) -> bool:
    """Whether the list open to objections is not of another title: 第七批高企公示已出,预计科技型中小企业将突破1万家."""
    proposed = n.words.last(PROPOSED, n.sentence.start, n.count.start)
    listed = n.titles(n.sentence.start, proposed[0]) if proposed else []
    return not listed or any(akin(title.programme, n.programme) for title in listed)


def adds_open_list(n: Number) -> bool:
    """Whether a total is only expected because a list is open to objections: 第四批公示,我市小巨人总数有望超过260家."""
    plan = n.words.last(PLAN, n.sentence.start, _behind_bound(n)) if n.lead_kinds & PROPOSED else None
    if plan is None or n.text[slice(*plan)] not in _EXPECTED or n.left_kinds & (GRANTED | NEW | APPLIED):
        return False
    if not (n.own or n.left_kinds & (STOCK | TOTAL)) or _TIME_TO_COME.search(n.text, n.sentence.start, n.count.start):
        return False
    return bool(n.batches(n.sentence.start, plan[0])) and n.says(PROPOSED, n.sentence.start, plan[0])


def waits_for_list(n: Number) -> bool:
    """Whether a number holds once a list that is open to objections is confirmed: 若公示顺利通过,将累计达到81家."""
    if _IF_CONFIRMED.search(n.text, n.sentence.start, n.count.start):
        return True
    passed = _IF_ALL_PASS.search(n.text, n.sentence.start, n.count.start)
    opened = passed and (n.context.status == "proposed" or "公示" in passed[0])
    return bool(opened) or adds_open_list(n)


def _like_plan_before(n: Number) -> bool:
    """Whether a number goes on with one that was only planned: 力争新增省级20家,国家级5家."""
    last = n.so_far.refused
    if last is None or last.reason != "plan" or n.own or n.before or _tells_earlier_year(n, last.count.end):
        return False
    return not n.says(DONE, last.count.end, n.count.start)


def _goes_on_planning(n: Number) -> bool:
    """Whether a sentence without place and time goes on with what the one before planned: 力争有瞪羚2家。小巨人3家."""
    sentence, other = n.sentence, n.so_far.refused
    if n.context.refused != "plan" or not n.own or n.before or (other and other.reason != "plan"):
        return False
    if sentence.places or sentence.years or sentence.batches:
        return False
    told = DONE | TODAY | TIED | REVIEWED | REVOKED | PROPOSED | ANNOUNCED
    return not n.words.kinds_in(sentence.start, n.right) & told and not inside(n.m.dates, sentence.start, n.right)


def _planned_before(n: Number) -> bool:
    """Whether a word of planning governs a number behind it: 计划培育小巨人企业20家."""
    plan = _plan_word(n)
    if plan is None or any(f.count.start > plan[0] for f in n.before):
        return False
    if _ACCORDING.match(n.text, n.clause_start(plan[0])):
        return False  # 根据年度工作安排,…,拟认定20家
    if _tells_earlier_year(n, plan[1]):
        return False
    half = n.text.rfind(";", plan[1], n.count.start)
    if half >= 0 and n.text[slice(*plan)] in _FORECASTS and n.title and half < n.title.start < n.count.start:
        return False  # 全年可望入库1.6万家;高新技术企业总数1.5万家
    wanted = _WANTED_VERB.match(n.text, plan[1])  # 有望拥有, 力争入选: wanted, not done
    return not n.says(DONE, wanted.end() if wanted else plan[1], n.count.start) and not _named_list(n, plan[0])


def _tells_earlier_year(n: Number, plan: int) -> bool:
    """Whether a clause behind a plan goes back to a year before it was made: 预计全年新增6家,2017年新增3家."""
    if not n.years(plan, n.count.start):
        return False
    told = [int(year[1]) for year in _YEAR_AGAIN.finditer(n.text, plan, n.count.start)]
    made = n.published_year or _written_in(n.text)
    return bool(told) and made is not None and told[-1] < made


def _behind_bound(n: Number) -> int:
    """Where a number's digits begin, behind the word for its bound, which may be a part of another one: 将突破300家."""
    at = n.count.start
    while at < n.count.end and n.text[at] in _IN_BOUNDS:
        at += 1
    return at


def _plan_word(n: Number) -> tuple[int, int] | None:
    """Where the word of planning before a number stands: 力争 in 力争达到20家."""
    words, start = n.words, n.sentence.start
    plan = words.last(PLAN, start, _behind_bound(n))
    while plan and n.text.endswith("计划", *plan) and _NAMED.match(n.text, plan[1]):
        plan = words.last(PLAN, start, plan[0])  # 借益企计划等活动,培育小巨人45家
    plan = plan or words.last(GOAL, start, n.count.start)
    if plan is None or not words.kinds_in(*plan) & GOAL:
        return plan
    if plan[0] < n.lead_start and not _LEADS_TO_GOALS.match(n.text, plan[1]):
        return None  # 聚焦强省目标,…: the number behind is none of it
    if _NOT_MET.match(n.text, plan[1]) or _MISSES.search(n.text, n.clause_start(plan[0]), plan[0]):
        return None  # 年度考核指标未达到的27家
    done = _WAS_DONE.search(n.text, n.clause_start(plan[0]), plan[0]) or _IS_DONE.match(n.text, plan[1], n.left)
    return None if done else plan  # 完成市下达任务的113%


def _named_list(n: Number, plan: int) -> bool:
    """Whether 拟培育 or 计划 speaks of a list that is open to objections: 拟入库名单公示."""
    return n.text.startswith("拟", plan) and bool(n.sentence.kinds & PROPOSED)


def _in_plans(n: Number) -> bool:
    """Whether a number stands in a paragraph on what is to be done, and is not said to be reached: 小巨人企业20家."""
    if not n.context.plans or n.lead_kinds & TODAY or (n.context.plan_title and _looks_back(n)):
        return False
    if n.left_words.endswith("等") and n.kinds & GRANTED:
        return False  # 认定某某公司等560家企业为…
    reached = n.words.all(DONE, n.sentence.start, n.count.start) if n.lead_kinds & DONE else []
    return all(n.context.plan_title and n.text[slice(*word)] == "完成" for word in reached)  # 全市完成申报600家以上


def _looks_back(n: Number) -> bool:
    """Whether a plan only tells what was so in a year before its own, or before the one that it plans for: 2022年底,有
    103家。到2025年,….
    """
    if _LAST_YEAR.search(n.text, n.sentence.start, n.count.start):
        return True
    said = [int(year[1]) for year in _IN_YEAR.finditer(n.text, n.sentence.start, n.count.start)]
    if not said:
        return False
    planned = max((int(date.date[:4]) for date in n.m.dates), default=0) - 1
    headline = [int(year[1]) for year in _IN_YEAR.finditer(n.text, 0, n.context.headline)]
    return said[-1] < (n.published_year or _written_in(n.text) or max([planned, *headline]))


def _planned_before_title(n: Number) -> bool:
    """Whether a word of planning stands between a number and its title: 20家企业力争成为小巨人."""
    if n.title is None or n.title.start <= n.count.end or n.attached or n.text[n.title.start - 1] == "(":
        return False
    return n.says(PLAN, n.count.end, n.title.start)


def _goal_follows(n: Number) -> bool:
    """Whether a goal is named soon after a number: 20家小巨人企业的培育目标."""
    if _GOAL_BEFORE.search(n.left_words) or is_measured_against(n):
        return True
    behind = n.text[n.count.end : n.clause.end][:_GOAL_NEAR]
    made = None if _brought_about(n) else _TO_BE_MADE.search(n.text, n.clause.start, n.count.start)
    if made or _ON_THE_WAY.match(behind):
        return True
    goal = _GOAL_AFTER.search(behind)
    if goal is None or _MET.search(behind, 0, goal.start()):
        return False  # 2家企业未完成年度绩效目标
    return n.programme != "key_little_giant"  # 13家小巨人企业入选国家三新一强支持计划


def _is_guessed(n: Number) -> bool:
    """Whether a number is only thought possible: 小巨人企业或超千家; 协会估计,到年底会超过2700家."""
    end = _behind_bound(n)
    if _WILL_BE.search(n.text, n.left, end) and _THOUGHT_OF.search(n.text, n.sentence.start, end):
        return True
    if "或" not in n.sentence.text:
        return False
    return _MAY_BE.search(n.text, n.clause.start, _behind_bound(n)) is not None


def _is_worked_for(n: Number) -> bool:
    """Whether a number is what the work told before it shall bring about: 加快形成梯队,使小巨人企业达到300家."""
    if ",使" not in n.sentence.text or n.kinds & (DONE | TODAY):
        return False
    return _WORKED_FOR.search(n.text, n.sentence.start, n.count.start) is not None


def _is_to_be(n: Number) -> bool:
    """Whether a number is set as a goal around it, or told to be reached: 紧盯新增70家、突破300家目标任务."""
    start = n.sentence.start
    if _IS_TO.search(n.text, start, n.count.start) and not n.kinds & (DONE | TODAY):
        return True
    goal = n.sentence.kinds & (PLAN | GOAL) and _SET_AS_GOAL.match(n.text, n.count.end, n.sentence.end)
    if not goal or n.lead_kinds & TODAY or _MET.search(goal[0]):
        return False
    return _SET_ON.search(n.text, start, n.count.start) is not None


def _stands_among_tasks(n: Number) -> bool:
    """Whether a sentence sets floors or ranges for all that is to be done, and says of nothing that it is done:
    今年,新认定高新技术企业120家、建平台8个以上,转化成果200项以上.
    """
    text = n.sentence.text
    if not n.kinds & NEW or n.sentence.kinds & (DONE | TODAY) or not ("以上" in text or "-" in text):
        return False
    return len(_AS_TASKS_ARE_SET.findall(text)) >= _TASKS


def _in_round_row(n: Number) -> bool:
    """Whether a number stands in a row of round ones, each for a step of a ladder that is being built: 加快构建梯队,
    单项冠军、小巨人、专精特新企业数量分别达到30家、300家、1000家.
    """
    if n.lead_kinds & (DONE | TODAY):
        return False
    if _is_one_of_equal(n):
        return True
    row = [count for count in n.sentence.counts if count.start in n.so_far.pairs] if n.pair else []
    if len(row) < _STEPS or not all(_is_round(count.value) for count in row):
        return False
    return _BUILT.search(n.text, n.sentence.start, row[0].start) is not None


def _is_one_of_equal(n: Number) -> bool:
    """Whether a number is one of several round ones that are all the same, as only a plan has them: 一是培育100家
    高新技术企业;二是培育100家科技型中小企业;三是扶持100家农业企业.
    """
    value = n.count.value
    if value < _ROUND or len(n.sentence.counts) < _STEPS or not _is_round(value):
        return False
    equal = [count for count in n.sentence.counts if count.value == value and count.bound == "exact"]
    return len(equal) >= _STEPS and not any(place.end == count.start for place in n.sentence.places for count in equal)


def _is_round(value: int) -> bool:
    """Whether a number has one digit that is no nought: 300, 2000."""
    return str(value).strip("0") in "123456789"


def _wished_as_well(n: Number) -> bool:
    """Whether a sentence without a subject goes on with what the one before said shall be done: 我市将实施壮大工程。
    实现高新技术企业突破2000家.
    """
    if not n.context.wishes or n.sentence.kinds & (DONE | TODAY | STOCK):
        return False
    return _WITHOUT_SUBJECT.match(n.text, n.sentence.start) is not None


def _will_attain(n: Number) -> bool:
    """Whether a sentence tells where something is to be attained, and how much: 将在引领产业上实现突破,新增80家."""
    if "将在" not in n.sentence.text:
        return False
    will = _WILL_IN.search(n.text, n.sentence.start, n.count.start)
    return will is not None and not n.says(DONE, will.end(), n.count.start)


def _brought_about(n: Number) -> bool:
    """Whether new firms just counted made the total what it is: 常州8家企业入选,使常州单项冠军总数达到45家."""
    last = n.before[-1] if n.before else None
    said = n.text.startswith(("使", "也使", "让", "也让"), n.clause.start) and n.clause.start > n.sentence.start
    return bool(said and last and last.measure == "new" and last.programme == n.programme)


def _is_still_to_come(n: Number) -> bool:
    """Whether so many more are wanted, and perhaps others too, as nobody says of what is done: 高企再增100家以上."""
    if n.left_words.endswith(("再争", "要争", "再争取")):
        return True
    more = _MORE_TO_COME.search(n.left_words) is not None and n.text.endswith("以上", n.count.start, n.count.end)
    return more and not n.says(DONE, n.sentence.start, n.left) and "去年" not in n.sentence.text


def _is_to_reach(n: Number) -> bool:
    """Whether the words right before a number say what it is to come to: 2025年创新型中小企业要到100万家."""
    if "要" not in n.text[max(0, n.count.start - 8) : n.count.start]:
        return False
    return _TO_REACH.search(n.text, max(0, n.count.start - 10), n.count.end) is not None


def _by_plan(n: Number) -> bool:
    """Whether a plan is named as the source of what there shall be: 按照规划,全市瞪羚企业达到300家."""
    if is_arranged(n):
        return True
    if n.kinds & (GRANTED | PROPOSED | REVIEWED | REVOKED | APPLIED):
        return False
    if n.kinds & NEW:
        told = _PLAN_TELLS.search(n.text, n.sentence.start, n.count.start)
        return told is not None and not n.before and not n.words.kinds_in(told.end(), n.count.start) & (DONE | TODAY)
    plan = _PLAN_SAYS.search(n.text, n.sentence.start, n.count.start)
    if plan is None or any(f.count.start > plan.start() for f in n.before):
        return False
    done = n.says(DONE, plan.end(), n.count.start) or _GREW_FROM.search(n.text, plan.end(), n.count.start)
    return not done and _ATTAINS.search(n.text, plan.end(), n.count.end) is not None


def _by_coming_year(n: Number) -> bool:
    """Whether a number is promised for a year that the text cannot know: 到2027年,小巨人企业突破100家."""
    if not any(words in n.sentence.text for words in _TELLS_BY_YEAR):
        return False
    text, start = n.text, n.count.start
    for match in _BY_YEAR.finditer(text, n.sentence.start, start):
        year = int(match["year"] or match["before"])
        if any(f.count.start >= match.end() for f in n.before):
            continue  # 到2024年底增加到63家,小巨人也达到2家
        if year > (n.published_year or _written_in(text) or year) and not _is_past(n, year):
            return True
        past = n.published_year is not None and year <= n.published_year
        past = past or _COUNTED_BY.search(text, n.sentence.start, match.start()) is not None
        of_plan = n.context.plan_title or _issues_plan(n)
        known = (REPORTED if of_plan else _KNOWN_BY_THEN).search(text, match.end(), start)
        promised = _PROMISED.search(text, match.end(), n.count.end) or _OF_PLAN.search(text, n.sentence.start, start)
        compared = _GROWN_SINCE.search(text, n.count.end, n.sentence.end)  # 达到1351户,较上年末增加66户
        ranked = _RANKED.search(text, n.count.end, n.sentence.end)  # 达到443家,居全省第二
        if past or known or compared or ranked or not (promised or of_plan):
            continue
        if not (promised and promised[0] in _REACHED and _is_past(n, year)):
            return True
    return False


def _issues_plan(n: Number) -> bool:
    """Whether a plan has been made known shortly before; for a headline, below it: 印发行动计划。…到2025年,累计培育."""
    in_headline = n.sentence.end <= n.context.headline
    start, end = (0, _FAR_FROM_PLAN) if in_headline else (max(0, n.sentence.start - _FAR_FROM_PLAN), n.sentence.start)
    return _ISSUES_PLAN.search(n.text, start, end) is not None


def _written_in(text: str) -> int | None:
    """The year in which a paper was written, as its number or the day above or below its text says; None where none
    does: 黔府办函〔2022〕58号.
    """
    dated = [*_WRITTEN.finditer(text, 0, _HEAD), *_WRITTEN.finditer(text, max(_HEAD, len(text) - _FOOT))]
    return max((int(match[1] or match[2]) for match in dated), default=None)


def _is_past(n: Number, year: int) -> bool:
    """Whether the text tells of a list of a year that is no earlier: 2023年度名单公布。到2023年底,达到3万家."""
    return any(year <= named.year for named in n.m.years)
