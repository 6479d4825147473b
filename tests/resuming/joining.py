"""Join a list, and read the key of a browser."""

from django.conf import settings


def join(client, secret, device="phone"):
    return client.post("/en/join/", {"secret": secret, "device": device})


def key_of(client):
    return client.cookies[settings.DEVICE_COOKIE].value
