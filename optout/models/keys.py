"""The keys of browsers: 256 bits, random or derived from the form that was sent.

A browser that opens another list gets a new key, which only the response carries. On a slow
network people press the button again, and their browser drops the first response. If the second
one carried a different key, the lists that moved to the first key would be lost.
docs/decisions/0008-resuming.md has the reasons.
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
    """Return 256 random bits, for a key or for the nonce of a form."""
    return secrets.token_urlsafe(32)


def digest(key: str) -> str:
    """Return the SHA-256 of a key in hexadecimal. Only this is stored."""
    return sha256(key.encode()).hexdigest()


@dataclass(frozen=True)
class JoinAttempt:
    """The idempotency key of a form that lets a browser open another list.

    `key` is the content of the browser’s cookie, if any. `presented` is the link, code or record.
    `nonce` is a random value that the page put into its form. The same form sent twice has the
    same three values, and therefore leads to the same new key.
    """

    key: str = ""
    presented: str = ""
    nonce: str = ""

    @cached_property
    def new_key(self) -> str:
        """The key that the attempt leads to. Deriving it takes all three values.

        Without a nonce it is random. Otherwise its second half proves which form it comes from,
        in case the browser already holds it and sends that form again.
        """
        if not self._has_nonce:
            return draw()
        half = self._derive(self.key)
        return half + self._derive(half)

    @property
    def has_succeeded(self) -> bool:
        """Whether the browser already holds the key that this form leads to."""
        half, proof = self.key[:LENGTH], self.key[LENGTH:]
        return self._has_nonce and constant_time_compare(proof, self._derive(half))

    @property
    def _has_nonce(self) -> bool:
        return len(self.nonce) == LENGTH

    def _derive(self, key: str) -> str:
        parts = json.dumps([key, self.presented, self.nonce])
        mac = salted_hmac("optout.JoinAttempt", parts, algorithm="sha256").digest()
        return urlsafe_b64encode(mac).decode().rstrip("=")
