"""What an API answers about an article, made the page that a person would see: the rest of the way is every page's."""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape
from typing import Any, Final

from pipeline.charsets import decode
from pipeline.pages.document import is_markup
from pipeline.readers.layout import Answer
from pipeline.records import Page

_PAGE: Final = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head>'
    "<body><h1>{title}</h1><time>{published}</time><cite>{outlet}</cite><article>{body}</article></body></html>"
)


def page_of_answer(page: Page, answer: Answer) -> Page:
    """The page with the answer's parts in HTML; as it is where its bytes are no such answer."""
    try:
        told = json.loads(decode(page.body))
    except (ValueError, RecursionError):
        return page
    title, body = _text(told, answer.title), next(filter(None, (_text(told, keys) for keys in answer.body)), "")
    if not title or not body:
        return page
    if not is_markup(body):
        body = "".join(f"<p>{escape(line)}</p>" for line in body.splitlines())
    parts = {"title": title, "published": _text(told, answer.published), "outlet": _text(told, answer.outlet)}
    text = _PAGE.format(body=body, **{name: escape(part) for name, part in parts.items()})
    return replace(page, body=text.encode("utf-8", "replace"))


def _text(told: Any, keys: str) -> str:
    for key in keys.split("."):
        told = told.get(key) if isinstance(told, dict) else None
    return told.strip() if isinstance(told, str) else ""
