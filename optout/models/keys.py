"""The keys that browsers hold: 256 bits, random or derived from the form that was sent.

Opening one more list gives a browser a new key, and only the answer carries it. On a slow
network people press the button again, and their browser drops the first answer for the
second. If that brought another key, nothing would open what the first one has moved.
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
    """256 random bits: a key, or the nonce of a form."""
    return secrets.token_urlsafe(32)


def digest(key: str) -> str:
    """What is stored of a key: its SHA-256, in hexadecimal."""
    return sha256(key.encode()).hexdigest()


@dataclass(frozen=True)
class JoinAttempt:
    """The idempotency key of a form that lets a browser open one more list.

    `key` is what the browser’s cookie held, if anything, `presented` its link, code or record,
    and `nonce` a random value that the page gave to its form. The same form sent twice has
    the same three, and therefore leads to the same new key.
    """

    key: str = ""
    presented: str = ""
    nonce: str = ""

    @cached_property
    def new_key(self) -> str:
        """The key that the attempt leads to. It cannot be derived without all three values.

        Without a nonce it is random. Otherwise its second half proves which form made it, for
        the browser that already holds it and sends that form again.
        """
        if not self._has_nonce:
            return draw()
        half = self._derive(self.key)
        return half + self._derive(half)

    @property
    def has_succeeded(self) -> bool:
        """Whether the browser already shows the key that this very form led to."""
        half, proof = self.key[:LENGTH], self.key[LENGTH:]
        return self._has_nonce and constant_time_compare(proof, self._derive(half))

    @property
    def _has_nonce(self) -> bool:
        return len(self.nonce) == LENGTH

    def _derive(self, key: str) -> str:
        parts = json.dumps([key, self.presented, self.nonce])
        mac = salted_hmac("optout.JoinAttempt", parts, algorithm="sha256").digest()
        return urlsafe_b64encode(mac).decode().rstrip("=")
