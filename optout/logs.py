"""Keeps addresses out of the log, which names only the page of a request."""

import logging
from collections.abc import Mapping

from django.http import HttpRequest


class WithoutAddress(logging.Filter):
    """Replace the address with its route, since an address may contain a secret token."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if isinstance(request, HttpRequest) and record.args:
            path = request.path
            route = f"/{request.resolver_match.route}" if request.resolver_match else "?"
            if isinstance(record.args, Mapping):
                record.args = {
                    name: route if value == path else value for name, value in record.args.items()
                }
            else:
                record.args = tuple(route if value == path else value for value in record.args)
        return True
