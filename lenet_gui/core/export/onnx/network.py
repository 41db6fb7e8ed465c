"""A network as an ONNX file, and its answers when the file is read back."""

from __future__ import annotations

from lenet_gui import __version__
from lenet_gui.core.arrays import Floats
from lenet_gui.core.experiment.record import TrainingRecord
from lenet_gui.core.export.onnx.builder import Builder, Values
from lenet_gui.core.export.onnx.graph import Graph, from_bytes, to_bytes
from lenet_gui.core.export.onnx.layers import ADD
from lenet_gui.core.export.onnx.run import run
from lenet_gui.core.network.architectures import CLASSES
from lenet_gui.core.network.network import Network
from lenet_gui.core.network.pixels import metadata_of

_INPUT, _OUTPUT = "image", "probabilities"


def onnx_file(network: Network, record: TrainingRecord | None = None) -> bytes:
    """Return the bytes of an ONNX file.

    The model takes float32 (n, *input shape), scaled as its metadata say, for any n, and returns
    probabilities (n, 10).
    """
    return to_bytes(graph_of(network, record))


def onnx_answers(file: bytes, inputs: Floats) -> Floats:
    """Return the probabilities of an ONNX file of onnx_file(), calculated in NumPy.

    Raises ValueError when the file is damaged.
    """
    try:
        return run(from_bytes(file), inputs)
    except (LookupError, TypeError) as error:
        raise ValueError(str(error)) from None


def graph_of(network: Network, record: TrainingRecord | None = None) -> Graph:
    """Return the graph of a network."""
    architecture = network.architecture
    graph = Graph(str(architecture.title), _INPUT, _OUTPUT, metadata=_metadata(network, record))
    b = Builder(graph)
    values = Values(_INPUT, architecture.input_shape)
    graph.shapes[_INPUT] = values.shape
    for layer, weights in network.layers:
        b.begin(layer.name)
        before, values = values, ADD[type(layer)](b, layer, weights, values)
        if values.name != before.name:
            channels = (values.shape[-1], *values.shape[:-1])
            graph.shapes[values.name] = channels if values.channels_first else values.shape
    b.begin(_OUTPUT)
    b.add_last("Softmax", values.name, axis=-1)
    graph.shapes[_OUTPUT] = (CLASSES,)
    return graph


def _metadata(network: Network, record: TrainingRecord | None) -> dict[str, str]:
    """Return what a reader of the file has to know."""
    shape = network.architecture.input_shape
    found = {
        "written_by": f"lenet-gui {__version__}",
        "classes": ",".join(network.names),
        "input": f"grey image, {'x'.join(map(str, shape))}, ink bright 0..1, then scaled",
        **metadata_of(network.pixels, network.architecture.side()),
        "pixels": "value = pixel_scale * ink + pixel_offset, with ink from 0 (paper) to 1 (pen)",
    }
    if record is not None:
        found["trained_on"] = record.dataset
        if record.test_accuracy is not None:
            found["test_accuracy"] = f"{record.test_accuracy:.4f}"
    return found
