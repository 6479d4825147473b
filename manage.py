#!/usr/bin/env python
import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "optout.settings")
    # The database and the key that a first start makes are for their owner only.
    os.umask(0o077)
    if sys.argv[1:2] == ["runserver"]:
        # The development server serves uncollected static files, but only with DEBUG.
        os.environ.setdefault("DEBUG", "true")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"{error}")
