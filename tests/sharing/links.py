"""Where a completion link leads."""


def path_of(link):
    return f"/s/{link.token}/"
