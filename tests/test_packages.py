"""How the packages hang together: what imports what, and how much lies in one folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("lenet_gui", "benchmarks")
# Their loose modules stand for themselves; those of every other folder make one package.
TOP = ("lenet_gui", "lenet_gui.core", "lenet_gui.ui")
MAX_MODULES = 12


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {
    _name(path): path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))
}


def _package(module: str) -> str:
    if MODULES[module].name == "__init__.py":
        return module
    folder = module.rpartition(".")[0]
    return module if folder in TOP else folder


def _imports(path: Path) -> Iterator[str]:
    """The modules of this project that a file imports, also late and for types alone."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            # What is no module itself is a name in one.
            names = [name if name in MODULES else str(node.module) for name in names]
        else:
            continue
        yield from (name for name in names if name in MODULES)


def _graph() -> dict[str, set[str]]:
    graph: dict[str, set[str]] = {}
    for module, path in MODULES.items():
        package = _package(module)
        imported = {_package(name) for name in _imports(path)}
        graph.setdefault(package, set()).update(imported - {package})
    return graph


def test_imports_run_one_way_between_packages() -> None:
    graph = _graph()
    level = 0
    while graph:
        level += 1
        lowest = sorted(package for package, imported in graph.items() if not imported)
        assert lowest, f"these import one another in a circle, or what does so: {sorted(graph)}"
        print(level, *lowest)  # noqa: T201 - pytest -s shows the levels
        for package in lowest:
            del graph[package]
        for imported in graph.values():
            imported.difference_update(lowest)


def test_core_imports_nothing_of_the_window_and_the_window_nothing_of_the_commands() -> None:
    graph = _graph()
    for package, imported in graph.items():
        if package.startswith("lenet_gui.core"):
            assert not [name for name in imported if ".ui" in name or ".commands" in name], package
        if package.startswith("lenet_gui.ui"):
            assert not [name for name in imported if ".commands" in name], package


def test_no_folder_holds_more_than_a_dozen_modules() -> None:
    for folder in {path.parent for path in MODULES.values()}:
        modules = [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]
        assert len(modules) <= MAX_MODULES, f"{folder} holds {len(modules)}: {sorted(modules)}"
