from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('optout', '0009_cascade_in_the_database'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='tick',
            name='known_outcome',
        ),
        migrations.AddField(
            model_name='tick',
            name='reply',
            field=models.CharField(blank=True, db_default='', default='', max_length=16),
        ),
        migrations.AddField(
            model_name='tick',
            name='replied_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddConstraint(
            model_name='tick',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('replied_at', None), ('reply', '')), models.Q(models.Q(('reply', ''), _negated=True), ('replied_at__isnull', False)), _connector='OR'), name='reply_has_its_moment'),
        ),
        # Links that are out there keep their 43 characters.
        migrations.AddField(
            model_name='completionlink',
            name='token_length',
            field=models.PositiveSmallIntegerField(default=43),
        ),
        migrations.AlterField(
            model_name='completionlink',
            name='token_length',
            field=models.PositiveSmallIntegerField(default=22),
        ),
    ]
