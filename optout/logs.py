"""What the log may say of a request: which page, never which address."""

import logging


class WithoutAddress(logging.Filter):
    """Put the route in place of the address, which may carry somebody’s token."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        path = getattr(request, "path", None)
        if path is not None:
            route = f"/{request.resolver_match.route}" if request.resolver_match else "?"
            record.args = tuple(route if value == path else value for value in record.args)
        return True
