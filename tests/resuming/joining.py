"""What a browser does to join a list, and how it stands then."""

from django.conf import settings


def join(client, secret, device="phone"):
    return client.post("/en/join/", {"secret": secret, "device": device})


def key_of(client):
    return client.cookies[settings.DEVICE_COOKIE].value
