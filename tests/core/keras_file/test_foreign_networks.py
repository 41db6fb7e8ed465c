"""Networks from elsewhere: Keras writes them, and they answer here as they do in Keras."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from support.keras_files import members, pack, refusal

from lenet_gui.core.arrays import Floats
from lenet_gui.core.keras_file.model_file import describe_model, read_model, save_model
from lenet_gui.core.metrics.calibration import calibrated
from lenet_gui.core.network.architectures import ARCHITECTURES, LENET5
from lenet_gui.core.network.network import Network

# Keras 3.15 copies TensorFlow's variables in a way that NumPy 2 is about to give up, and calls the
# format of `.h5` old.
pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file:UserWarning"),
]


@pytest.fixture(scope="module")
def keras() -> Any:
    import keras

    return keras


def lenet_of_1998(keras: Any) -> Any:
    """As notebooks have it: 32×32 pixels, tanh, mean pooling, and C5 as a convolution."""
    layers = keras.layers
    return keras.Sequential(
        [
            layers.Input((32, 32, 1)),
            layers.Conv2D(6, 5, activation="tanh", name="C1"),
            layers.AveragePooling2D(2, name="S2"),
            layers.Conv2D(16, 5, activation="tanh"),
            layers.AvgPool2D(2),
            layers.Conv2D(120, 5, activation="tanh"),
            layers.Flatten(),
            layers.Dense(84, activation="tanh"),
            layers.Dense(10, activation="softmax"),
        ],
        name="lenet_1998",
    )


def everything(keras: Any) -> Any:
    layers = keras.layers
    inner = keras.Sequential(
        [
            layers.SeparableConv2D(6, 3, padding="same", use_bias=False),
            layers.BatchNormalization(),
            layers.Conv2D(6, 3, activation=layers.LeakyReLU(0.1)),
            layers.BatchNormalization(scale=False),
        ],
        name="inner",
    )
    return keras.Sequential(
        [
            layers.Input((28, 28)),
            layers.Rescaling(1 / 255, offset=-0.5),
            layers.Reshape((28, 28, 1)),
            layers.RandomRotation(0.1),
            layers.GaussianNoise(0.1),
            layers.ZeroPadding2D(1),
            layers.DepthwiseConv2D(3, depth_multiplier=4, strides=2),
            layers.Activation("gelu"),
            inner,
            layers.SpatialDropout2D(0.2),
            layers.MaxPooling2D(3, strides=2, padding="same"),
            layers.LayerNormalization(),
            layers.ReLU(max_value=6),
            layers.GlobalAveragePooling2D(),
            layers.Dropout(0.3),
            layers.Dense(10),
            layers.ELU(),
            layers.Softmax(),
        ],
        name="everything",
    )


def perceptron(keras: Any) -> Any:
    """With a sigmoid for each digit, as in many a first notebook."""
    layers = keras.layers
    return keras.Sequential(
        [
            layers.Input((784,)),
            layers.Dense(32, activation="relu"),
            layers.Dense(32, activation="relu"),
            layers.Dense(10, activation="sigmoid"),
        ]
    )


def chain(keras: Any) -> Any:
    """A Functional model with another one in it."""
    layers = keras.layers
    image = keras.Input((16, 16, 1), name="image")
    inner_input = keras.Input((16, 16, 1))
    inner = keras.Model(inner_input, layers.Conv2D(4, 3, strides=2)(inner_input), name="inner")
    values = layers.BatchNormalization()(image)
    values = inner(values)
    values = layers.GlobalMaxPooling2D(keepdims=True)(values)
    values = layers.Flatten()(values)
    return keras.Model(image, layers.Dense(10, use_bias=False)(values))


def mixed(keras: Any) -> Any:
    layers = keras.layers
    layers_ = [
        layers.Input((28, 28, 1)),
        layers.Flatten(),
        layers.Dense(20, activation="selu", dtype="mixed_float16"),
        layers.Dense(20, activation="softplus", dtype="float16"),
        layers.Dense(10, dtype="float64"),
    ]
    return keras.Sequential(layers_)


NOTEBOOKS = [lenet_of_1998, everything, perceptron, chain, mixed]


def with_random_weights(model: Any) -> Any:
    random = np.random.default_rng(3)
    model.set_weights([random.uniform(0.05, 0.3, w.shape) for w in model.get_weights()])
    return model


def images() -> Floats:
    return np.random.default_rng(4).random((5, 28, 28), np.float32)


def in_keras(model: Any, network: Network) -> Floats:
    """Keras's answer to what the first layer of the network gets, as probabilities."""
    answer = np.asarray(model(network.inputs(images())), np.float32)
    if model.layers[-1].get_config().get("activation") == "linear":
        exponentials = np.exp(answer - answer.max(axis=1, keepdims=True))
        return exponentials / exponentials.sum(axis=1, keepdims=True)
    return answer / answer.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("ending", [".keras", ".h5", ".HDF5"])
@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_a_network_from_elsewhere_answers_as_in_keras(
    keras: Any, tmp_path: Path, notebook: Any, ending: str
) -> None:
    model = with_random_weights(notebook(keras))
    path = tmp_path / "x"
    model.save(path.with_suffix(ending.lower()))
    path.with_suffix(ending.lower()).rename(path.with_suffix(ending))
    network, record = read_model(path.with_suffix(ending))
    assert record is None
    tolerance = 1e-3 if notebook is mixed else 1e-5
    expected = in_keras(model, network)
    np.testing.assert_allclose(network.probabilities(images()), expected, atol=tolerance)
    # Keras gives a model without a name one of these.
    is_made_up = model.name.startswith(("sequential", "functional"))
    assert network.architecture.title == ("x" if is_made_up else model.name)
    assert network.architecture.key not in ARCHITECTURES
    assert describe_model(path.with_suffix(ending)) == (network.architecture, None)


@pytest.mark.parametrize("temperature", [1.0, 2.0])
@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_a_network_from_elsewhere_can_be_saved_and_opened_in_keras(
    keras: Any, tmp_path: Path, notebook: Any, temperature: float
) -> None:
    with_random_weights(notebook(keras)).save(tmp_path / "x.keras")
    network = read_model(tmp_path / "x.keras")[0]
    if temperature != 1:
        network = calibrated(calibrated(network, 4.0), temperature / 4)
    save_model(tmp_path / "y.keras", network)
    # As on another computer, and as here.
    shutil.copy(tmp_path / "y.keras", tmp_path / "z.keras")
    for name in ("y.keras", "z.keras"):
        again = read_model(tmp_path / name)[0]
        assert (again.architecture.title, again.pixels) == (
            network.architecture.title,
            network.pixels,
        )
        np.testing.assert_array_equal(again.logits(images()), network.logits(images()))
    model = keras.models.load_model(tmp_path / "y.keras")
    expected = np.asarray(model(network.inputs(images())))
    np.testing.assert_allclose(network.probabilities(images()), expected, atol=1e-5)
    original = read_model(tmp_path / "x.keras")[0].logits(images())
    np.testing.assert_allclose(network.logits(images()) * temperature, original, rtol=1e-4)


def test_a_frozen_layer_within_a_model_keeps_its_weights_in_h5(keras: Any, tmp_path: Path) -> None:
    layers = keras.layers
    inner = [layers.Dense(10), layers.BatchNormalization(), layers.Dense(10)]
    inner[0].trainable = False
    outer = [layers.Input((8, 8, 1)), layers.Flatten(), keras.Sequential(inner)]
    model = with_random_weights(keras.Sequential(outer))
    model.save(tmp_path / "x.h5")
    network = read_model(tmp_path / "x.h5")[0]
    expected = np.asarray(model(network.inputs(images())))
    np.testing.assert_allclose(network.logits(images()), expected, rtol=1e-5)


def test_normalization_that_was_adapted_answers_as_in_keras(keras: Any, tmp_path: Path) -> None:
    layers = keras.layers
    normalization = layers.Normalization(axis=None)
    normalization.adapt(255 * images()[..., np.newaxis])
    model = keras.Sequential(
        [layers.Input((28, 28, 1)), normalization, layers.Flatten(), layers.Dense(10)]
    )
    for name in ("x.keras", "x.h5"):
        model.save(tmp_path / name)
        network = read_model(tmp_path / name)[0]
        expected = np.asarray(model(network.inputs(images())))
        np.testing.assert_allclose(network.logits(images()), expected, atol=1e-5)
    save_model(tmp_path / "y.keras", network)
    saved = np.asarray(keras.models.load_model(tmp_path / "y.keras")(network.inputs(images())))
    np.testing.assert_allclose(network.probabilities(images()), saved, atol=1e-5)


# How Keras 2 wrote its files. Its versions are not at hand, so they are made from those of Keras 3.


def of_keras_2(layer: dict[str, Any]) -> dict[str, Any]:
    """A layer as Keras 2 described it."""
    config = dict(layer["config"])
    if layer["class_name"] == "InputLayer":
        config.setdefault("batch_input_shape", config.pop("batch_shape", None))
    if layer["class_name"] == "LeakyReLU":
        config["alpha"] = config.pop("negative_slope")
    config["dtype"] = "float32"
    return {"class_name": layer["class_name"], "config": config}


def small(keras: Any) -> Any:
    layers = keras.layers
    return with_random_weights(
        keras.Sequential(
            [
                layers.Input((28, 28, 1)),
                layers.Conv2D(2, 5, strides=3),
                layers.LeakyReLU(0.05),
                layers.Conv2D(3, 3),
                layers.Flatten(),
                layers.Dense(9),
                layers.Dense(10, activation="softmax"),
            ]
        )
    )


def test_h5_of_the_first_keras_2_opens(keras: Any, tmp_path: Path) -> None:
    model = small(keras)
    model.save(tmp_path / "x.h5")
    with h5py.File(tmp_path / "x.h5", "r+") as file:
        config = json.loads(file.attrs["model_config"])
        layers = [of_keras_2(layer) for layer in config["config"]["layers"]]
        shape = layers.pop(0)["config"]["batch_input_shape"]
        layers[0]["config"]["batch_input_shape"] = shape
        text = json.dumps({"class_name": "Sequential", "config": layers})
        # The older h5py wrote bytes.
        del file.attrs["model_config"], file.attrs["keras_version"]
        file.attrs["model_config"] = np.bytes_(text.encode())
        file.attrs["keras_version"] = np.bytes_(b"2.1.6")
        for group in file["model_weights"].values():
            names = [name.encode() for name in group.attrs["weight_names"]]
            del group.attrs["weight_names"]
            group.attrs["weight_names"] = np.array(names, "S60")
    network = read_model(tmp_path / "x.h5")[0]
    np.testing.assert_allclose(network.probabilities(images()), in_keras(model, network), atol=1e-5)


@pytest.mark.parametrize("numbers", [1, 2])
def test_keras_files_of_tf_2_13_open(keras: Any, tmp_path: Path, numbers: int) -> None:
    model = small(keras)
    model.save(tmp_path / "x.keras")
    contents = members(tmp_path / "x.keras")
    config = json.loads(contents["config.json"])
    for layer in config["config"]["layers"]:
        layer |= of_keras_2(layer)
    buffer = io.BytesIO()
    with (
        h5py.File(io.BytesIO(contents["model.weights.h5"])) as found,
        h5py.File(buffer, "w") as file,
    ):
        groups = file.create_group("_layer_checkpoint_dependencies")
        for name, group in found["layers"].items():
            kind, _, number = name.rpartition("_")
            second = kind and number.isdigit()
            found.copy(group, groups, f"{kind}_{numbers * int(number)}" if second else name)
    contents["config.json"] = json.dumps(config).encode()
    contents["metadata.json"] = b'{"keras_version": "2.13.1"}'
    contents["model.weights.h5"] = buffer.getvalue()
    pack(tmp_path / "x.keras", contents)
    network = read_model(tmp_path / "x.keras")[0]
    np.testing.assert_allclose(network.probabilities(images()), in_keras(model, network), atol=1e-5)


def test_a_functional_model_of_keras_2_opens(keras: Any, tmp_path: Path) -> None:
    layers = keras.layers
    image = keras.Input((28, 28), name="image")
    row = layers.Flatten(name="row")(image)
    answer = layers.Dense(10, activation="softmax", name="answer")(row)
    model = with_random_weights(keras.Model(image, answer, name="mine"))
    model.save(tmp_path / "x.h5")

    def describe(arguments: dict[str, Any], kind: str) -> None:
        names = ["image", "row", "answer"]
        with h5py.File(tmp_path / "x.h5", "r+") as file:
            config = json.loads(file.attrs["model_config"])
            config["class_name"] = kind
            found = [of_keras_2(layer) for layer in config["config"]["layers"]]
            for layer, name, before in zip(found, names, ["", *names], strict=False):
                layer["name"] = name
                layer["inbound_nodes"] = [[[before, 0, 0, arguments]]] if before else []
            config["config"] = {
                "name": "mine",
                "layers": found,
                "input_layers": [["image", 0, 0]],
                "output_layers": [["answer", 0, 0]],
            }
            file.attrs["model_config"] = json.dumps(config)
            file.attrs["keras_version"] = "2.4.0"

    for kind in ("Model", "Functional"):
        describe({}, kind)
        network = read_model(tmp_path / "x.h5")[0]
        # One of ours, in another spelling.
        assert network.architecture is ARCHITECTURES["softmax"]
        np.testing.assert_allclose(
            network.probabilities(images()), in_keras(model, network), atol=1e-5
        )
    describe({"training": True}, "Functional")
    assert "calls a layer with training True" in refusal(tmp_path / "x.h5")


def test_a_word_that_keras_2_meant_otherwise_is_taken_so(keras: Any, tmp_path: Path) -> None:
    def of_keras_2(values: Any) -> Any:
        return keras.ops.clip(0.2 * values + 0.5, 0, 1)

    layers = keras.layers

    def build(activation: Any) -> Any:
        row = [layers.Input((784,)), layers.Dense(5, activation=activation)]
        answer = [layers.Activation(activation), layers.Dense(10)]
        return with_random_weights(keras.Sequential([*row, *answer]))

    build("hard_sigmoid").save(tmp_path / "x.keras")
    contents = members(tmp_path / "x.keras")
    contents["metadata.json"] = b'{"keras_version": "2.15.0"}'
    pack(tmp_path / "x.keras", contents)
    network = read_model(tmp_path / "x.keras")[0]
    expected = in_keras(build(of_keras_2), network)
    np.testing.assert_allclose(network.probabilities(images()), expected, atol=1e-5)


@pytest.mark.parametrize("version", ["2.2.4", "2.2.4-tf", "2.3.1"])
def test_interpolation_that_keras_2_did_otherwise_is_refused(
    keras: Any, tmp_path: Path, version: str
) -> None:
    layers = keras.layers
    larger = layers.UpSampling2D(2, interpolation="bilinear", name="larger")
    listed = [layers.Input((14, 14, 1)), larger, layers.Flatten(), layers.Dense(10)]
    with_random_weights(keras.Sequential(listed)).save(tmp_path / "x.h5")
    read_model(tmp_path / "x.h5")
    with h5py.File(tmp_path / "x.h5", "r+") as file:
        file.attrs["keras_version"] = version
    assert refusal(tmp_path / "x.h5") == (
        f"“x.h5” has the layer larger (UpSampling2D) with interpolation bilinear of Keras "
        f"{version}, which lenet-gui does not open. Build the network without it, and save it by "
        "model.save(“model.keras”)."
    )


def test_channels_first_answer_as_in_keras(keras: Any, tmp_path: Path) -> None:
    layers, first = keras.layers, {"data_format": "channels_first"}
    listed = [
        layers.Input((1, 28, 28)),
        layers.ZeroPadding2D(1, **first),
        layers.Conv2D(4, 3, activation="relu", **first),
        layers.BatchNormalization(axis=1),
        layers.MaxPooling2D(2, **first),
        layers.LeakyReLU(),
        layers.Dropout(0.2),
        layers.SeparableConv2D(5, 3, **first),
        layers.PReLU(),
        layers.AveragePooling2D(2, **first),
        layers.Conv2D(6, 2, activation="softmax", **first),
    ]
    ends = (
        [layers.Flatten(**first)],
        [layers.Flatten()],
        [layers.GlobalAveragePooling2D(**first)],
    )
    for end in ends:
        model = with_random_weights(keras.Sequential([*listed, *end, layers.Dense(10)]))
        for name in ("x.keras", "x.h5"):
            model.save(tmp_path / name)
            network = read_model(tmp_path / name)[0]
            assert network.architecture.input_shape == (28, 28, 1)
            answer = np.asarray(model(network.inputs(images()).reshape(-1, 1, 28, 28)))
            np.testing.assert_allclose(network.logits(images()), answer, rtol=1e-4, atol=1e-4)


def test_a_model_within_a_model_was_called_before(keras: Any, tmp_path: Path) -> None:
    layers = keras.layers
    inner = keras.Sequential([layers.Input((28, 28, 1)), layers.Rescaling(0.5)], name="inner")
    image = keras.Input((28, 28, 1))
    model = keras.Model(image, layers.Dense(10)(layers.Flatten()(inner(image))))
    with_random_weights(model).save(tmp_path / "x.keras")
    contents = members(tmp_path / "x.keras")
    # TensorFlow counts the call that built it, too.
    changed = contents["config.json"].replace(b'["inner", 0, 0]', b'["inner", 1, 0]')
    assert changed != contents["config.json"]
    pack(tmp_path / "x.keras", contents | {"config.json": changed})
    network = read_model(tmp_path / "x.keras")[0]
    np.testing.assert_allclose(network.probabilities(images()), in_keras(model, network), atol=1e-5)


def test_images_of_any_size_are_those_of_28_pixels(keras: Any, tmp_path: Path) -> None:
    layers = keras.layers
    model = keras.Sequential(
        [
            layers.Input((None, None, 1)),
            layers.Conv2D(10, 3),
            layers.GlobalAveragePooling2D(),
        ]
    )
    with_random_weights(model).save(tmp_path / "x.keras")
    network = read_model(tmp_path / "x.keras")[0]
    assert network.architecture.input_shape == (28, 28, 1)
    np.testing.assert_allclose(
        network.logits(images()), np.asarray(model(network.inputs(images()))), rtol=1e-5
    )


def test_a_file_of_weights_alone_says_how_to_save_the_whole(keras: Any, tmp_path: Path) -> None:
    small(keras).save_weights(tmp_path / "x.weights.h5")
    assert refusal(tmp_path / "x.weights.h5") == (
        "“x.weights.h5” has no network inside, perhaps weights alone. Save the whole model in "
        "Keras by model.save(“model.keras”)."
    )


def test_lenet5_from_h5_is_lenet5(keras: Any, tmp_path: Path, saved: Path) -> None:
    model = keras.models.load_model(saved)
    model.save(tmp_path / "x.h5")
    network = read_model(tmp_path / "x.h5")[0]
    assert network.architecture is LENET5
    np.testing.assert_array_equal(network.logits(images()), read_model(saved)[0].logits(images()))
