"""The documents: links lead somewhere, and the commands, files and tests that they name exist."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from lenet_gui.app import main
from lenet_gui.commands import COMMANDS
from lenet_gui.core.network.draft import MAX_LAYERS, MAX_MULTIPLICATIONS, MAX_NUMBERS, MAX_WEIGHTS
from lenet_gui.core.network.layers.base import Layer
from lenet_gui.core.network.layers.functions import ACTIVATIONS
from lenet_gui.core.network.layers.table import LAYERS, ONLY_IN_TRAINING, OTHER_NAMES

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("models/*.md")])
SHELL = re.compile(r"(?:\.venv/bin/)?(make|python|pytest|lenet-gui)\b")

documents = pytest.mark.parametrize(
    "document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT))
)


def code(document: Path) -> list[str]:
    """Return the lines of code blocks and the pieces of code between backticks."""
    text = document.read_text(encoding="utf-8")
    blocks = re.findall(r"^```\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    rest = re.sub(r"^```\n.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    inline = [" ".join(piece.split()) for piece in re.findall(r"`([^`]+)`", rest)]
    return [*"".join(blocks).splitlines(), *inline]


def commands(document: Path, program: str) -> list[list[str]]:
    """Return the words of each command that calls this program."""
    matches = ((SHELL.match(line), line) for line in code(document))
    return [shlex.split(line) for match, line in matches if match and match[1] == program]


def anchors(document: Path) -> set[str]:
    """Return the anchors that GitHub gives the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in headings}


def exists(name: str) -> bool:
    """Tell whether a file, module or folder has this name, seen from the root or the package."""
    places = [folder / (name + end) for folder in (ROOT, ROOT / "lenet_gui") for end in ("", ".py")]
    return any(place.exists() for place in places)


@documents
def test_relative_links_lead_to_a_file_and_a_heading(document: Path):
    for link in re.findall(r"\]\(([^)]+)\)", document.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        name, _, anchor = link.partition("#")
        target = (document.parent / name).resolve() if name else document
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_the_site_builds_without_a_warning_and_has_each_page(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    build(load_config(str(ROOT / "mkdocs.yml"), site_dir=str(tmp_path), strict=True))
    assert not [record for record in caplog.records if record.levelname == "WARNING"]
    pages = {path.stem for path in ROOT.glob("docs/*.md")}
    assert pages <= {path.stem for path in tmp_path.glob("*.html")}


def test_a_page_of_the_site_has_dark_pictures_for_dark_screens(tmp_path: Path):
    build(load_config(str(ROOT / "mkdocs.yml"), site_dir=str(tmp_path)))
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert '(prefers-color-scheme: dark)" srcset="pictures/dark/draw.png"' in page
    assert (tmp_path / "pictures/dark/draw.png").exists()


def test_readme_has_no_relative_link_in_the_package_index():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    changes = project["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]["substitutions"]
    for change in changes:
        readme = re.sub(change["pattern"], change["replacement"], readme)
    links = re.findall(r"\]\(([^)]+)\)", readme)
    assert links
    assert [link for link in links if not link.startswith("https://")] == []


@documents
def test_named_targets_of_make_exist(document: Path):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for words in commands(document, "make"):
        for target in (word for word in words[1:] if "=" not in word):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


@documents
def test_named_scripts_and_folders_of_tests_exist(document: Path):
    for words in [*commands(document, "python"), *commands(document, "pytest")]:
        if words[1:2] == ["-m"] and words[2].startswith("benchmarks."):
            assert exists(f"{words[2].replace('.', '/')}.py"), words
        for word in words[1:]:
            assert not word.startswith(("benchmarks/", "tests/")) or exists(word), words


@documents
def test_named_commands_of_the_program_have_the_named_options(
    document: Path, capsys: pytest.CaptureFixture[str]
):
    for words in commands(document, "lenet-gui"):
        command = [word for word in words[1:2] if word in COMMANDS]
        with pytest.raises(SystemExit):
            main([*command, "--help"])
        described = capsys.readouterr().out
        for word in words[1:]:
            assert not word.startswith("-") or word in described, words


@documents
def test_named_files_of_the_repository_exist(document: Path):
    folders = ("lenet_gui", "core", "ui", "commands", "tests", "benchmarks", "docs", "resources")
    for piece in code(document):
        if re.fullmatch(rf"(?:{'|'.join(folders)})/[\w/.]*", piece):
            assert exists(piece), piece


@documents
def test_named_tests_exist(document: Path):
    source = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("tests/**/*.py"))
    for piece in code(document):
        if re.fullmatch(r"test_\w+", piece):
            assert f"def {piece}(" in source, piece


def networks_that_open() -> dict[str, str]:
    """Return the cells of the table of networks from elsewhere that open, by their rows."""
    page = (ROOT / "docs/files.md").read_text(encoding="utf-8")
    table = page.partition("| what | opens | does not open, and why |\n|---|---|---|\n")[2]
    rows = [line.split("|") for line in table.partition("\n\n")[0].splitlines()]
    return {row[1].strip(): row[2].strip() for row in rows}


def classes(cell: str) -> set[str]:
    return set(re.findall(r"`(\w+)`", cell))


def test_files_and_formats_names_the_layers_that_open():
    rows = networks_that_open()
    with_weights = {
        name for name, kind in LAYERS.items() if kind.weight_shapes is not Layer.weight_shapes
    }
    assert classes(rows["layers with weights"]) == with_weights
    others = set(LAYERS) - with_weights - {"Dropout"}
    # The input of a network is none of its layers, and this one is a ReLU with a threshold.
    assert classes(rows["layers without"]) == others | {"InputLayer", "ThresholdedReLU"}
    assert OTHER_NAMES["ThresholdedReLU"] == "ReLU"
    in_training = classes(rows["layers for the training"]) - {"Dropout"}
    assert in_training <= ONLY_IN_TRAINING
    assert all(name.startswith("Random") for name in ONLY_IN_TRAINING - in_training)


def test_files_and_formats_names_the_activations_that_open():
    cell = re.sub(r" \([^)]*\)", "", networks_that_open()["activations"])
    named = cell.replace("soft and hard shrink", "soft shrink, hard shrink").split(", ")
    assert sorted(named) == sorted(one.title or "linear" for one in ACTIVATIONS.values())


def test_files_and_formats_names_the_limits_of_networks():
    said = networks_that_open()["size"]
    values = f"{MAX_NUMBERS:,} values in a layer, a billion multiplications"
    assert said.startswith(f"{MAX_LAYERS} layers, {MAX_WEIGHTS:,} weights, {values}")
    assert round(MAX_MULTIPLICATIONS, -9) == 10**9
