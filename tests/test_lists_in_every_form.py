"""A list of places or of titles claims the same in whatever form a writer or a page has put it, whatever its lead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.claims import find_claims

Row = tuple[str, int]
Form = Callable[[list[Row]], str]

CITIES = {"深圳": "深圳市", "东莞": "东莞市", "佛山": "佛山市", "珠海": "珠海市"}
COUNTS = [129, 64, 57, 23]
PLACES: list[Row] = list(zip(CITIES, COUNTS, strict=True))
TOTAL = sum(COUNTS)


def each(item: str, pause: str = "、") -> Form:
    """A form that writes each name and number by ``item``, with ``pause`` between them."""
    return lambda rows: pause.join(item.format(name=name, n=n) for name, n in rows)


def numbered(item: str) -> Form:
    """A form with a line for each name and number, and its ordinal."""
    return lambda rows: "\n".join(item.format(at=at, name=name, n=n) for at, (name, n) in enumerate(rows, 1))


def apart(pause: str, between: str, unit: str = "", end: str = "") -> Form:
    """A form with all names, ``between``, and then all numbers."""
    return lambda rows: pause.join(name for name, _ in rows) + between + pause.join(f"{n}{unit}" for _, n in rows) + end


def headed(heading: str, form: Form) -> Form:
    return lambda rows: heading + form(rows)


# Title and how it is led in, the programme, its measure, the batch.
LEADS = [
    ("工信部近日公布第七批国家级专精特新“小巨人”企业名单,广东共有358家企业入选。", "little_giant", "new", 7),
    ("第八批制造业单项冠军企业名单公示,我省新增368家。", "manufacturing_champion", "new", 8),
    ("省工信厅公布2023年专精特新中小企业名单,全省5970家企业通过认定。", "srdi_sme", "new", None),
    ("2023年度广东省瞪羚企业名单公布,全省共343家上榜。", "gazelle", "new", None),
    ("2023年全省科技型中小企业入库7912家。", "tech_sme", "new", None),
    ("截至2024年底,广东累计培育国家级专精特新“小巨人”企业2089家。", "little_giant", "cumulative", None),
    ("2023年全省高新技术企业总数突破7.5万家。", "high_tech", "cumulative", None),
]
FORMS: dict[str, Form] = {
    "in a row": each("{name}{n}家"),
    "with a verb": each("{name}有{n}家", ","),
    "without the unit": each("{name}{n}"),
    "in turn": apart("、", "分别有", "家", "。"),
    "in turn, one unit": apart("、", "四市数量分别为", end="家。"),
    "in brackets": each("{name}({n}家)"),
    "numbers in brackets": each("{name}({n})"),
    "the place in brackets": each("{n}家({name})"),
    "the place behind": each("{n}家来自{name}", ","),
    "colons": each("{name}:{n}家", ";"),
    "equals signs": each("{name}={n}", ";"),
    "dashes": headed("\n", each("{name}——{n}家", "\n")),
    "dots": headed("\n", each("{name}……{n}", "\n")),
    "slashes": each("{name}{n}家", "/"),
    "lines": headed("\n", each("{name} {n}", "\n")),
    "ordinals": headed("\n", numbered("{at}.{name}:{n}家")),
    "marks": headed("\n", each("▶{name}:{n}家", "\n")),
    "labels in brackets": headed("\n", each("【{name}】{n}家", "\n")),
    "ranks": lambda rows: "其中{}最多,有{}家;{}次之,{}家;{}第三,{}家;{}{}家。".format(
        *(part for row in rows for part in row)
    ),
    "shares beside": each("{name}{n}家,占比36%", ";"),
    "bars": headed("\n城市|数量\n", each("{name}|{n}", "\n")),
    "bars and ranks": headed("\n排名|城市|数量(家)\n", numbered("{at}|{name}|{n}")),
    "tabs": headed("\n城市\t数量\n", each("{name}市\t{n}", "\n")),
    "cells on lines": headed("\n城市\n数量\n", each("{name}市\n{n}", "\n")),
    "cells between empty lines": headed("\n\n城市\n\n数量\n\n", each("{name}市\n\n{n}", "\n\n")),
    "columns on lines": headed("\n城市\n", apart("\n", "\n数量\n")),
    "columns on one line": headed("城市 ", apart(" ", " 数量 ")),
    "a table on one line": headed("城市 数量 ", each("{name}市 {n}", " ")),
    "with ordinals on one line": headed(
        "\n序号 城市 数量 ", lambda rows: numbered("{at} {name}市 {n}")(rows).replace("\n", " ")
    ),
    "numbers first": headed("\n", each("{n} {name}市", "\n")),
    "names over numbers": headed("\n", apart(" ", "\n")),
    "across": lambda rows: "\n城市|" + "|".join(n for n, _ in rows) + "\n数量|" + "|".join(str(n) for _, n in rows),
    "households": each("{name}{n}户"),
    "traditional": each("{name}{n}間"),
    "spaces": each(" {name} {n} 家 "),
}


@pytest.mark.parametrize("form", FORMS)
def test_places_in_a_list(form: str) -> None:
    for lead, programme, measure, batch in LEADS:
        text = lead + FORMS[form](PLACES)
        found = {
            (claim.programme, claim.region, claim.measure, claim.count, claim.batch_last)
            for claim in find_claims(text, home="广东省")
        }
        expected = {(programme, CITIES[name], measure, n, batch) for name, n in PLACES}
        assert expected <= found, text


TITLES: dict[str, tuple[str, str | None]] = {
    "国家级专精特新“小巨人”企业": ("little_giant", "national"),
    "国家制造业单项冠军企业": ("manufacturing_champion", "national"),
    "省级专精特新中小企业": ("srdi_sme", "provincial"),
    "省级隐形冠军企业": ("hidden_champion", "provincial"),
    "高新技术企业": ("high_tech", "national"),
    "省科技型中小企业": ("tech_sme", "provincial"),
    "创新型中小企业": ("innovative_sme", "provincial"),
}
HELD: list[Row] = list(zip(TITLES, [23, 14, 357, 21, 986, 2675, 612], strict=True))
LEADS_OF_TITLES = [
    ("截至目前,全市拥有", "cumulative"),
    ("近年来,我市累计培育", "cumulative"),
    ("全市现有", "cumulative"),
    ("2023年,全市新增", "new"),
    ("去年我市新认定", "new"),
]
FORMS_OF_TITLES: dict[str, Form] = {
    "in a row": each("{name}{n}家"),
    "commas": each("{name}{n}家", ","),
    "numbers first": each("{n}家{name}"),
    "numbers first, commas": each("{n}家{name}", ","),
    "in turn": apart("、", "分别", "家", "。"),
    "in turn, one unit": apart("、", "数量分别为", end="家。"),
    "semicolons": each("{name}{n}家", ";"),
    "brackets": each("{name}({n}家)"),
    "lines": headed("\n", each("{name}:{n}家", "\n")),
    "ordinals": headed("\n", numbered("{at}.{name}{n}家;")),
    "a verb each": each("{name}达{n}家", ","),
    "households": each("{name}{n}户"),
    "growth beside": each("{name}{n}家,同比增长15%", ";"),
    "ranks beside": each("{name}{n}家,居全省第二", ";"),
}


@pytest.mark.parametrize("form", FORMS_OF_TITLES)
def test_titles_in_a_list(form: str) -> None:
    for lead, measure in LEADS_OF_TITLES:
        text = lead + FORMS_OF_TITLES[form](HELD)
        found = {
            (claim.programme, claim.level, claim.region, claim.measure, claim.count)
            for claim in find_claims(text, home="瑞安市")
        }
        assert {(*TITLES[name], "瑞安市", measure, n) for name, n in HELD} <= found, text


ENGLISH_CITIES = {"Shenzhen": "深圳市", "Dongguan": "东莞市", "Foshan": "佛山市"}
ENGLISH_PLACES: list[Row] = list(zip(ENGLISH_CITIES, COUNTS, strict=False))
ENGLISH_LEADS = [
    (
        'The ministry published the list of the seventh batch of national "little giant" enterprises.',
        "little_giant",
        "new",
        7,
    ),
    (
        "Guangdong won 268 places in the eighth batch of manufacturing single champions.",
        "manufacturing_champion",
        "new",
        8,
    ),
    ("A total of 343 gazelle enterprises were recognized in Guangdong in 2023.", "gazelle", "new", None),
    (
        'By the end of 2024, Guangdong had cultivated 2,089 national "little giant" enterprises.',
        "little_giant",
        "cumulative",
        None,
    ),
    ("Guangdong is home to 75,000 high-tech enterprises.", "high_tech", "cumulative", None),
]
BETWEEN = [" ", " Each of them gets a subsidy of 500,000 yuan. "]
ENGLISH_FORMS = [
    "{a} {x}, {b} {y} and {c} {z}.",
    "{a} has {x}, {b} {y} and {c} {z}.",
    "{a} has {x} firms, {b} {y} firms and {c} {z} firms.",
    "{a} {x} households, {b} {y} households, and {c} {z} households.",
    "{x} are from {a}, {y} from {b} and {z} from {c}.",
    "{x} companies are located in {a}, {y} in {b}, and {z} in {c}.",
    "{x} went to {a}, {y} to {b} and {z} to {c}.",
    "There are {x} in {a}, {y} in {b} and {z} in {c}.",
    "Among them, there are {x} in {a}, {y} in {b}, and {z} in {c}.",
    "{a} ({x}), {b} ({y}) and {c} ({z}) lead the province.",
    "{a} leads with {x}, followed by {b} with {y} and {c} with {z}.",
    "{a} tops the list with {x}, ahead of {b} ({y}) and {c} ({z}).",
    "{a} ranks first with {x}; {b} follows with {y}; {c} is third, with {z}.",
    "{a}, {b} and {c} have {x}, {y} and {z} respectively.",
    "The numbers of {a}, {b} and {c} are {x}, {y} and {z}, respectively.",
    "{a}, {b} and {c} have {x}, {y} and {z} enterprises in turn.",
    "{a} accounts for {x} of them, {b} for {y} and {c} for {z}.",
    "{a} contributed {x}, {b} {y} and {c} {z}.",
    "{a} comes first at {x}, trailed by {b} at {y} and {c} at {z}.",
    "{a} has {x} of them. {b} comes next with {y}. {c} has {z}.",
    "\n{a}: {x}\n{b}: {y}\n{c}: {z}\n",
    "\nCity | Number\n{a} | {x}\n{b} | {y}\n{c} | {z}\n",
]


@pytest.mark.parametrize("form", ENGLISH_FORMS)
def test_places_in_an_english_list(form: str) -> None:
    names, numbers = dict(zip("abc", ENGLISH_CITIES, strict=True)), dict(zip("xyz", COUNTS, strict=False))
    for lead, programme, measure, batch in ENGLISH_LEADS:
        for between in BETWEEN:
            text = lead + between + form.format(**names, **numbers)
            found = {
                (claim.programme, claim.region, claim.measure, claim.count, claim.batch_last)
                for claim in find_claims(text, home="广东省")
            }
            assert {(programme, ENGLISH_CITIES[name], measure, n, batch) for name, n in ENGLISH_PLACES} <= found, text
