"""Which hosts are private, in every way of writing them."""

import pytest

from crawler.addresses import http_address
from crawler.guard import forbidden_address

PRIVATE = [
    "localhost",
    "LOCALHOST.",
    "db.localhost",
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",  # the metadata service of clouds
    "100.64.0.1",  # carrier-grade NAT
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[fe80::1%eth0]",
    "[fc00::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a00:1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "127.0.0.1.",
    "127.1",
    "0x7f.1",
    "2130706433",
    "[::127.0.0.1]",
    "[fec0::1]",
    "[::ffff:0:127.0.0.1]",
]
PUBLIC = [
    "news.66wz.com",
    "www.miit.gov.cn",
    "8.8.8.8",
    "172.15.0.1",
    "[2400:3200::1]",
    "localhost.example",
    "127.example",
]


@pytest.mark.parametrize("host", PRIVATE)
def test_private_addresses_are_forbidden(host: str) -> None:
    assert forbidden_address(host)


@pytest.mark.parametrize("host", PUBLIC)
def test_public_addresses_and_names_pass(host: str) -> None:
    assert forbidden_address(host) is None


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (
            "https://news.66wz.com/system/2022/08/15/105487123.shtml",
            "https://news.66wz.com/system/2022/08/15/105487123.shtml",
        ),
        (" http://a.example/名单.html#top ", "http://a.example/%E5%90%8D%E5%8D%95.html"),
        ("HTTP://A.example/", "HTTP://A.example/"),
        ("news.66wz.com/system", None),
        ("ftp://a.example/", None),
        ("file:///etc/passwd", None),
        ("http://", None),
        ("http:///path", None),
        ("http://a.example:99999/", None),
        ("http://[::1/", None),
        ("http://a b.example/", None),
        ("", None),
    ],
)
def test_what_is_an_address(typed: str, address: str | None) -> None:
    found = http_address(typed)
    assert (found and found.lower()) == (address and address.lower())
