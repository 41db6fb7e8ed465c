"""`.keras` files: what we write Keras opens, what Keras writes opens here, the rest is refused."""

import dataclasses
import io
import json
import os
import subprocess
import sys
import zipfile

import h5py
import numpy as np
import pytest

from lenet_gui.core.experiments import TrainingConfig
from lenet_gui.core.model_file import ModelFileError, load_model, read_model, save_model
from lenet_gui.core.network import ARCHITECTURES, LENET5, SOFTMAX_REGRESSION, Network
from lenet_gui.core.training_record import EpochFigures, TrainingRecord

both_networks = pytest.mark.parametrize("architecture", ARCHITECTURES.values(), ids=ARCHITECTURES)

RECORD = TrainingRecord(
    config=TrainingConfig(dropout_rate=0.25, epochs=2),
    dataset="Ziffern – 数字",
    training_images=55_000,
    validation_images=5_000,
    test_images=10_000,
    epochs_trained=2.0,
    loss_curve=(2.3, 0.4, 0.1),
    epochs=(EpochFigures(0.4, 0.9, 0.2, 0.95), EpochFigures(0.1, 0.97, 0.1, 0.98)),
    outcome="finished",
    test_accuracy=0.981,
    started="2025-05-01T12:00:00",
    seconds=4.5,
    versions={"tensorflow": "2.20.0"},
)


def random_network(architecture=LENET5):
    random = np.random.default_rng(7)
    return Network(
        architecture,
        tuple(
            random.normal(0, 0.1, shape).astype(np.float32)
            for shape in architecture.weight_shapes()
        ),
    )


def images(count=16):
    return np.random.default_rng(8).random((count, 28, 28), dtype=np.float32)


def assert_same_network(found, expected):
    assert found.architecture is expected.architecture
    for array, other in zip(found.weights, expected.weights, strict=True):
        assert array.dtype == np.float32
        np.testing.assert_array_equal(array, other)


@pytest.fixture
def saved(tmp_path):
    """LeNet-5 in a file, as this project writes it."""
    path = tmp_path / "x.keras"
    save_model(path, random_network(), RECORD)
    return path


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(path, contents, compression=zipfile.ZIP_STORED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)


def change_member(path, name, change):
    contents = members(path)
    pack(path, contents | {name: change(contents[name])})


def change_layer(path, name, **settings):
    def change(config):
        config = json.loads(config)
        [layer] = [x for x in config["config"]["layers"] if x["config"]["name"] == name]
        layer["config"] |= settings
        return json.dumps(config).encode()

    change_member(path, "config.json", change)


def change_layers(path, change):
    def changed(config):
        config = json.loads(config)
        change(config["config"]["layers"])
        return json.dumps(config).encode()

    change_member(path, "config.json", changed)


def change_weights(path, change):
    def changed(content):
        buffer = io.BytesIO(content)
        with h5py.File(buffer, "r+") as file:
            change(file)
        return buffer.getvalue()

    change_member(path, "model.weights.h5", changed)


def keras_layer(kind, module="keras.layers", **settings):
    return {"module": module, "class_name": kind, "config": settings, "registered_name": None}


def refusal(path):
    """The sentence with which a file is refused: one, with the file's name in front."""
    with pytest.raises(ModelFileError) as caught:
        load_model(path)
    sentence = str(caught.value)
    assert sentence.startswith(f"“{path.name}” ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


# Saving and opening again


@both_networks
def test_a_network_comes_back_as_it_was_saved(tmp_path, architecture):
    network = random_network(architecture)
    save_model(str(tmp_path / "Größe 数字.keras"), network)
    assert_same_network(load_model(str(tmp_path / "Größe 数字.keras")), network)


def test_the_training_record_comes_back_as_it_was_saved(saved):
    network, record = read_model(saved)
    assert_same_network(network, random_network())
    assert record == RECORD


def test_a_file_without_a_training_record_opens(tmp_path):
    save_model(tmp_path / "x.keras", random_network())
    assert read_model(tmp_path / "x.keras")[1] is None


def test_the_same_network_gives_the_same_bytes(saved, tmp_path):
    save_model(tmp_path / "again.keras", random_network(), RECORD)
    assert (tmp_path / "again.keras").read_bytes() == saved.read_bytes()


def test_opening_and_saving_need_neither_keras_nor_tensorflow_nor_h5py_at_import(tmp_path):
    program = (
        "import sys\n"
        "from lenet_gui.core.model_file import load_model, save_model\n"
        "from lenet_gui.core.network import LENET5, Network\n"
        "assert 'h5py' not in sys.modules\n"
        "save_model(sys.argv[1], Network.initial(LENET5, 1))\n"
        "load_model(sys.argv[1])\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "x.keras")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_save_says_why_and_leaves_the_old_file(saved, monkeypatch, step):
    before = saved.read_bytes()

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(ModelFileError, match=r"“x\.keras” was not saved: the disk is full\."):
        save_model(saved, Network.initial(SOFTMAX_REGRESSION, 1))
    assert saved.read_bytes() == before
    assert os.listdir(saved.parent) == ["x.keras"]


def test_weights_that_could_not_be_opened_again_are_not_saved(saved):
    before = saved.read_bytes()
    network = random_network()
    network.weights[0][:] = np.nan
    with pytest.raises(ModelFileError, match=r"was not saved, .* weights that are not finite"):
        save_model(saved, network)
    assert saved.read_bytes() == before


def test_a_record_with_nan_is_told_and_leaves_the_old_file(saved):
    before = saved.read_bytes()
    record = dataclasses.replace(RECORD, loss_curve=(float("nan"),))
    with pytest.raises(ModelFileError, match="was not saved: its training record"):
        save_model(saved, random_network(), record)
    assert saved.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_saving_to_a_symbolic_link_keeps_the_link(saved, tmp_path):
    link = tmp_path / "link.keras"
    link.symlink_to(saved)
    network = random_network(SOFTMAX_REGRESSION)
    save_model(link, network)
    assert link.is_symlink()
    assert_same_network(load_model(saved), network)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"config": {}}',
        json.dumps(RECORD.to_json()).encode()[:-10],
        json.dumps(RECORD.to_json() | {"seconds": float("inf")}).encode(),
        json.dumps(RECORD.to_json() | {"dataset": "x" * 2**18}).encode(),
        b"[" * 5000,
    ],
    ids=["empty", "binary", "list", "no fields", "few", "cut", "infinite", "large", "deep"],
)
def test_a_damaged_training_record_does_not_stop_a_network_from_opening(saved, content):
    change_member(saved, "training_record.json", lambda _: content)
    network, record = read_model(saved)
    assert_same_network(network, random_network())
    assert record is None


# With Keras itself


@pytest.fixture(scope="module")
def keras():
    import keras

    return keras


@both_networks
def test_keras_opens_what_we_save_and_gives_the_same_probabilities(keras, tmp_path, architecture):
    network = random_network(architecture)
    save_model(tmp_path / "x.keras", network, RECORD)
    model = keras.models.load_model(tmp_path / "x.keras")
    [dropout] = [layer for layer in model.layers if isinstance(layer, keras.layers.Dropout)]
    assert dropout.rate == 0.25
    assert model.input_shape == (None, 28, 28, 1)
    np.testing.assert_allclose(
        model(images()[..., np.newaxis]), network.probabilities(images()), atol=1e-5
    )


def sequential(keras):
    layers = keras.layers
    return keras.Sequential(
        [
            layers.Input((28, 28, 1)),
            layers.Conv2D(6, 5, padding="same", activation="relu", name="first"),
            layers.MaxPooling2D(),
            layers.Conv2D(16, kernel_size=(5, 5), activation="relu", name="second"),
            layers.MaxPooling2D(padding="same"),
            layers.Flatten(),
            layers.Dense(120, activation="relu", kernel_regularizer="l2"),
            layers.Dense(84, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


def sequential_with_layers_of_activation(keras):
    layers = keras.layers
    return keras.Sequential(
        [
            layers.Input((28, 28)),
            layers.Reshape((28, 28, -1)),
            layers.Conv2D(6, 5, padding="same"),
            layers.MaxPooling2D(),
            layers.ReLU(),
            layers.SpatialDropout2D(0.1),
            layers.Conv2D(16, 5, activation=layers.ReLU()),
            layers.MaxPooling2D(),
            layers.Dropout(0.5),
            layers.Flatten(),
            layers.Dense(120),
            layers.Activation("relu"),
            layers.Dropout(0.3),
            layers.Dense(84, activation=keras.activations.relu),
            layers.Dense(10),
            layers.Activation("softmax"),
        ]
    )


def functional(keras):
    layers = keras.layers
    image = values = keras.Input((28, 28, 1))
    values = layers.Conv2D(6, 5, padding="same")(values)
    values = layers.ReLU()(values)
    values = layers.MaxPooling2D()(values)
    values = layers.Conv2D(16, 5, activation="relu")(values)
    values = layers.MaxPooling2D()(values)
    values = layers.Flatten()(values)
    values = layers.Dense(120, activation="relu")(values)
    values = layers.Dropout(0.4)(values)
    values = layers.Dense(84, activation="relu")(values)
    values = layers.Softmax()(layers.Dense(10, name="logits")(values))
    return keras.Model(image, values, name="mine")


def softmax_of_rows(keras):
    return keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])


def softmax_without_input_layer(keras):
    model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10, "softmax")])
    model.build((None, 28, 28))
    return model


def functional_softmax(keras):
    image = keras.Input((28, 28))
    row = keras.layers.Flatten()(image)
    return keras.Model([image], [keras.layers.Dense(10, activation="softmax")(row)])


# Keras 3.15 copies TensorFlow's variables in a way that NumPy 2 is about to give up, and says of
# models with a list of inputs that they were given something else, whatever they are given.
@pytest.mark.filterwarnings("ignore:The structure of `inputs`:UserWarning")
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
@pytest.mark.parametrize(
    "notebook",
    [
        sequential,
        sequential_with_layers_of_activation,
        functional,
        softmax_of_rows,
        softmax_without_input_layer,
        functional_softmax,
    ],
)
def test_a_file_from_plain_keras_opens_with_the_same_probabilities(keras, tmp_path, notebook):
    model = notebook(keras)
    random = np.random.default_rng(9)
    model.set_weights([random.normal(0, 0.1, w.shape) for w in model.get_weights()])
    model.save(tmp_path / "x.keras")
    inputs = images().reshape(-1, *model.input_shape[1:])
    np.testing.assert_allclose(
        load_model(tmp_path / "x.keras").probabilities(images()), model(inputs), atol=1e-5
    )


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_a_compiled_model_with_logits_opens(keras, tmp_path):
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10)]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss, metrics=["accuracy"])
    model.train_on_batch(images()[..., np.newaxis], np.arange(16) % 10)
    model.save(tmp_path / "x.keras")
    np.testing.assert_allclose(
        load_model(tmp_path / "x.keras").logits(images()),
        model(images()[..., np.newaxis]),
        atol=1e-5,
    )


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_functional_models_that_are_no_chain_are_refused(keras, tmp_path):
    layers = keras.layers
    image = keras.Input((28, 28, 1))
    row = layers.Flatten()(image)
    sums = layers.Add()([layers.Dense(10)(row), layers.Dense(10)(row)])
    keras.Model(image, sums).save(tmp_path / "branches.keras")
    assert "do not simply follow one another" in refusal(tmp_path / "branches.keras")

    always_dropping = layers.Dropout(0.5)(row, training=True)
    keras.Model(image, layers.Dense(10)(always_dropping)).save(tmp_path / "dropping.keras")
    assert "calls a layer with training True" in refusal(tmp_path / "dropping.keras")


# Other networks


@pytest.mark.parametrize(
    ("layer", "settings", "words"),
    [
        ("C1", {"filters": 8}, "a convolution with 8 filters of 5×5"),
        ("C1", {"kernel_size": [3, 3]}, "6 filters of 3×3"),
        ("C1", {"padding": "valid"}, "“valid” padding where LeNet-5 has a convolution with 6"),
        ("C3", {"padding": "same"}, "“same” padding where LeNet-5 has a convolution with 16"),
        ("C1", {"strides": [2, 2]}, "strides 2×2"),
        ("C1", {"dilation_rate": [2, 2]}, "dilation_rate 2×2"),
        ("C3", {"groups": 2}, "groups 2"),
        ("C3", {"data_format": "channels_first"}, "data_format channels_first"),
        ("C1", {"use_bias": False}, "use_bias False"),
        ("C1", {"activation": "tanh"}, "the activation “tanh” where LeNet-5 has ReLU"),
        ("C1", {"activation": "linear"}, "2×2 max-pooling where LeNet-5 has ReLU"),
        ("C1", {"activation": keras_layer("ReLU", negative_slope=0.1)}, "negative_slope 0.1"),
        ("C1", {"dtype": "mixed_float16"}, "dtype mixed_float16"),
        ("S2", {"pool_size": [3, 3]}, "3×3 max-pooling where LeNet-5 has 2×2 max-pooling"),
        ("S2", {"strides": [1, 1]}, "2×2 max-pooling, strides 1×1"),
        ("C5", {"units": 100}, "a dense layer with 100 units where LeNet-5 has a dense layer"),
        ("C5", {"use_bias": False}, "120 units, use_bias False"),
        ("F6", {"activation": "softmax"}, "softmax where LeNet-5 has ReLU"),
        ("output", {"units": 26}, "26 units where LeNet-5 has a dense layer with 10 units"),
        ("output", {"activation": "relu"}, "ReLU where LeNet-5 has no further layer"),
        ("input", {"batch_shape": [None, 32, 32, 1]}, "an input of 32×32×1"),
        ("input", {"batch_shape": [None, 28, 28, 3]}, "an input of 28×28×3"),
        ("C1", {"activation": "a\nb" + "c" * 900}, "the activation “a?bccc"),
    ],
)
def test_a_layer_that_differs_is_named(saved, layer, settings, words):
    change_layer(saved, layer, **settings)
    sentence = refusal(saved)
    assert words in sentence
    assert len(sentence) < 300


def test_the_sentence_about_another_network_says_what_opens(saved):
    change_layer(saved, "C5", units=100)
    assert refusal(saved) == (
        "“x.keras” has a dense layer with 100 units where LeNet-5 has a dense layer with 120 "
        "units; lenet-gui opens LeNet-5 and Softmax regression only."
    )


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (keras_layer("Lambda", function="evil"), "the kind “Lambda”"),
        (keras_layer("AveragePooling2D", pool_size=[2, 2]), "the kind “AveragePooling2D”"),
        (keras_layer("Rescaling", scale=1 / 255), "the kind “Rescaling”"),
        (keras_layer("BatchNormalization"), "the kind “BatchNormalization”"),
        (keras_layer("Sequential", "keras", layers=[]), "the kind “keras.Sequential”"),
        (keras_layer("Flatten", "my_package"), "the kind “my_package.Flatten”"),
    ],
)
def test_a_layer_of_another_kind_is_named(saved, layer, words):
    change_layers(saved, lambda layers: layers.insert(3, layer))
    assert f"has a layer of {words} where LeNet-5 has" in refusal(saved)


def test_a_third_convolution_is_named(saved):
    more = keras_layer("Conv2D", filters=32, kernel_size=[3, 3], padding="same", activation="relu")
    change_layers(saved, lambda layers: layers.insert(5, more))
    assert "a convolution with 32 filters of 3×3" in refusal(saved)


def test_a_network_that_ends_early_is_refused(saved):
    change_layers(saved, lambda layers: layers.pop())
    assert "no further layer where LeNet-5 has a dense layer with 10 units" in refusal(saved)


def test_two_softmax_layers_are_not_taken_for_one(saved):
    change_layers(saved, lambda layers: layers.append(keras_layer("Softmax", axis=-1)))
    assert "softmax where LeNet-5 has no further layer" in refusal(saved)


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"class_name": "MyModel", "module": "my", "config": {}}, "a model of the kind “MyModel”"),
        ({"class_name": "Sequential", "module": "keras", "config": {}}, "does not describe"),
        ({"class_name": "Functional", "module": "keras", "config": {"layers": []}}, "describe"),
        ([1, 2], "does not describe a Keras 3 model"),
        (None, "does not describe a Keras 3 model"),
    ],
)
def test_a_config_of_something_else_is_refused(saved, config, words):
    change_member(saved, "config.json", lambda _: json.dumps(config).encode())
    assert words in refusal(saved)


# Other files


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"Hello, this is a text file.\n", "is not a .keras file"),
        (b"\x89HDF\r\n\x1a\n" + b"\0" * 100, "is an HDF5 file, the older format of Keras"),
        (b"PK\x03\x04" + b"\0" * 100, "is damaged or only a part"),
        (b"\0" * (16 * 2**20 + 1), "is larger than 16 MiB"),
    ],
    ids=["empty", "text", "hdf5", "broken zip", "large"],
)
def test_a_file_of_another_kind_is_refused(tmp_path, content, words):
    path = tmp_path / "x.keras"
    path.write_bytes(content)
    assert words in refusal(path)


def test_a_truncated_file_is_refused(saved):
    content = saved.read_bytes()
    for length in range(1, len(content), len(content) // 20):
        saved.write_bytes(content[:length])
        refusal(saved)


def test_a_missing_file_is_refused(tmp_path):
    assert "does not exist" in refusal(tmp_path / "none.keras")


def test_a_folder_is_refused(tmp_path):
    (tmp_path / "folder").mkdir()
    assert "is a folder" in refusal(tmp_path / "folder")


@pytest.mark.skipif(os.name != "posix", reason="named pipes are POSIX")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.keras")
    assert "is not an ordinary file" in refusal(tmp_path / "pipe.keras")


# Damaged and hostile archives


@pytest.mark.parametrize("name", ["metadata.json", "config.json", "model.weights.h5"])
def test_a_missing_part_is_named(saved, name):
    contents = members(saved)
    del contents[name]
    pack(saved, contents)
    assert f"it has no {name} inside" in refusal(saved)


def test_further_parts_are_refused(saved):
    pack(saved, members(saved) | {"assets/vocabulary.txt": b""})
    assert "has parts inside" in refusal(saved)


def test_two_parts_of_one_name_are_refused(saved):
    with (
        zipfile.ZipFile(saved, "a") as archive,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        archive.writestr("config.json", b"{}")
    assert "two parts of the same name" in refusal(saved)


def test_compressed_parts_are_refused(saved):
    pack(saved, members(saved), zipfile.ZIP_DEFLATED)
    assert "compressed" in refusal(saved)


def test_a_part_that_is_declared_huge_is_refused_before_it_is_read(saved):
    content = bytearray(saved.read_bytes())
    # The directory's entry, at the file's end: the size stands 24 bytes after its start.
    entry = content.rindex(b"config.json") - 46
    content[entry + 24 : entry + 28] = (2**31).to_bytes(4, "little")
    saved.write_bytes(content)
    assert "has a config.json of 2,147,483,648 bytes inside" in refusal(saved)


def test_a_changed_bit_is_found_by_the_checksum(saved):
    content = bytearray(saved.read_bytes())
    content[len(content) // 2] ^= 1
    saved.write_bytes(content)
    assert "is damaged: its model.weights.h5 cannot be read" in refusal(saved)


@pytest.mark.parametrize(
    "change",
    [
        lambda config: config[:-1],
        lambda config: config.replace(b'"name": "C1"', b'"name": "C1", "name": "C1"'),
        lambda config: config.replace(b'"name": "C1"', b'"name": NaN'),
        lambda config: config.replace(b'"name": "C1"', b'"name": "\xff"'),
        lambda config: config.replace(b'"C1"', b"[" * 40 + b"]" * 40),
        lambda config: b"[" * 60_000,
    ],
    ids=["cut", "key twice", "NaN", "not UTF-8", "deep", "very deep"],
)
def test_improper_json_is_refused(saved, change):
    change_member(saved, "config.json", change)
    assert "its config.json is not proper JSON" in refusal(saved)


# Weights


KERNEL = "layers/conv2d_1/vars/0"
BIAS = "layers/dense/vars/1"


def replace_array(file, path, **arguments):
    del file[path]
    file.create_dataset(path, **arguments)


def set_values(file, path, value):
    file[path][...] = value


def link(file, path, target):
    del file[path]
    file[path] = target


VALUES = np.zeros(120, np.float32)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda f: set_values(f, BIAS, np.nan), "not finite numbers, in layers/dense/vars/1"),
        (lambda f: set_values(f, KERNEL, np.inf), "not finite numbers, in layers/conv2d_1/vars/0"),
        (lambda f: set_values(f, BIAS, -2e6), "weights beyond ±1,000,000"),
        (lambda f: f.pop(BIAS), "lacks the weights layers/dense/vars/1"),
        (lambda f: f.pop("layers"), "lacks the weights layers/conv2d/vars/0"),
        (lambda f: replace_array(f, BIAS, data=VALUES[1:]), "has float32 (119,) as its weights"),
        (lambda f: replace_array(f, BIAS, data=VALUES, dtype="f8"), "has float64 (120,)"),
        (lambda f: replace_array(f, BIAS, data=VALUES, chunks=(60,)), "stored in a way"),
        (lambda f: replace_array(f, BIAS, data=VALUES, compression="gzip"), "stored in a way"),
        (lambda f: replace_array(f, BIAS, shape=(120,), dtype="f4"), "stored in a way"),
        (
            lambda f: replace_array(
                f, BIAS, shape=(120,), dtype="f4", external=[("other.bin", 0, 480)]
            ),
            "stored in a way",
        ),
        (lambda f: link(f, BIAS, h5py.SoftLink("/layers/dense/vars/0")), "a link in place"),
        (lambda f: link(f, BIAS, h5py.ExternalLink("other.h5", "/a")), "a link in place"),
        (lambda f: link(f, "layers", h5py.ExternalLink("other.h5", "/a")), "a link in place"),
        (lambda f: (f.pop(BIAS), f.create_group(BIAS)), "has something else"),
    ],
)
def test_weights_that_are_not_as_expected_are_named(saved, change, words):
    change_weights(saved, change)
    assert words in refusal(saved)


def test_weights_assembled_from_elsewhere_are_refused(saved):
    layout = h5py.VirtualLayout(shape=(120,), dtype="f4")
    layout[:] = h5py.VirtualSource("other.h5", "data", shape=(120,))

    def change(file):
        del file[BIAS]
        file.create_virtual_dataset(BIAS, layout)

    change_weights(saved, change)
    assert "stored in a way" in refusal(saved)


def test_further_weights_are_not_looked_at(saved):
    change_weights(saved, lambda file: file.create_dataset("optimizer/vars/0", data=[np.nan]))
    assert_same_network(load_model(saved), random_network())


def test_a_damaged_weights_file_is_refused(saved):
    change_member(saved, "model.weights.h5", lambda content: b"\0" * 100 + content[100:])
    assert "is damaged: its model.weights.h5 cannot be read" in refusal(saved)
