"""Save networks of all layers with one version of Keras, and what it answers.

    python write_networks.py FOLDER MODULE

MODULE is keras, tf_keras or tensorflow.keras. For each network there are then its files, and an
.npz with images and Keras's answers to them. What this version cannot build or save is named in
notes.json. It runs in Keras's own environment, without lenet-gui, from Python 3.6 on.
"""

import importlib
import json
import os
import shutil
import sys

import numpy as np

SHAPE = (12, 12, 1)


def networks(keras):
    """Return functions that build the networks, by their names."""
    layers = keras.layers
    found = {}

    def between(name, make, flat=False):
        """Add a network with a layer, or some, behind a convolution or, if `flat`, a dense one."""

        def build():
            made = make()
            made = list(made) if isinstance(made, (list, tuple)) else [made]
            if flat:
                start, end = [layers.Flatten(input_shape=SHAPE), layers.Dense(6)], []
            else:
                start, end = [layers.Conv2D(4, 3, input_shape=SHAPE)], [layers.Flatten()]
            return keras.models.Sequential([*start, *made, *end, layers.Dense(10)])

        found[name] = build

    convolutions = {
        "plain": {},
        "same": {"padding": "same", "strides": 2},
        "no bias": {"use_bias": False, "activation": "relu"},
        "dilation": {"dilation_rate": 2},
    }
    for name, settings in convolutions.items():
        between("Conv2D, " + name, lambda s=settings: layers.Conv2D(5, (3, 2), **s))
        between("SeparableConv2D, " + name, lambda s=settings: layers.SeparableConv2D(5, 3, **s))
        between("DepthwiseConv2D, " + name, lambda s=settings: layers.DepthwiseConv2D(3, **s))
    between("Conv2D, groups", lambda: layers.Conv2D(6, 3, groups=2))
    for kind in ("MaxPooling2D", "AveragePooling2D"):
        between(kind, lambda k=kind: getattr(layers, k)(2))
        between(kind + ", same", lambda k=kind: getattr(layers, k)(3, strides=2, padding="same"))
    for kind in ("GlobalMaxPooling2D", "GlobalAveragePooling2D"):
        between(kind, lambda k=kind: [getattr(layers, k)(), layers.Reshape((2, 2))])
    between("BatchNormalization", lambda: layers.BatchNormalization())
    between("BatchNormalization, axis 1", lambda: layers.BatchNormalization(axis=1, scale=False))
    between("LayerNormalization", lambda: layers.LayerNormalization())
    between("Rescaling", lambda: layers.Rescaling(1 / 255.0, offset=0.5))
    between("ZeroPadding2D", lambda: layers.ZeroPadding2D(((1, 0), (2, 1))))
    between("Cropping2D", lambda: layers.Cropping2D(((1, 0), (2, 1))))
    between("UpSampling2D", lambda: layers.UpSampling2D((2, 3)))
    between("UpSampling2D, bilinear", lambda: layers.UpSampling2D(2, interpolation="bilinear"))
    between("Resizing", lambda: layers.Resizing(7, 16))
    between("Reshape", lambda: [layers.Reshape((-1, 5)), layers.Dense(3)])
    between("Permute", lambda: layers.Permute((3, 1, 2)))
    between("PReLU", lambda: layers.PReLU(shared_axes=[1, 2]))
    between("LeakyReLU", lambda: layers.LeakyReLU())
    between("ReLU", lambda: layers.ReLU(6.0))
    between("ThresholdedReLU", lambda: layers.ThresholdedReLU(0.4))
    between("ELU", lambda: layers.ELU(0.7))
    between("Softmax", lambda: layers.Softmax(), flat=True)
    activations = (
        "relu tanh sigmoid hard_sigmoid softplus softsign elu selu exponential swish gelu mish "
        "leaky_relu relu6 silu log_softmax linear softmax"
    )
    for name in activations.split():
        between("activation " + name, lambda n=name: layers.Activation(n))
        between("Dense, " + name, lambda n=name: layers.Dense(5, activation=n), flat=True)
    between("Dense, LeakyReLU", lambda: layers.Dense(5, activation=layers.LeakyReLU()), flat=True)
    between(
        "noise and dropout",
        lambda: [
            layers.GaussianNoise(0.1),
            layers.GaussianDropout(0.1),
            layers.AlphaDropout(0.1),
            layers.SpatialDropout2D(0.1),
            layers.Dropout(0.1),
            layers.ActivityRegularization(0.1),
        ],
    )

    def normalization():
        measured = layers.Normalization(input_shape=SHAPE)
        measured.adapt(images() * 255)
        last = [layers.Flatten(), layers.Dense(10)]
        return keras.models.Sequential([measured, *last])

    def random_images():
        """Random layers in a model within the model, as tutorials have it."""
        random = [
            layers.RandomRotation(0.1, input_shape=SHAPE),
            layers.RandomZoom(0.1),
            layers.RandomTranslation(0.1, 0.1),
        ]
        last = [layers.Conv2D(4, 3), layers.Flatten(), layers.Dense(10)]
        return keras.models.Sequential([keras.models.Sequential(random), *last])

    def lenet():
        return keras.models.Sequential(
            [
                layers.Conv2D(6, 5, activation="tanh", input_shape=(32, 32, 1)),
                layers.AveragePooling2D(2),
                layers.Conv2D(16, 5, activation="tanh"),
                layers.AveragePooling2D(2),
                layers.Conv2D(120, 5, activation="tanh"),
                layers.Flatten(),
                layers.Dense(84, activation="tanh"),
                layers.Dense(10, activation="softmax"),
            ]
        )

    def perceptron():
        dense = [layers.Dense(20, activation="relu", input_dim=784), layers.Dropout(0.2)]
        return keras.models.Sequential([*dense, layers.Dense(10, activation="sigmoid")])

    def functional(between="_"):
        image = layers.Input(SHAPE)
        values = layers.Conv2D(4, 3, name=f"block1{between}convolution")(image)
        values = layers.BatchNormalization(name=f"block1{between}normalization")(values)
        values = layers.Flatten()(layers.Activation("relu")(values))
        return keras.models.Model(image, layers.Dense(10, activation="softmax")(values))

    def nested():
        """Models within models; half of the inner one does not learn."""
        inner = keras.models.Sequential(
            [
                layers.Conv2D(4, 3, input_shape=SHAPE),
                layers.BatchNormalization(),
                layers.Conv2D(3, 3, activation="relu"),
                layers.BatchNormalization(),
            ]
        )
        inner.layers[0].trainable = False
        start = layers.Input(SHAPE)
        middle = keras.models.Model(start, inner(start))
        image = layers.Input(SHAPE)
        return keras.models.Model(image, layers.Dense(10)(layers.Flatten()(middle(image))))

    def channels_first():
        first = {"data_format": "channels_first"}
        made = [
            layers.Conv2D(4, 3, input_shape=(1, 12, 12), activation="relu", **first),
            layers.BatchNormalization(axis=1),
            layers.MaxPooling2D(2, **first),
            layers.Flatten(),
            layers.Dense(10),
        ]
        return keras.models.Sequential(made)

    def built_late():
        """Without a declared shape; it is built when it first answers."""
        model = keras.models.Sequential([layers.Flatten(), layers.Dense(5), layers.Dense(10)])
        model.predict(images())
        return model

    def mixed():
        policy = {"dtype": "mixed_float16"}
        made = [layers.Flatten(input_shape=SHAPE), layers.Dense(9, **policy), layers.Dense(10)]
        return keras.models.Sequential(made)

    found.update(
        {
            "Normalization": normalization,
            "random images in a model": random_images,
            "LeNet-5 of 1998": lenet,
            "784 values, sigmoids": perceptron,
            "Functional": functional,
            "Functional, slashes in names": lambda: functional("/"),
            "models in models": nested,
            "channels first": channels_first,
            "no declared shape": built_late,
            "mixed precision": mixed,
        }
    )
    return found


def images(shape=SHAPE):
    """Return three random images, float32 in 0..1."""
    return np.random.RandomState(1).random_sample((3, *shape)).astype(np.float32)


def draw(random, model):
    """Give the layers of a model, and of the models in it, random weights."""
    for layer in model.layers:
        if hasattr(layer, "layers"):
            draw(random, layer)
            continue
        names = [weights.name for weights in layer.weights]
        kept = enumerate(layer.get_weights())
        layer.set_weights([drawn(random, names[n], weights) for n, weights in kept])


def drawn(random, name, weights):
    """Return random weights; those that no training changes, but for statistics, as they are."""
    if weights.dtype.kind != "f":
        return weights
    if "variance" in name:
        return random.uniform(0.5, 1, weights.shape)
    return random.normal(0, 0.2, weights.shape)


def write(keras, name, build, folder):
    """Save a network in all forms that this version knows; return the notes on it."""
    random = np.random.RandomState(sum(map(ord, name)))
    notes = {}
    try:
        model = build()
        shape = tuple(model.input_shape[1:])
        if name != "Normalization":
            draw(random, model)
        inputs = images(shape)
        answers = np.asarray(model.predict(inputs), np.float32)
    except Exception as error:
        return {"built": repr(error)[:200]}
    place = os.path.join(folder, name.replace("/", "-"))
    np.savez(place + ".npz", inputs=inputs, answers=answers)
    for ending in (".keras", ".h5"):
        try:
            model.save(place + ending)
        except Exception as error:
            notes[ending] = repr(error)[:200]
            remove(place + ending)
    return notes


def remove(path):
    """Remove a file or folder, if it is there."""
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.remove(path)


def main(folder, module):
    """Save all networks into a folder."""
    # TensorFlow has Keras as an attribute, and not always as a module.
    package, _, name = module.partition(".")
    keras = importlib.import_module(package)
    keras = getattr(keras, name) if name else keras
    version = getattr(keras, "__version__", None) or sys.modules[package].__version__
    notes = {"version": version, "networks": {}}
    # Before 2.12, a name with this ending made an .h5 or a SavedModel.
    number = [int(part) for part in version.split("-")[0].split(".")[:2]]
    built = networks(keras)
    # On a processor, TensorFlow 2.12 and 2.15 get it wrong after others.
    for name in sorted(built, key="channels first".__ne__):
        found = write(keras, name, built[name], folder)
        if number < [2, 12]:
            remove(os.path.join(folder, name.replace("/", "-") + ".keras"))
        notes["networks"][name] = found
    with open(os.path.join(folder, "notes.json"), "w") as file:
        json.dump(notes, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
