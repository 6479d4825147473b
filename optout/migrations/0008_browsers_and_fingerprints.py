from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):

    dependencies = [
        ('optout', '0007_plain_outcome'),
    ]

    operations = [
        migrations.RenameModel(old_name='Device', new_name='Browser'),
        migrations.RenameField(model_name='browser', old_name='kind', new_name='device'),
        migrations.AlterField(
            model_name='browser',
            name='checklist',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='browsers', to='optout.checklist'),
        ),
        migrations.RenameField(model_name='erasure', old_name='mark', new_name='fingerprint'),
    ]
