"""Join a list, and read the key of a browser."""

from django.conf import settings

from tests.people import SYSTEMS, go_on


def join(client, secret, system="phone"):
    headers = {"User-Agent": SYSTEMS[system]}
    return go_on(client, client.post("/en/join/", {"secret": secret}, headers=headers))


def key_of(client):
    return client.cookies[settings.DEVICE_COOKIE].value
