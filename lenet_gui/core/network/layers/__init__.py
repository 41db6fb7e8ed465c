"""The types of layers, each described once: settings in Keras, shapes, forward pass, words."""
