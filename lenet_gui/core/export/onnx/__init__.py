"""ONNX files, written and read back without the onnx package: messages, nodes, a run in NumPy."""
