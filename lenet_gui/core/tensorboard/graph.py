"""A network as a TensorFlow graph, with time and memory of each operation in one inference.

For TensorBoard's Graphs page. Runs in the thread that trains.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenet_gui.core.arrays import Floats
from lenet_gui.core.network.architectures import INPUT_SHAPE
from lenet_gui.core.network.network import Network
from lenet_gui.core.training.keras_layers import as_first_layer_wants, keras_layer
from lenet_gui.core.training.tensorflow import import_tensorflow


@dataclass(frozen=True, slots=True, eq=False)
class TracedInference:
    """One traced inference.

    `graph` is the network's GraphDef; the operations of a layer are in the name scope of the layer.
    `metadata`, a RunMetadata, holds time and memory of each operation of the graph.
    `probabilities`, float32 (n, 10), are the output.
    """

    graph: Any
    metadata: Any
    probabilities: Floats


def traced_inference(network: Network, images: Floats) -> TracedInference:
    """Run and trace one inference on `images`, float32 (n, 28, 28, 1) in 0..1."""
    tf = import_tensorflow()
    from keras import StatelessScope

    v1 = tf.compat.v1
    # Made outside the graph, which would otherwise contain the initialization of the weights.
    made = [keras_layer(*step) for step in network.architecture.input_shapes()]
    with tf.Graph().as_default() as graph:
        given = v1.placeholder(tf.float32, (None, *INPUT_SHAPE), "images")
        values = as_first_layer_wants(given, network.architecture, network.pixels)
        initial: dict[Any, Floats] = {}
        for (layer, weights), of_keras in zip(network.layers, made, strict=True):
            with tf.name_scope(layer.name):
                variables = []
                for array, variable in zip(weights, of_keras.weights, strict=True):
                    # Not a constant, because the graph would then contain all weights.
                    start = v1.placeholder(tf.float32, array.shape, f"initial_{variable.name}")
                    variables.append(v1.Variable(start, name=variable.name))
                    initial[start] = array
                with StatelessScope(zip(of_keras.weights, variables, strict=True)):
                    values = tf.identity(of_keras(values))
        probabilities = tf.nn.softmax(values, name="probabilities")
        # FULL_TRACE would look for GPUs, too, and report on the terminal that there are none.
        options = v1.RunOptions(trace_level=v1.RunOptions.SOFTWARE_TRACE)
        metadata = v1.RunMetadata()
        with v1.Session(config=_config(v1)) as session:
            session.run(v1.global_variables_initializer(), initial)
            # The first run takes longer, because it initializes TensorFlow.
            session.run(probabilities, {given: images})
            answer = session.run(probabilities, {given: images}, options, metadata)
    return TracedInference(graph.as_graph_def(), metadata, answer)


def _config(v1: Any) -> Any:
    """Return a ConfigProto without graph optimization, so that every operation is traced."""
    config = v1.ConfigProto()
    config.graph_options.rewrite_options.disable_meta_optimizer = True
    config.graph_options.optimizer_options.opt_level = -1
    return config
