"""Keras itself opens our files, and our networks open here in all spellings of Keras."""

import json

import numpy as np
import pytest
from support.keras_files import (
    RECORD,
    both_networks,
    change_layer,
    change_layers,
    change_member,
    keras_layer,
    random_network,
    refusal,
)
from support.records import a_record

from lenet_gui.core.experiment.config import TrainingConfig
from lenet_gui.core.experiment.optimizers import OPTIMIZERS
from lenet_gui.core.keras_file.model_file import load_model, save_model
from lenet_gui.core.network.architectures import LENET5


def images(count=16):
    return np.random.default_rng(8).random((count, 28, 28), dtype=np.float32)


# With Keras itself


@pytest.fixture(scope="module")
def keras():
    import keras

    return keras


@pytest.mark.tensorflow
@both_networks
def test_keras_opens_what_we_save_and_gives_the_same_probabilities(keras, tmp_path, architecture):
    network = random_network(architecture)
    save_model(tmp_path / "x.keras", network, RECORD)
    model = keras.models.load_model(tmp_path / "x.keras")
    rates = [layer.rate for layer in model.layers if isinstance(layer, keras.layers.Dropout)]
    assert rates == [0.25] * architecture.has_dropout()
    assert model.input_shape == (None, *architecture.input_shape)
    np.testing.assert_allclose(
        model(network.inputs(images())), network.probabilities(images()), atol=1e-5
    )


@pytest.mark.tensorflow
@pytest.mark.parametrize("optimizer", [None, *OPTIMIZERS])
def test_keras_evaluates_and_trains_what_we_save_at_once(keras, tmp_path, optimizer):
    network = random_network(LENET5)
    config = TrainingConfig(optimizer=optimizer or "adam", learning_rate=0.002)
    record = a_record(config=config) if optimizer else None
    save_model(tmp_path / "x.keras", network, record)
    model = keras.models.load_model(tmp_path / "x.keras")
    labels = network.probabilities(images()).argmax(axis=1)
    loss, accuracy = model.evaluate(images()[..., np.newaxis], labels, verbose=0)
    assert (np.isfinite(loss), accuracy) == (True, 1.0)
    assert type(model.optimizer).__name__ == OPTIMIZERS[optimizer or "adam"].keras_class
    rate = float(model.optimizer.learning_rate.numpy())
    assert rate == pytest.approx(0.002 if optimizer else 0.001)
    model.fit(images()[..., np.newaxis], labels, verbose=0)
    assert int(model.optimizer.iterations.numpy()) == 1


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
@pytest.mark.tensorflow
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


@pytest.mark.tensorflow
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


@pytest.mark.tensorflow
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
        ("C1", {"dilation_rate": [0, 2]}, "the layer C1 (Conv2D) with dilation_rate 0×2, which"),
        ("C3", {"groups": 4}, "the layer C3 (Conv2D), which does not fit values of 14×14×6"),
        ("C3", {"data_format": "channels"}, "data_format channels"),
        ("C1", {"dtype": "int8_from_float32"}, "dtype int8_from_float32"),
        ("C1", {"activation": keras_layer("ReLU", negative_slope=-0.1)}, "negative_slope -0.1"),
        ("C1", {"activation": "a\nb" + "c" * 900}, "with activation a?bccc"),
        ("C1", {"kernel_size": [40, 40], "padding": "valid"}, "does not fit values of 28×28×1"),
        ("output", {"units": 26}, "ends with 26 in place of ten values"),
        ("input", {"batch_shape": [None, 28, 28, 3]}, "takes inputs of 28×28×3"),
        ("input", {"batch_shape": [None, 99, 99, 1]}, "takes inputs of 99×99×1"),
        ("input", {"batch_shape": [None, None]}, "takes inputs of any size"),
        ("C1", {"filters": 60_000}, "is too large: lenet-gui opens networks of up to 4,194,304"),
        ("C5", {"units": 60_000}, "networks of up to 8,000,000 weights"),
    ],
)
def test_what_cannot_be_opened_is_named(saved, layer, settings, words):
    change_layer(saved, layer, **settings)
    sentence = refusal(saved)
    assert words in sentence
    assert len(sentence) < 300


def test_other_sizes_than_the_weights_have_are_refused(saved):
    change_layer(saved, "C1", filters=8)
    assert "as its weights layers/conv2d/vars/0, where float32 (5, 5, 1, 8)" in refusal(saved)


@pytest.mark.parametrize(
    ("layer", "kind"),
    [
        (keras_layer("Lambda", function="evil"), "Lambda"),
        (keras_layer("Flatten", "my_package"), "my_package.Flatten"),
        (keras_layer("Flatten") | {"registered_name": "mine>Flatten"}, "keras.layers.Flatten"),
        (keras_layer(""), ""),
        (keras_layer("A" * 900), "A" * 40),
    ],
)
def test_a_layer_of_another_kind_is_named_with_what_would_open(saved, layer, kind):
    change_layers(saved, lambda layers: layers.insert(3, layer))
    assert refusal(saved) == (
        f"“x.keras” has a layer of the kind “{kind}”. lenet-gui opens Keras’s own layers for "
        "images, such as Conv2D, MaxPooling2D and Dense: build the network from these, and save it "
        "by model.save(“model.keras”)."
    )


def test_a_network_of_too_many_layers_is_refused(saved):
    many = [keras_layer("ReLU") for _ in range(60)]
    change_layers(saved, lambda layers: layers.extend(many))
    assert "has 69 layers. lenet-gui opens at most 64." in refusal(saved)


def test_models_within_models_end_somewhere(saved):
    def nest(layers):
        inner = keras_layer("ReLU")
        for _ in range(9):
            inner = keras_layer("Sequential", "keras", name="inner", layers=[inner])
        layers.insert(3, inner)

    change_layers(saved, nest)
    assert "has models within models, more than 8 deep" in refusal(saved)


@pytest.mark.parametrize(
    ("config", "words"),
    [
        (
            {"class_name": "MyModel", "module": "my", "config": {}},
            "a model of the kind “my.MyModel”",
        ),
        ({"class_name": "Sequential", "module": "keras", "config": {}}, "is not one of a Keras"),
        ({"class_name": "Functional", "module": "keras", "config": {"layers": []}}, "is not one"),
        ([1, 2], "has a description inside that is not one of a Keras model"),
        (None, "has a description inside that is not one of a Keras model"),
    ],
)
def test_a_config_of_something_else_is_refused(saved, config, words):
    change_member(saved, "config.json", lambda _: json.dumps(config).encode())
    assert words in refusal(saved)


# Spellings that Keras may use, or has used


def change_config(path, change):
    def changed(content):
        config = json.loads(content)
        change(config)
        return json.dumps(config).encode()

    change_member(path, "config.json", changed)


def without_input_layer(config):
    first = config["config"]["layers"].pop(0)
    config["config"]["build_input_shape"] = first["config"]["batch_shape"]


RELU = {"module": "builtins", "class_name": "function", "config": "relu", "registered_name": None}


@pytest.mark.parametrize(
    "change",
    [
        without_input_layer,
        lambda config: config["config"]["layers"][1]["config"].update(activation=RELU),
        lambda config: config["config"]["layers"].insert(
            2, keras_layer("ReLU", max_value=None, negative_slope=0.0, threshold=0.0)
        ),
    ],
    ids=["no input layer", "a function of Keras as activation", "ReLU twice"],
)
def test_another_spelling_of_the_same_network_opens(saved, change):
    change_config(saved, change)
    np.testing.assert_array_equal(load_model(saved).weights[0], random_network().weights[0])


def as_functional(config, **node):
    """The same layers as a Functional model; `node` changes what goes into the second."""
    settings = config["config"]
    config["class_name"] = "Functional"
    before = None
    for layer in settings["layers"]:
        layer["name"] = layer["config"]["name"]
        tensor = {"class_name": "__keras_tensor__", "config": {"keras_history": [before, 0, 0]}}
        call = {"args": [tensor], "kwargs": {}}
        layer["inbound_nodes"] = [call] if before else []
        before = layer["name"]
    settings["layers"][1]["inbound_nodes"][0] |= node
    settings["input_layers"] = [settings["layers"][0]["name"], 0, 0]
    settings["output_layers"] = [before, 0, 0]


def test_a_functional_model_without_keras_opens(saved):
    change_config(saved, as_functional)
    np.testing.assert_array_equal(load_model(saved).weights[0], random_network().weights[0])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda c: as_functional(c, args=[]), "do not simply follow one another"),
        (lambda c: as_functional(c, args=["input"]), "do not simply follow one another"),
        (lambda c: as_functional(c, kwargs={"training": True}), "calls a layer with training True"),
        (
            lambda c: c["config"]["layers"].insert(1, keras_layer("Reshape", target_shape=["x"])),
            "with target_shape ['x'], which lenet-gui does not open",
        ),
    ],
    ids=["fed by nothing", "fed by a name", "always in training", "odd shape"],
)
def test_another_model_in_a_known_spelling_is_refused(saved, change, words):
    change_config(saved, change)
    assert words in refusal(saved)
