from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("optout", "0012_count_starts")]

    operations = [
        migrations.RemoveField("checklist", "came_from"),
        migrations.RemoveField("checklist", "finished_at"),
    ]
