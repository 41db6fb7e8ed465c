"""A script is Python whatever its training was, and tells of each of its settings."""

from __future__ import annotations

import ast
import dataclasses
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from support.layer_cases import CASES, MAPS, Settings
from support.records import a_record

from lenet_gui.core.data.published import PUBLISHED
from lenet_gui.core.experiment.config import SETTINGS, TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.experiment.record import HandEdit
from lenet_gui.core.experiment.schedules import SCHEDULES
from lenet_gui.core.export.script.layers import layer_code
from lenet_gui.core.export.script.script import script_of
from lenet_gui.core.export.script.sections import (
    check_notebook,
    check_python,
    notebook_file,
    python_file,
)
from lenet_gui.core.network.architectures import ARCHITECTURES, OWN
from lenet_gui.core.network.layers.kernels import KernelLayer
from lenet_gui.core.network.layers.table import LAYERS
from lenet_gui.core.network.network import Network

SOURCES = [None, *PUBLISHED, "builtin", "drawn"]
OWN_NETWORK = (
    'name = "{}"\npixels = "{}"\ninput = {}\n\n[[layer]]\ntype = "Flatten"\n\n'
    '[[layer]]\ntype = "Dense"\nunits = 10\n'
)


def written(config: TrainingConfig, **others: Any) -> str:
    return python_file(script_of(a_record(config=config), "x", **others)).decode()


configs = st.builds(
    TrainingConfig,
    network=st.sampled_from(sorted(ARCHITECTURES)),
    optimizer=st.sampled_from(sorted(OPTIMIZERS)),
    learning_rate=st.floats(1e-6, 10),
    schedule=st.sampled_from(sorted(SCHEDULES)),
    batch_size=st.integers(1, 4096),
    epochs=st.integers(1, 1000),
    augmentation=st.booleans(),
    weight_averaging=st.booleans(),
    seed=st.integers(0, 2**31 - 1),
    start=st.text(max_size=20),
)


@pytest.mark.tensorflow
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(configs, st.sampled_from(SOURCES), st.text(max_size=20))
@example(TrainingConfig(), None, "\0")
def test_any_training_becomes_a_script_and_a_notebook(
    config: TrainingConfig, source: str | None, name: str
) -> None:
    sections = script_of(a_record(config=config, dataset=name), name or "x", source)
    for section in sections:
        compile(section.code, section.title, "exec")
    check_python(python_file(sections))
    check_notebook(notebook_file(sections))


CHANGED: dict[str, object] = {
    "network": "mlp",
    "optimizer": "adamw",
    "learning_rate": 0.25,
    "schedule": "cosine",
    "batch_size": 17,
    "epochs": 31,
    "dropout_rate": 0.35,
    "augmentation": True,
    "weight_averaging": True,
    "seed": 77,
    "start": "another network",
}


def test_each_setting_of_a_training_is_in_its_script() -> None:
    fields = {field.name for field in dataclasses.fields(TrainingConfig)}
    assert set(SETTINGS) <= fields == {*CHANGED, "description"}
    usual = written(TrainingConfig())
    for name, value in CHANGED.items():
        changes: dict[str, Any] = {name: value}
        assert written(replace(TrainingConfig(), **changes)) != usual, name
    assert len({written(TrainingConfig(schedule=key)) for key in SCHEDULES}) == len(SCHEDULES)
    assert len({written(TrainingConfig(optimizer=key)) for key in OPTIMIZERS}) == len(OPTIMIZERS)


@pytest.mark.tensorflow
@pytest.mark.parametrize("side", [8, 28, 32, 45])
@pytest.mark.parametrize("pixels", ["0..1", "0..255 dark", "mnist", "mnist dark enlarged"])
def test_pixels_are_prepared_as_the_network_gets_them(side: int, pixels: str) -> None:
    import keras

    description = OWN_NETWORK.format("A", pixels, [side, side])
    config = TrainingConfig(OWN, description=description)
    [section] = [s for s in script_of(a_record(config=config), "x") if s.title == "The pixels"]
    names: dict[str, Any] = {"np": np, "keras": keras}
    exec(section.code, names)
    images = np.random.default_rng(1).integers(0, 256, (3, 28, 28), np.uint8)
    network = Network.initial(config.architecture(), 1)
    expected = network.inputs(np.divide(images, 255, dtype=np.float32))
    found = names["prepare"](images)
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-4)


HOSTILE = ['x\nraise SystemExit\n"""\nraise SystemExit', "\\", '"""', "a\u2028b\x0cc", "\ud800"]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_code(name: str) -> None:
    config = TrainingConfig(start=name)
    record = a_record(config=config, dataset=name)
    content = python_file(script_of(record, "x", None, Path(name.replace("\n", "") or "x")))
    tree = ast.parse(content)
    assert not any(isinstance(node, ast.Raise) for node in ast.walk(tree))
    plain = python_file(
        script_of(a_record(config=replace(config, start="a")), "x", None, Path("a"))
    )
    assert len(tree.body) == len(ast.parse(plain).body)


@pytest.mark.tensorflow
@pytest.mark.parametrize("kind", CASES)
def test_a_layer_is_written_as_keras_has_it(kind: str) -> None:
    import keras

    @settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
    @given(CASES[kind])
    def compare(chosen: Settings) -> None:
        layer = LAYERS[kind].from_keras("x", json.loads(json.dumps(chosen)))
        try:
            shapes = layer.weight_shapes(MAPS)
            layer.output_shape(MAPS)
        except ValueError:
            assume(False)
        # Keras refuses both.
        assume(max(chosen.get("strides") or [1]) == 1 or max(chosen.get("dilation_rate", [1])) == 1)
        names = {"layers": keras.layers, "normal": keras.initializers.TruncatedNormal}
        made = eval(layer_code(layer), names)
        made.build((None, *MAPS))
        assert tuple(tuple(weights.shape) for weights in made.weights) == shapes
        reread = LAYERS[kind].from_keras("x", json.loads(json.dumps(made.get_config())))
        assert reread.keras_settings() == layer.keras_settings()

    compare()


@pytest.mark.tensorflow
@pytest.mark.parametrize("kind", ["Conv2D", "Dense", "DepthwiseConv2D", "SeparableConv2D"])
@pytest.mark.parametrize(
    ("initializer", "std", "spread"),
    [
        ("truncated_normal", 0.1, 0.088),
        ("truncated_normal", 0.0, 0.0),
        ("glorot_uniform", 0.1, None),
        ("he_normal", 0.1, None),
        ("lecun_uniform", 0.1, None),
    ],
)
def test_kernels_are_drawn_as_widely_as_here(
    kind: str, initializer: str, std: float, spread: float | None
) -> None:
    import keras

    given = {"units": 60} if kind == "Dense" else {"kernel_size": 7}
    given |= {"filters": 60} if kind in ("Conv2D", "SeparableConv2D") else {}
    given |= {"depth_multiplier": 60} if "Depthwise" in kind else {}
    layer = LAYERS[kind].from_keras("x", given)
    assert isinstance(layer, KernelLayer)
    changes: dict[str, Any] = {"initializer": initializer, "init_std": std}
    layer = replace(layer, **changes)
    shape = (40,) if kind == "Dense" else (9, 9, 40)
    names = {
        "layers": keras.layers,
        "normal": lambda stddev: keras.initializers.TruncatedNormal(stddev=stddev, seed=1),
    }
    keras.utils.set_random_seed(1)
    made = eval(layer_code(layer), names)
    made.build((None, *shape))
    drawn = layer.initial_weights(shape, np.random.default_rng(1))
    for ours, theirs in zip(drawn, made.get_weights(), strict=True):
        assert np.abs(ours).max() == pytest.approx(np.abs(theirs).max(), rel=0.15)
        if spread is not None and ours.ndim > 1:
            assert theirs.std() == pytest.approx(spread, rel=0.15)


def test_there_is_no_script_without_a_training() -> None:
    with pytest.raises(ValueError, match="was not trained in lenet-gui"):
        script_of(None, "x")
    with pytest.raises(ValueError, match="was adapted to a handwriting"):
        script_of(a_record(epochs=()), "x")


def test_a_training_that_was_stopped_says_so() -> None:
    stopped = a_record(outcome="stopped", test_accuracy=None)
    told = " ".join(script_of(stopped, "x")[0].prose.split())
    assert "Stopped after 2 of 2 epochs" in told
    assert "This script trains all 2 epochs." in told


def test_a_network_that_was_changed_by_hand_says_so() -> None:
    edited = a_record(edits=(HandEdit("C1", 1),), test_accuracy=None)
    told = " ".join(script_of(edited, "x")[0].prose.split())
    assert "1 change by hand after the training. This script repeats the training without" in told


def test_a_notebook_is_one() -> None:
    import nbformat

    content = notebook_file(script_of(a_record(), "x"))
    nbformat.validate(nbformat.reads(content.decode(), as_version=4))
