import pytest


@pytest.fixture(autouse=True)
def what_the_site_knows() -> None:
    """These tests are about the real catalogue."""
