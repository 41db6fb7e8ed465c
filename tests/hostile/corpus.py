"""The hostile files by name: `.keras` files that were made to do harm, or make no sense."""

from __future__ import annotations

import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from support.keras_files import keras_layer

from hostile.foreign import UNREADABLE, Refused, kind_words, sizes, whole_models
from hostile.forge import BIAS, CONFIG, METADATA, RECORD, WEIGHTS, Forge, function, lambda_layer
from hostile.payloads import ADDRESS, Trap

IMPROPER = "is damaged: its config.json is not proper JSON"
OTHER_MODEL = "has a description inside that is not one of a Keras model"
OTHER_PARTS = "has parts inside that the .keras files of these networks do not have"
NO_CHAIN = "has layers that do not simply follow one another"
PACKED = "has a compressed or encrypted "
HIDING = "is damaged, or has extra data before, between or after its parts"
LARGE = "has more inside than the .keras files of these networks have"
INCOMPLETE = "is damaged or incomplete"
STORED = "has the weights layers/dense/vars/1 stored in a way that Keras does not use"
LINKED = "has a link in place of the weights layers/dense/vars/"


def write_all(folder: Path, sound: bytes, trap: Trap) -> dict[str, Path]:
    """Write every file into a folder; return their paths by name."""
    forge = Forge(trap, sound)
    files = {name: content for name, (_, content) in hostile(forge).items()}
    files |= defused(forge) | bad_records(forge)
    paths = {name: folder / f"{number:03}.keras" for number, name in enumerate(files)}
    for name, content in files.items():
        paths[name].write_bytes(content)
    return paths


def hostile(forge: Forge) -> Refused:
    """Return the files that are to be refused."""
    return (
        layers(forge)
        | models(forge)
        | sizes(forge)
        | texts(forge)
        | archives(forge)
        | weights(forge)
        | whole_models(forge)
    )


def layers(forge: Forge) -> Refused:
    """A layer that runs, reads or fetches something, before the last one."""
    trap, bait = forge.trap, forge.trap.bait
    found = {
        "CVE-2024-3660: Lambda layer with bytecode": trap.lambda_layer("plain"),
        "CVE-2024-3660: the older form of it": keras_layer(
            "Lambda", function=[trap.bytecode("old"), None, None], function_type="lambda"
        ),
        "CVE-2024-3660: in a model within the model": keras_layer(
            "Sequential", "keras", name="inner", layers=[trap.lambda_layer("inner")]
        ),
        "CVE-2024-3660: wrapped in another layer": keras_layer(
            "TimeDistributed", layer=trap.lambda_layer("wrapped")
        ),
        "CVE-2025-1550: a layer from any module": keras_layer(
            "Popen", "subprocess", args=["touch", str(trap.mark("popen"))]
        ),
        "CVE-2025-1550: a layer from a module beside the file": keras_layer("Layer", "bait_module"),
        "CVE-2025-1550: Lambda over a function of any module": lambda_layer(
            "os", "system", command=trap.command("over")
        ),
        "CVE-2025-12058: a vocabulary read from the disk": keras_layer(
            "StringLookup", vocabulary=str(bait / "vocabulary.txt")
        ),
        "CVE-2025-12058: a vocabulary read from the network": keras_layer(
            "TextVectorization", vocabulary=ADDRESS
        ),
        "CVE-2025-49655: TorchModuleWrapper with a pickle": trap.torch_layer("torch"),
        "CVE-2026-1462: TFSMLayer over a SavedModel": keras_layer(
            "TFSMLayer", filepath=str(bait / "saved_model")
        ),
        "a layer that another model feeds": keras_layer(
            "FeatureExtractor", "keras.src.models", model=str(bait)
        ),
        "a custom class that calls itself Dense": keras_layer("Dense")
        | {"registered_name": "bait>Dense"},
    }

    def words(layer: dict[str, Any]) -> str:
        if layer["class_name"] == "Sequential":
            return kind_words("Lambda")
        plain = layer["module"] == "keras.layers" and layer["registered_name"] is None
        if plain or layer["module"] == "keras.src.models":
            return kind_words(layer["class_name"])
        return kind_words(f"{layer['module']}.{layer['class_name']}")

    return {name: (words(layer), forge.layer(layer)) for name, layer in found.items()}


def models(forge: Forge) -> Refused:
    """Other descriptions that would run something."""
    trap = forge.trap
    system = keras_layer("system", "os", command=trap.command("system"))
    origin = (trap.bait / "secret.bin").as_uri()
    return {
        "CVE-2021-37678: YAML that makes Python objects": (
            IMPROPER,
            forge.text(f"!!python/object/apply:os.system [{trap.command('yaml')}]".encode()),
        ),
        "CVE-2024-3660: in the place of the model": (
            "has a model of the kind “Lambda”",
            forge.model(trap.lambda_layer("model")),
        ),
        "CVE-2024-3660: as the activation of a layer": (
            kind_words("Lambda"),
            forge.setting("activation", trap.lambda_layer("activation")),
        ),
        "CVE-2025-1550: a model from any module": (
            "has a model of the kind “os.system”",
            forge.model(system),
        ),
        "CVE-2025-1550: an activation from any module": (
            "has the layer C5 (Dense) with activation run, which lenet-gui does not open",
            forge.setting("activation", function("bait_module", "run")),
        ),
        "CVE-2025-8747: get_file as a Lambda layer": (
            NO_CHAIN,
            forge.calls(
                lambda_layer(
                    *("keras.utils", "get_file"),
                    **{"origin": origin, "cache_dir": str(trap.marks), "extract": True},
                )
            ),
        ),
        "CVE-2025-9906: load_model without safe mode as a layer": (
            NO_CHAIN,
            forge.calls(lambda_layer("keras.models", "load_model", safe_mode=False)),
        ),
        "CVE-2025-9906: unsafe loading switched on, then Lambda": (
            "calls a layer with inputs ",
            forge.calls(
                lambda_layer("keras.config", "enable_unsafe_deserialization"),
                trap.lambda_layer("enabled"),
            ),
        ),
        "CVE-2026-12481: Lambda without a module, for the older loader": (
            kind_words("Lambda"),
            forge.layer(trap.legacy_layer("legacy")),
        ),
    }


def texts(forge: Forge) -> Refused:
    """The description as other text."""
    config = forge.members[CONFIG]
    other = {
        "nested a thousand deep": (IMPROPER, b"[" * 1000 + b"]" * 1000),
        "13,000 objects begun": (IMPROPER, b'{"a":' * 13_000),
        "quotes that make a regular expression search for ever": (
            IMPROPER,
            b'"' + b'\\"' * 32_000,
        ),
        "a key twice": (IMPROPER, config.replace(b'"name"', b'"name": 1, "name"', 1)),
        "NaN": (IMPROPER, config.replace(b"true", b"NaN", 1)),
        "a number of 60,000 digits": (IMPROPER, config.replace(b"120", b"9" * 60_000)),
        "a name nested 40 deep": (IMPROPER, config.replace(b'"C1"', b"[" * 40 + b"]" * 40)),
        "cut at its end": (IMPROPER, config[:-1]),
        "in UTF-16": (IMPROPER, config.decode().encode("utf-16")),
        "only null": (OTHER_MODEL, b"null"),
        "longer than any": (" bytes, the limit is 262,144", config + b" " * 2**18),
        "a number beyond all floats": ("with units inf", config.replace(b"120", b"1e999")),
    }
    classes = {
        "half a surrogate pair": (b'"\\ud800"', "?"),
        "a class name that rewrites the terminal": (b'"\\u001b[2J\\u202e\\n\\u0000"', "?[2J???"),
        "a class name of 50,000 letters": (b'"' + b"A" * 50_000 + b'"', "A" * 40),
        "a class that is a list": (b"[[], {}]", "[[], {}]"),
    }
    for name, (value, shown) in classes.items():
        other[name] = (kind_words(shown), config.replace(b'"Flatten"', value))
    many = [keras_layer("ReLU"), keras_layer("A")] * 250
    return {f"JSON: {name}": (words, forge.text(text)) for name, (words, text) in other.items()} | {
        "JSON: as many layers as fit": (
            "has 510 layers. lenet-gui opens at most 64",
            forge.config(lambda config: config["config"]["layers"].extend(many)),
        ),
        "JSON: deep metadata": (
            "is damaged: its metadata.json is not proper JSON",
            forge.pack({METADATA: b"[" * 50_000}),
        ),
    }


def archives(forge: Forge) -> Refused:
    """Archives with more, less or something else in them."""
    trap, sound = forge.trap, forge.pack()
    too_long = struct.pack("<I", len(forge.members[WEIGHTS]) + 1)
    further = {
        "CVE-2025-9905: an older file inside a .keras file": {"model.h5": forge.legacy()},
        "CVE-2024-55459: a tar archive that climbs out": {"a/data.tar": trap.climbing_tar("tar")},
        "CVE-2025-12060: a member that climbs out": {f"a/../../../../../..{trap.mark('zip')}": b""},
        "GHSA-hqp4-2352-xf5r: a member with an absolute path": {str(trap.mark("absolute")): b""},
        "zip: a pickle beside the weights": {"assets.pkl": trap.pickled("assets")},
    }
    other = {
        "CVE-2025-9905: the older format, with a Lambda layer": (
            kind_words("Lambda"),
            forge.legacy(),
        ),
        "CVE-2025-12638: a member through a symbolic link": (OTHER_PARTS, forge.linked()),
        "zip: a name with a zero byte": (
            OTHER_PARTS,
            forge.pack({f"{RECORD}_a.exe": b"{}"}, without=RECORD).replace(b"json_", b"json\0"),
        ),
        "zip: weights as NumPy pickles": (
            "it has no model.weights.h5 inside",
            forge.pack({"model.weights.npz": trap.pickled("npz")}, without=WEIGHTS),
        ),
        "zip: a bomb of compressed zeros": (
            PACKED,
            forge.pack({WEIGHTS: bytes(20 * 2**20)}, compression=zipfile.ZIP_DEFLATED),
        ),
        "zip: an encrypted member": (PACKED, forge.entry(CONFIG, 8, b"\1")),
        "zip: an unknown compression": (PACKED, forge.entry(CONFIG, 10, b"\x63")),
        "zip: two members of one name": (
            "is damaged: it has two parts of the same name",
            forge.pack({"xonfig.json": b"{}"}).replace(b"xonfig.json", b"config.json"),
        ),
        "zip: 300,000 members": (LARGE, forge.many_entries(300_000)),
        "zip: sizes in the form for large archives": (
            LARGE,
            sound[:-22] + b"PK\6\7" + bytes(16) + sound[-22:],
        ),
        "zip: members that overlap": (HIDING, forge.overlapping()),
        "zip: something hidden between the members": (HIDING, forge.gap()),
        "zip: a script before the archive": (
            HIDING,
            b"PK; " + trap.command("script").encode() + b"; exit\n" + sound,
        ),
        "zip: a member longer than the file": (
            HIDING,
            forge.entry(WEIGHTS, 20, struct.pack("<II", 2**23, 2**23)),
        ),
        "zip: the directory said to lie elsewhere": (HIDING, sound[:-6] + b"\xff\xff\xff\x7f\0\0"),
        "zip: an executable after the archive": (INCOMPLETE, sound + b"\x7fELF" * 100),
        "zip: a directory of nonsense": (INCOMPLETE, sound.replace(b"PK\1\2", b"PK\1\1")),
        "zip: a second archive in the comment": (
            "it has no config.json inside",
            sound[:-2] + struct.pack("<H", 22) + b"PK\5\6" + bytes(18),
        ),
        "zip: a member announced as 4 GiB": (
            "is too large: its model.weights.h5 has 4,294,967,294 bytes, the limit is 100,663,296",
            forge.entry(WEIGHTS, 24, b"\xfe\xff\xff\xff"),
        ),
        "zip: a member said to be longer than it is": (
            "is damaged: its model.weights.h5 is cut off",
            forge.entry(WEIGHTS, 24, too_long),
        ),
        "zip: another name in the member than in the directory": (
            "is damaged: its config.json cannot be read",
            sound.replace(b"config.json", b"konfig.json", 1),
        ),
        "zip: a wrong checksum": (
            "is damaged: its model.weights.h5 cannot be read",
            forge.entry(WEIGHTS, 16, b"\0\1\2\3"),
        ),
    }
    return other | {name: (OTHER_PARTS, forge.pack(members)) for name, members in further.items()}


def weights(forge: Forge) -> Refused:
    """Weights that are others, stored otherwise, elsewhere or not at all."""
    sound, bait = forge.members[WEIGHTS], forge.trap.bait
    elsewhere, secret = str(bait / "weights.h5"), [(str(bait / "secret.bin"), 0, 480)]
    f4: dict[str, Any] = {"shape": (120,), "dtype": "f4"}
    exabytes = {"shape": (2**20, 2**20, 2**20), "dtype": "f4", "chunks": (1, 1, 2**10)}
    terabytes = {"shape": (2**38,), "dtype": "f4", "fillvalue": 1.0, "chunks": (2**16,)}
    arrays: dict[str, tuple[str, dict[str, Any]]] = {
        "CVE-2026-0897: an array of exabytes": ("float32 (1048576, 1048576, 1048576)", exabytes),
        "CVE-2026-0897: an array of terabytes, never written": (
            "float32 (274877906944,)",
            terabytes,
        ),
        "HDF5: a value too few": ("float32 (119,)", {"data": np.zeros(119, "f4")}),
        "HDF5: bytes in another order": (">f4 (120,)", {"data": np.zeros(120, ">f4")}),
        "HDF5: whole numbers": ("int32 (120,)", {"data": np.zeros(120, "i4")}),
        "HDF5: text": ("object (120,)", {"data": ["x" * 1000] * 120}),
        "HDF5: records": ("[('a', '<f4')] (120,)", {"data": np.zeros(120, [("a", "f4")])}),
        "HDF5: an empty array": ("float32 None", {"data": h5py.Empty("f4")}),
    }
    stored: dict[str, dict[str, Any]] = {
        "CVE-2026-0897: an array of the right shape, packed": {**f4, "compression": "gzip"},
        "CVE-2026-1669: an array kept in another file": {**f4, "external": secret},
        "HDF5: an array without values": {**f4, "fillvalue": 1.0},
        "HDF5: an array in pieces": {**f4, "chunks": (1,)},
        "HDF5: an array that may grow": {**f4, "maxshape": (None,)},
    }
    links = {
        "HDF5: a link into another file": (BIAS, h5py.ExternalLink(elsewhere, "bias")),
        "HDF5: a group in another file": ("layers/dense", h5py.ExternalLink(elsewhere, "/")),
        "HDF5: a soft link within the file": (BIAS, h5py.SoftLink("/layers/dense_1/vars/1")),
        "HDF5: a soft link to itself": (BIAS, h5py.SoftLink(f"/{BIAS}")),
    }
    damaged = {
        "HDF5: references": forge.references(),
        "HDF5: a script before the signature": forge.user_block(),
        "HDF5: only its signature": forge.weights(sound[:8]),
        "HDF5: noise after its signature": forge.weights(
            sound[:8] + np.random.default_rng(1).bytes(5000)
        ),
        "HDF5: addresses beyond the end": forge.weights(sound[:24] + b"\xf0" * 72 + sound[96:]),
        "HDF5: cut in the middle": forge.weights(sound[: len(sound) // 2]),
    }
    expected = "as its weights layers/dense/vars/1, where float32 (120,) is expected"
    not_finite = "has weights that are not finite numbers, in layers/dense/vars/1"
    return {
        **{n: (f"has {kind} {expected}", forge.array(**a)) for n, (kind, a) in arrays.items()},
        **{name: (STORED, forge.array(**arguments)) for name, arguments in stored.items()},
        **{name: (LINKED, forge.link(*arguments)) for name, arguments in links.items()},
        **{name: (UNREADABLE, content) for name, content in damaged.items()},
        "HDF5: an array assembled from another file": (STORED, forge.virtual(elsewhere, "bias")),
        "HDF5: an array assembled from itself": (STORED, forge.virtual(".", BIAS)),
        "HDF5: a filter from a library": (STORED, forge.unknown_filter()),
        "HDF5: groups in a cycle": ("lacks the weights layers/dense/vars/0", forge.cycle()),
        "HDF5: no array": ("lacks the weights layers/dense/vars/1", forge.link(BIAS)),
        "HDF5: no groups": ("lacks the weights layers/conv2d/vars/0", forge.link("layers")),
        "HDF5: a type in place of an array": (
            f"has Datatype {expected}",
            forge.link(BIAS, np.dtype("f4")),
        ),
        "HDF5: weights that are no numbers": (not_finite, forge.values(np.nan)),
        "HDF5: weights without bounds": (not_finite, forge.values(-np.inf)),
        "HDF5: weights at the end of what a float holds": (
            "has weights beyond ±1,000,000,000, in layers/dense/vars/1",
            forge.values(3.4e38),
        ),
    }


def defused(forge: Forge) -> dict[str, bytes]:
    """Return files with a payload where our reader does not look: they open, and it stays there."""
    trap = forge.trap
    compiled = {"loss": function("bait_module", "run"), "optimizer": "adam"}
    link = h5py.ExternalLink(str(trap.bait / "weights.h5"), "/")
    return {
        "CVE-2025-1550: an initial value from any module": forge.setting(
            "kernel_initializer", keras_layer("run", "bait_module")
        ),
        "CVE-2024-3660: Lambda as the regularizer": forge.setting(
            "kernel_regularizer", trap.lambda_layer("regularizer")
        ),
        "CVE-2025-1550: a loss from any module": forge.config(
            lambda config: config.update(compile_config=compiled)
        ),
        "CVE-2025-9905: a description among the weights": forge.hdf5(
            lambda file: file.attrs.__setitem__("model_config", forge.legacy().hex())
        ),
        "HDF5: double precision": forge.array(data=np.zeros(120)),
        "HDF5: a link into another file that nobody asks for": forge.hdf5(
            lambda file: file.__setitem__("unread", link)
        ),
    }


def bad_records(forge: Forge) -> dict[str, bytes]:
    """Return files that open without the record of a training that they hold."""
    record = forge.members[RECORD]
    texts = {
        "empty": b"",
        "no text": b"\xff\xfe",
        "a list": b"[]",
        "no fields": b"{}",
        "cut": record[:-10],
        "longer than any of ours": record + b" " * 2**18,
        "a loss beyond all floats": record.replace(b"0.5", b"1e999", 1),
        "an accuracy that is no number": record.replace(b"0.7", b"NaN", 1),
        "nested a thousand deep": b"[" * 1000 + b"]" * 1000,
    }
    changes: dict[str, dict[str, Any]] = {
        "tested on no images": {"test_images": 0},
        "more right than all": {"test_accuracy": 5.0},
        "fewer right than none": {"test_accuracy": -1e308},
        "trained backwards": {"epochs_trained": -1},
        "trained for ever": {"epochs_trained": 1e308, "seconds": 1e308},
        "a temperature below nothing": {"temperature": -2},
        "more images than atoms": {"training_images": 10**100},
        "a date that is none": {"started": "<b>yesterday</b>"},
        "a name of 200,000 letters": {"dataset": "A" * 200_000},
        "as many epochs as fit": {"epochs": [[]] * 80_000},
        "nested where numbers belong": {"loss_curve": [[[]]], "versions": [[]]},
        "a batch of nothing": {"config": {"batch_size": 0}},
        "an optimizer from any module": {"config": {"optimizer": "bait_module.run"}},
        "settings that are not known": {"config": {"command": "touch"}},
    }
    texts |= {
        name: json.dumps(json.loads(record) | change).encode() for name, change in changes.items()
    }
    return {f"record: {name}": forge.pack({RECORD: text}) for name, text in texts.items()}
