"""Which texts may name a recognition programme at all, and the level that usually grants each title."""

from __future__ import annotations

from pipeline.divisions import division
from pipeline.patterns import pattern
from pipeline.records import Level, Programme

# What the rest of the pipeline asks first: a text without any of these words makes no claim.
WORDS = (
    "巨人",
    "精特",
    "單項冠",
    "单项冠",
    "单冠",
    "形冠",
    "瞪羚",
    "獨角",
    "独角",
    "高新",
    "髙新",
    "高企",
    "技型",
    "新型中",
    "giant",
    "Giant",
    "GIANT",
    "unicorn",
    "Unicorn",
    "UNICORN",
    "gazelle",
    "Gazelle",
    "GAZELLE",
    "high-tech",
    "High-tech",
    "High-Tech",
    "hi-tech",
    "champion",
    "Champion",
    "CHAMPION",
    "pecialized",
    "pecialised",
    "igh-new",
    "high and new",
    "igh and New",
    "echnology-based",
    "ech-based",
    "technological small",
    "nnovative small",
    "nnovative SME",
    "HIGH-TECH",
    "SRDI",
    "tech SME",
    "technology SME",
    "ech small",
    "HNTE",
    "SMEs",
    "mall and medium",
    "mall- and medium",
    "pecial new",
    "pecial and new",
    "igh tech",
    "專、精",
    "专、精",
    "专新特",
    "專新特",
)
_HIDDEN = pattern(
    r"[巨精項项單单形瞪獨独高技新](?:[(（][^()（）]{1,6}[)）]|<[^<>]{0,400}>|&\w{1,6};|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad*\"“”‘’'「」『』]){1,9}"
    r"[人特項项冠羚角新企型中]|[\u2e80-\u2fdf\uf900-\ufaff]"  # or another sign that looks like one of its characters
)

# Titles that places grant under their own names: 第六批山东省制造业单项冠军, 苏州市瞪羚企业.
GRANTED_BY_PLACES: tuple[Programme, ...] = (
    "manufacturing_champion",
    "hidden_champion",
    "hidden_champion_cultivation",
    "gazelle",
    "unicorn",
)
MUNICIPALITIES = {"11", "12", "31", "50"}
_USUAL_LEVELS: dict[Programme, Level | None] = {
    "little_giant": "national",
    "key_little_giant": "national",
    "srdi_sme": "provincial",
    "innovative_sme": "provincial",
    "manufacturing_champion": "national",
    "hidden_champion": "provincial",
    "hidden_champion_cultivation": "provincial",
    "high_tech": "national",
}

# The titles whose batches begin anew each year; those of the others are counted on for ever.
RESTARTING: tuple[Programme, ...] = ("srdi_sme", "innovative_sme", "high_tech", "tech_sme")


def usual_level(programme: Programme) -> Level | None:
    """The level that grants a programme's title unless a text says otherwise; None where there is no usual one."""
    return _USUAL_LEVELS.get(programme)


def granted_by(code: str) -> Level | None:
    """The level of the government of a division; the nation's own index grants nothing."""
    found = division(code)
    if found and found.level == "prefecture" and code[:2] in MUNICIPALITIES:
        return "provincial"
    levels: dict[str, Level] = {"province": "provincial", "prefecture": "municipal", "county": "county"}
    return levels.get(found.level) if found else None


def mentions_any(text: str) -> bool:
    """Whether a text, exactly as given, may name a programme at all. Cheap."""
    return any(word in text for word in WORDS)


def may_hide_one(text: str) -> bool:
    """Whether a programme's name may stand in a text with noise between its characters: 專(zhuān)精(jīng). Cheap."""
    return _HIDDEN.search(text) is not None
