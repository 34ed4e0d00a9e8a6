"""Web addresses as people type and lists give them."""

from __future__ import annotations

from urllib.parse import urlsplit

from w3lib.url import safe_url_string


def http_address(text: str) -> str | None:
    """The http(s) address that ``text`` is, percent-encoded and without its fragment; None where it is none."""
    try:
        parts = urlsplit(text.strip())
        port_fits = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or not port_fits:
        return None
    if any(character.isspace() for character in text.strip()):
        return None
    return safe_url_string(parts._replace(fragment="").geturl())
