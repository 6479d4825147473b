"""Take the SQLite that comes with pysqlite3, where there is one, instead of the system’s.

Many systems still bring a version in which the reset of a WAL may corrupt the file
(optout.settings.journal_mode). Django asks for `sqlite3` by that name. The same for
everybody in the process: two copies of SQLite on one file undo each other’s locks.
"""

import sys

try:
    import pysqlite3
except ImportError:  # no wheel for this machine
    pass
else:
    # As in SQLite’s C interface; Django asks for them, and pysqlite3 leaves them out.
    pysqlite3.SQLITE_LIMIT_COLUMN, pysqlite3.SQLITE_LIMIT_VARIABLE_NUMBER = 2, 9
    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2
