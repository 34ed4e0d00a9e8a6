"""What stands around a news text and is not the text: bylines, credits, share links, lists of other news."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

_SHARE = "分享到 分享至 分享 扫一扫 扫码 打印 字体 字号 收藏 浏览次数 浏览量 浏览 点击数 点击量 点击 阅读次数 阅读量 阅读 访问量 访问次数 人气"

# Labels as sites write them before a colon, with the field of Credits that takes what follows; "" where none does.
_LABELS: Final[Mapping[str, str]] = {
    label: field
    for field, labels in {
        "outlet": "来源 信息来源 文章来源 新闻来源 消息来源 稿件来源 内容来源 稿源 來源",
        "original_title": "原标题 原题 原標題",
        "republished_from": "本文转自 转自 转载自 转载来源 本文转载自 本文轉自",
        "reporter": "记者 本报记者 本网记者 文字记者 作者 通讯员 撰稿 文 記者",
        "editor": "编辑 本文编辑 网络编辑 责任编辑 责编 值班编辑 編輯 責任編輯",
        "": "审核 审校 校对 校审 终审 初审 复审 监制 值班编委 值班总编 签发 一审 二审 三审 一读 二读 三读 统筹 策划 供稿 图 图片 摄影 "
        "发布时间 发布日期 发布机构 发文日期 成文日期 更新时间 时间 日期 责任校对 " + _SHARE,
    }.items()
    for label in labels.split()
}


def _spaced(word: str) -> str:
    return r"\s*".join(word)


_LABEL: Final = re.compile(
    rf"(?P<label>{'|'.join(_spaced(label) for label in sorted(_LABELS, key=len, reverse=True))})\s*[:：]\s*"
)
_BRACKETS: Final = re.compile(r"^[\s（(\[【|]+|[\s）)\]】|]+$")
_DATE: Final = re.compile(r"(?:19|20)\d\d\s*[-—/.年]{1,3}\s*\d{1,2}\s*[-—/.月]{1,3}\s*\d{1,2}日?(?:\s*\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?")
_DATELINE: Final = re.compile(rf"(?P<outlet>[^\s，。：:]{{2,16}})?\s*{_DATE.pattern}")
_NAME = r"[\u4e00-\u9fff·]{2,8}"
_REPORTER_LINE: Final = re.compile(
    rf"(?:[\u4e00-\u9fff]{{2,8}})?记者(?:[\s/／]+|(?=[\u4e00-\u9fff]{{2,4}}[）)]?$))(?P<names>{_NAME}(?:[\s、/／|]+{_NAME}){{0,7}})"
)
_EDITOR_LINE: Final = re.compile(rf"(?:责任|网络)?编辑\s+(?P<names>{_NAME}(?:[\s、]+{_NAME}){{0,3}})")

_NOISE: Final = re.compile(
    r"""(?: 您?当前的?位置 | 您(?:现在)?(?:的位置|所在的?位置) | 正在阅读 | 正在浏览 ) \s*[:：].{0,120}
      | (?: 上一[篇条页]| 下一[篇条页] ) \s*(?:[:：].{0,100})?
      | 分\s*享\s*(?:到|至|文章|按钮)? \s*[:：]?.{0,40}
      | .{0,8}扫一扫.{0,30} | .{0,8}扫描?(?:上方|下方|左侧|右侧)?二维码.{0,30}
      | (?:[\[【(（]?\s*(?: 打印本页 | 打印本文 | 打印文章 | 打印 | 关闭窗口 | 关闭本页 | 关闭 | 返回顶部 | 返回列表 | 返回首页 | 收藏本页 | 加入收藏
          | 收藏 | 字体 | 字号 | 大 | 中 | 小 | 默认 | 微信 | 微博 | 新浪微博 | QQ空间 | QQ | 朋友圈 | 纠错 | 我要纠错 | 顶部 | 举报 | 点赞 | 评论 )
          \s*[:：|]?\s*[\]】)）]?\s*[|｜·]?\s*)+
      | (?:浏览|点击|阅读|访问)(?:次数|量|数)? \s*[:：]?\s*\d*\s*次?
      | [\[【(（]?\s*(?:本文)?(?:全文)?(?:完|END|end)\s*[\]】)）]? | 点击(?:查看|下载|进入).{0,20}>{0,2}
      | (?:上一页|下一页|首页|尾页|末页|余下全文|[\[【]?\d{1,3}[\]】]?|\s)*(?:上一页|下一页|尾页|末页|余下全文)(?:上一页|下一页|首页|尾页|末页|[\[【]?\d{1,3}[\]】]?|\s)*
    """,
    re.X,
)
_OTHER_NEWS: Final = re.compile(
    r"[\W_]*(?:相关(?:新闻|阅读|推荐|文章|报道|信息|稿件|热词)|为[你您]推荐|猜[你您]喜欢|推荐阅读|热门(?:推荐|新闻|文章)|更多(?:新闻|推荐|精彩)|今日推荐|精彩推荐"
    r"|相關(?:新聞|閱讀|文章)|新闻排行|热点新闻)(?:[\W_]|更多|more|MORE)*"
)
# Papers also put whole paragraphs of background under these words.
_OTHER_NEWS_OR_BACKGROUND: Final = re.compile(r"[\W_]*(?:相关链接|延伸阅读|新闻链接)[\W_]*")
_SENTENCE: Final = re.compile(r"[。！？；]")


@dataclass(frozen=True, slots=True)
class Credits:
    """Who wrote, edited and first published a text, as its page says it; None where the page does not."""

    original_title: str | None = None
    outlet: str | None = None
    republished_from: str | None = None
    reporter: str | None = None
    editor: str | None = None

    def filled_from(self, other: Credits) -> Credits:
        """These credits, with what they lack taken from others."""
        missing = {field.name: getattr(other, field.name) for field in fields(self) if getattr(self, field.name) is None}
        return replace(self, **missing)


def credits_in(line: str) -> Credits | None:
    """What a line of credits says; None for any line that is not wholly credits. Empty for credits that no field takes."""
    bare = _BRACKETS.sub("", line)
    if len(bare) > 200 or _SENTENCE.search(bare.rstrip("。")) or (bare.endswith("。") and len(bare) > 40):
        return None
    for pattern, field in ((_REPORTER_LINE, "reporter"), (_EDITOR_LINE, "editor")):
        if found := pattern.fullmatch(bare):
            return Credits(**{field: found["names"]})
    return _labelled(bare)


def _labelled(line: str) -> Credits | None:
    labels = list(_LABEL.finditer(line))
    before = line[: labels[0].start()].strip() if labels else line
    if not labels or (before and not _DATELINE.fullmatch(before)):
        return None
    said: dict[str, str] = {}
    ends = [label.start() for label in labels[1:]] + [len(line)]
    for label, end in zip(labels, ends, strict=True):
        field = _LABELS[re.sub(r"\s", "", label["label"])]
        value = line[label.end() : end]
        if len(value) > (120 if field == "original_title" else 60):
            return None
        if field != "original_title":
            value = _DATE.split(value)[0]
        value = value.strip() if field == "original_title" else _BRACKETS.sub("", value).rstrip("。")
        if field and value:
            said.setdefault(field, value)
    return Credits(**said)


def _dateline(line: str) -> Credits | None:
    found = _DATELINE.fullmatch(line)
    return Credits(outlet=found["outlet"]) if found else None


def part_tail(lines: Sequence[str], title: str | None = None) -> tuple[list[str], Credits]:
    """A page's lines parted into the text alone and the credits that stood before and after it.

    Credits are only taken at the two ends: 来源 below a chart in the midst of a text is text.
    """
    seen = Credits()
    text = [line for line in lines if not _NOISE.fullmatch(line)]
    text, after = _without_other_news(text)
    seen = seen.filled_from(gathered(after))
    while text and ((said := credits_in(text[-1])) is not None):
        seen = seen.filled_from(said)
        text.pop()
    while text and ((said := _head_line(text[0], title)) is not None):
        seen = seen.filled_from(said)
        text.pop(0)
    return text, seen


def _head_line(line: str, title: str | None) -> Credits | None:
    if title is not None and line == title:
        return Credits()
    said = credits_in(line)
    return _dateline(line) if said is None else said


def _without_other_news(lines: list[str]) -> tuple[list[str], list[str]]:
    for index, line in enumerate(lines):
        if index and _OTHER_NEWS.fullmatch(line):
            return lines[:index], lines[index + 1 :]
        if index and _OTHER_NEWS_OR_BACKGROUND.fullmatch(line):
            rest = lines[index + 1 :]
            if not any(_SENTENCE.search(other) for other in rest):
                return lines[:index], rest
    return lines, []


def gathered(lines: Iterable[str]) -> Credits:
    """All that the lines of credits among these lines say; the first to say a thing is believed."""
    seen = Credits()
    for line in lines:
        said = credits_in(line)
        if said is not None:
            seen = seen.filled_from(said)
    return seen
