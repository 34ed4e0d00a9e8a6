"""Lists as offices lay them out, read from files of every kind: headings, rows, what they are of, what disagrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.attachments.reading import read_file
from pipeline.divisions import division
from pipeline.reading import read_page
from pipeline.records import Claim, Evidence, Page, Roster, RosterRow
from pipeline.rosters.counting import derived_claims, disagreements
from pipeline.rosters.enterprises import credit_code, is_enterprise, shared_name
from pipeline.rosters.headings import subject_of
from tests.files import PAGE_BREAK, Grid, doc, docx_file, pdf, xls, xlsx, zipped

HEAD = ["序号", "企业名称"]
PLACED = ["序号", "省/计划单列市", "企业名称"]
LONG = "甲乙丙丁戊己庚辛壬癸精密机械股份有限公司"


def read(body: bytes, *names: str, home: str = "330000") -> list[Roster]:
    reading = read_file(body, url="https://example.gov.cn/f", names=names, home=home)
    assert not reading.troubles
    return reading.rosters


def shown(row: RosterRow) -> str:
    """A row as the tables below write it: number, name, place."""
    return " ".join(str(part) for part in (row.number, row.enterprise, row.place) if part is not None)


# A file, and the headings with the rows that must come out of it.
LAYOUTS: dict[str, tuple[bytes, list[tuple[str, list[str]]]]] = {
    "several titled sections in one sheet, numbering restarted": (
        xlsx(
            {
                "附件1": [
                    ["浙江省专精特新“小巨人”企业名单", ""],
                    ["一、拟复核通过名单", ""],
                    HEAD,
                    [1, "甲有限公司-1006217"],
                    [2, "乙（温州）股份\n有限公司"],
                    ["二、主动发现机制拟新增名单", ""],
                    HEAD,
                    [1, "丙有限公司"],
                ]
            },
            {"附件1": ["A1:B1", "A2:B2", "A6:B6"]},
        ),
        [
            ("一、拟复核通过名单", ["1 甲有限公司", "2 乙(温州)股份有限公司"]),
            ("二、主动发现机制拟新增名单", ["1 丙有限公司"]),
        ],
    ),
    "two sheets": (
        xlsx({"新认定": [HEAD, [1, "甲有限公司"]], "复核": [HEAD, [1, "乙有限公司"]]}),
        [("新认定", ["1 甲有限公司"]), ("复核", ["1 乙有限公司"])],
    ),
    "a workbook of Excel 97, numbers as words": (
        xls({"名单": [["名单"], HEAD, ["1", "甲有限公司"], ["2.", "乙有限公司"], ["合计", 2]]}),
        [("名单", ["1 甲有限公司", "2 乙有限公司"])],
    ),
    "a place over several rows, by a merged cell": (
        docx_file(
            "附件2",
            "第一批浙江省“隐形冠军”企业名单",
            [["序号", "地区", "企业名称"], [1, "杭州市", "甲有限公司"], [2, "", "乙有限公司"], [3, "宁波市", "丙厂"]],
            merged=[((1, 1), (2, 1))],
        ),
        [("第一批浙江省“隐形冠军”企业名单", ["1 甲有限公司 杭州市", "2 乙有限公司 杭州市", "3 丙厂 宁波市"])],
    ),
    "a place that only the first row of its firms names": (
        xlsx({"名单": [["序号", "市", "企业名称"], [1, "杭州", "甲厂"], [2, "", "乙厂"], [3, "", "丙厂"]]}),
        [("名单", ["1 甲厂 杭州", "2 乙厂 杭州", "3 丙厂 杭州"])],
    ),
    "a blank among places says nothing": (
        xlsx({"名单": [["序号", "市", "企业名称"], [1, "杭州", "甲厂"], [2, "", "乙厂"], [3, "宁波", "丙厂"]]}),
        [("名单", ["1 甲厂 杭州", "2 乙厂", "3 丙厂 宁波"])],
    ),
    "places as lines of their own, numbering going on": (
        docx_file(
            "专精特新中小企业名单", "杭州市（2家）", "1.甲有限公司", "2.乙有限公司", "宁波市（1家）", "3.丙有限公司"
        ),
        [("杭州市（2家）", ["1 甲有限公司 杭州市", "2 乙有限公司 杭州市", "3 丙有限公司 宁波市"])],
    ),
    "plain paragraphs behind a whole notice": (
        docx_file(
            "关于公布浙江省隐形冠军企业的通知",
            "各市经信局：根据有关规定，经审核，现将名单予以公布。",
            "附件：隐形冠军企业名单",
            "浙江省经济和信息化厅",
            "附件",
            "隐形冠军企业名单",
            "1.甲有限公司",
            "2、乙有限公司",
            "（3）丙有限公司",
        ),
        [("隐形冠军企业名单", ["1 甲有限公司", "2 乙有限公司", "3 丙有限公司"])],
    ),
    "a heading on two lines": (
        docx_file("2023年度浙江省专精特新中小企业", "公示名单", [HEAD, [1, "甲有限公司"]]),
        [("2023年度浙江省专精特新中小企业公示名单", ["1 甲有限公司"])],
    ),
    "a table over page breaks, places merged, a name torn": (
        pdf(
            "建议继续支持的国家级专精特新“小巨人”企业名单",
            Grid([PLACED, [1, "北京市", LONG], [2, "", LONG], [3, "天津市", LONG]], [((1, 1), (1, 2))], [40, 80, 110]),
            PAGE_BREAK,
            Grid([[4, "", LONG], [5, "", LONG], [6, "宁波市", "甲乙丙丁"]], [((1, 0), (1, 1))], [40, 80, 110]),
            PAGE_BREAK,
            Grid([PLACED, ["", "", "戊己有限公司"], [7, "宁波市", LONG]], [], [40, 80, 110]),
            "— 3 —",
        ),
        [
            (
                "建议继续支持的国家级专精特新“小巨人”企业名单",
                [
                    *(f"{number} {LONG} 北京市" for number in (1, 2)),
                    *(f"{number} {LONG} 天津市" for number in (3, 4, 5)),
                    "6 甲乙丙丁戊己有限公司 宁波市",
                    f"7 {LONG} 宁波市",
                ],
            )
        ],
    ),
    "a running head on every page": (
        pdf(
            *("第三批专精特新“小巨人”企业名单", Grid([HEAD, [1, "甲有限公司"]]), PAGE_BREAK),
            *("第三批专精特新“小巨人”企业名单", Grid([HEAD, [2, "乙有限公司"]])),
        ),
        [("第三批专精特新“小巨人”企业名单", ["1 甲有限公司", "2 乙有限公司"])],
    ),
    "two lists side by side, four columns": (
        pdf("名单", Grid([[*HEAD, *HEAD], [1, "甲厂", 3, "丙厂"], [2, "乙厂", 4, "丁厂"]])),
        [("名单", ["1 甲厂", "2 乙厂", "3 丙厂", "4 丁厂"])],
    ),
    "two lists side by side, six columns, the right one shorter": (
        xlsx({"名单": [[*PLACED, *PLACED], [1, "北京", "甲厂", 3, "河北", "丙厂"], [2, "天津", "乙厂", "", "", ""]]}),
        [("名单", ["1 甲厂 北京", "2 乙厂 天津", "3 丙厂 河北"])],
    ),
    "a table without lines": (
        pdf("第三批专精特新“小巨人”企业名单", Grid([HEAD, [1, "甲有限公司"], [2, "乙有限公司"]], ruled=False)),
        [("第三批专精特新“小巨人”企业名单", ["1 甲有限公司", "2 乙有限公司"])],
    ),
    "a table without headings": (
        xlsx({"名单": [[1, "甲有限公司", "轴承"], [2, "乙有限公司", "齿轮"]]}),
        [("名单", ["1 甲有限公司", "2 乙有限公司"])],
    ),
    "a DOC file's table, with an empty cell": (
        doc(
            "第一批制造业单项冠军企业名单\r序号\x07企业名称\x07主导产品\x07\x07"
            "1\x07甲有限公司\x07轴承\x07\x072\x07乙有限公司\x07\x07\x07\r注：排名不分先后\r"
        ),
        [("第一批制造业单项冠军企业名单", ["1 甲有限公司", "2 乙有限公司"])],
    ),
    "a DOC file's paragraphs": (
        doc("单项冠军企业名单\r1.甲有限公司\r2.乙有限公司\r"),
        [("单项冠军企业名单", ["1 甲有限公司", "2 乙有限公司"])],
    ),
    "files of an archive, named in GBK": (
        zipped(
            {"新认定名单.xlsx": xlsx({"s": [HEAD, [1, "甲厂"]]}), "复核名单.docx": docx_file("乙厂", "丙厂")}, gbk=True
        ),
        [("新认定名单", ["1 甲厂"]), ("复核名单", ["乙厂", "丙厂"])],
    ),
    "a web page under a workbook's name": (
        "<html><body><table><tr><td>序号<td>企业名称</tr><tr><td>1<td>甲厂</tr></table></body></html>".encode(),
        [("", ["1 甲厂"])],
    ),
    "a form to fill in": (docx_file("申报表", [["企业名称", ""], ["联系人", ""], ["序号", "材料名称"]]), []),
    "a list of documents": (xlsx({"材料": [["序号", "名称"], [1, "营业执照"], [2, "审计报告"]]}), []),
    "a table of counts": (xlsx({"表": [["地区", "企业数"], ["杭州市", 100], ["宁波市", 90]]}), []),
}


@pytest.mark.parametrize(("body", "wanted"), LAYOUTS.values(), ids=LAYOUTS)
def test_layouts(body: bytes, wanted: list[tuple[str, list[str]]]) -> None:
    assert [(roster.heading, [shown(row) for row in roster.rows]) for roster in read(body)] == wanted


def test_columns_of_every_kind() -> None:
    rows: list[list[object]] = [
        ["序号", "设区市", "县（市、区）", "企业名称", "原企业名称", "统一社会信用代码", "主导产品", "联系电话"],
        [1, "温州市", "鹿城区", "甲 有限公司", "乙有限公司", "91330000609120272T", "阀门", "0577"],
        [2, "金华市", "义乌市", "丙有限公司（原名：丁有限公司）", "", "913300006091202721", "", ""],
    ]
    [roster] = read(xlsx({"名单": rows}))
    first, second = roster.rows
    assert asdict(first) == {
        "name": "甲 有限公司",
        "enterprise": "甲有限公司",
        "number": 1,
        "former_name": "乙有限公司",
        "place": "温州市鹿城区",
        "region_code": "330302",
        "product": "阀门",
        "credit_code": credit_code("91330000609120272T"),
        "others": (("联系电话", "0577"),),
    }
    assert (second.name, second.former_name, second.region_code) == ("丙有限公司", "丁有限公司", "330782")
    # What its check digit contradicts is kept as it stands, and is no code.
    assert (second.credit_code, second.others) == (None, (("统一社会信用代码", "913300006091202721"),))


@pytest.mark.parametrize(
    ("headings", "home", "wanted"),
    [
        (["第三批专精特新“小巨人”企业名单"], "100000", "little_giant national 100000 3 new"),
        (
            ["第三批专精特新“小巨人”企业名单", "关于公布第三批专精特新“小巨人”企业名单的通知"],
            "100000",
            "little_giant national 100000 3 new confirmed",
        ),
        (["2023年度第二批浙江省专精特新中小企业名单"], "330000", "srdi_sme provincial 330000 2 2023 new"),
        (
            ["第六批专精特新“小巨人”企业公示名单", "第六批小巨人和通过复核的第三批小巨人企业名单公示"],
            "100000",
            "little_giant national 100000 6 new proposed",
        ),
        (
            ["通过复核的第三批专精特新“小巨人”企业公示名单", "第六批小巨人和通过复核的第三批小巨人企业名单公示"],
            "100000",
            "little_giant national 100000 3 reviewed proposed",
        ),
        (
            ["建议继续支持的国家级专精特新“小巨人”企业名单（第二批第三年）"],
            "100000",
            "support key_little_giant national 100000 2 reviewed",
        ),
        (
            ["建议支持的国家级专精特新“小巨人”企业公示名单（第三批第一年）"],
            "100000",
            "support key_little_giant national 100000 3 new proposed",
        ),
        (["2022年度浙江省专精特新中小企业拟认定名单"], "330000", "srdi_sme provincial 330000 2022 new proposed"),
        (["第一批制造业单项冠军企业名单"], "100000", "manufacturing_champion national 100000 1 new"),
        (["第一批制造业单项冠军培育企业名单"], "100000", "manufacturing_champion 培育企业 national 100000 1 new"),
        (["第六批山东省制造业单项冠军企业名单"], "370000", "manufacturing_champion provincial 370000 6 new"),
        (["浙江省第七批专精特新“小巨人”企业拟推荐名单"], "330000", "little_giant national 330000 7 applied proposed"),
        (["取消第一批专精特新“小巨人”企业名单"], "100000", "little_giant national 100000 1 revoked confirmed"),
        (["更名企业名单", "浙江省专精特新中小企业更名公告"], "330000", "srdi_sme provincial 330000 renamed confirmed"),
        (
            ["拟复核通过名单", "浙江省第四批专精特新“小巨人”企业名单"],
            "330000",
            "little_giant national 330000 reviewed proposed",
        ),
        (["瞪羚企业、独角兽企业名单"], "330000", "330000"),
        (["2024年先进制造业企业名单"], "330000", "330000"),
    ],
)
def test_what_a_list_is_of(headings: Sequence[str], home: str, wanted: str) -> None:
    found = subject_of(headings, division(home))
    batch = found.batch and (found.batch[0] if found.batch[0] == found.batch[1] else found.batch)
    kind = "support" if found.kind == "support" else None
    subject = (kind, found.programme, found.subset, found.level, found.region_code, batch, found.year)
    told = (*subject, found.measure, found.status)
    assert " ".join(str(part) for part in told if part is not None) == wanted


def test_a_column_tells_new_from_reviewed() -> None:
    rows: list[list[object]] = [
        ["序号", "企业", "市", "类型"],
        [1, "甲厂", "福州", "新增"],
        [2, "乙厂", "厦门", "复核"],
    ]
    [roster] = read(xlsx({"名单": rows}), "福建省专精特新中小企业名单", home="350000")
    assert roster.measure == "new_and_reviewed"
    assert [row.others for row in roster.rows] == [(("类型", "新增"),), (("类型", "复核"),)]


PAGE = """<html><head><title>福建省专精特新中小企业名单公示</title></head><body><div id="zoom">
<p>福建省专精特新中小企业名单公示</p><p>现将2024年度福建省专精特新中小企业名单予以公示，共2家。</p>
<table><tr><td>序号</td><td>企业</td><td>市</td></tr>
<tr><td>1</td><td>甲有限公司</td><td rowspan="2">福州</td></tr><tr><td>2</td><td>乙有限公司</td></tr></table>
<p>公示期内如有异议，请以书面形式反映。</p></div><div>技术支持：丙有限公司</div></body></html>"""


@pytest.mark.parametrize(
    "body", [PAGE, PAGE.replace('<td rowspan="2">', "<td>").replace("乙有限公司</td>", "乙有限公司</td><td>福州</td>")]
)
def test_a_page_holds_a_roster_itself(body: str) -> None:
    reading = read_page(Page("https://gxt.example.gov.cn/a.html", body.encode(), datetime.now(UTC)))
    [roster] = reading.rosters
    assert [shown(row) for row in roster.rows] == ["1 甲有限公司 福州", "2 乙有限公司 福州"]
    assert (roster.programme, roster.region_code, roster.status) == ("srdi_sme", "350000", "proposed")


@pytest.mark.parametrize(
    ("spellings", "shared"),
    [
        (
            ["甲（温州）有限公司", "甲(温州) 有限公司", "甲〔温州〕\n有限公司", "甲（温州）有限公司-1006217"],
            "甲(温州)有限公司",
        ),
        (["ＡＢＣ科技有限公司", "ABC科技有限公司*"], "ABC科技有限公司"),
        (["甲有限责任公司"], "甲有限责任公司"),
    ],
)
def test_spellings_of_one_enterprise(spellings: list[str], shared: str) -> None:
    assert {shared_name(spelling) for spelling in spellings} == {shared}


@given(st.text())
def test_a_shared_name_is_its_own(name: str) -> None:
    assert shared_name(shared_name(name)) == shared_name(name)


@pytest.mark.parametrize(
    "words", ["甲有限公司", "乙化工厂", "丙（集团）股份有限公司", "丁研究院", "戊合伙企业（有限合伙）"]
)
def test_what_is_an_enterprise(words: str) -> None:
    assert is_enterprise(words)


@pytest.mark.parametrize(
    "words", ["企业名称", "注：排名不分先后", "请各有关公司，于三日内反馈。", "浙江省", "12", "公司"]
)
def test_what_is_none(words: str) -> None:
    assert not is_enterprise(words)


def roster(rows: Sequence[tuple[int | None, str | None]], heading: str = "第三批专精特新“小巨人”企业名单") -> Roster:
    """A list of a batch with these sequence numbers and divisions."""
    listed = tuple(RosterRow(f"{at}厂", f"{at}厂", number, region_code=code) for at, (number, code) in enumerate(rows))
    subject = ("little_giant", "national", "100000", 3, 3, None, "new", "confirmed", None)
    return Roster("https://example.gov.cn/f", "page 1", heading, "recognition", *subject, listed)  # type: ignore[arg-type]


def stating(count: int) -> Claim:
    """The claim of a notice that the batch has so many."""
    subject = ("little_giant", "national", "100000", "全国", None, 3, 3, None, "new")
    evidence = Evidence(0, 1, "x")
    return Claim(*subject, count, "exact", "confirmed", None, None, evidence, "batch")  # type: ignore[arg-type]


def test_rows_become_claims_of_their_places() -> None:
    listed = roster([(1, "330000"), (2, "330200"), (3, "330200"), (4, "110000"), (5, None)])
    claims = derived_claims(listed)
    assert {claim.region: claim.count for claim in claims} == {"全国": 5, "北京市": 1, "浙江省": 3, "宁波市": 2}
    assert {claim.rule for claim in claims} == {"roster-rows"}
    assert {claim.evidence.text for claim in claims} == {listed.heading}


NUMBERED = [(number, None) for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("rosters", "stated", "says"),
    [
        ([roster(NUMBERED)], [3], []),
        ([roster(NUMBERED)], [], []),
        ([roster([(None, None)] * 3)], [3], []),
        ([roster(NUMBERED[:2], "小巨人名单（共2家）")], [3], []),
        ([roster(NUMBERED), roster(NUMBERED[:1])], [4], []),
        ([roster(NUMBERED, "小巨人名单（节选）")], [4], []),
        ([roster(NUMBERED)], [4], ["3 rows, the last number is 3, the notice states 4"]),
        ([roster([(1, None), (3, None)])], [3], ["2 rows, the last number is 3, the notice states 3"]),
        ([roster([(None, None)])], [3], ["1 rows, no row is numbered, the notice states 3"]),
        ([roster([(1, None), (3, None)])], [], ["2 rows, the last number is 3, the notice states no count"]),
    ],
)
def test_the_three_figures_of_a_roster(rosters: list[Roster], stated: list[int], says: list[str]) -> None:
    found = disagreements(rosters, map(stating, stated))
    assert [incident.message.rpartition("名单")[2].partition(": ")[2] for incident in found] == says
