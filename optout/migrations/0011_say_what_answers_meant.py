from django.db import migrations

REQUESTS = ['linkedin-objection', 'meta-ai']
CHECKED_IN_EUROPE = ['microsoft-sharing', 'offsite-ads']
EUROPE = ['eu', 'uk', 'ch']


def say_what_they_meant(apps, schema_editor):
    """Until now two words had to do for every step: what they meant depended on it.

    Frozen here, because the catalogue will change and this must not.
    """
    ticks = apps.get_model('optout', 'Tick').objects.using(schema_editor.connection.alias)
    done, skipped = ticks.filter(outcome='done'), ticks.filter(outcome='skipped')
    done.filter(step_slug__in=REQUESTS).update(outcome='sent')
    skipped.filter(step_slug__in=REQUESTS).update(outcome='not-sent')
    skipped.filter(step_slug='tidy-up').update(outcome='not-for-me')
    skipped.update(outcome='left-on')
    switches = done.exclude(step_slug='tidy-up')
    switches.filter(
        step_slug__in=CHECKED_IN_EUROPE, checklist__region__in=EUROPE
    ).update(outcome='nothing-on')
    switches.update(outcome='off')


def use_two_words_again(apps, schema_editor):
    ticks = apps.get_model('optout', 'Tick').objects.using(schema_editor.connection.alias)
    ticks.filter(outcome__in=['not-found', 'not-opening']).delete()
    ticks.filter(outcome__in=['off', 'was-on', 'nothing-on', 'sent']).update(outcome='done')
    ticks.filter(outcome__in=['left-on', 'not-sent', 'not-for-me']).update(outcome='skipped')


class Migration(migrations.Migration):

    dependencies = [
        ('optout', '0010_answers_that_can_be_true'),
    ]

    operations = [
        migrations.RunPython(say_what_they_meant, use_two_words_again, elidable=True),
    ]
