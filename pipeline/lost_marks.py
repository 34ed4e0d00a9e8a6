"""What pages leave of marks that they could not write, and of the tools that wrote them.

Quotation marks come as the bytes of their code in another one (â€œ小巨人â€), as references that were escaped twice
(&amp;ldquo;), as escapes of a program (\\u201c) or as some other pair of marks around a title's name (《小巨人》,
#瞪羚#); line ends as \\n or &lt;br&gt;; links as [温州市](https://…); and names of betting
sites, or words of the headline, stand in the sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.patterns import pattern

# The third byte of a mark of U+2000 to U+203F, as it looks in Windows' code or in Latin 1, and the mark where it is no
# quotation mark. Of a closing one the third byte is often lost: Windows' code has no character for it.
_IN_OTHER_CODE = pattern("â[€\x80](?P<byte>[œ˜™\x98\x99\x9c\x9d“”\x93\x94¦\xa6]?)|Â(?=[ ·])")
_OF_BYTE = {"“": "-", "”": "-", "\x93": "-", "\x94": "-", "¦": "…"}
_REFERENCE = pattern(
    r"&(?:amp;)*(?:(?P<mark>nbsp|[er]?[mn]sp|quot|[lr][ds]quo|zwnj|#160|#34|#39|#12288|#822[01]|#821[67]|"
    r"#x(?:a0|22|27|3000|201[89cd]|20[01]\w));|"
    r"lt;/?(?P<tag>p|br|div|li|tr|td|span|strong|b|em|a|font)\b[^&<>]{0,100}?/?(?:&(?:amp;)*quot;[^&<>]{0,100}){0,8}"
    r"&(?:amp;)*gt;)",
    re.IGNORECASE,
)
_ESCAPE = pattern(
    r"\\+(?:u(?:201[89cdCD]|3000|00[aA]0|200[bB])|[\"'“”‘’]|(?P<line>(?:r\\+)?n|r)(?![a-zA-Z])|t(?![a-zA-Z]))"
)
_LINK = pattern(r"\[(?P<words>[^\[\]\n]{1,40})\]\((?:https?:/)?/[^()\s]{0,300}\)")
_NAME = "(?:专精特新|重点小巨人|小巨人|单项冠军|隐形冠军|瞪羚|独角兽)"
_AROUND_NAME = pattern(rf"[《【<#](?P<name>{_NAME}(?:企业)?)[》】>#]|\((?P<second>小巨人)\)")
_BRAND = pattern(
    r"(?:华体会|九游会|金年会|球友会|(?:开云|乐鱼|亚博|爱游戏|博鱼|雷火|必威|万博|半岛|星空|江南|米兰|云开|火狐|天博|凯发|杏彩|"
    r"皇冠|环球|一竞技)(?:体育|电竞)?(?=[aA][pP][pP]|官网|官方网站|官方入口|全站|网页版|综合体育|平台(?:下载|登录)|·|\(中国\)|体育))"
    r"(?:体育|电竞|平台|综合|全站|[aA][pP][pP]|下载|官网|官方网站|官方|网页版|手机版|登录|入口|注册|·|\(中国\))*"
)
# Words of a headline that a page strewed into its sentences, where they tear a number or a row apart: 5反超家,
# 分别新增21家、11家登顶、7家.
_STREWN = pattern(
    r"(?<=\d)(?P<within>(?![多余几上百千万亿]|[一-鿿][多余几上百千万亿])[一-鿿]{2})(?=家[、,;。])|"
    r"分别[^。;,\d]{0,8}(?:\d{1,5}家、){0,20}\d{1,5}家(?P<behind>[一-鿿]{2})(?=、\d{1,5}家)"
)
_HEADLINE = 120
_BLOCKS = ("p", "br", "div", "li", "tr", "td")


def lost_marks(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of a text, whose characters are plain, that stand for other marks or for nothing, in no order, each
    with what is written instead.
    """
    if "â" in text or "Â" in text:
        yield from ((*found.span(), _OF_BYTE.get(found["byte"], "")) for found in _IN_OTHER_CODE.finditer(text))
    if "&" in text:
        for found in _REFERENCE.finditer(text):
            yield *found.span(), "\n" if (found["tag"] or "").lower() in _BLOCKS else ""
    if "\\" in text:
        yield from ((*found.span(), "\n" if found["line"] else "") for found in _ESCAPE.finditer(text))
    if "](" in text:
        for link in _LINK.finditer(text):
            yield link.start(), link.start("words"), ""
            yield link.end("words"), link.end(), ""
    for found in _AROUND_NAME.finditer(text):
        name = found.lastgroup or 0
        yield found.start(), found.start(name), ""
        yield found.end(name), found.end(), ""
    for found in _STREWN.finditer(text):
        word = found.lastgroup or 0
        if 0 <= text.find(found[word], 0, _HEADLINE) < found.start() - len(found[word]):
            yield *found.span(word), ""
    yield from ((*found.span(), "") for found in _BRAND.finditer(text))
