"""Which links of a page lead to files: anchors, download scripts, viewers, frames, and lists in scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, unquote, urljoin, urlsplit

from pipeline.records import Attachment

if TYPE_CHECKING:
    from lxml import html

_ENDINGS: Final = r"(?:xlsx?|docx?|pdf|zip|wps|et)"
_NAMED: Final = re.compile(rf"\.{_ENDINGS}$", re.I)
# Before a page is parsed for its files: whether it may have any. Bytes, since most pages have none, and two patterns,
# each of which begins with letters of its own: ``re`` steps over a page quickly only then.
_MAY_END: Final = re.compile(rf"\.{_ENDINGS}\b".encode())
_MAY_BE_FETCHED: Final = re.compile(rb"file(?:url|(?<=downfile))")
# Files as members of a script's arrays, their addresses as plain strings.
_IN_SCRIPT: Final = re.compile(rf"""["']([^"'<>\s]{{1,500}}\.{_ENDINGS})["']""", re.I)
# A name that the same member gives beside the address: {"fileName": "名单.pdf", "fileUrl": "/a/b.pdf"}.
_NAME_IN_SCRIPT: Final = re.compile(r"""(?:file)?(?:name|title)["']?\s*[:=]\s*["']([^"']{1,200})["']""", re.I)
_MOST: Final = 100


def may_have_files(body: bytes) -> bool:
    """Whether a page's bytes may link to files. Cheap."""
    lower = body.lower()
    return _MAY_END.search(lower) is not None or _MAY_BE_FETCHED.search(lower) is not None


def attachments(document: html.HtmlElement, url: str) -> list[Attachment]:
    """The files that a page at ``url`` links to, each address once, in the order of the page."""
    found: dict[str, Attachment] = {}
    for address, name in (*_of_elements(document), *_of_scripts(document)):
        try:
            whole = urljoin(url, address.strip()).partition("#")[0]
            scheme = urlsplit(whole).scheme
        except ValueError:
            continue
        if scheme in ("http", "https") and len(found) < _MOST:
            found.setdefault(whole, Attachment(whole, " ".join(name.split()) or _last_part(whole)))
    return list(found.values())


def _of_elements(document: html.HtmlElement) -> Iterator[tuple[str, str]]:
    for element in document.iter("a", "iframe", "embed", "object"):
        name = element.text_content() or element.get("title") or ""
        if element.tag == "a":
            title = element.get("title") or ""
            name = title if _NAMED.search(title) and not _NAMED.search(name.strip()) else name
        for attribute in ("href", "fileurl", "src", "data"):
            address = element.get(attribute)
            if address and (file := _file_behind(address, name)):
                yield file, name
                break


def _file_behind(address: str, name: str) -> str | None:
    """The address of the file that a link leads to, a viewer's put aside; None where it leads to none."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    if parts.scheme.lower() not in ("", "http", "https"):
        return None
    query = parse_qs(parts.query)
    for shown in query.get("file", []) + query.get("fileurl", []):
        if _NAMED.search(urlsplit(shown).path):
            return shown
    if _NAMED.search(unquote(parts.path)):
        return address
    # downfile.jsp?filename=0123abcd.pdf, and scripts that only the link's words betray.
    scripted = parts.path.rpartition(".")[2].lower() in ("jsp", "do", "action", "aspx", "ashx", "php")
    if scripted and (any(map(_NAMED.search, query.get("filename", []))) or _NAMED.search(name.strip())):
        return address
    return None


def _of_scripts(document: html.HtmlElement) -> Iterator[tuple[str, str]]:
    for script in document.iter("script"):
        text = script.text or ""
        for match in _IN_SCRIPT.finditer(text):
            if "/" not in match[1]:
                continue  # a name alone
            member = text[text.rfind("{", 0, match.start()) + 1 : (text.find("}", match.end()) + 1) or len(text)]
            named = _NAME_IN_SCRIPT.search(member)
            yield match[1].replace("\\/", "/"), named[1] if named else ""


def _last_part(url: str) -> str:
    return unquote(urlsplit(url).path).rpartition("/")[2]
