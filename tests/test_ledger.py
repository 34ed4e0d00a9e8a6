"""The ledger: from claims to facts and checks. ``tests/statements.py`` says how both are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.divisions import parts_of
from pipeline.ledger.corrections import BadCorrection, read_corrections, reviewed_corrections
from pipeline.ledger.facts import decided_by
from pipeline.ledger.lists import ListedRows
from pipeline.ledger.parts import LISTED_APART, provinces
from pipeline.ledger.reconciling import Ledger, reconcile
from pipeline.ledger.statements import Statement
from pipeline.ledger.voices import Text, voices
from pipeline.records import Bound, Evidence, Status
from tests.statements import SPEAKERS, checks_in_words, facts_in_words, ledger_of, said

FACTS = {
    "one statement": (["ministry 2024-09-02: 全国 new 3012 batch 6 proposed"], ["全国 b6/new 3012 proposed single"]),
    "two that agree": (
        ["ministry 2024-09-02: 全国 new 3012 batch 6 proposed", "温州paper 2024-09-05: 全国 new 3012 batch 6 proposed"],
        ["全国 b6/new 3012 proposed agreed"],
    ),
    "confirmed outranks proposed, which contradicts nothing then": (
        ["ministry 2020-11-13: 全国 new 1744 batch 2 proposed", "ministry 2020-12-28: 全国 new 1584 batch 2 confirmed"],
        ["全国 b2/new 1584 confirmed single former 1744"],
    ),
    "nor does a paper that repeats the former number": (
        [
            "ministry 2023-07-14: 全国 new 3671 batch 5 proposed",
            "ministry 2023-10-09: 全国 new 3654 batch 5 confirmed",
            "杭州paper 2024-01-02: 全国 new 3671 batch 5",
        ],
        ["全国 b5/new 3654 confirmed single former 3671"],
    ),
    "confirmed against confirmed": (
        [
            "ministry 2023-10-09: 全国 new 3654 batch 5 confirmed",
            "杭州paper 2023-10-10: 全国 new 3645 batch 5 confirmed",
        ],
        ["全国 b5/new 3654 confirmed conflicting against 3645"],
    ),
    "batch 4 by its sources": (
        [
            "ministry 2022-08-08: 全国 new 4328 batch 4 proposed",
            "ministry 2022-09-06: 全国 new 4328 batch 4",
            "ministry 2025-10-28: 全国 new 4357 batch 4 proposed",
            "杭州paper 2025-11-01: 全国 new 4359 batch 4 proposed",
        ],
        ["全国 b4/new 4328 proposed conflicting against 4357 against 4359"],
    ),
    "exact before bounded, and in accord with it": (
        [
            "温州paper 2021-07-26: 全国 cumulative ≈5000 batches 1-3",
            "温州paper 2021-07-27: 全国 cumulative 4762 batches 1-3",
        ],
        ["全国 b1-3/cumulative 4762 single"],
    ),
    "bounds that cannot be meant": (
        ["ministry 2025-11-14: 全国 cumulative 17600", "温州paper 2025-11-14: 全国 cumulative ≥18000"],
        ["全国 2025-11-14/cumulative 17600 conflicting against 18000"],
    ),
    "province over city over paper": (
        [
            "杭州paper 2024-09-05: 杭州市 new 156 batch 6 proposed",
            "杭州市 2024-09-05: 杭州市 new 157 batch 6 proposed",
            "浙江省 2024-09-10: 杭州市 new 155 batch 6 proposed",
        ],
        ["杭州市 b6/new 155 proposed conflicting against 157 against 156"],
    ),
    "an authority outside of its place is worth a paper, a distant one": (
        ["广东省 2024-09-01: 杭州市 new 150 batch 6 proposed", "杭州paper 2024-09-05: 杭州市 new 156 batch 6 proposed"],
        ["杭州市 b6/new 156 proposed conflicting against 150"],
    ),
    "a site that nobody has described comes last": (
        ["stranger 2024-09-01: 温州市 new 22 batch 6", "温州paper 2024-09-05: 温州市 new 21 batch 6"],
        ["温州市 b6/new 21 conflicting against 22"],
    ),
    "the later of two totals": (
        [
            "温州paper 2022-09-01: 温州市 cumulative 52 batches 1-3",
            "温州paper 2022-10-01: 温州市 cumulative 53 batches 1-3",
        ],
        ["温州市 b1-3/cumulative 53 conflicting against 52"],
    ),
    "totals without a batch are a series in time": (
        [
            "ministry 2024-12-27: 全国 cumulative 14600",
            "ministry 2025-11-14: 全国 cumulative 17600",
            "温州paper 2025-11-15: 全国 cumulative 17600 as of 2025-11-14",
        ],
        ["全国 2024-12-27/cumulative 14600 single", "全国 2025-11-14/cumulative 17600 agreed"],
    ),
    "an announcement without a batch goes by its month": (
        ["温州paper 2025-10-14: 全国 reviewed 3916 proposed", "ministry 2025-10-15: 全国 reviewed 3916 proposed"],
        ["全国 2025-10/reviewed 3916 proposed agreed"],
    ),
    "the year of a batch that is counted on says nothing more": (
        [
            "ministry 2024-09-02: 全国 new 3012 batch 6 2024 proposed",
            "温州paper 2024-09-05: 全国 new 3012 batch 6 proposed",
        ],
        ["全国 b6/new 3012 proposed agreed"],
    ),
    "parts and wholes never mix": (
        ["温州paper 2024-09-11: 浙江省 new 400 batch 6", "温州paper 2024-09-11: 浙江省 new 253 batch 6 [制造业]"],
        ["浙江省 b6/new 400 single", "浙江省 b6/new/制造业 253 single"],
    ),
    "a part of the nation is one to all, a 高新区 is not": (
        ["ministry 2021-07-29: 东部 new 1773 batch 3", "温州paper 2021-07-29: 高新区 new 5 batch 3"],
        ["东部 b3/new 1773 single"],
    ),
}


@pytest.mark.parametrize(("stated", "facts"), FACTS.values(), ids=FACTS)
def test_facts(stated: list[str], facts: list[str]) -> None:
    assert facts_in_words(ledger_of(*stated)) == facts


def test_reposts_are_one_voice() -> None:
    words = "ministry 2024-09-02: 全国 new 3012 batch 6 proposed"
    first = said(words)
    repost = said(words.replace("ministry", "portal"), voice=first.url)
    [fact] = reconcile([first, repost]).facts
    assert (fact.agreement, fact.values[0].voices, repost.is_repost) == ("single", 1, True)


def test_batches_that_begin_anew_each_year_are_not_one() -> None:
    words = "浙江省 2023-04-01: 浙江省 new {} batch 1 {}"
    stated = [
        said(words.format(count, year), programme="innovative_sme", level="provincial")
        for count, year in ((5000, 2022), (4000, 2023))
    ]
    assert [fact.thing.cohort for fact in reconcile(stated).facts] == ["y2022b1", "y2023b1"]


def test_programmes_and_levels_never_mix() -> None:
    words = "温州paper 2024-09-05: 浙江省 new 400 batch 6"
    stated = [said(words), said(words, programme="gazelle"), said(words, level="provincial")]
    stated = [replace(each, ordinal=number) for number, each in enumerate(stated)]
    assert len(reconcile(stated).facts) == 3


# What the ministry and the papers published: 工信部企业函〔2020〕335号, 〔2021〕197号, 〔2023〕272号 and the press.
OFFICIAL = [
    "ministry 2019-06-05: 全国 new 248 batch 1 confirmed",
    "ministry 2020-12-28: 全国 new 1584 batch 2 confirmed",
    "ministry 2020-12-28: 全国 cumulative 1832 batches 1-2",
    "ministry 2021-07-27: 全国 new 2930 batch 3 confirmed",
    "ministry 2021-07-27: 全国 cumulative 4762 batches 1-3",
]
WENZHOU = [
    "温州paper 2022-08-11: 温州市 new 19 batch 2 confirmed",
    "温州paper 2022-08-12: 温州市 new 31 batch 3 confirmed",
    "温州paper 2022-08-13: 温州市 cumulative 52 batches 1-3",
]
CHECKS = {
    "official totals": (
        OFFICIAL,
        [
            "batches: 1832 = 248 + 1584 holds",
            "batches: 4762 = 248 + 1584 + 2930 holds",
            "step: 4762 = 1832 + 2930 holds",
        ],
    ),
    "a total that is wrong": (
        [*OFFICIAL[:2], "ministry 2020-12-28: 全国 cumulative 1823 batches 1-2"],
        ["batches: 1823 = 248 + 1584 fails by -9"],
    ),
    "the first batch was reviewed when the fourth was granted": (
        [
            *OFFICIAL,
            "ministry 2022-08-08: 全国 new 4328 batch 4",
            "ministry 2022-09-06: 全国 cumulative 8997 batches 1-4",
        ],
        [
            "batches: 1832 = 248 + 1584 holds",
            "batches: 4762 = 248 + 1584 + 2930 holds",
            "step: 4762 = 1832 + 2930 holds",
            "batches: 8997 = ? + 1584 + 2930 + 4328 lacks, b1 reviewed is 155",
            "step: 8997 = 4762 + 4328 - ? lacks, b4 revoked is 93",
        ],
    ),
    "and with both numbers the sums hold": (
        [
            *OFFICIAL[3:],
            "ministry 2020-12-28: 全国 new 1584 batch 2 confirmed",
            "ministry 2022-08-08: 全国 new 4328 batch 4",
            "ministry 2022-08-09: 全国 reviewed 155 batch 1",
            "ministry 2022-08-10: 全国 revoked 93 batch 4",
            "ministry 2022-09-06: 全国 cumulative 8997 batches 1-4",
        ],
        [
            "batches: 4762 = ? + 1584 + 2930 lacks, b1 new is 248",
            "batches: 8997 = 155 + 1584 + 2930 + 4328 holds",
            "step: 8997 = 4762 + 4328 - 93 holds",
        ],
    ),
    "温州's first batch": (WENZHOU, ["batches: 52 = ? + 19 + 31 lacks, b1 new is 2"]),
    "no count is below zero": (
        [*WENZHOU[:2], "温州paper 2022-08-13: 温州市 cumulative 42 batches 1-3"],
        ["batches: 42 = ? + 19 + 31 fails by -8"],
    ),
    "only exact numbers enter sums": (
        [*WENZHOU[:1], "温州paper 2022-08-12: 温州市 new ≥31 batch 3", *WENZHOU[2:]],
        ["batches: 52 = ? + 19 + ? lacks"],
    ),
    "more than the total may have grown by": (
        [
            "温州paper 2021-01-01: 温州市 cumulative 21 batches 1-2",
            "温州paper 2021-08-01: 温州市 new 30 batch 3",
            "温州paper 2021-08-02: 温州市 cumulative 52 batches 1-3",
        ],
        ["batches: 52 = ? + ? + 30 lacks", "step: 52 = 21 + 30 fails by 1"],
    ),
    "a total that nobody states": (
        OFFICIAL[:2],
        ["batches: ? = 248 + 1584 lacks, b1-2 cumulative is 1832"],
    ),
    "several batches counted together": (
        [
            "ministry 2022-03-01: 全国 reviewed 1188 batches 1-3 proposed",
            "ministry 2022-03-01: 全国 reviewed 409 batch 1 proposed",
            "ministry 2022-03-01: 全国 reviewed 381 batch 2 proposed",
            "ministry 2022-03-01: 全国 reviewed 398 batch 3 proposed",
        ],
        ["batches: 1188 = 409 + 381 + 398 holds"],
    ),
    "several batches, of which one is lacking": (
        ["温州paper 2024-09-05: 温州市 new 71 batches 2-4", "温州paper 2024-09-05: 温州市 new 31 batch 3"],
        ["batches: 71 = ? + 31 + ? lacks"],
    ),
    "new and reviewed": (
        [
            "温州paper 2022-08-11: 温州市 new_and_reviewed 55 batch 4",
            "温州paper 2022-08-12: 温州市 new 54 batch 4",
            "温州paper 2022-08-13: 温州市 reviewed 1 batch 1",
        ],
        ["both: 55 = 54 + 1 holds"],
    ),
    "new and reviewed, of which one is known": (
        ["温州paper 2022-08-11: 温州市 new_and_reviewed 55 batch 4", "温州paper 2022-08-12: 温州市 new 54 batch 4"],
        ["both: 55 = 54 + ? lacks, b1 reviewed is 1"],
    ),
}


@pytest.mark.parametrize(("stated", "checks"), CHECKS.values(), ids=CHECKS)
def test_checks(stated: list[str], checks: list[str]) -> None:
    assert checks_in_words(ledger_of(*stated)) == checks


ZHEJIANG = {
    "杭州": 156,
    "温州": 21,
    "嘉兴": 51,
    "湖州": 31,
    "绍兴": 22,
    "金华": 11,
    "衢州": 10,
    "舟山": 1,
    "台州": 22,
    "丽水": 9,
}


def cities(whole: int | None, counts: dict[str, int], status: str = " proposed") -> list[str]:
    stated = [f"浙江省 2024-09-10: {city}市 new {count} batch 6{status}" for city, count in counts.items()]
    return [*([f"浙江省 2024-09-10: 浙江省 new {whole} batch 6{status}"] if whole is not None else []), *stated]


def place_checks(ledger: Ledger) -> list[str]:
    return [words.split(" ", 3)[3].rsplit("+", 1)[-1].strip() for words in checks_in_words(ledger)]


def test_a_province_is_its_cities_with_or_without_one_that_is_listed_apart() -> None:
    with_ningbo = ledger_of(*cities(400, {**ZHEJIANG, "宁波": 66}))
    without = ledger_of(*cities(334, {**ZHEJIANG, "宁波": 66}))
    unknown = ledger_of(*cities(400, ZHEJIANG))
    assert place_checks(with_ningbo) == ["66 holds"]
    assert place_checks(without) == ["9 holds"]
    # 66 is not derived for 宁波: the province's own number may leave it out and be wrong.
    assert place_checks(unknown) == ["? lacks"]


def test_a_failing_sum_says_with_which_other_number_it_would_hold() -> None:
    stated = cities(400, {**ZHEJIANG, "杭州": 155, "宁波": 66})
    ledger = ledger_of(*stated, "杭州paper 2024-09-05: 杭州市 new 156 batch 6 proposed")
    assert place_checks(ledger) == ["66 fails by 1, holds with 156"]


def test_parts_that_are_more_than_the_whole_fail_whatever_is_lacking() -> None:
    assert place_checks(ledger_of(*cities(100, {"杭州": 156, "温州": 21}))) == ["? fails by -77"]


def test_only_numbers_of_one_stage_are_compared() -> None:
    stated = [*cities(400, {**ZHEJIANG, "宁波": 66}), "浙江省 2024-12-10: 浙江省 new 399 batch 6 confirmed"]
    ledger = ledger_of(*stated)
    assert [(check.stage, check.answer) for check in ledger.checks] == [("proposed", "holds")]
    assert facts_in_words(ledger)[0] == "浙江省 b6/new 399 confirmed single former 400"


def test_a_province_without_a_city_apart_gives_the_one_city_that_is_lacking() -> None:
    codes = [part.name for part in parts_of("530000")]
    stated = [f"ministry 2024-09-10: {name} new 1 batch 6" for name in codes[1:]]
    ledger = ledger_of("ministry 2024-09-10: 云南省 new 20 batch 6", *stated)
    [derived] = [fact for fact in ledger.facts if fact.derived]
    assert (derived.thing.region, derived.value) == (codes[0], 20 - len(stated))


def test_the_nation_is_its_provinces_with_the_cities_that_are_listed_apart() -> None:
    stated = [f"ministry 2024-09-02: {code} new 90 batch 6" for code in (*provinces(), *LISTED_APART)]
    ledger = ledger_of(f"ministry 2024-09-02: 全国 new {90 * 36} batch 6", *stated)
    [check] = [check for check in ledger.checks if check.kind == "provinces"]
    assert (check.answer, len(check.parts)) == ("holds", 31 + 5)


@pytest.mark.parametrize(
    ("north_east", "whole", "answer"),
    [
        ([], 2930, "1773 + 746 + 411 holds"),
        (["ministry 2021-07-27: 东北地区 new 90 batch 3 confirmed"], 3020, "1773 + 746 + 411 + 90 holds"),
        (["ministry 2021-07-27: 东北地区 new 90 batch 3 confirmed"], 2930, "1773 + 746 + 411 + 90 fails by -90"),
        ([], 3020, "1773 + 746 + 411 + ? lacks"),
        ([], 2929, "1773 + 746 + 411 + ? fails by -1"),
    ],
)
def test_the_nation_is_its_regions_however_the_north_east_is_counted(
    north_east: list[str], whole: int, answer: str
) -> None:
    stated = [
        "ministry 2021-07-29: 东部地区 new 1773 batch 3 confirmed",
        "ministry 2021-07-29: 中部 new 746 batch 3 confirmed",
        "温州paper 2021-07-30: 西部 new 411 batch 3 confirmed",
    ]
    ledger = ledger_of(f"ministry 2021-07-27: 全国 new {whole} batch 3 confirmed", *stated, *north_east)
    assert checks_in_words(ledger) == [f"regions: {whole} = {answer}"]


def test_a_roster_has_as_many_rows_as_documents_say() -> None:
    def listed(rows: int, url: str = "https://example.cn/list.pdf") -> ListedRows:
        return ListedRows(url, "little_giant", "national", "100000", 6, 6, None, "new", None, "proposed", rows)

    stated = [
        said("ministry 2024-09-02: 全国 new 3012 batch 6 proposed"),
        said("温州paper 2024-09-03: 全国 new 3021 batch 6"),
    ]
    ledgers = [reconcile(stated, listed=rows) for rows in ([listed(3000), listed(12)], [listed(3011)], [listed(3021)])]
    assert [checks_in_words(ledger) for ledger in ledgers] == [
        ["roster: 3012 = 3012 holds"],
        ["roster: 3012 = 3011 fails by 1"],
        ["roster: 3012 = 3021 fails by -9, holds with 3021"],
    ]
    confirmed = replace(listed(2999), status="confirmed")
    assert reconcile(stated[:1], listed=[confirmed]).checks == ()


def test_the_rows_of_a_list_tell_what_nobody_states() -> None:
    def listed(rows: int, status: Status) -> ListedRows:
        url = f"https://example.cn/{status}.pdf"
        return ListedRows(url, "little_giant", "national", "330300", 6, 6, None, "new", None, status, rows)

    announced, final = listed(21, "proposed"), listed(20, "confirmed")
    assert facts_in_words(reconcile([], listed=[announced])) == ["温州市 b6/new 21 proposed derived single"]
    assert facts_in_words(reconcile([], listed=[announced, final])) == ["温州市 b6/new 20 confirmed derived single"]
    other = replace(final, url="https://example.cn/other.pdf", rows=19)
    assert reconcile([], listed=[final, other]).facts == ()


def test_what_is_derived_from_a_contradicted_number_is_as_doubtful() -> None:
    ledger = ledger_of(*WENZHOU, "杭州paper 2022-08-14: 温州市 new 32 batch 3 confirmed")
    assert "温州市 b1/new 2 derived conflicting" in facts_in_words(ledger)


def test_coverage_tells_zero_from_unknown() -> None:
    ledger = ledger_of(
        "ministry 2024-09-02: 浙江省 new 400 batch 6 proposed",
        "ministry 2024-09-02: 广东省 new 561 batch 6 confirmed",
        "ministry 2024-09-02: 江苏省 new 711 batch 6",
        "ministry 2024-09-02: 西藏自治区 new 0 batch 6 proposed",
    )
    states = {cell.thing.region: (cell.state, cell.value) for cell in ledger.coverage}
    assert len(states) == 31
    assert states["浙江省"] == ("proposed", 400)
    assert states["广东省"] == ("confirmed", 561)
    assert states["江苏省"] == ("stated", 711)
    assert states["西藏自治区"] == ("zero", 0)
    assert states["北京市"] == ("unknown", None)
    derived = ledger_of(*(words.replace("温州市", "浙江省") for words in WENZHOU))
    assert ("浙江省", "b1", "derived", 2) in {
        (cell.thing.region, cell.thing.cohort, cell.state, cell.value) for cell in derived.coverage
    }


# Voices

NOTICE = (
    "根据工业和信息化部的通知，第六批专精特新企业的申报工作已经结束，经各省组织推荐和专家评审，"
    "拟认定的企业名单已经公布在网站上，公示期为五个工作日，对名单有意见的单位和个人，请在公示期内书面反映，"
    "反映情况应当实事求是并提供联系方式，逾期提出的意见将不再受理，特此公告如上。"
)


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        (NOTICE, True),
        ("温州网讯 " + NOTICE + "\n编辑：略", True),
        (NOTICE.replace("特此公告如上", "敬请各企业互相转告"), True),
        (NOTICE[: len(NOTICE) // 2], True),
        ("近日，温州市召开了推进会议，市经信局介绍了今年以来的工作进展。" + NOTICE[:40], False),
        ("", False),
    ],
    ids=["the same", "with a head and a tail", "a clause changed", "an excerpt", "a quotation", "empty"],
)
def test_a_text_that_others_repeat_is_one_voice(other: str, is_one: bool) -> None:
    heads = voices([Text("https://b.cn/2", other, "2024-09-03"), Text("https://a.cn/1", NOTICE, "2024-09-02")])
    assert heads["https://a.cn/1"] == "https://a.cn/1"
    assert (heads["https://b.cn/2"] == "https://a.cn/1") == is_one


# Corrections

CORRECTION = """
[[corrections]]
url = "https://example.cn/温州paper_2024-09-05:_温州市_new_210_batch_6"
claim = { programme = "little_giant", count = 210 }
becomes = { count = 21 }
reason = "A zero too many; the list has 21 rows."
link = "https://example.cn/list"
reviewed = 2026-11-27
"""


def test_a_correction_changes_the_count_and_shows() -> None:
    stated = said("温州paper 2024-09-05: 温州市 new 210 batch 6")
    [fact] = reconcile([stated], read_corrections(CORRECTION)).facts
    assert (fact.value, fact.best and fact.best.found) == (21, stated.claim)
    assert fact.best and fact.best.correction and fact.best.correction.reviewed == date(2026, 11, 27)


def test_a_correction_may_withdraw_a_claim() -> None:
    withdrawn = CORRECTION.replace("becomes = { count = 21 }\n", "")
    ledger = reconcile([said("温州paper 2024-09-05: 温州市 new 210 batch 6")], read_corrections(withdrawn))
    assert (ledger.facts, [why for _, why in ledger.left_out]) == ((), ["withdrawn"])


def test_a_correction_is_about_the_claims_with_all_of_its_values() -> None:
    other = CORRECTION.replace("little_giant", "gazelle")
    [fact] = reconcile([said("温州paper 2024-09-05: 温州市 new 210 batch 6")], read_corrections(other)).facts
    assert fact.value == 210


@pytest.mark.parametrize(
    ("wrong", "trouble"),
    [
        (CORRECTION.replace("reason", "raeson"), "correction 1: raeson, reason"),
        (CORRECTION.replace("{ count = 21 }", "{ number = 21 }"), "a claim has no number"),
        (CORRECTION.replace('"A zero too many; the list has 21 rows."', '""'), "for what reason"),
    ],
)
def test_a_correction_that_cannot_be_meant_is_refused(wrong: str, trouble: str) -> None:
    with pytest.raises(BadCorrection, match=trouble):
        read_corrections(wrong)


def test_the_corrections_that_we_ship_can_be_read() -> None:
    assert isinstance(reviewed_corrections(), tuple)


# What always holds


def statements() -> st.SearchStrategy[Statement]:
    """Anyone who says anything of 温州, its neighbours, its province or the nation."""
    words = st.builds(
        "{} 2024-0{}-01: {} {} {}{}{}{}".format,
        st.sampled_from(sorted(SPEAKERS)),
        st.integers(1, 9),
        st.sampled_from(["温州市", "杭州市", "浙江省", "全国", "东部"]),
        st.sampled_from(["new", "cumulative", "reviewed", "new_and_reviewed", "revoked"]),
        st.sampled_from(["", "", "≥", "≤", "≈"]),
        st.integers(0, 40),
        st.sampled_from(["", " batch 1", " batch 2", " batch 3", " batches 1-2", " batches 1-3", " 2023"]),
        st.sampled_from(["", " proposed", " confirmed"]),
    )
    return words.map(said)


@settings(max_examples=200, deadline=None)
@given(st.lists(statements(), max_size=12), st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(stated: list[Statement], random: object) -> None:
    once = list({(each.url, each.ordinal): each for each in stated}.values())
    shuffled = list(once)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert reconcile(shuffled) == reconcile(once) == reconcile(once + shuffled)


@settings(max_examples=200, deadline=None)
@given(st.lists(statements(), max_size=12))
def test_a_fact_is_what_a_statement_says_unless_it_is_derived(stated: list[Statement]) -> None:
    ledger = reconcile(stated)
    for fact in ledger.facts:
        statements = [statement for value in fact.values for statement in value.statements]
        assert (fact.derived is None) == (fact.value in {statement.claim.count for statement in statements})
        assert fact.value >= 0
        if not fact.derived:
            assert (fact.agreement == "conflicting") == any(value.role == "against" for value in fact.values)
    kept = sum(len(value.statements) for fact in ledger.facts for value in fact.values)
    assert kept + len(ledger.left_out) == len({(each.url, each.ordinal) for each in stated})


@settings(max_examples=200, deadline=None)
@given(st.lists(statements(), max_size=12))
def test_what_a_check_answers_is_so(stated: list[Statement]) -> None:
    for check in reconcile(stated).checks:
        if not check.lacking:
            parts = sum(part.sign * (part.value or 0) for part in check.parts)
            assert check.difference == (check.whole.value or 0) - parts
            assert check.answer == ("fails" if check.difference else "holds")
        else:
            assert check.answer != "holds"


@pytest.mark.parametrize(
    ("words", "count", "bound"),
    [
        ("累计培育1.46万家", 14600, "about"),
        ("累计培育14600家", 14600, "exact"),
        ("累计培育14,600家", 14600, "exact"),
        ("累计培育１.４６萬家", 14600, "about"),
        ("共1.76W家", 17600, "about"),
        ("超过1.4万家", 14000, "at_least"),  # as the document bounds it
        ("三千一百家", 3100, "exact"),
    ],
)
def test_a_number_in_ten_thousands_is_rounded(words: str, count: int, bound: Bound) -> None:
    stated: Bound = "at_least" if "超过" in words else "exact"
    plain = said("ministry 2024-12-27: 全国 cumulative 9")
    claim = replace(plain.claim, count=count, bound=stated, evidence=Evidence(0, len(words), words))
    [fact] = reconcile([replace(plain, claim=claim)]).facts
    assert fact.bound == bound


@pytest.mark.parametrize(
    ("better", "other", "reason"),
    [
        ("温州市 2024-09-03: 温州市 new 21 batch 6 confirmed", "ministry 2024-09-02: 温州市 new 22 batch 6", "status"),
        ("温州paper 2024-09-03: 温州市 new 21 batch 6", "ministry 2024-09-02: 温州市 new ≥22 batch 6", "bound"),
        ("浙江省 2024-09-03: 温州市 new 21 batch 6", "温州市 2024-09-02: 温州市 new 22 batch 6", "authority"),
        ("温州paper 2024-09-03: 温州市 new 21 batch 6", "杭州paper 2024-09-02: 温州市 new 22 batch 6", "nearness"),
        (
            "温州市 2024-09-03: 温州市 cumulative 93 batches 1-6",
            "温州市 2024-09-02: 温州市 cumulative 92 batches 1-6",
            "time",
        ),
        ("温州市 2024-09-02: 温州市 new 21 batch 6", "温州市 2024-09-03: 温州市 new 22 batch 6", "first"),
    ],
)
def test_why_one_number_ranks_before_another(better: str, other: str, reason: str) -> None:
    [fact] = reconcile([said(other), said(better)]).facts
    assert fact.values[0].statements[0].url == said(better).url
    assert decided_by(fact.thing, fact.values[0], fact.values[1]) == reason


def test_more_voices_rank_before_fewer() -> None:
    [fact] = reconcile(
        [
            said("温州市 2024-09-01: 温州市 new 22 batch 6"),
            said("温州市 2024-09-02: 温州市 new 21 batch 6"),
            said("温州市 2024-09-03: 温州市 new 21 batch 6"),
        ]
    ).facts
    assert fact.value == 21
    assert decided_by(fact.thing, *fact.values) == "voices"
