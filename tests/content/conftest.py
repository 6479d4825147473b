import pytest


@pytest.fixture(autouse=True)
def what_the_site_knows() -> None:
    """Content tests use the real catalogue."""
