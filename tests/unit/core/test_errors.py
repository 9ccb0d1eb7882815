import pytest

from fac_core.errors import UserError, nearest

pytestmark = pytest.mark.unit


def test_error_names_the_place_and_the_next_step() -> None:
    error = UserError("unknown key 'owners'", path="finops.yaml", line=3, column=5, hint="Did you mean owner?")
    assert str(error) == "finops.yaml:3:5: unknown key 'owners'\n  Did you mean owner?"


def test_error_without_a_place() -> None:
    assert str(UserError("no binary")) == "no binary"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("ownr", "Did you mean owner?"),
        ("environmen", "Did you mean environment or environments?"),
        ("zzz", ""),
    ],
)
def test_nearest_names(name: str, hint: str) -> None:
    assert nearest(name, ("owner", "environment", "environments")) == hint
