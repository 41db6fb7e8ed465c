"""Hostile files by name: networks that are too large for anything, and whole models as `.h5`."""

from __future__ import annotations

from typing import Any

import h5py
import numpy as np
from support.keras_files import keras_layer

from hostile.forge import Forge

# By name: words of the sentence that refuses a file, and the file.
Refused = dict[str, tuple[str, bytes]]

UNREADABLE = "is damaged: its weights cannot be read"


def kind_words(kind: str) -> str:
    """Return what is said of a layer of this kind."""
    return f"has a layer of the kind “{kind}”. lenet-gui opens Keras’s own layers for images"


def sizes(forge: Forge) -> Refused:
    """Layers that would take all memory or time."""
    image = {"padding": "same", "activation": "relu"}
    found: dict[str, tuple[str, list[dict[str, Any]]]] = {
        "filters without end": (
            "with filters 1000000000",
            [keras_layer("Conv2D", filters=10**9, kernel_size=[1, 1])],
        ),
        "a kernel larger than all images": (
            "with kernel_size",
            [keras_layer("Conv2D", filters=1, kernel_size=[2**40, 2**40])],
        ),
        "a stride beyond what a machine counts": (
            "with strides",
            [keras_layer("Conv2D", filters=1, kernel_size=[1, 1], strides=[2**63, 2**63])],
        ),
        "a stride of nothing": (
            "with strides 0×0",
            [keras_layer("MaxPooling2D", pool_size=[2, 2], strides=[0, 0])],
        ),
        "a pool of exabytes": ("with pool_size", [keras_layer("MaxPooling2D", pool_size=2**60)]),
        "a margin of terabytes": (
            "with padding",
            [keras_layer("ZeroPadding2D", padding=[[0, 2**40], [0, 0]])],
        ),
        "margins that grow": (
            "is too large: lenet-gui opens networks of up to 4,194,304 values",
            [
                keras_layer("Conv2D", filters=64, kernel_size=[1, 1]),
                *[keras_layer("ZeroPadding2D", padding=64) for _ in range(9)],
            ],
        ),
        "a shape that overflows": (
            "with target_shape",
            [keras_layer("Reshape", target_shape=[2**32, 2**32, 784])],
        ),
        "a shape of nothing": (
            "does not fit values of 28×28×1",
            [keras_layer("Reshape", target_shape=[0, -1])],
        ),
        "a shape left open twice": (
            "does not fit values of 28×28×1",
            [keras_layer("Reshape", target_shape=[-1, -1])],
        ),
        "a billion weights": (
            "networks of up to 8,000,000 weights",
            [keras_layer("Flatten"), *[keras_layer("Dense", units=60_000) for _ in range(2)]],
        ),
        "kernels that multiply": (
            "networks of up to 4,194,304 values in a layer",
            [keras_layer("DepthwiseConv2D", kernel_size=3, depth_multiplier=60_000)],
        ),
        "patches that fill the memory": (
            "networks of up to 4,194,304 values in a layer",
            [
                keras_layer("Conv2D", filters=32, kernel_size=[1, 1]),
                keras_layer("Conv2D", filters=1, kernel_size=[28, 28], **image),
            ],
        ),
        "minutes for an image": (
            "networks of up to 1,073,741,824 multiplications",
            [keras_layer("Conv2D", filters=128, kernel_size=[5, 5], **image) for _ in range(9)],
        ),
        "a dilation without end": (
            "with dilation_rate",
            [keras_layer("Conv2D", filters=1, kernel_size=[2, 2], dilation_rate=[2**40, 1])],
        ),
        "a kernel spread over thousands of pixels": (
            "networks of up to 4,194,304 values in a layer",
            [keras_layer("Conv2D", filters=1, kernel_size=60, dilation_rate=60, padding="same")],
        ),
        "more groups than channels": (
            "(Conv2D), which does not fit values of 28×28×1",
            [keras_layer("Conv2D", filters=2**16, kernel_size=1, groups=2**16)],
        ),
        "groups without end": (
            "with groups",
            [keras_layer("Conv2D", filters=2, kernel_size=1, groups=2**62)],
        ),
        "maps that double": (
            "networks of up to 4,194,304 values in a layer",
            [keras_layer("UpSampling2D", size=[8, 8]) for _ in range(20)],
        ),
        "an enlargement of exabytes": ("with size", [keras_layer("UpSampling2D", size=2**60)]),
        "a new size of terabytes": (
            "with width",
            [keras_layer("Resizing", height=1, width=2**40)],
        ),
        "an interpolation that is code": (
            "with interpolation",
            [keras_layer("Resizing", height=9, width=9, interpolation=[["os.system"]])],
        ),
        "a cut that adds pixels": (
            "with cropping",
            [keras_layer("Cropping2D", cropping=[[-(2**40), 0], [0, 0]])],
        ),
        "a cut of everything": (
            "(Cropping2D), which does not fit values of 28×28×1",
            [keras_layer("Cropping2D", cropping=14)],
        ),
        "axes in no order": (
            "(Permute), which does not fit values of 28×28×1",
            [keras_layer("Permute", dims=[1, 1, 2**20])],
        ),
        "slopes for axes that are not": (
            "(PReLU), which does not fit values of 28×28×1",
            [keras_layer("PReLU", shared_axes=[9])],
        ),
        "a normalization of no axis": (
            "(BatchNormalization), which does not fit values of 28×28×1",
            [keras_layer("BatchNormalization", axis=2**20)],
        ),
        "channels first and last in turn": (
            "(Reshape), which does not fit values of 2×28×2",
            [
                *[
                    keras_layer("Conv2D", filters=2, kernel_size=1, data_format=f"channels_{order}")
                    for order in ("first", "last") * 9
                ],
                keras_layer("Reshape", target_shape=[2**24]),
            ],
        ),
        "a factor of thousands of digits": (
            "with scale ∞",
            [keras_layer("Rescaling", scale=10**4000)],
        ),
    }
    return {
        f"size: {name}": (
            words,
            forge.config(
                lambda c, layers=layers: c["config"]["layers"].__setitem__(slice(1, 1), layers)
            ),
        )
        for name, (words, layers) in found.items()
    }


def whole_models(forge: Forge) -> Refused:
    """Whole models in one HDF5 file."""
    bait = forge.trap.bait
    elsewhere, secret = str(bait / "weights.h5"), [(str(bait / "secret.bin"), 0, 480)]
    group, no_bias = "model_weights/C5", "lacks the weights model_weights/C5"
    f4: dict[str, Any] = {"shape": (120,), "dtype": "f4"}
    stored = "has the weights model_weights/C5/bias stored in a way that Keras does not use"
    linked = "has a link in place of the weights model_weights/C5"
    config = "model_config"
    many = [keras_layer("ReLU") for _ in range(99)]
    exabytes = {"shape": (2**20, 2**20, 2**20), "dtype": "f4", "chunks": (1, 1, 2**10)}
    found = {
        "a Lambda layer": (kind_words("Lambda"), forge.legacy()),
        "a layer of any module": (
            kind_words("subprocess.Popen"),
            forge.whole(
                lambda c: c["config"]["layers"].insert(3, keras_layer("Popen", "subprocess"))
            ),
        ),
        "no description": ("has no network inside", forge.whole_attribute("/", config)),
        "numbers as the description": (UNREADABLE, forge.whole_attribute("/", config, [1, 2, 3])),
        "a reference as the description": (
            UNREADABLE,
            forge.whole_attribute("/", config, h5py.Empty("f4")),
        ),
        "a description of 10 MiB": (
            UNREADABLE,
            forge.whole_attribute("/", config, "[" + " " * 10 * 2**20 + "]"),
        ),
        "a description nested a thousand deep": (
            "is damaged: its model_config is not proper JSON",
            forge.whole_attribute("/", config, "[" * 1000 + "]" * 1000),
        ),
        "a description that is no text": (
            "is damaged: its model_config is not proper JSON",
            forge.whole_attribute("/", config, np.bytes_(b"\xff\xfe{}")),
        ),
        "a version of a megabyte": (
            UNREADABLE,
            forge.whole_attribute("/", "keras_version", "3" * 2**20),
        ),
        "more layers than fit": (
            "layers. lenet-gui opens at most 64",
            forge.whole(lambda c: c["config"]["layers"].extend(many)),
        ),
        "no weights at all": (
            "lacks the weights model_weights/C1",
            forge.whole_link("model_weights"),
        ),
        "no names of weights": (no_bias, forge.whole_attribute(group, "weight_names")),
        "too few names of weights": (
            no_bias,
            forge.whole_attribute(group, "weight_names", ["kernel"]),
        ),
        "numbers as names of weights": (
            no_bias,
            forge.whole_attribute(group, "weight_names", [1, 2]),
        ),
        "one number as the names of weights": (
            UNREADABLE,
            forge.whole_attribute(group, "weight_names", 5),
        ),
        "a name that climbs out": (
            no_bias,
            forge.whole_attribute(group, "weight_names", ["kernel", "../../../etc/passwd"]),
        ),
        "a name that begins at the root": (
            UNREADABLE,
            forge.whole_attribute(group, "weight_names", ["kernel", "/etc/passwd"]),
        ),
        "a name of a megabyte": (
            UNREADABLE,
            forge.whole_attribute(group, "weight_names", ["kernel", "a" * 2**20]),
        ),
        "a name with control characters": (
            UNREADABLE,
            forge.whole_attribute(group, "weight_names", ["kernel", "\x1b[2J\n"]),
        ),
        "one array twice": (
            "as its weights model_weights/C5/kernel, where float32 (120,) is expected",
            forge.whole_attribute(group, "weight_names", ["kernel", "kernel"]),
        ),
        "a group in another file": (
            linked,
            forge.whole_link(group, h5py.ExternalLink(elsewhere, "/")),
        ),
        "an array in another file": (
            linked,
            forge.whole_link(f"{group}/bias", h5py.ExternalLink(elsewhere, "bias")),
        ),
        "a soft link to itself": (linked, forge.whole_link(group, h5py.SoftLink(f"/{group}"))),
        "an array kept in another file": (stored, forge.whole_array(**f4, external=secret)),
        "an array without values": (stored, forge.whole_array(**f4, fillvalue=1.0)),
        "an array of exabytes": (
            "float32 (1048576, 1048576, 1048576)",
            forge.whole_array(**exabytes),
        ),
        "a type of array that is huge": (
            "as its weights model_weights/C5/bias, where float32 (120,) is expected",
            forge.whole_array(shape=(120,), dtype="S100000"),
        ),
        "an array of another machine": (
            "as its weights model_weights/C5/bias, where float32 (120,) is expected",
            forge.whole_array(shape=(120,), dtype=">f4"),
        ),
        "an array of records": (
            "as its weights model_weights/C5/bias, where float32 (120,) is expected",
            forge.whole_array(shape=(120,), dtype=[("a", "f4"), ("b", "S9000")]),
        ),
        "an array of arrays": (
            "as its weights model_weights/C5/bias, where float32 (120,) is expected",
            forge.whole_array(shape=(120,), dtype=h5py.vlen_dtype(np.float32)),
        ),
        "an array of references": (
            "as its weights model_weights/C5/bias, where float32 (120,) is expected",
            forge.whole_array(shape=(120,), dtype=h5py.ref_dtype),
        ),
        "an array of complex numbers": (
            "as its weights model_weights/C5/bias, where float32 (120,) is expected",
            forge.whole_array(shape=(120,), dtype="c16"),
        ),
        "a packed bomb of gigabytes": (
            "as its weights model_weights/C5/bias, where float32 (120,) is expected",
            forge.whole_array(
                shape=(2**31,), dtype="f4", chunks=(2**20,), compression="gzip", fillvalue=1.0
            ),
        ),
        "a packed array": (
            stored,
            forge.whole_array(data=np.zeros(120, np.float32), chunks=(120,), compression="gzip"),
        ),
        "a type in the place of a group": (no_bias, forge.whole_link(group, np.dtype("f4"))),
        "a group that holds itself": (
            "as its weights model_weights/C5/C5, where",
            forge.whole_cycle(),
        ),
        "a layer's name of a thousand groups": (
            "lacks the weights model_weights/",
            forge.whole(
                lambda c: c["config"]["layers"][1]["config"].__setitem__("name", "a/" * 1000)
            ),
        ),
        "a layer's name that climbs out": (
            "lacks the weights model_weights/../../..",
            forge.whole(
                lambda c: c["config"]["layers"][1]["config"].__setitem__("name", "../../../etc")
            ),
        ),
        "names of weights of gigabytes": (no_bias, forge.whole_declared(2**40)),
        "cut in the middle": (UNREADABLE, forge.whole()[:150_000]),
        "addresses beyond the end": (
            UNREADABLE,
            forge.whole()[:24] + b"\xf0" * 72 + forge.whole()[96:],
        ),
    }
    return {f"h5: {name}": entry for name, entry in found.items()}
