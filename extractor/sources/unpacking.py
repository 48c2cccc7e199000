"""Compressed bytes in, at most so many bytes out: what would unpack to more is refused before it fills the memory."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable

# gzip or zlib, whichever the header says.
EITHER = zlib.MAX_WBITS | 32
GZIP = b"\x1f\x8b"


class Unpacker:
    """Collects at most `limit` bytes. Raises ValueError where there are more, or where they are damaged."""

    def __init__(self, limit: int, *, packed: bool) -> None:
        self._limit = limit
        self._unpack = zlib.decompressobj(EITHER) if packed else None
        self._content = bytearray()

    def take(self, data: bytes) -> None:
        """Take the next bytes as they came."""
        if self._unpack is not None:
            try:
                # One byte beyond the limit tells that there is more.
                data = self._unpack.decompress(data, self._limit - len(self._content) + 1)
            except zlib.error as error:
                raise ValueError("is compressed, and damaged") from error
        self._content += data
        if len(self._content) > self._limit:
            raise ValueError(f"has more than {self._limit / 1e6:g} MB")

    def content(self) -> bytes:
        """All of it; to be asked for after the last byte was taken."""
        if self._unpack is not None and self._content and not self._unpack.eof:
            raise ValueError("is compressed, and cut off")
        return bytes(self._content)


async def collected(chunks: AsyncIterable[bytes], limit: int, *, packed: bool) -> bytes:
    """The content of a stream. Raises ValueError as `Unpacker` does."""
    unpacker = Unpacker(limit, packed=packed)
    async for chunk in chunks:
        unpacker.take(chunk)
    return unpacker.content()


def gunzipped(data: bytes, limit: int) -> bytes:
    """The content of a gzip file; of all else the bytes themselves. Raises ValueError as `Unpacker` does."""
    if not data.startswith(GZIP):
        return data
    unpacker = Unpacker(limit, packed=True)
    unpacker.take(data)
    return unpacker.content()
