import re
from pathlib import Path

import pytest
from django.conf import settings

from tests.serving import manage

PRODUCTION = {
    "ALLOWED_HOSTS": "untick.example",
    "CONTACT": "privacy@untick.example",
    "HTTPS": "true",
    "SECRET_KEY": "long enough and only for the tests, not for anybody else’s eyes",
    "SITE_URL": "https://untick.example",
    "TRUSTED_PROXIES": "1",
}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALLOWED_HOSTS", ""),
        ("ALLOWED_HOSTS", "décoche.example"),
        ("ALLOWED_HOSTS", "untick.example,straße.example"),
        ("DATABASE_URL", "mysql://localhost/optout"),
        ("DEBUG", "ture"),
        ("HOST", ""),
        ("HTTPS", "ture"),
        ("PORT", "eighty"),
        ("PORT", "65536"),
        ("RETENTION_DAYS", "0"),
        ("RETENTION_DAYS", "half a year"),
        ("SITE_URL", "untick.example"),
        ("SITE_URL", "http://"),
        ("SITE_URL", "http://décoche.example"),
        ("SITE_URL", "http://0.0.0.0:8000"),
        ("SITE_URL", "http://[::]:8000"),
        ("TIME_ZONE", "Mars/Phobos"),
        ("WEB_CONCURRENCY", "-1"),
    ],
)
def test_a_wrong_setting_stops_the_start_with_one_clear_line(name, value):
    result = manage("check", **{name: value})

    assert result.returncode == 1
    assert result.stderr.startswith(f"{name} must be ")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "0", "::0"])  # noqa: S104
def test_on_every_address_of_the_machine_the_site_must_be_told_its_own(host):
    result = manage("check", HOST=host, SITE_URL="")

    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    assert result.stderr.startswith("SITE_URL must be set ")
    assert manage("check", HOST=host, SITE_URL="http://192.0.2.7:8000").returncode == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CONTACT", ""),
        ("CONTACT", " "),
        ("DEBUG", "true"),
        ("SECRET_KEY", ""),
        ("SITE_URL", ""),
        ("SITE_URL", "http://untick.example"),
    ],
)
def test_an_unsafe_setting_with_https_stops_the_start(name, value):
    assert manage("check", **PRODUCTION).returncode == 0

    result = manage("check", **PRODUCTION | {name: value})

    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    assert result.stderr.startswith(f"{name} must be ")


def test_a_production_environment_passes_the_deployment_check():
    result = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)

    assert (result.returncode, result.stderr) == (0, "")


def test_an_unsafe_environment_fails_the_deployment_check():
    unsafe = {"SECRET_KEY": "too short", "TRUSTED_PROXIES": "0"}

    result = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION | unsafe)

    assert result.returncode == 1
    assert "security.W009" in result.stderr
    assert "optout.W042" in result.stderr


def test_a_development_environment_fails_the_deployment_check():
    assert manage("check", "--deploy", "--fail-level", "WARNING").returncode == 1


def test_the_public_address_is_where_the_server_listens_unless_it_is_set():
    result = manage(
        "shell",
        "--no-imports",
        "-c",
        "from django.conf import settings; print(settings.SITE_URL)",
        PORT="8123",
    )

    assert result.stdout.strip() == "http://127.0.0.1:8123"


def test_a_variable_that_is_set_but_empty_does_not_hide_the_key_in_dotenv():
    show_key = "from django.conf import settings; print(settings.SECRET_KEY)"

    first, second = (
        manage("shell", "--no-imports", "-c", show_key, SECRET_KEY="") for _ in range(2)
    )

    assert first.stdout == second.stdout
    assert len(first.stdout) > 50
    assert (Path(settings.BASE_DIR) / ".env").stat().st_mode & 0o077 == 0


ANSWER_THE_QUESTIONS = """
from django.core.management import call_command
from django.test import Client

call_command("migrate", verbosity=0)
client = Client(headers={"Sec-Fetch-Site": "same-origin", "X-Forwarded-Proto": "https"})
answers = {"region": "eu", "accounts": "linkedin"}
response = client.post("/en/plan/", answers, headers={"Host": "untick.example"})
print(response.status_code, response.cookies.output())
"""


def test_with_https_the_cookie_is_secure_and_bound_to_its_host(tmp_path):
    database = f"sqlite:///{tmp_path}/site.sqlite3"

    result = manage(
        *("shell", "--no-imports", "-c", ANSWER_THE_QUESTIONS),
        **PRODUCTION | {"DATABASE_URL": database},
    )

    assert result.stdout.startswith("302 Set-Cookie: __Host-"), result.stderr
    assert "Secure" in result.stdout.strip().split("; ")


def test_only_settings_read_the_environment():
    package = Path(settings.BASE_DIR) / "optout"
    reads = re.compile(r"os\.(?:environ\b(?!\.setdefault)|getenv)")

    assert {path.name for path in package.rglob("*.py") if reads.search(path.read_text())} <= {
        "settings.py"
    }
