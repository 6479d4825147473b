"""The keys that browsers hold, of 256 bits: drawn by lot, or made from a form that was sent.

Whoever opens one list more gets a new key, which only the answer carries. On a slow
network people press again, and their browser drops that answer for the next one: if it
brought another key, nothing would open what the first has moved.
docs/decisions/0008-resuming.md weighs it.
"""

import json
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from django.utils.crypto import constant_time_compare, salted_hmac

LENGTH = 43


def draw() -> str:
    """256 random bits: a key, or the nonce of a form."""
    return secrets.token_urlsafe(32)


def digest(key: str) -> str:
    """What is kept of a key: its SHA-256, in hexadecimal."""
    return sha256(key.encode()).hexdigest()


@dataclass(frozen=True)
class Passage:
    """A form that opens one list more to a browser: sent again, it is the same passage.

    `key` is what the browser showed, if anything, `presented` its link, code or record,
    and `nonce` what was drawn for the form when its page was made.
    """

    key: str = ""
    presented: str = ""
    nonce: str = ""

    @cached_property
    def new_key(self) -> str:
        """The key that it leads to: nobody who lacks one of the three can have it made.

        Without a nonce it is drawn by lot. Its second half tells later which form made
        it, when the browser that holds it already sends that form once more.
        """
        if not self._has_nonce:
            return draw()
        half = self._derive(self.key)
        return half + self._derive(half)

    @property
    def is_behind(self) -> bool:
        """Whether the browser came through already, and shows the key that it then got."""
        half, proof = self.key[:LENGTH], self.key[LENGTH:]
        return self._has_nonce and constant_time_compare(proof, self._derive(half))

    @property
    def _has_nonce(self) -> bool:
        return len(self.nonce) == LENGTH

    def _derive(self, key: str) -> str:
        parts = json.dumps([key, self.presented, self.nonce])
        mac = salted_hmac("optout.Passage", parts, algorithm="sha256").digest()
        return urlsafe_b64encode(mac).decode().rstrip("=")
