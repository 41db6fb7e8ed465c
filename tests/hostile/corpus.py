"""The hostile files, by name: a function each, that turns a sound `.keras` file into it.

`HOSTILE` are to be refused. `DEFUSED` hold a payload in a place that our reader does not look at:
they open as the network they are, and the payload stays where it is. `BAD_RECORDS` open as well,
without the record of a training that they hold.
"""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from hostile.payloads import ADDRESS, Trap

Parts = dict[str, bytes]
Build = Callable[[Trap, Parts], bytes]

HOSTILE: dict[str, Build] = {}
DEFUSED: dict[str, Build] = {}
BAD_RECORDS: dict[str, Build] = {}

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
RECORD = "training_record.json"
BIAS = "layers/dense/vars/1"


def write_all(folder: Path, sound: bytes, trap: Trap) -> dict[str, Path]:
    """Write every file into a folder; their paths by name, the hostile ones first."""
    with zipfile.ZipFile(io.BytesIO(sound)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    paths = {}
    for number, (name, build) in enumerate((HOSTILE | DEFUSED | BAD_RECORDS).items()):
        paths[name] = folder / f"{number:02}.keras"
        paths[name].write_bytes(build(trap, dict(parts)))
    return paths


def _pack(parts: Parts, compression: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


# The description of the network.


def _keras(kind: str, module: str = "keras.layers", **config: Any) -> dict[str, Any]:
    return {"module": module, "class_name": kind, "config": config, "registered_name": None}


def _function(module: str, name: str) -> dict[str, Any]:
    """A function as Keras names it: found by importing its module."""
    return {"module": module, "class_name": "function", "config": name, "registered_name": name}


def _lambda(trap: Trap, name: str) -> dict[str, Any]:
    code = {"code": trap.bytecode(name), "defaults": None, "closure": None}
    return _keras("Lambda", name=name, function={"class_name": "__lambda__", "config": code})


def _config(change: Callable[[Trap, dict[str, Any]], object]) -> Build:
    """A file whose description of the network was changed."""

    def build(trap: Trap, parts: Parts) -> bytes:
        config = json.loads(parts[CONFIG])
        change(trap, config)
        return _pack(parts | {CONFIG: json.dumps(config).encode()})

    return build


def _layer(make: Callable[[Trap], dict[str, Any]]) -> Build:
    """A file with a layer more, before the last."""
    return _config(lambda trap, config: config["config"]["layers"].insert(-1, make(trap)))


def _setting(layer: str, key: str, make: Callable[[Trap], Any]) -> Build:
    """A file with another setting of one of its layers."""

    def change(trap: Trap, config: dict[str, Any]) -> None:
        [found] = [part for part in config["config"]["layers"] if part["config"]["name"] == layer]
        found["config"][key] = make(trap)

    return _config(change)


def _model(make: Callable[[Trap], dict[str, Any]]) -> Build:
    """A file that describes something else in the place of the network."""
    return lambda trap, parts: _pack(parts | {CONFIG: json.dumps(make(trap)).encode()})


def _text(make: Callable[[bytes], bytes]) -> Build:
    """A file whose description is other text."""
    return lambda trap, parts: _pack(parts | {CONFIG: make(parts[CONFIG])})


def _without_module(layer: dict[str, Any]) -> dict[str, Any]:
    del layer["module"], layer["registered_name"]
    return layer


def _gadget(trap: Trap, *layers: dict[str, Any]) -> dict[str, Any]:
    """A model made of calls: what a layer "is given" are the arguments of a function."""
    for layer in layers:
        layer["name"] = layer["config"].get("name", "call")
        layer["inbound_nodes"] = [{"args": [], "kwargs": {"inputs": str(trap.bait)}}]
    return _keras(
        "Functional", "keras", name="m", layers=list(layers), input_layers=[], output_layers=[]
    )


HOSTILE |= {
    "CVE-2021-37678: YAML that makes Python objects": lambda trap, parts: _pack(
        parts | {CONFIG: f"!!python/object/apply:os.system [{trap.command('yaml')}]".encode()}
    ),
    "CVE-2024-3660: Lambda layer with bytecode": _layer(lambda trap: _lambda(trap, "lambda")),
    "CVE-2024-3660: the older form of it": _layer(
        lambda trap: _keras(
            "Lambda", function=[trap.bytecode("old"), None, None], function_type="lambda"
        )
    ),
    "CVE-2024-3660: in a model within the model": _layer(
        lambda trap: _keras("Sequential", "keras", name="inner", layers=[_lambda(trap, "inner")])
    ),
    "CVE-2024-3660: wrapped in another layer": _layer(
        lambda trap: _keras("TimeDistributed", layer=_lambda(trap, "wrapped"))
    ),
    "CVE-2024-3660: in the place of the model": _model(lambda trap: _lambda(trap, "model")),
    "CVE-2024-3660: as the activation of a layer": _setting(
        "C5", "activation", lambda trap: _lambda(trap, "activation")
    ),
    "CVE-2025-1550: a layer from any module": _layer(
        lambda trap: _keras("Popen", "subprocess", args=["touch", str(trap.mark("popen"))])
    ),
    "CVE-2025-1550: a layer from a module beside the file": _layer(
        lambda trap: _keras("Layer", "bait_module")
    ),
    "CVE-2025-1550: a model from any module": _model(
        lambda trap: _keras("system", "os", command=trap.command("system"))
    ),
    "CVE-2025-1550: an activation from any module": _setting(
        "C5", "activation", lambda trap: _function("bait_module", "run")
    ),
    "CVE-2025-1550: Lambda over a function of any module": _layer(
        lambda trap: _keras(
            "Lambda",
            function=_function("os", "system"),
            arguments={"command": trap.command("over")},
        )
    ),
    "CVE-2025-8747: get_file as a Lambda layer": _model(
        lambda trap: _gadget(
            trap,
            _keras(
                "Lambda",
                function=_function("keras.utils", "get_file"),
                arguments={
                    "origin": (trap.bait / "secret.bin").as_uri(),
                    "cache_dir": str(trap.marks),
                    "extract": True,
                },
            ),
        )
    ),
    "CVE-2025-9906: unsafe loading switched on, then Lambda": _model(
        lambda trap: _gadget(
            trap,
            _keras(
                "Lambda",
                function=_function("keras.config", "enable_unsafe_deserialization"),
                arguments={},
            ),
            _lambda(trap, "enabled"),
        )
    ),
    "CVE-2025-9906: load_model without safe mode as a layer": _model(
        lambda trap: _gadget(
            trap,
            _keras(
                "Lambda",
                function=_function("keras.models", "load_model"),
                arguments={"safe_mode": False},
            ),
        )
    ),
    "CVE-2025-12058: a vocabulary read from the disk": _layer(
        lambda trap: _keras("StringLookup", vocabulary=str(trap.bait / "vocabulary.txt"))
    ),
    "CVE-2025-12058: a vocabulary read from the network": _layer(
        lambda trap: _keras("TextVectorization", vocabulary=ADDRESS)
    ),
    "CVE-2025-49655: TorchModuleWrapper with a pickle": _layer(
        lambda trap: {
            **_keras("TorchModuleWrapper"),
            "config": {"module": base64.b64encode(trap.pickled("torch")).decode()},
        }
    ),
    "CVE-2026-1462: TFSMLayer over a SavedModel": _layer(
        lambda trap: _keras("TFSMLayer", filepath=str(trap.bait / "saved_model"))
    ),
    "CVE-2026-12481: Lambda without a module, for the older loader": _layer(
        lambda trap: _without_module(_lambda(trap, "legacy"))
    ),
    "a custom class that calls itself Dense": _config(
        lambda trap, config: config["config"]["layers"][-1].update(registered_name="bait>Dense")
    ),
    "a layer that another model feeds": _layer(
        lambda trap: _keras("FeatureExtractor", "keras.src.models", model=str(trap.bait))
    ),
}

# The text of the description.

HOSTILE |= {
    "JSON: nested a thousand deep": _text(lambda _: b"[" * 1000 + b"]" * 1000),
    "JSON: 13,000 objects begun": _text(lambda _: b'{"a":' * 13_000),
    "JSON: quotes that make a regular expression search for ever": _text(
        lambda _: b'"' + b'\\"' * 32_000
    ),
    "JSON: a key twice": _text(lambda text: text.replace(b'"name"', b'"name": 1, "name"', 1)),
    "JSON: NaN": _text(lambda text: text.replace(b"true", b"NaN", 1)),
    "JSON: a number of 60,000 digits": _text(lambda text: text.replace(b"120", b"9" * 60_000)),
    "JSON: a number beyond all floats": _text(lambda text: text.replace(b"120", b"1e999")),
    "JSON: half a surrogate pair": _text(lambda text: text.replace(b"Flatten", b"\\ud800")),
    "JSON: a class name that rewrites the terminal": _text(
        lambda text: text.replace(b"Flatten", b"\\u001b[2J\\u202e\\n\\u0000")
    ),
    "JSON: a class name of 50,000 letters": _text(
        lambda text: text.replace(b"Flatten", b"A" * 50_000)
    ),
    "JSON: a class that is a list": _text(lambda text: text.replace(b'"Flatten"', b"[[], {}]")),
    "JSON: longer than any of ours": _text(lambda text: text + b" " * 2**16),
    "JSON: in UTF-16": _text(lambda text: text.decode().encode("utf-16")),
    "JSON: only null": _text(lambda _: b"null"),
    "JSON: as many layers as fit": _config(
        lambda trap, config: config["config"]["layers"].extend(
            [_keras("ReLU"), {"module": "keras.layers", "class_name": "A", "config": {}}] * 320
        )
    ),
    "JSON: deep metadata": lambda trap, parts: _pack(parts | {METADATA: b"[" * 50_000}),
}

# The archive.


def _patched(parts: Parts, name: bytes, offset: int, new: bytes) -> bytes:
    """The archive with some bytes of a member's entry in the directory changed."""
    content = bytearray(_pack(parts))
    entry = content.rindex(name) - 46
    content[entry + offset : entry + offset + len(new)] = new
    return bytes(content)


def _zip_of_many_entries(trap: Trap, parts: Parts) -> bytes:
    """A directory of 300,000 empty members, in less than the 16 MiB that are read."""
    count = 300_000
    local = b"PK\3\4" + bytes(22) + struct.pack("<HH", 1, 0) + b"a"
    entry = b"PK\1\2" + bytes(24) + struct.pack("<H", 1) + bytes(12 + 4) + b"a"
    directory = entry * count
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, len(directory), len(local), 0)
    return local + directory + end


def _overlapping(trap: Trap, parts: Parts) -> bytes:
    """Two members that share their bytes, as in a zip bomb that does not nest."""
    content = bytearray(_pack(parts | {"training_record.json": parts[CONFIG]}))
    first = content.rindex(CONFIG.encode()) - 46
    last = content.rindex(b"training_record.json") - 46
    content[last + 42 : last + 46] = content[first + 42 : first + 46]
    return bytes(content)


def _linked(trap: Trap, parts: Parts) -> bytes:
    """A member that unpacks as a symbolic link out of the folder, and one that goes through it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        link = zipfile.ZipInfo("assets")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, str(trap.marks))
        archive.writestr("assets/link", b"")
    return buffer.getvalue()


def _without_weights(parts: Parts) -> Parts:
    return {name: content for name, content in parts.items() if name != WEIGHTS}


HOSTILE |= {
    "CVE-2025-9905: the older format, with a Lambda layer": lambda trap, parts: _legacy(trap),
    "CVE-2025-9905: that one inside a .keras file": lambda trap, parts: _pack(
        parts | {"model.h5": _legacy(trap)}
    ),
    "CVE-2024-55459: a tar archive that climbs out": lambda trap, parts: _pack(
        parts | {"assets/data.tar": trap.climbing_tar("tar")}
    ),
    "CVE-2025-12060: a member that climbs out": lambda trap, parts: _pack(
        parts | {f"assets/../../../../../../../..{trap.mark('zip')}": b""}
    ),
    "CVE-2025-12638: a member through a symbolic link": _linked,
    "GHSA-hqp4-2352-xf5r: a member with an absolute path": lambda trap, parts: _pack(
        parts | {str(trap.mark("absolute")): b""}
    ),
    "zip: weights as NumPy pickles": lambda trap, parts: _pack(
        _without_weights(parts) | {"model.weights.npz": trap.pickled("npz")}
    ),
    "zip: a pickle beside the weights": lambda trap, parts: _pack(
        parts | {"assets.pkl": trap.pickled("assets")}
    ),
    "zip: a bomb of compressed zeros": lambda trap, parts: _pack(
        parts | {WEIGHTS: bytes(20 * 2**20)}, zipfile.ZIP_DEFLATED
    ),
    "zip: two members of one name": lambda trap, parts: _pack(
        parts | {"xonfig.json": b"{}"}
    ).replace(b"xonfig.json", b"config.json"),
    "zip: 300,000 members": _zip_of_many_entries,
    "zip: members that overlap": _overlapping,
    "zip: a script before the archive": lambda trap, parts: (
        b"PK; " + trap.command("script").encode() + b"; exit\n" + _pack(parts)
    ),
    "zip: an executable after the archive": lambda trap, parts: _pack(parts) + b"\x7fELF" * 100,
    "zip: a second archive in the comment": lambda trap, parts: (
        _pack(parts)[:-2] + struct.pack("<H", 22) + b"PK\5\6" + bytes(18)
    ),
    "zip: something hidden between the members": lambda trap, parts: _gap(_pack(parts)),
    "zip: a name with a zero byte": lambda trap, parts: _pack(
        _without_record(parts) | {"training_record.json_a.exe": b"{}"}
    ).replace(b"training_record.json_", b"training_record.json\0"),
    "zip: a member announced as 4 GiB": lambda trap, parts: _patched(
        parts, WEIGHTS.encode(), 24, b"\xfe\xff\xff\xff"
    ),
    "zip: a member said to be longer than it is": lambda trap, parts: _patched(
        parts, WEIGHTS.encode(), 24, struct.pack("<I", len(parts[WEIGHTS]) + 1)
    ),
    "zip: a directory of nonsense": lambda trap, parts: _pack(parts).replace(b"PK\1\2", b"PK\1\1"),
    "zip: a member longer than the file": lambda trap, parts: _patched(
        parts, WEIGHTS.encode(), 20, struct.pack("<II", 2**23, 2**23)
    ),
    "zip: an encrypted member": lambda trap, parts: _patched(parts, CONFIG.encode(), 8, b"\1"),
    "zip: an unknown compression": lambda trap, parts: _patched(
        parts, CONFIG.encode(), 10, b"\x63"
    ),
    "zip: another name in the member than in the directory": lambda trap, parts: _pack(
        parts
    ).replace(b"config.json", b"konfig.json", 1),
    "zip: a wrong checksum": lambda trap, parts: _patched(parts, WEIGHTS.encode(), 16, b"\0\1\2\3"),
    "zip: the directory said to lie elsewhere": lambda trap, parts: (
        _pack(parts)[:-6] + b"\xff\xff\xff\x7f\0\0"
    ),
    "zip: sizes in the form for large archives": lambda trap, parts: (
        _pack(parts)[:-22] + b"PK\6\7" + bytes(16) + _pack(parts)[-22:]
    ),
}


def _without_record(parts: Parts) -> Parts:
    return {name: content for name, content in parts.items() if name != "training_record.json"}


def _gap(content: bytes) -> bytes:
    """The archive with bytes before its directory that belong to no member."""
    start = content.index(b"PK\1\2")
    moved = struct.pack("<I", start + 10)
    return content[:start] + b"#!hidden\n\n" + content[start:-6] + moved + content[-2:]


def _legacy(trap: Trap) -> bytes:
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        layers = [_without_module(_lambda(trap, "h5"))]
        model = {"class_name": "Sequential", "config": {"name": "m", "layers": layers}}
        file.attrs["model_config"] = json.dumps(model)
        file.create_group("model_weights")
    return buffer.getvalue()


# The weights.


def _hdf5(change: Callable[[Trap, h5py.File], object]) -> Build:
    """A file whose weights were changed."""

    def build(trap: Trap, parts: Parts) -> bytes:
        buffer = io.BytesIO(parts[WEIGHTS])
        with h5py.File(buffer, "r+") as file:
            change(trap, file)
        return _pack(parts | {WEIGHTS: buffer.getvalue()})

    return build


def _link(path: str, make: Callable[[Trap], Any]) -> Build:
    """A file in which something else takes the place of a group or an array."""

    def change(trap: Trap, file: h5py.File) -> None:
        del file[path]
        file[path] = make(trap)

    return _hdf5(change)


def _array(**arguments: Any) -> Build:
    """A file with a bias that is stored otherwise."""

    def change(trap: Trap, file: h5py.File) -> None:
        del file[BIAS]
        made = file.create_dataset(BIAS, **arguments)
        if "data" not in arguments and made.size == 120 and "fillvalue" not in arguments:
            made[...] = 0

    return _hdf5(change)


def _external(trap: Trap, file: h5py.File) -> None:
    del file[BIAS]
    storage = [(str(trap.bait / "secret.bin"), 0, 480)]
    file.create_dataset(BIAS, shape=(120,), dtype="f4", external=storage)


def _virtual(trap: Trap, file: h5py.File) -> None:
    layout = h5py.VirtualLayout(shape=(120,), dtype="f4")
    layout[:] = h5py.VirtualSource(str(trap.bait / "weights.h5"), "bias", shape=(120,))
    del file[BIAS]
    file.create_virtual_dataset(BIAS, layout)


def _virtual_of_itself(trap: Trap, file: h5py.File) -> None:
    layout = h5py.VirtualLayout(shape=(120,), dtype="f4")
    layout[:] = h5py.VirtualSource(".", BIAS, shape=(120,))
    del file[BIAS]
    file.create_virtual_dataset(BIAS, layout)


def _cycle(trap: Trap, file: h5py.File) -> None:
    layers = file["layers"]
    del file["layers/dense"]
    layers["dense"] = layers


def _unknown_filter(trap: Trap, file: h5py.File) -> None:
    """An array packed by a filter that HDF5 would look for among libraries on the disk."""
    del file[BIAS]
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_chunk((120,))
    plist.set_filter(32_015, h5py.h5z.FLAG_OPTIONAL, ())
    space = h5py.h5s.create_simple((120,))
    array = h5py.h5d.create(file.id, BIAS.encode(), h5py.h5t.IEEE_F32LE, space, plist)
    array.write_direct_chunk((0,), bytes(480))


def _reference(trap: Trap, file: h5py.File) -> None:
    del file[BIAS]
    made = file.create_dataset(BIAS, (120,), dtype=h5py.ref_dtype)
    made[0] = file["layers"].ref


def _values(value: float) -> Build:
    return _hdf5(lambda trap, file: file[BIAS].__setitem__(..., value))


def _bytes(change: Callable[[bytes], bytes]) -> Build:
    return lambda trap, parts: _pack(parts | {WEIGHTS: change(parts[WEIGHTS])})


def _user_block(trap: Trap, parts: Parts) -> bytes:
    """HDF5 that begins later in the file, behind a script."""
    buffer = io.BytesIO()
    with (
        h5py.File(buffer, "w", userblock_size=512) as file,
        h5py.File(io.BytesIO(parts[WEIGHTS])) as sound,
    ):
        sound.copy("layers", file)
    content = trap.command("block").encode().ljust(512, b"\n") + buffer.getvalue()[512:]
    return _pack(parts | {WEIGHTS: content})


HOSTILE |= {
    "CVE-2026-0897: an array of exabytes": _array(
        shape=(2**20, 2**20, 2**20), dtype="f4", chunks=(1, 1, 2**10)
    ),
    "CVE-2026-0897: an array of terabytes, never written": _array(
        shape=(2**38,), dtype="f4", fillvalue=1.0, chunks=(2**16,)
    ),
    "CVE-2026-0897: an array of the right shape, packed": _array(
        data=np.zeros(120, "f4"), compression="gzip", shuffle=True
    ),
    "CVE-2026-1669: an array kept in another file": _hdf5(_external),
    "HDF5: a link into another file": _link(
        BIAS, lambda trap: h5py.ExternalLink(str(trap.bait / "weights.h5"), "bias")
    ),
    "HDF5: a group in another file": _link(
        "layers/dense", lambda trap: h5py.ExternalLink(str(trap.bait / "weights.h5"), "/")
    ),
    "HDF5: a soft link within the file": _link(
        BIAS, lambda trap: h5py.SoftLink("/layers/dense_1/vars/1")
    ),
    "HDF5: a soft link to itself": _link(BIAS, lambda trap: h5py.SoftLink(f"/{BIAS}")),
    "HDF5: an array assembled from another file": _hdf5(_virtual),
    "HDF5: an array assembled from itself": _hdf5(_virtual_of_itself),
    "HDF5: groups in a cycle": _hdf5(_cycle),
    "HDF5: a filter from a library": _hdf5(_unknown_filter),
    "HDF5: an array without values": _array(shape=(120,), dtype="f4", fillvalue=1.0),
    "HDF5: an array in pieces": _array(shape=(120,), dtype="f4", chunks=(1,)),
    "HDF5: an array that may grow": _array(shape=(120,), dtype="f4", maxshape=(None,)),
    "HDF5: double precision": _array(data=np.zeros(120)),
    "HDF5: bytes in another order": _array(data=np.zeros(120, ">f4")),
    "HDF5: whole numbers": _array(data=np.zeros(120, "i4")),
    "HDF5: text": _array(data=["x" * 1000] * 120),
    "HDF5: records": _array(data=np.zeros(120, [("a", "f4")])),
    "HDF5: references": _hdf5(_reference),
    "HDF5: a type in place of an array": _link(BIAS, lambda trap: np.dtype("f4")),
    "HDF5: an empty array": _array(data=h5py.Empty("f4")),
    "HDF5: weights that are no numbers": _values(np.nan),
    "HDF5: weights without bounds": _values(-np.inf),
    "HDF5: weights at the end of what a float holds": _values(3.4e38),
    "HDF5: a script before the signature": _user_block,
    "HDF5: only its signature": _bytes(lambda content: content[:8]),
    "HDF5: noise after its signature": _bytes(
        lambda content: content[:8] + np.random.default_rng(1).bytes(5000)
    ),
    "HDF5: addresses beyond the end": _bytes(
        lambda content: content[:24] + b"\xf0" * 72 + content[96:]
    ),
    "HDF5: cut in the middle": _bytes(lambda content: content[: len(content) // 2]),
}

DEFUSED |= {
    "CVE-2025-1550: an initial value from any module": _setting(
        "C5", "kernel_initializer", lambda trap: _keras("run", "bait_module")
    ),
    "CVE-2024-3660: Lambda as the regularizer": _setting(
        "C5", "kernel_regularizer", lambda trap: _lambda(trap, "regularizer")
    ),
    "CVE-2025-1550: a loss from any module": _config(
        lambda trap, config: config.update(
            compile_config={"loss": _function("bait_module", "run"), "optimizer": "adam"}
        )
    ),
    "CVE-2025-9905: a description among the weights": _hdf5(
        lambda trap, file: file.attrs.__setitem__("model_config", _legacy(trap).hex())
    ),
    "HDF5: a link into another file that nobody asks for": _hdf5(
        lambda trap, file: file.__setitem__(
            "optimizer", h5py.ExternalLink(str(trap.bait / "weights.h5"), "/")
        )
    ),
}


# The record of the training.


def _record(**changes: Any) -> Build:
    """A file whose record holds something else."""

    def build(trap: Trap, parts: Parts) -> bytes:
        record = json.loads(parts[RECORD])
        return _pack(parts | {RECORD: json.dumps(record | changes).encode()})

    return build


BAD_RECORDS |= {
    "record: tested on no images": _record(test_images=0),
    "record: more right than all": _record(test_accuracy=5.0),
    "record: fewer right than none": _record(test_accuracy=-1e308),
    "record: trained backwards": _record(epochs_trained=-1),
    "record: trained for ever": _record(epochs_trained=1e308, seconds=1e308),
    "record: a temperature below nothing": _record(temperature=-2),
    "record: more images than atoms": _record(training_images=10**100),
    "record: a loss beyond all floats": lambda trap, parts: _pack(
        parts | {RECORD: parts[RECORD].replace(b"0.5", b"1e999", 1)}
    ),
    "record: an accuracy that is no number": lambda trap, parts: _pack(
        parts | {RECORD: parts[RECORD].replace(b"0.7", b"NaN", 1)}
    ),
    "record: a date that is none": _record(started="<b>yesterday</b>"),
    "record: a name of 200,000 letters": _record(dataset="A" * 200_000),
    "record: as many epochs as fit": _record(epochs=[[]] * 80_000),
    "record: nested where numbers belong": _record(loss_curve=[[[]]], versions=[[]]),
    "record: nested a thousand deep": lambda trap, parts: _pack(
        parts | {RECORD: b"[" * 1000 + b"]" * 1000}
    ),
    "record: a batch of nothing": _record(config={"batch_size": 0}),
    "record: an optimizer from any module": _record(config={"optimizer": "bait_module.run"}),
    "record: settings that are not known": _record(config={"command": "touch"}),
}
