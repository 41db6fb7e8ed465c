"""Makes hostile files out of a sound `.keras` file: each method changes one thing in it."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable
from typing import Any

import h5py
import numpy as np
from support.keras_files import keras_layer

from hostile.payloads import Trap

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
RECORD = "training_record.json"
BIAS = "layers/dense/vars/1"
# In an `.h5`: the groups of the layers, and where the weights are in a `.keras` file.
WHOLE = {"C1": "conv2d", "C3": "conv2d_1", "C5": "dense", "F6": "dense_1", "output": "dense_2"}
WHOLE_BIAS = "model_weights/C5/bias"

Json = Any


class Forge:
    """The members of a sound file, and the trap that a payload springs."""

    def __init__(self, trap: Trap, sound: bytes) -> None:
        self.trap = trap
        with zipfile.ZipFile(io.BytesIO(sound)) as archive:
            self.members = {name: archive.read(name) for name in archive.namelist()}

    # The archive.

    def pack(
        self,
        changed: dict[str, bytes] | None = None,
        without: str = "",
        compression: int = zipfile.ZIP_STORED,
    ) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", compression) as archive:
            for name, content in (self.members | (changed or {})).items():
                if name != without:
                    archive.writestr(name, content)
        return buffer.getvalue()

    def entry(self, name: str, offset: int, new: bytes) -> bytes:
        """The archive with some bytes of a member's entry in the directory changed."""
        content = bytearray(self.pack())
        start = content.rindex(name.encode()) - 46 + offset
        content[start : start + len(new)] = new
        return bytes(content)

    def many_entries(self, count: int) -> bytes:
        """A directory of empty members; 300,000 of them take less than the 16 MiB that are read."""
        local = b"PK\3\4" + bytes(22) + struct.pack("<HH", 1, 0) + b"a"
        entry = b"PK\1\2" + bytes(24) + struct.pack("<H", 1) + bytes(12 + 4) + b"a"
        sizes = 0, 0, 0xFFFF, 0xFFFF, len(entry) * count, len(local), 0
        return local + entry * count + struct.pack("<4s4H2IH", b"PK\5\6", *sizes)

    def overlapping(self) -> bytes:
        """Two members that share their bytes, as in a zip bomb that does not nest."""
        content = bytearray(self.pack({RECORD: self.members[CONFIG]}))
        first, last = (content.rindex(name.encode()) - 46 for name in (CONFIG, RECORD))
        content[last + 42 : last + 46] = content[first + 42 : first + 46]
        return bytes(content)

    def linked(self) -> bytes:
        """A member that unpacks as a symbolic link, and one that goes through it."""
        buffer = io.BytesIO(self.pack())
        with zipfile.ZipFile(buffer, "a") as archive:
            link = zipfile.ZipInfo("assets")
            link.create_system, link.external_attr = 3, 0o120777 << 16
            archive.writestr(link, str(self.trap.marks))
            archive.writestr("assets/link", b"")
        return buffer.getvalue()

    def gap(self) -> bytes:
        """The archive with bytes before its directory that belong to no member."""
        content = self.pack()
        start = content.index(b"PK\1\2")
        moved = struct.pack("<I", start + 10)
        return content[:start] + b"#!hidden\n\n" + content[start:-6] + moved + content[-2:]

    # The description of the network.

    def config(self, change: Callable[[dict[str, Json]], object]) -> bytes:
        config = json.loads(self.members[CONFIG])
        change(config)
        return self.model(config)

    def model(self, model: Json) -> bytes:
        """Another description in the place of the network's."""
        return self.text(json.dumps(model).encode())

    def text(self, text: bytes) -> bytes:
        return self.pack({CONFIG: text})

    def layer(self, layer: dict[str, Json]) -> bytes:
        """One layer more, before the last."""
        return self.config(lambda config: config["config"]["layers"].insert(-1, layer))

    def setting(self, key: str, value: Json) -> bytes:
        """Another setting of the layer C5."""

        def change(config: dict[str, Json]) -> None:
            [found] = [at for at in config["config"]["layers"] if at["config"]["name"] == "C5"]
            found["config"][key] = value

        return self.config(change)

    def calls(self, *layers: dict[str, Json]) -> bytes:
        """A model made of calls: the inputs of a layer are the arguments of a function."""
        for layer in layers:
            layer["name"] = layer["config"].get("name", "call")
            inputs = {"args": [], "kwargs": {"inputs": str(self.trap.bait)}}
            layer["inbound_nodes"] = [inputs]
        ends = {"input_layers": [], "output_layers": []}
        return self.model(keras_layer("Functional", "keras", name="m", layers=list(layers), **ends))

    # All in one HDF5 file, the older format of Keras.

    def whole(
        self,
        change: Callable[[dict[str, Json]], object] = lambda config: None,
        damage: Callable[[h5py.File], object] = lambda file: None,
    ) -> bytes:
        """The network as `.h5`, with another description, or other contents."""
        config = json.loads(self.members[CONFIG])
        change(config)
        buffer = io.BytesIO()
        with (
            h5py.File(io.BytesIO(self.members[WEIGHTS])) as found,
            h5py.File(buffer, "w") as file,
        ):
            file.attrs["model_config"] = json.dumps(config)
            file.attrs["keras_version"] = "3.0.0"
            for name, place in WHOLE.items():
                group = file.create_group(f"model_weights/{name}")
                group.attrs["weight_names"] = ["kernel", "bias"]
                for number, own in enumerate(("kernel", "bias")):
                    found.copy(f"layers/{place}/vars/{number}", group, own)
            damage(file)
        return buffer.getvalue()

    def legacy(self) -> bytes:
        """A file of the older format of Keras with a Lambda layer."""
        layer = self.trap.legacy_layer("h5")
        return self.whole(lambda config: config["config"]["layers"].insert(-1, layer))

    def whole_array(self, **arguments: Any) -> bytes:
        """A bias in such a file that is stored otherwise."""

        def damage(file: h5py.File) -> None:
            del file[WHOLE_BIAS]
            file.create_dataset(WHOLE_BIAS, **arguments)

        return self.whole(damage=damage)

    def whole_link(self, path: str, target: Any = None) -> bytes:
        """Something else, or nothing, in the place of a group or an array of such a file."""

        def damage(file: h5py.File) -> None:
            del file[path]
            if target is not None:
                file[path] = target

        return self.whole(damage=damage)

    def whole_attribute(self, path: str, name: str, value: Any = None) -> bytes:
        """Another attribute in such a file, or none."""

        def damage(file: h5py.File) -> None:
            del file[path].attrs[name]
            if value is not None:
                file[path].attrs[name] = value

        return self.whole(damage=damage)

    def whole_cycle(self) -> bytes:
        """A group that holds itself, and names itself as its weights."""

        def damage(file: h5py.File) -> None:
            group = file["model_weights/C5"]
            group["C5"] = group
            group.attrs["weight_names"] = ["C5", "C5/C5/C5"]

        return self.whole(damage=damage)

    def whole_declared(self, count: int) -> bytes:
        """A list of names of weights that is said to be longer than it is."""
        names, place = np.full(7_919, b"kernel", "S6"), 7_919

        def damage(file: h5py.File) -> None:
            file["model_weights/C5"].attrs["weight_names"] = names

        content = self.whole(damage=damage)
        assert struct.pack("<Q", place) in content
        return content.replace(struct.pack("<Q", place), struct.pack("<Q", count))

    # The weights.

    def weights(self, content: bytes) -> bytes:
        return self.pack({WEIGHTS: content})

    def hdf5(self, change: Callable[[h5py.File], object]) -> bytes:
        buffer = io.BytesIO(self.members[WEIGHTS])
        with h5py.File(buffer, "r+") as file:
            change(file)
        return self.weights(buffer.getvalue())

    def link(self, path: str, target: Any = None) -> bytes:
        """Something else, or nothing, in the place of a group or an array."""

        def change(file: h5py.File) -> None:
            del file[path]
            if target is not None:
                file[path] = target

        return self.hdf5(change)

    def array(self, **arguments: Any) -> bytes:
        """A bias that is stored otherwise; its values are zeros unless they are given."""

        def change(file: h5py.File) -> None:
            del file[BIAS]
            made = file.create_dataset(BIAS, **arguments)
            if made.shape == (120,) and not {"data", "fillvalue", "external"} & set(arguments):
                made[...] = 0

        return self.hdf5(change)

    def values(self, value: float) -> bytes:
        return self.hdf5(lambda file: file[BIAS].__setitem__(..., value))

    def virtual(self, file_name: str, path: str) -> bytes:
        """A bias that is assembled from an array elsewhere."""
        layout = h5py.VirtualLayout(shape=(120,), dtype="f4")
        layout[:] = h5py.VirtualSource(file_name, path, shape=(120,))

        def change(file: h5py.File) -> None:
            del file[BIAS]
            file.create_virtual_dataset(BIAS, layout)

        return self.hdf5(change)

    def cycle(self) -> bytes:
        """A group that holds itself."""

        def change(file: h5py.File) -> None:
            layers = file["layers"]
            del file["layers/dense"]
            layers["dense"] = layers

        return self.hdf5(change)

    def unknown_filter(self) -> bytes:
        """A bias packed by a filter that HDF5 would look for among libraries on the disk."""

        def change(file: h5py.File) -> None:
            del file[BIAS]
            plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
            plist.set_chunk((120,))
            plist.set_filter(32_015, h5py.h5z.FLAG_OPTIONAL, ())
            space = h5py.h5s.create_simple((120,))
            array = h5py.h5d.create(file.id, BIAS.encode(), h5py.h5t.IEEE_F32LE, space, plist)
            array.write_direct_chunk((0,), bytes(480))

        return self.hdf5(change)

    def references(self) -> bytes:
        def change(file: h5py.File) -> None:
            del file[BIAS]
            made = file.create_dataset(BIAS, (120,), dtype=h5py.ref_dtype)
            made[0] = file["layers"].ref

        return self.hdf5(change)

    def user_block(self) -> bytes:
        """HDF5 that begins later in the file, behind a script."""
        buffer = io.BytesIO()
        with (
            h5py.File(buffer, "w", userblock_size=512) as file,
            h5py.File(io.BytesIO(self.members[WEIGHTS])) as sound,
        ):
            sound.copy("layers", file)
        script = self.trap.command("block").encode().ljust(512, b"\n")
        return self.weights(script + buffer.getvalue()[512:])


def function(module: str, name: str) -> dict[str, Json]:
    """A function as Keras names it: found by importing its module."""
    return {"module": module, "class_name": "function", "config": name, "registered_name": name}


def lambda_layer(module: str, name: str, **arguments: Json) -> dict[str, Json]:
    """A Lambda layer that calls a function of a module."""
    return keras_layer("Lambda", function=function(module, name), arguments=arguments)
