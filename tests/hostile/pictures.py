"""Pictures made to do harm, in the formats that other libraries than Qt's readers decode.

They announce more than they hold, hold themselves, unpack to far more than they take, or point to
other files. All were written by hand after the formats' standards.
"""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Iterator

from benchmarks.robustness.fuzz_pictures import pictures_beyond_qt

_LINE = '<path d="M60 15 L60 75" stroke="black" stroke-width="8" fill="none"/>'
_SIZE = 'width="120" height="90" viewBox="0 0 120 90"'
_DRAW = b"8 w 60 15 m 60 75 l S"
_CATALOG, _PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"


def hostile_pictures() -> dict[str, bytes]:
    """Return the files by their names."""
    return {
        **{f"SVG: {name}": content for name, content in _drawings()},
        **{f"PDF: {name}": content for name, content in _documents()},
        **{f"{kind}: {name}": content for kind, name, content in _photographs()},
        **{f"TIFF: {name}": content for name, content in _tiffs()},
    }


def _svg(body: str, size: str = _SIZE) -> bytes:
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {spaces} {size}>{body}</svg>".encode()


def _drawings() -> Iterator[tuple[str, bytes]]:
    yield "a group within itself", _svg(f'<g id="a"><use xlink:href="#a"/>{_LINE}</g>')
    yield "100,000 nested groups", _svg("<g>" * 100_000 + _LINE + "</g>" * 100_000)
    for side in ("1000000000", "1e308", "nan", "-5"):
        yield f"a width of {side}", _svg(_LINE, f'width="{side}" height="1"')
    yield (
        "a billion dashes",
        _svg(
            '<path d="M0 9 L100000000 9" stroke-dasharray="0.1" stroke="black" stroke-width="8"/>'
        ),
    )
    yield "a pen of 1e30", _svg(_LINE.replace('"8"', '"1e30"'))
    yield (
        "another file as a text",
        b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + _svg('<text y="40">&x;</text>'),
    )
    yield "a script", _svg(f"<script>while (1);</script>{_LINE}")
    yield "a style from elsewhere", _svg('<style>@import url("http://127.0.0.1:9/x");</style>')
    packed = base64.b64encode(_png_of(60_000)).decode()
    image = f'<image width="9" height="9" xlink:href="data:image/png;base64,{packed}"/>'
    yield "a picture of 3.6 gigapixels within", _svg(image)
    blur = '<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter>'
    yield "a blur of 1e9", _svg(f'{blur}<g filter="url(#f)">{_LINE}</g>')


def _png_of(side: int) -> bytes:
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(10_000_000), 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + name + part + struct.pack(">I", zlib.crc32(name + part))
        for name, part in parts
    )


def _pdf(*objects: bytes, catalog: bytes = _CATALOG, pages: bytes = _PAGES) -> bytes:
    """Return a document of a catalog, the node of its pages, and `objects`, from the third on."""
    content, places = b"%PDF-1.7\n", []
    for number, one in enumerate((catalog, pages, *objects), start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + table
    end += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return content + end % (len(places) + 1, len(content))


def _page(box: bytes = b"[0 0 120 90]", extra: bytes = b"") -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox" + box + b"/Contents 4 0 R" + extra + b">>"


def _stream(data: bytes, extra: bytes = b"") -> bytes:
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), extra, data)


def _resources(held: bytes) -> bytes:
    return b"/Resources<</" + held + b">>"


def _documents() -> Iterator[tuple[str, bytes]]:
    draw = _stream(_DRAW)
    for box in (b"[0 0 1000000000 1000000000]", b"[0 0 1000000000 1]", b"[0 0 0 0]"):
        yield f"a page of {box.decode()}", _pdf(_page(box), draw)
    yield "pages within themselves", _pdf(pages=b"<</Type/Pages/Kids[2 0 R]/Count 1>>")
    yield "no page", _pdf(pages=b"<</Type/Pages/Kids[]/Count 0>>")
    script = b"/OpenAction<</S/JavaScript/JS(while (1) app.launchURL('http://127.0.0.1:9'))>>>>"
    yield "a script", _pdf(_page(), draw, catalog=_CATALOG[:-2] + script)
    launch = b"/OpenAction<</S/Launch/F(/bin/touch)>>>>"
    yield "a program to start", _pdf(_page(), draw, catalog=_CATALOG[:-2] + launch)
    packed = bytes(2**28)
    for _ in range(3):
        packed = zlib.compress(packed, 9)
    filters = b"/Filter[" + b"/FlateDecode" * 3 + b"]"
    yield "256 MiB packed three times", _pdf(_page(), _stream(packed, filters))
    image = _stream(
        zlib.compress(bytes(10**6), 9),
        b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB"
        b"/BitsPerComponent 8/Filter/FlateDecode",
    )
    held = _page(extra=_resources(b"XObject<</I 5 0 R>>"))
    yield "an image of 3.6 gigapixels", _pdf(held, _stream(b"9 0 0 9 0 0 cm /I Do"), image)
    other = _stream(b"", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(/etc/passwd)/Page 0>>")
    held = _page(extra=_resources(b"XObject<</F 5 0 R>>"))
    yield "a page of another file", _pdf(held, _stream(b"/F Do"), other)
    yield "100,000 nested arrays", _pdf(_page(extra=b"/X " + b"[" * 10**5 + b"]" * 10**5), draw)
    table = b"xref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Root 1 0 R/Prev 9>>\n"
    yield "a table that goes on in itself", b"%PDF-1.7\n" + table + b"startxref\n9\n%%EOF"


def _photographs() -> Iterator[tuple[str, str, bytes]]:
    for kind in ("HEIF", "AVIF"):
        sound = pictures_beyond_qt().get(kind.lower())
        if sound is None:
            continue  # It is not read or written here.
        # ISO/IEC 23008-12, 6.5.3: the width and height of an image.
        at = sound.index(b"ispe") + 8
        for width, height in ((65_535, 65_535), (2**32 - 1, 1), (0, 0), (60, 45)):
            size = struct.pack(">II", width, height)
            yield kind, f"a size of {width}×{height}", sound[:at] + size + sound[at + 8 :]
        for box in (b"meta", b"iloc", b"ipco"):
            at = sound.index(box) - 4
            for length in (0, 7, 2**32 - 1):
                changed = sound[:at] + struct.pack(">I", length) + sound[at + 4 :]
                yield kind, f"a box {box.decode()} of {length} bytes", changed
        at = sound.index(b"iloc") + 12
        yield kind, "places beyond the end", sound[:at] + b"\xff" * 12 + sound[at + 12 :]
        yield kind, "nothing but a head", sound[:40]


def _tiffs() -> Iterator[tuple[str, bytes]]:
    sound = pictures_beyond_qt()["tiff"]
    directory = struct.unpack_from("<I", sound, 4)[0]
    yield "a directory in its own head", sound[:4] + struct.pack("<I", 4) + sound[8:]
    yield "a directory beyond the end", sound[:4] + struct.pack("<I", 2**32 - 1) + sound[8:]
    yield "65,535 entries", sound[:directory] + b"\xff\xff" + sound[directory + 2 :]
