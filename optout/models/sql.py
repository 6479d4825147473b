"""What nearly every request of somebody’s own asks, in the SQL that SQLite and PostgreSQL share.

The ORM takes ten times as long to word it as the database takes to answer.
"""

from datetime import UTC, datetime

from django.db import connection

OPENED = """
    SELECT device.id, device.kind, CAST(device.added_at AS text), list.id, list.region,
        list.accounts, CAST(list.created_at AS text), CAST(list.touched_at AS text),
        CAST(list.finished_at AS text), list.came_from_id,
        tick.step_slug, tick.outcome, CAST(tick.ticked_at AS text)
    FROM optout_device device
    JOIN optout_checklist list ON list.id = device.checklist_id
    LEFT JOIN optout_tick tick ON tick.checklist_id = list.id
    WHERE device.key_digest = %s AND list.touched_at >= %s
    ORDER BY COALESCE(device.brought_forward_at, device.added_at) DESC, device.id DESC
"""
"""The devices that a key opens, the one in front first, with their lists and ticks.

Moments come as text, since most of them come once for each tick and are read once.
"""

MARKS = (
    "SELECT step_slug, outcome, CAST(ticked_at AS text) FROM optout_tick WHERE checklist_id = %s"
)

TOUCH = "UPDATE optout_checklist SET touched_at = %s WHERE id = %s"

TOUCH_AS_READ = f"{TOUCH} AND touched_at = %s"
"""Touch a list only if nobody has since it was read."""

TICK = """
    INSERT INTO optout_tick (checklist_id, step_slug, outcome, ticked_at)
    VALUES (%s, %s, %s, %s)
    ON CONFLICT (checklist_id, step_slug)
    DO UPDATE SET outcome = excluded.outcome, ticked_at = excluded.ticked_at
"""

REOPEN = "DELETE FROM optout_tick WHERE checklist_id = %s AND step_slug = %s"


def rows(statement: str, values: list[object]) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()


def stored(moment: datetime) -> object:
    return connection.ops.adapt_datetimefield_value(moment)


def moment(text: str) -> datetime:
    """A moment as it was stored: SQLite knows no time zones, and Django writes UTC there."""
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
