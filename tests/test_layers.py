"""Imports go one way: scheduler → crawler → storage → pipeline; and the command line starts light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ("pipeline", "storage", "crawler", "scheduler")
NETWORK_AND_CLOCK = {
    "scrapy",
    "twisted",
    "sqlalchemy",
    "alembic",
    "apscheduler",
    "requests",
    "socket",
    "urllib.request",
}


def imported(path: Path) -> set[str]:
    """The full names of all modules that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            names.add(node.module or "")
    return names


def modules() -> list[Path]:
    return sorted([ROOT / "scheduler.py", *(path for layer in LAYERS[:3] for path in (ROOT / layer).rglob("*.py"))])


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    own = LAYERS.index(path.relative_to(ROOT).parts[0].removesuffix(".py"))
    upward = {name for name in imported(path) if name.split(".")[0] in LAYERS[own + 1 :]}
    assert not upward
    assert not {name for name in imported(path) if name.split(".")[0] in ("tests", "fixtures")}


@pytest.mark.parametrize("path", sorted((ROOT / "pipeline").rglob("*.py")), ids=lambda path: path.name)
def test_the_pipeline_is_pure(path: Path) -> None:
    names = imported(path)
    assert not {name for name in names if name in NETWORK_AND_CLOCK or name.split(".")[0] in NETWORK_AND_CLOCK}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["extract", "--help"],
        ["extract", "--format", "json", str(ROOT / "README.md")],
        ["extract", "--article-only", str(ROOT / "README.md")],
    ],
    ids=["help", "extract-help", "extract", "article-only"],
)
def test_light_commands_load_neither_scrapy_nor_sqlalchemy(arguments: list[str]) -> None:
    script = (
        "import sys, scheduler\n"
        f"sys.argv = ['giants', *{arguments!r}]\n"
        "try:\n    scheduler.giants()\nexcept SystemExit as end:\n    assert end.code == 0, end.code\n"
        "heavy = {'scrapy', 'twisted', 'sqlalchemy', 'alembic', 'apscheduler'} & sys.modules.keys()\n"
        "sys.exit(f'loaded: {heavy}' if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout
