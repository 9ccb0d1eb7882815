from __future__ import annotations

import io
import os
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ACME = Path(__file__).with_name("acme")


@pytest.fixture
def acme_files() -> dict[str, str]:
    """Files of a small package in the shape that the bindings' generator writes."""
    return {path.relative_to(ACME).as_posix(): path.read_text() for path in sorted(ACME.rglob("*")) if path.is_file()}


@pytest.fixture
def make_wheel(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Pack such files as a wheel."""

    def pack(files: dict[str, str]) -> Path:
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as package:
            for name, text in files.items():
                info = tarfile.TarInfo(f"package/{name}")
                info.size = len(text.encode())
                package.addfile(info, io.BytesIO(text.encode()))
        path = tmp_path / "cdktn_provider_acme-9.9.9-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as wheel:
            wheel.writestr("cdktn_provider_acme/_jsii/provider-acme@9.9.9.jsii.tgz", packed.getvalue())
        return path

    return pack


@pytest.fixture(scope="session")
def wheels() -> Path:
    """Folder with the wheels that the shipped data were read from."""
    folder = os.environ.get("FAC_SCHEMA_SOURCES")
    if not folder:
        pytest.skip("FAC_SCHEMA_SOURCES does not name a folder with the wheels cdktn_provider_{aws,azurerm,google}")
    return Path(folder)
