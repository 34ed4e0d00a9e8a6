"""What stands around a news text and is not the text: bylines, credits, share links, lists of other news."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from pipeline.pages.timestamps import SPELT_OUT

# Labels as sites write them before a colon, by the field of Credits that takes what follows; "" where none does.
_LABELS_BY_FIELD: Final[Mapping[str, str]] = {
    "outlet": "来源 来源于 信息来源 文章来源 新闻来源 消息来源 稿件来源 内容来源 本文来源 稿源 來源",
    "original_title": "原标题 本文原标题 原题 原標題",
    "republished_from": "本文转自 转自 转载自 转载来源 本文转载自 本文轉自",
    "reporter": "记者 本报记者 本网记者 文字记者 作者 通讯员 撰稿 文 記者",
    "editor": "编辑 本文编辑 网络编辑 责任编辑 责编 值班编辑 編輯 責任編輯",
    "": (
        "审核 审校 校对 校审 责任校对 终审 初审 复审 监制 值班编委 值班总编 签发 一审 二审 三审 一读 二读 三读 "
        "统筹 策划 供稿 图 图片 摄影 发布时间 发布日期 发布机构 发文日期 成文日期 更新时间 时间 日期 发布人 "
        "分享到 分享至 分享 打印 字体 字号 收藏 浏览次数 浏览量 浏览 点击数 点击量 点击 阅读次数 阅读量 阅读 "
        "访问量 访问次数 最后更新 出品 发布于 标签 关键词 关键字 文章关键词"
    ),
}
_FIELDS: Final = {label: field for field, labels in _LABELS_BY_FIELD.items() for label in labels.split()}
_SPELLINGS: Final = "|".join(r"\s*".join(label) for label in sorted(_FIELDS, key=len, reverse=True))
_LABEL: Final = re.compile(rf"(?P<label>{_SPELLINGS})\s*[:：]\s*|^(?P<barred>{_SPELLINGS})\s*[|｜丨︱]\s*")
_HINT: Final = re.compile(r"[:：|｜丨︱]|记者|编辑|来源|作者|(?:19|20)\d\d|^\W*[Bb][Yy]\b")
# What stands in every line that credits anybody, whatever spaces and unseen characters part it.
_CREDITING: Final = (
    *(r"\W*".join((*label, "[:：|｜丨︱]")) for label, field in _FIELDS.items() if field),
    *(r"记\W*者", r"编\W*辑\W", r"B\W*[Yy]\W+[A-Z]", r"b\W*[Yy]\W+[A-Z]"),
    *(rf"{century}\d\d\W*[-—/.年]\W*\d\d?\W*[-—/.月]" for century in (19, 20)),
)
# Each begins with a letter, not with a class or a group: ``re`` steps over a text quickly only then.
_MAY_CREDIT: Final = re.compile("|".join(_CREDITING))
_LONGEST_LINE: Final = 220
_LONGEST_CREDIT: Final = {"original_title": 120}
_LONGEST_OTHER: Final = 60

_DATE: Final = re.compile(
    r"(?:19|20)\d\d\s*[-—/.年]{1,3}\s*\d{1,2}\s*[-—/.月]{1,3}\s*\d{1,2}日?(?:\s*\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?"
)
_DATELINE: Final = re.compile(rf"(?P<outlet>[^\s，。：:]{{2,16}})?\s*[（(]?\s*{_DATE.pattern}\s*[）)]?")
# 21世纪经济报道(广州), 新华社举报: the writer's city, a button beside it.
_BESIDE_OUTLET: Final = re.compile(r"\s*(?:[（(][\u4e00-\u9fff]{2,4}[）)]|举报|分享|收藏|打印|原创稿)\s*$")
_DATED_OUTLET: Final = re.compile(rf"{_DATE.pattern}\s*[|｜]?\s*(?P<outlet>[\u4e00-\u9fffA-Za-z·-]{{2,16}})")
_NO_OUTLET: Final = re.compile(r"星期.|周.|阅读|浏览|评论|点击|举报|分享|收藏|打印|字[体号]|发布|更新|编辑|.*记者.*")
_NAME: Final = r"[\u4e00-\u9fff·]{2,8}"
_REPORTERS: Final = re.compile(
    rf"(?:(?:[\u4e00-\u9fff]{{2,8}})?记者[\s/／]+|(?:本[报网刊台]|[全融]媒体|首席|见习)记者(?=[\u4e00-\u9fff]{{2,4}}$))(?P<reporter>{_NAME}(?:[\s、/／|]+{_NAME}){{0,7}})"
)
_EDITORS: Final = re.compile(rf"(?:责任|网络)?编辑\s+(?P<editor>{_NAME}(?:[\s、]+{_NAME}){{0,3}})")
# By Jane Doe and Richard Roe, Example News
_ENGLISH_NAME: Final = r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]*){1,3}"
_BYLINE: Final = re.compile(
    rf"[Bb][Yy]:?\s(?P<reporter>{_ENGLISH_NAME}(?:(?:,\s{_ENGLISH_NAME})*,?\sand\s{_ENGLISH_NAME})?)(?:,\s[^.]{{2,40}})?"
)
_BARE_LABELS: Final = frozenset({"来源", "记者", "本报记者", "作者", "编辑", "责任编辑"})
_FEEDBACK: Final = re.compile(r"^[\[【(（]?(?:我要)?纠错[\]】)）]?\s*")
_SENTENCE_END: Final = re.compile(r"[。！？；]")
_SENTENCE_PART: Final = re.compile(r"[，。！？；、：]|[,.!?]\s")

_LONGEST_NOISE: Final = 150
_PLACE_IN_SITE: Final = (
    r"(?:[您你]?(?:当前|现在|所在)的?(?:所在)?位置|[您你]的位置|正在阅读|正在浏览|上一[篇条]|下一[篇条])\s*[:：].*"
)
_SHARING: Final = (
    r"分\s*享\s*(?:(?:到|至|[:：])[^，。]{0,40})?|[^，。]{0,10}(?:扫一扫|扫描?[^，。]{0,4}二维码)[^，。]{0,30}"
)
_BUTTON: Final = (
    r"打印(?:本页|本文|文章|页面)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|列表|首页)|(?:加入)?收藏(?:本页)?|字[体号]|[大中小]|默认"
    r"|微信|(?:新浪)?微博|QQ(?:空间|好友)?|朋友圈|(?:我要)?纠错|点赞|举报|图集"
)
_RULE: Final = r"[\[\]【】()（）|｜·:：\s]*"
_BUTTONS: Final = rf"{_RULE}(?:(?:{_BUTTON}){_RULE})+"
_COUNTER: Final = r"(?:浏览|点击|阅读|访问)(?:次数|量|数)?\s*[:：]?\s*\d*\s*次?"
# No two parts of these patterns can match the same character: a long row of small numbers would take for ever else.
_PAGE: Final = r"上一?页|下一?页|首页|尾页|末页|余下全文|(?<!\d)\d{1,3}(?!\d)|\.{3}"
_PAGE_RULE: Final = r"[\[\]【】()（）<>«»‹›\s]*"
PAGE_LINKS: Final = re.compile(rf"(?=.*(?:上一?页|下一?页|尾页|余下全文)){_PAGE_RULE}(?:(?:{_PAGE}){_PAGE_RULE})+")
_PAGE_NUMBERS: Final = r"(?:【\d{1,3}】\s*){2,}"
_END: Final = r"[\[【(（]?\s*(?:本文)?(?:全文)?完\s*[\]】)）]?"
_NOISE: Final = re.compile(
    "|".join((_PLACE_IN_SITE, _SHARING, _BUTTONS, _COUNTER, PAGE_LINKS.pattern, _PAGE_NUMBERS, _END))
)

_LONGEST_HEADING: Final = 20
_OTHER_NEWS: Final = re.compile(
    r"[\W_]*(?:相关(?:新闻|阅读|推荐|文章|报道|信息|稿件|热词)|[为猜][你您](?:推荐|喜欢)|推荐阅读|热门(?:推荐|新闻|文章|评论)"
    r"|更多(?:新闻|推荐|精彩)|[今精]\w{1,2}推荐|相關(?:新聞|閱讀|文章)|新闻排行|热点新闻|最新(?:评论|文章)|我要评论"
    r"|(?:全部|网友|发表)评论(?:\s*\d+条)?|related\s(?:articles?|stories|news|posts|content|topics)|recommended(?:\sfor\syou)?"
    r"|(?:more|read\s?more)\s(?:from|on|in|about)\s[\w\s]{1,30}|most\s(?:read|popular)|you\smay\s(?:also\s)?like|comments|more\snews"
    r"|share\sthis(?:\s\w+)?|leave\sa\s(?:reply|comment)|about\sthe\sauthor)(?:[\W_]|更多|more)*",
    re.I,
)
# Papers also put whole paragraphs of background under these words.
_OTHER_NEWS_OR_BACKGROUND: Final = re.compile(r"[\W_]*(?:相关链接|延伸阅读|新闻链接)[\W_]*")

# What sites write below a text: whose it is, whom to follow, what to press.
_CLOSING: Final = re.compile(
    r"[\W_]*(?:免责|特别|版权|郑重|风险|平台|法律)?(?:声明|提示)[\W_]*(?:.{0,80}(?:本[文网站刊平]|观点|转载|版权|投资|侵权|立场).*)?"
    r"|.{0,40}(?:未经(?:书面)?(?:授权|许可|允许)|转载请注明|版权归|仅代表作者|投资有风险|风险自担).*"
    r"|.{0,30}不代表.{0,16}(?:立场|观点).*"
    r"|.{0,20}(?:关注|搜索|添加).{0,20}(?:公众号|微信号|视频号|客户端).*"
    r"|.{0,16}(?:下载|点击|扫描|扫码|长按|识别).{0,20}(?:客户端|APP|二维码|在看|阅读原文|蓝字|关注|查看更多).*"
    r"|[\W_]*(?:返回|查看|阅读|加载).{0,8}(?:首页|更多|下一篇|原文)[\W_]*|.{0,4}公众号|我要反馈|正文已结束.*"
    r"|follow .{1,40} on (?:twitter|facebook|instagram).*|sign up (?:for|to) .{1,120}|subscribe (?:to|now).{0,80}"
    r"|read (?:more|next)\s?:.{1,160}|click here (?:to|for).{1,120}|©.{0,120}|copyright .{0,120}",
    re.I,
)
_LONGEST_CLOSING: Final = 400
# After the editor's name comes nothing of the text, as long as it is little beside what came before.
_MOST_AFTER_EDITOR: Final = 0.4


class Credits(NamedTuple):
    """Who wrote, edited and first published a text, as its page says it; None where the page does not."""

    original_title: str | None = None
    outlet: str | None = None
    republished_from: str | None = None
    reporter: str | None = None
    editor: str | None = None

    def filled_from(self, other: Credits) -> Credits:
        """These credits, with what they lack taken from others."""
        return Credits(*(theirs if own is None else own for own, theirs in zip(self, other, strict=True)))


def part_tail(lines: Sequence[str], title: str | None = None) -> tuple[list[str], Credits]:
    """A page's lines parted into the text alone and the credits that stood before and after it.

    Credits are only taken at the two ends: 来源 below a chart in the midst of a text is text.
    """
    text, after = _without_other_news([line for line in lines if not _is_noise(line)])
    text, below = _without_what_follows_the_editor(text)
    said = gathered([*below, *after])
    while text and (last := _at_end(text[-1])) is not None:
        said = said.filled_from(last)
        text.pop()
    while text and (first := _at_head(text[0], title)) is not None:
        said = said.filled_from(first)
        text.pop(0)
    return text, said


def gathered(lines: Iterable[str]) -> Credits:
    """All that the lines of credits among these lines say; the first to say a thing is believed."""
    said = Credits()
    for credited in filter(None, map(credits_in, lines)):
        said = said.filled_from(credited)
    return said


def may_credit(text: str) -> bool:
    """Whether a text of several lines may credit anybody, before it is parted into lines. Cheap."""
    return _MAY_CREDIT.search(text) is not None


def credits_in(line: str) -> Credits | None:
    """What a line of credits says; None for a line that is not wholly credits. Empty where no field takes them."""
    # A quick look before slow ones: most lines are text.
    if len(line) > _LONGEST_LINE or not _HINT.search(line):
        return None
    bare = _unbracketed(_FEEDBACK.sub("", line.strip()))
    if bare in _BARE_LABELS:
        return Credits()
    if (dated := _DATED_OUTLET.fullmatch(bare)) and not _NO_OUTLET.match(dated["outlet"]):
        return Credits(outlet=dated["outlet"])
    if found := _REPORTERS.fullmatch(bare) or _EDITORS.fullmatch(bare) or _BYLINE.fullmatch(bare):
        return Credits(**found.groupdict())
    return _labelled(bare)


def unlabelled(text: str) -> str:
    """A text without the label that a site may have written before it: ``来源：人民日报`` is ``人民日报``."""
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def _labelled(line: str) -> Credits | None:
    labels = list(_LABEL.finditer(line))
    before = line[: labels[0].start()].strip(" |") if labels else line
    if not labels or (before and not _DATELINE.fullmatch(before)):
        return None
    said: dict[str, str] = {}
    ends = [label.start() for label in labels[1:]] + [len(line)]
    for label, end in zip(labels, ends, strict=True):
        field = _FIELDS["".join((label["label"] or label["barred"]).split())]
        value = line[label.end() : end].strip(" |\t")
        if field != "original_title":
            value = _unbracketed(_DATE.split(value)[0]).rstrip("。 【[（(")
        if field == "outlet":
            value = _BESIDE_OUTLET.sub("", value)
        too_long = len(value) > _LONGEST_CREDIT.get(field, _LONGEST_OTHER)
        if too_long or (field != "original_title" and _SENTENCE_END.search(value)):
            return None
        if field and value:
            said.setdefault(field, value)
    return Credits(**said)


def _unbracketed(text: str) -> str:
    bare = text.strip(" |\t")
    for opening, closing in ("（）", "()", "【】", "[]"):
        if bare.startswith(opening) and bare.endswith(closing):
            return bare[1:-1].strip()
        # A bracket around several labels leaves half of itself on the last value.
        if bare.endswith(closing) and opening not in bare:
            return bare[:-1].strip()
    return bare


def _at_head(line: str, title: str | None) -> Credits | None:
    if title is not None and line == title:
        return Credits()
    if dateline := _DATELINE.fullmatch(line):
        return Credits(outlet=dateline["outlet"])
    said = credits_in(line)
    if said is None and len(line) <= _LONGEST_OTHER:
        beside = SPELT_OUT.sub("", _DATE.sub("", line))
        if beside != line and not _SENTENCE_PART.search(beside):
            return Credits()
    return said


def _at_end(line: str) -> Credits | None:
    said = credits_in(line)
    if said is None and len(line) <= _LONGEST_CLOSING and _CLOSING.fullmatch(line):
        return Credits()
    return said


def _without_what_follows_the_editor(lines: list[str]) -> tuple[list[str], list[str]]:
    total = sum(map(len, lines))
    after = 0
    for index in range(len(lines) - 1, 0, -1):
        after += len(lines[index])
        if after > _MOST_AFTER_EDITOR * (total - after):
            break
        said = credits_in(lines[index])
        if said is not None and said.editor is not None:
            return lines[:index], lines[index:]
    return lines, []


def _is_noise(line: str) -> bool:
    return len(line) <= _LONGEST_NOISE and _NOISE.fullmatch(line.strip()) is not None


def _without_other_news(lines: list[str]) -> tuple[list[str], list[str]]:
    for index, line in enumerate(lines[1:], start=1):
        if len(line) > _LONGEST_HEADING:
            continue
        if _OTHER_NEWS.fullmatch(line):
            return lines[:index], lines[index + 1 :]
        if _OTHER_NEWS_OR_BACKGROUND.fullmatch(line) and not any(map(_SENTENCE_END.search, lines[index + 1 :])):
            return lines[:index], lines[index + 1 :]
    return lines, []
