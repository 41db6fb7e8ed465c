"""Train networks as tutorials and notebooks publish them, and save them with what they read.

    python write_published.py FOLDER MODULE MNIST.npz

MODULE is keras, tf_keras or tensorflow.keras. MNIST.npz has training images and labels ("images",
"labels") and test images with theirs ("tested", "truth"). Each network learns from pixels that are
scaled as its authors do it, and is saved as they save it, with its answers to the test images
beside it. What this version cannot build or save is named in notes.json. It runs in Keras's own
environment, without lenet-gui, from Python 3.6 on.
"""

import importlib
import json
import os
import sys

import numpy as np


def unit(images):
    """Scale to 0..1."""
    return images / 255.0


def bytes_of(images):
    """Leave 0..255."""
    return images


def inverted(images):
    """Scale to 0..1, with dark ink."""
    return 1 - images / 255.0


def symmetric(images):
    """Scale to -1..1."""
    return images / 127.5 - 1


def centred(images):
    """Scale to -0.5..0.5."""
    return images / 255.0 - 0.5


def standard(images):
    """Scale by MNIST's mean and deviation."""
    return (images / 255.0 - 0.1307) / 0.3081


def own_standard(images):
    """Scale by a mean and a deviation measured on the images."""
    return (images - images.mean()) / images.std()


def normal_rows(images):
    """Scale as tf.keras.utils.normalize(images, axis=1)."""
    length = np.sqrt((images**2).sum(axis=1, keepdims=True))
    return images / np.maximum(length, 1e-12)


def binary(images):
    """Make black and white of grey."""
    return (images > 127) * 1.0


def padded(images):
    """Add a margin of two pixels."""
    return np.pad(images / 255.0, ((0, 0), (2, 2), (2, 2)), "constant")


def nearest(images):
    """Enlarge to 32×32 by taking the nearest pixel."""
    places = (np.arange(32) + 0.5) * 28 / 32
    places = places.astype(int)
    return images[:, places][:, :, places] / 255.0


def enlarged(images):
    """Enlarge to 32×32 between pixels, as tf.image.resize and cv2.resize do it."""
    places = np.clip((np.arange(32) + 0.5) * 28 / 32 - 0.5, 0, 27)
    before = places.astype(int).clip(0, 26)
    share = (places - before).astype("float32")
    images = images[:, before] * (1 - share)[:, None] + images[:, before + 1] * share[:, None]
    return (images[:, :, before] * (1 - share) + images[:, :, before + 1] * share) / 255.0


def quarter(images):
    """Make 14×14 pixels of means."""
    return images.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)) / 255.0


def half_width(images):
    """Scale as LeCun's did: ground −0.1, ink 1.175."""
    return images / 255.0 * 1.275 - 0.1


def networks(keras):
    """Return by name: a builder, the scaling of pixels, the ending, and settings of compile()."""
    layers = keras.layers
    sequential = keras.models.Sequential
    model = getattr(keras, "Model", None) or keras.models.Model
    found = {}

    def add(name, make, scale=unit, ending=".h5", **compiled):
        found[name] = (make, scale, ending, compiled)

    def conv(filters, size, **settings):
        return layers.Conv2D(filters, size, **settings)

    def mnist_cnn(shape=(28, 28, 1)):
        return sequential(
            [
                conv(32, (3, 3), activation="relu", input_shape=shape),
                conv(64, (3, 3), activation="relu"),
                layers.MaxPooling2D(pool_size=(2, 2)),
                layers.Dropout(0.25),
                layers.Flatten(),
                layers.Dense(128, activation="relu"),
                layers.Dropout(0.5),
                layers.Dense(10, activation="softmax"),
            ]
        )

    add("mnist_cnn", mnist_cnn, loss="categorical_crossentropy")
    add("mnist_cnn of bytes", mnist_cnn, bytes_of)
    add("mnist_cnn, dark ink", mnist_cnn, inverted)
    add("mnist_cnn, -1 to 1", mnist_cnn, symmetric)

    def mnist_mlp():
        return sequential(
            [
                layers.Dense(512, activation="relu", input_shape=(784,)),
                layers.Dropout(0.2),
                layers.Dense(512, activation="relu"),
                layers.Dropout(0.2),
                layers.Dense(10, activation="softmax"),
            ]
        )

    add("mnist_mlp", mnist_mlp, loss="categorical_crossentropy")
    add("mnist_mlp of bytes", mnist_mlp, bytes_of)
    add("mnist_mlp, own mean and deviation", mnist_mlp, own_standard)
    add("mnist_mlp, binary pixels", mnist_mlp, binary)

    def quickstart(last=None):
        return sequential(
            [
                layers.Flatten(input_shape=(28, 28)),
                layers.Dense(128, activation="relu"),
                layers.Dropout(0.2),
                layers.Dense(10, activation=last),
            ]
        )

    add("quickstart, logits", quickstart, ending=".keras", loss="logits")
    add("quickstart, logits in h5", quickstart, loss="logits")
    add("quickstart of bytes", lambda: quickstart("softmax"), bytes_of)
    add("quickstart, sigmoids", lambda: quickstart("sigmoid"))

    def with_probabilities():
        inner = quickstart()
        return sequential([inner, layers.Softmax()])

    add("quickstart in a model with softmax", with_probabilities)

    def two_dense():
        return sequential(
            [
                layers.Flatten(input_shape=(28, 28)),
                layers.Dense(128, activation="relu"),
                layers.Dense(128, activation="relu"),
                layers.Dense(10, activation="softmax"),
            ]
        )

    add("utils.normalize, two dense layers", two_dense, normal_rows)

    def simple_convnet():
        image = layers.Input(shape=(28, 28, 1))
        values = conv(32, (3, 3), activation="relu")(image)
        values = layers.MaxPooling2D((2, 2))(values)
        values = conv(64, (3, 3), activation="relu")(values)
        values = layers.MaxPooling2D((2, 2))(values)
        values = layers.Dropout(0.5)(layers.Flatten()(values))
        return model(image, layers.Dense(10, activation="softmax")(values))

    add("simple convnet", simple_convnet, ending=".keras")
    add("simple convnet, MNIST's mean and deviation", simple_convnet, standard)

    def book():
        image = layers.Input(shape=(28, 28, 1), name="pixels")
        values = image
        for k, filters in enumerate((32, 64, 128)):
            values = conv(filters, 3, activation="relu", name=f"convolution.{k}")(values)
            values = layers.MaxPooling2D(2)(values) if k < 2 else values
        values = layers.Flatten()(values)
        return model(inputs=image, outputs=layers.Dense(10, activation="softmax")(values))

    add("functional, other names", book)

    def tutorial_cnn():
        return sequential(
            [
                conv(32, (3, 3), activation="relu", input_shape=(28, 28, 1)),
                layers.MaxPooling2D((2, 2)),
                conv(64, (3, 3), activation="relu"),
                layers.MaxPooling2D((2, 2)),
                conv(64, (3, 3), activation="relu"),
                layers.Flatten(),
                layers.Dense(64, activation="relu"),
                layers.Dense(10),
            ]
        )

    add("tutorial's CNN, logits", tutorial_cnn, loss="logits")

    def lenet(side, act="tanh", pool="AveragePooling2D", last_conv=True, padding="valid"):
        pooling = getattr(layers, pool)
        made = [
            conv(6, (5, 5), activation=act, padding=padding, input_shape=(side, side, 1)),
            pooling((2, 2), strides=(2, 2)),
            conv(16, (5, 5), activation=act),
            pooling((2, 2), strides=(2, 2)),
        ]
        made += [conv(120, (5, 5), activation=act)] if last_conv else []
        made += [layers.Flatten()]
        made += [] if last_conv else [layers.Dense(120, activation=act)]
        made += [layers.Dense(84, activation=act), layers.Dense(10, activation="softmax")]
        return sequential(made)

    add("LeNet-5, 32×32, C5 a convolution", lambda: lenet(32), padded)
    add("LeNet-5, 32×32 enlarged", lambda: lenet(32, last_conv=False), enlarged)
    add("LeNet-5, 32×32 of nearest pixels", lambda: lenet(32, last_conv=False), nearest)
    add("LeNet-5, same", lambda: lenet(28, padding="same"), centred)
    add("LeNet-5, ReLU", lambda: lenet(28, "relu", "MaxPooling2D", False), ending=".keras")
    add("LeNet-5, mean pooling of bytes", lambda: lenet(28, "relu", last_conv=False), bytes_of)
    add(
        "LeNet-5, −0.1 to 1.175",
        lambda: lenet(32),
        lambda x: np.pad(half_width(x), ((0, 0), (2, 2), (2, 2)), "constant", constant_values=-0.1),
    )

    def padded_inside():
        start = [layers.ZeroPadding2D(2, input_shape=(28, 28, 1))]
        again = [
            conv(6, 5, activation="tanh"),
            layers.AveragePooling2D(2),
            conv(16, 5, activation="tanh"),
            layers.AveragePooling2D(2),
            layers.Flatten(),
            layers.Dense(120, activation="tanh"),
            layers.Dense(84, activation="tanh"),
        ]
        return sequential([*start, *again, layers.Dense(10, activation="softmax")])

    add("LeNet-5, margin inside", padded_inside)

    def kaggle():
        made = [conv(32, (5, 5), padding="Same", activation="relu", input_shape=(28, 28, 1))]
        made += [conv(32, (5, 5), padding="Same", activation="relu")]
        made += [layers.MaxPool2D(pool_size=(2, 2)), layers.Dropout(0.25)]
        made += [conv(64, (3, 3), padding="Same", activation="relu") for _ in range(2)]
        made += [layers.MaxPool2D(pool_size=(2, 2), strides=(2, 2)), layers.Dropout(0.25)]
        made += [layers.Flatten(), layers.Dense(256, activation="relu"), layers.Dropout(0.5)]
        return sequential([*made, layers.Dense(10, activation="softmax")])

    add("Kaggle, two pairs of convolutions", kaggle, loss="categorical_crossentropy")

    def kaggle_normalized():
        made = []
        for filters in (32, 64):
            for _ in range(2):
                first = {"input_shape": (28, 28, 1)} if not made else {}
                made += [conv(filters, 3, activation="relu", **first), layers.BatchNormalization()]
            made += [conv(filters, 5, strides=2, padding="same", activation="relu")]
            made += [layers.BatchNormalization(), layers.Dropout(0.4)]
        made += [conv(128, 4, activation="relu"), layers.BatchNormalization()]
        made += [layers.Flatten(), layers.Dropout(0.4)]
        return sequential([*made, layers.Dense(10, activation="softmax")])

    add("Kaggle, normalized", kaggle_normalized)

    def normalized_before():
        """Normalization between the convolution and its activation, without biases."""
        made = [layers.BatchNormalization(input_shape=(28, 28, 1))]
        for filters in (16, 32):
            made += [conv(filters, 3, use_bias=False, padding="same")]
            made += [layers.BatchNormalization(), layers.Activation("relu")]
            made += [layers.MaxPooling2D()]
        made += [layers.Flatten(), layers.Dense(64), layers.LeakyReLU(0.1)]
        return sequential([*made, layers.Dense(10), layers.Activation("softmax")])

    add("normalized before the activation", normalized_before)
    add("normalized before the activation, bytes", normalized_before, bytes_of)

    def mastery():
        he = {"activation": "relu", "kernel_initializer": "he_uniform"}
        return sequential(
            [
                conv(32, (3, 3), input_shape=(28, 28, 1), **he),
                layers.MaxPooling2D((2, 2)),
                conv(64, (3, 3), **he),
                conv(64, (3, 3), **he),
                layers.MaxPooling2D((2, 2)),
                layers.Flatten(),
                layers.Dense(100, **he),
                layers.Dense(10, activation="softmax"),
            ]
        )

    add("He, with momentum", mastery, optimizer="sgd", loss="categorical_crossentropy")

    def regularized():
        l2 = keras.regularizers.l2(1e-4)
        norm = keras.constraints.max_norm(3) if hasattr(keras, "constraints") else None
        return sequential(
            [
                layers.Reshape((28, 28, 1), input_shape=(784,)),
                conv(8, 5, activation="relu", kernel_regularizer=l2),
                layers.MaxPooling2D(),
                layers.Flatten(),
                layers.Dense(40, activation="elu", kernel_constraint=norm, kernel_regularizer=l2),
                layers.Dense(10, activation="softmax"),
            ]
        )

    add("784 to maps, regularized", regularized)

    def global_pooling():
        made = [conv(32, 3, activation="relu", input_shape=(28, 28, 1)), layers.MaxPooling2D()]
        made += [conv(64, 3, activation="relu"), conv(64, 1, activation="relu")]
        made += [layers.GlobalAveragePooling2D(), layers.Dense(10, activation="softmax")]
        return sequential(made)

    add("global pooling", global_pooling, epochs=3)

    def separable():
        made = [conv(16, 3, padding="same", activation="relu", input_shape=(28, 28, 1))]
        for filters in (32, 64):
            made += [layers.SeparableConv2D(filters, 3, padding="same", use_bias=False)]
            made += [layers.BatchNormalization(), layers.ReLU(), layers.MaxPooling2D()]
        made += [layers.Flatten(), layers.Dense(10, activation="softmax")]
        return sequential(made)

    add("separable", separable, epochs=3)

    def any_size():
        made = [conv(16, 3, activation="relu", input_shape=(None, None, 1))]
        made += [layers.MaxPooling2D(), conv(32, 3, activation="relu")]
        made += [layers.GlobalMaxPooling2D(), layers.Dense(10, activation="softmax")]
        return sequential(made)

    add("images of any size", any_size)

    def preprocessing():
        inner = sequential(
            [
                layers.Rescaling(1.0 / 255, input_shape=(28, 28, 1)),
                layers.RandomRotation(0.05),
                layers.RandomZoom(0.1),
            ]
        )
        made = [conv(16, 3, activation="relu"), layers.MaxPooling2D(), layers.Flatten()]
        return sequential([inner, *made, layers.Dense(10, activation="softmax")])

    add("preprocessing inside", preprocessing, bytes_of)
    add("preprocessing inside, .keras", preprocessing, bytes_of, ".keras")

    def shape_of_input():
        image = layers.Input((28, 28))
        values = layers.Reshape((28, 28, 1))(image)
        values = conv(8, 5, activation="selu")(values)
        values = layers.MaxPooling2D()(values)
        values = layers.Dropout(0.3)(layers.Flatten()(values))
        return model(image, layers.Softmax()(layers.Dense(10)(values)))

    add("28×28 without channels", shape_of_input)
    add(
        "14×14",
        lambda: sequential(
            [
                layers.Flatten(input_shape=(14, 14, 1)),
                layers.Dense(64, activation="tanh"),
                layers.Dense(10, activation="softmax"),
            ]
        ),
        quarter,
    )
    add(
        "softmax regression",
        lambda: sequential([layers.Dense(10, activation="softmax", input_dim=784)]),
        optimizer="sgd",
    )
    add(
        "softmax regression without bias",
        lambda: sequential(
            [layers.Flatten(input_shape=(28, 28, 1)), layers.Dense(10, "softmax", use_bias=False)]
        ),
    )
    add(
        "ten sigmoids and mean squares",
        lambda: sequential(
            [
                layers.Dense(30, activation="sigmoid", input_shape=(784,)),
                layers.Dense(10, activation="sigmoid"),
            ]
        ),
        loss="mse",
    )
    add("own metric", quickstart_with(keras), metric=True)
    return found


def quickstart_with(keras):
    """Return the builder of a small network."""
    layers = keras.layers
    return lambda: keras.models.Sequential(
        [
            layers.Flatten(input_shape=(28, 28)),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


def right_places(truth, answers):
    """Count as a metric of one's own, which no other program knows."""
    return (answers * 0 + 1)[..., 0]


def write(keras, name, entry, folder, data):
    """Train and save a network; return the notes on it."""
    make, scale, ending, compiled = entry
    images, labels, tested, _ = data
    try:
        keras.backend.clear_session()
        network = make()
        loss = compiled.get("loss", "sparse_categorical_crossentropy")
        targets = labels
        if loss in ("categorical_crossentropy", "mse"):
            targets = np.eye(10, dtype="float32")[labels]
        if loss == "logits":
            loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        metrics = [right_places] if compiled.get("metric") else ["accuracy"]
        optimizer = compiled.get("optimizer", "adam")
        network.compile(loss=loss, optimizer=optimizer, metrics=metrics)
        shape = tuple(size or 28 for size in network.input_shape[1:])

        def inputs(of):
            return scale(of.astype("float32")).astype("float32").reshape(len(of), *shape)

        epochs = compiled.get("epochs", 5 if network.count_params() < 120000 else 1)
        network.fit(inputs(images), targets, batch_size=64, epochs=epochs, verbose=0)
        answers = np.asarray(network.predict(inputs(tested), verbose=0), np.float32)
        place = os.path.join(folder, name.replace("/", "-").replace("×", "x").replace("−", "-"))
        network.save(place + ending)
        np.savez(place + ending + ".npz", answers=answers)
    except Exception as error:
        return {"built": repr(error)[:300]}
    return {}


def main(folder, module, mnist):
    """Save all networks into a folder."""
    package, _, name = module.partition(".")
    keras = importlib.import_module(package)
    keras = getattr(keras, name) if name else keras
    version = getattr(keras, "__version__", None) or sys.modules[package].__version__
    notes = {"version": version, "networks": {}}
    arrays = np.load(mnist)
    data = [arrays[key] for key in ("images", "labels", "tested", "truth")]
    for name, entry in networks(keras).items():
        notes["networks"][name] = write(keras, name, entry, folder, data)
        print(name, notes["networks"][name], flush=True)
        with open(os.path.join(folder, "notes.json"), "w") as file:
            json.dump(notes, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
