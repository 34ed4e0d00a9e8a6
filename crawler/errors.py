"""Why a page did not arrive, in one line."""

from __future__ import annotations

from urllib.parse import urlsplit

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.spidermiddlewares.httperror import HttpError

from crawler.guard import ForbiddenAddress, GuardedResolver


def reason_of(error: BaseException | None, url: str) -> str:
    """What went wrong with a request, for a person: the address, and what happened to it."""
    host = urlsplit(url).hostname or url
    match error:
        case ForbiddenAddress():
            return str(error)
        case HttpError() if location := error.response.headers.get("Location"):
            return f"{url}: a redirect that is not followed, to {location.decode('latin-1')}"
        case HttpError():
            return f"{url}: HTTP {error.response.status}"
        case CannotResolveHostError() if host in GuardedResolver.refused:
            return f"{url}: the host is a private address ({GuardedResolver.refused[host]})"
        case CannotResolveHostError():
            return f"{url}: no host is called {host}"
        case DownloadTimeoutError():
            return f"{url}: no answer in time"
        case DownloadConnectionRefusedError():
            return f"{url}: {host} refused the connection"
        case ResponseDataLossError():
            return f"{url}: the answer broke off before its end"
        case DownloadCancelledError():
            return f"{url}: the answer is larger than we read"
        case IgnoreRequest() if "DOWNLOAD_MAXSIZE" in str(error):
            return f"{url}: the answer is larger than we read, once decompressed"
        case IgnoreRequest() if "robots.txt" in str(error):
            return f"{url}: the site's robots.txt forbids it"
        case DownloadFailedError():
            return f"{url}: the connection broke"
        case _:
            return f"{url}: {str(error) or type(error).__name__}"
