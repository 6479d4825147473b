from django.db import migrations, models


def count(apps, schema_editor):
    """Keep how many started from each link, and forget who."""
    lists = apps.get_model("optout", "Checklist").objects.using(schema_editor.connection.alias)
    links = apps.get_model("optout", "CompletionLink").objects.using(
        schema_editor.connection.alias
    )
    counted = (
        lists.exclude(came_from=None)
        .values_list("came_from")
        .annotate(number=models.Count("pk"))
    )
    for link, number in counted:
        links.filter(pk=link).update(starts=number)


class Migration(migrations.Migration):
    dependencies = [("optout", "0011_say_what_answers_meant")]

    operations = [
        migrations.AddField(
            "completionlink", "starts", models.PositiveIntegerField(db_default=0)
        ),
        migrations.AddField(
            "completionlink", "starts_that_day", models.PositiveIntegerField(db_default=0)
        ),
        migrations.AddField("completionlink", "latest_start_on", models.DateField(null=True)),
        migrations.RunPython(count, migrations.RunPython.noop),
    ]
